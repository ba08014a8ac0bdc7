import csv
import io

out = io.StringIO()
writer = csv.writer(out, lineterminator="\n")
writer.writerow(["tea, green", 3, None])
text = out.getvalue()
print(text, end="")
print(next(csv.reader(io.StringIO(text))))

#: id = "comma-inside-a-csv-field"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["csv", "writer"]
#: status = "published"
#: license = "Apache-2.0"
#: > "tea, green",3,
#: > ['tea, green', '3', '']
#: + "\"tea, green\",3,\n['tea, green', '3', '']"
#: - "\"tea, green\",3,None\n['tea, green', '3', 'None']"
#: - "tea, green,3,\n['tea', ' green', '3', '']"
#: - "\"tea, green\",3,\n['tea, green', 3, None]"
#: - !TypeError
#: | The writer puts quotes where a field needs them, and writes `None` as
#: | **nothing at all**. The reader takes the quotes off again, but gives text
#: | only: `3` and `None` don't come back as they were.
