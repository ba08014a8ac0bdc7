print('bom', len('é'))
print(__file__.endswith('main.py'))
