import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append")
parser.add_argument("--size", type=int, default="7")
parser.add_argument("--dry-run", action="store_true")
args = parser.parse_args(["--tag", "a", "--tag", "b"])
print(args.tag, args.size + 1, args.dry_run)

#: id = "tag-given-twice"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 2
#: tags = ["argparse"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'b'] 8 False
#: - [a, b] 8 False
#: - b 8 None
#: + ['a', 'b'] 8 False
#: - ['a', 'b'] 71 False
#: - !TypeError
#: | `append` collects the values in a list. A default that is **text** goes
#: | through `type` as if it had been typed, so that `size` is a number.
#: | `store_true` is `False` where the option lacks.
