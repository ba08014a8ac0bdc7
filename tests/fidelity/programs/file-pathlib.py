# needs: files
from pathlib import Path

p = Path("a") / "b.txt"
print(p, p.suffix, p.stem, p.parent, repr(p))
Path("a").mkdir()
print(p.write_text("x\n"), p.read_text(), p.exists())
Path("a").unlink()
