import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append")
parser.add_argument("--size")
args = parser.parse_args(["--tag", "a", "--size", "3",
                          "--tag", "b", "--size", "5"])
print(args.tag, args.size)

#: id = "tag-given-twice"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 2
#: tags = ["argparse"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'b'] 5
#: - ['a', 'b'] ['3', '5']
#: - b 5
#: + ['a', 'b'] 5
#: - ['a', 'b'] 3
#: - !SystemExit
#: | `append` collects the values in a list. Without an action an option keeps
#: | **the last value** it was given. To give it twice is no error.
