# needs: files
import csv

with open("t.csv", "w", newline="") as f:
    w = csv.writer(f)
    w.writerow(["a", "b,c", 'q"'])
    w.writerow([1, None, 2.5])
print(open("t.csv", newline="").read().encode())
print(list(csv.DictReader(open("t.csv"))))
