from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 2, 29, 13, 5, 7)
print(d, repr(d), d + timedelta(days=366), d.strftime("%Y-%m-%d %H:%M:%S %j %a %B"), d.isoformat(), d.weekday())
print(date(2024, 1, 31) - date(2023, 12, 25), timedelta(hours=-1), repr(timedelta(1, 2, 3)), time(1, 2))
print(d.replace(tzinfo=timezone.utc), datetime.strptime("01/02/2020", "%d/%m/%Y"), datetime.fromisoformat("2020-01-02"))
print(date.fromordinal(1), date.max, d.timetuple()[:3], datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp())
date(2023, 2, 29)
