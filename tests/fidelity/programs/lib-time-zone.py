import time

print(time.timezone, time.tzname, time.localtime(0)[:6], time.mktime((1970, 1, 2, 0, 0, 0, 0, 0, 0)))
import datetime

print(datetime.datetime.fromtimestamp(0), datetime.date.fromtimestamp(86400))
