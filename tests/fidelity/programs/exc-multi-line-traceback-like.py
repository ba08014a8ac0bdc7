raise ValueError('Traceback (most recent call last):\n  File "x.py", line 99\nKeyError: fake')
