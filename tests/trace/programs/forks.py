import multiprocessing
import os


def square(n):
    return n * n


if __name__ == "__main__":
    print("before", flush=True)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(square, range(5)))
    pid = os.fork()
    if not pid:
        for i in range(100):
            pid += i
        os._exit(pid % 7)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

#: id = "trace-forks"
#: needs = ["processes"]
