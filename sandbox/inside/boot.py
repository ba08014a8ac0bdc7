"""Runs once in the box's interpreter, before any snippet.

Gives the interpreter what `site` would have given a script, and holds the
little that is easier said in Python: importing a snippet's own modules from
memory, and the echo of the interactive interpreter. It is not in sys.modules;
py_boot.c keeps its names.
"""
import sys
import _ast
import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _external
import site

site.setquit()
site.setcopyright()
site.sethelper()
sys.argv[:] = ["main.py"]
if hasattr(sys, "set_int_max_str_digits"):
    # 3.11 leaves a subinterpreter without the limit
    sys.set_int_max_str_digits(sys.int_info.default_max_str_digits)

if not hasattr(sys.modules["os"], "__file__"):
    # 3.11 and 3.12 freeze these, and forget in here where they lie
    sys._stdlib_dir = sys.path[1]
    for _name, _module in list(sys.modules.items()):
        _path = sys.path[1] + "/" + _name.replace(".", "/") + ".py"
        if (getattr(getattr(_module, "__spec__", None), "origin", "")
                == "frozen" and not _name.startswith("_frozen")
                and not hasattr(_module, "__file__")):
            _module.__file__ = _path

FOLDER = "/snippet"
ONLY_AST = 0x400
FUTURE_FLAGS = 0x1FE0000
own = set()  # top-level names of the modules beside main.py


def loader(name, path, data):
    """A SourceFileLoader that has its file in memory.

    It is the real class, with one method replaced on the instance, so that
    repr(), inspect and linecache see what they would see under python3.
    """
    made = _external.SourceFileLoader(name, path)
    made.get_data = lambda _path: data
    return made


class Finder:
    """Finds the modules beside main.py: an entry of path_importer_cache."""

    def __init__(self, files, folder):
        self.files = files
        self.folder = folder

    def find_spec(self, fullname, target=None):
        stem = self.folder + fullname.rpartition(".")[2]
        for path, is_package in ((stem + "/__init__.py", True),
                                 (stem + ".py", False)):
            if path in self.files:
                return _external.spec_from_file_location(
                    fullname, path,
                    loader=loader(fullname, path, self.files[path]),
                    submodule_search_locations=(
                        [FOLDER + "/" + stem] if is_package else None))
        if any(name.startswith(stem + "/") for name in self.files):
            spec = _bootstrap.ModuleSpec(fullname, None)
            spec.submodule_search_locations = [FOLDER + "/" + stem]
            return spec
        return None

    def invalidate_caches(self):
        pass


def use_files(files):
    """Makes the files of a question importable; they shadow warm modules."""
    sys.path.insert(0, FOLDER)
    folders = {""}
    for name in files:
        while "/" in name:
            name = name.rpartition("/")[0]
            folders.add(name + "/")
    for folder in folders:
        entry = (FOLDER + "/" + folder).rstrip("/")
        sys.path_importer_cache[entry] = Finder(files, folder)
    own.update(name.partition("/")[0].partition(".")[0] for name in files)
    for name in list(sys.modules):
        if name.partition(".")[0] in own:
            del sys.modules[name]


def fork_helpers():
    """Lets multiprocessing start its helper process without a program.

    It would run sys.executable to watch over shared memory; there is none in
    the jail. A fork that runs the same code does the same. What lies in the
    parent's buffers must not be written twice, so stdout goes nowhere first.
    """
    import os
    from multiprocessing import util

    def spawn(_path, args, _passfds):
        pid = os.fork()
        if pid:
            return pid
        try:
            nowhere = os.open("/dev/null", os.O_RDWR)
            os.dup2(nowhere, 0)
            os.dup2(nowhere, 1)
            exec(args[-1], {})
        finally:
            os._exit(0)

    util.spawnv_passfds = spawn


def load_rewrites(packed):
    """The modules of inside/rewrite, by name; a snippet can't import them."""
    import marshal
    loaded = {}
    for name, code in [("rewrite", None)] + marshal.loads(packed):
        module = loaded.setdefault(name, type(sys)(name))
        sys.modules[name] = module
        if code:
            exec(code, module.__dict__)
    for name in loaded:
        del sys.modules[name]
    return loaded


def repl(source, scope):
    """Runs each top-level statement as the interactive interpreter does."""
    flags = 0
    try:
        tree = compile(source, "main.py", "exec", ONLY_AST, True)
    except (SyntaxError, ValueError) as problem:
        show(problem)
        return
    for statement in tree.body:
        try:
            code = compile(_ast.Interactive([statement]), "main.py",
                           "single", flags, True)
            flags |= code.co_flags & FUTURE_FLAGS
            exec(code, scope)
        except SystemExit:
            raise
        except BaseException as problem:
            show(problem)


def show(problem):
    """The last line of the traceback, where a learner would see it."""
    from traceback import TracebackException
    shown = TracebackException(
        type(problem), problem, problem.__traceback__)
    shown.__notes__ = None  # 3.11: they come behind the last line
    sys.stdout.write(list(shown.format_exception_only())[-1])
