class AppError(Exception):
    pass


class DiskError(AppError):
    pass


for kind in (DiskError, AppError, KeyError):
    try:
        raise kind("x")
    except AppError:
        print("app")
    except DiskError:
        print("disk")
    except Exception:
        print("other")

#: id = "own-exception-order"
#: objective = ["pcap.2.2", "pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > app
#: > app
#: > other
#: - disk\napp\nother
#: + app\napp\nother
#: - app\ndisk\napp\nother
#: - app\napp\napp
#: | A branch also catches the subclasses of its class, and the first that fits
#: | wins. So the branch for `DiskError` can never run. `disk` fits the idea
#: | that the closest class wins.
