# needs: processes
import multiprocessing as mp
from multiprocessing import shared_memory
def f(x):
    return x * x
def w(q, lock, v):
    with lock:
        v.value += 1
    q.put(v.value)
if __name__ == "__main__":
    mp.set_start_method("fork")
    with mp.Pool(2) as p:
        print(p.map(f, range(5)))
    q = mp.Queue(); lock = mp.Lock(); v = mp.Value("i", 0)
    ps = [mp.Process(target=w, args=(q, lock, v)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value, sorted(q.get() for _ in ps))
    a, b = mp.Pipe()
    a.send({"k": 1}); print(b.recv())
    m = shared_memory.SharedMemory(create=True, size=16)
    m.buf[0] = 7
    print(m.buf[0]); m.close(); m.unlink()
    with mp.Manager() as man:
        d = man.dict(); d["a"] = 1; print(dict(d))
    p = mp.Process(target=print, args=("child",)); p.start(); p.join(); print(p.exitcode)
