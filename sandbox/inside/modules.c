/* modules.c - the tables of modules, each in the order of strcmp() */
#include "inside/modules.h"

#include <stdlib.h>
#include <string.h>

#include "sandbox/run.h"

/* Pure computation, text, formats of data, the interpreter itself; and what
 * can't do more than the jail lets any snippet do. */
static const char *const for_all[] = {
	"__future__", "__hello__", "__phello__", "_abc", "_aix_support",
	"_ast", "_ast_unparse", "_asyncio", "_bisect", "_blake2",
	"_bootlocale", "_bz2", "_codecs", "_codecs_cn", "_codecs_hk",
	"_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw",
	"_collections", "_collections_abc", "_colorize", "_compat_pickle",
	"_compression", "_contextvars", "_crypt", "_csv", "_datetime",
	"_decimal", "_elementtree", "_frozen_importlib",
	"_frozen_importlib_external", "_functools", "_hashlib", "_heapq",
	"_hmac", "_imp", "_io", "_json", "_locale", "_lsprof", "_lzma",
	"_markupbase", "_md5", "_multibytecodec", "_opcode",
	"_opcode_metadata", "_operator", "_osx_support", "_peg_parser",
	"_pickle", "_py_abc", "_py_warnings", "_pydatetime", "_pydecimal",
	"_pyio", "_pylong", "_queue", "_random", "_sha1", "_sha2", "_sha256",
	"_sha3", "_sha512", "_sitebuiltins", "_sre", "_stat", "_statistics",
	"_string", "_strptime", "_struct", "_suggestions", "_symtable",
	"_sysconfig", "_threading_local", "_tokenize", "_tracemalloc",
	"_types", "_typing", "_uuid", "_warnings", "_weakref", "_weakrefset",
	"_zoneinfo", "_zstd", "abc", "aifc", "annotationlib", "argparse",
	"array", "ast", "asyncio", "atexit", "audioop", "base64", "bdb",
	"binascii", "binhex", "bisect", "builtins", "bz2", "cProfile",
	"calendar", "cgi", "cgitb", "chunk", "cmath", "cmd", "code", "codecs",
	"codeop", "collections", "colorsys", "compileall", "compression",
	"concurrent", "configparser", "contextlib", "contextvars", "copy",
	"copyreg", "crypt", "csv", "dataclasses", "datetime", "decimal",
	"difflib", "dis", "distutils", "doctest", "email", "encodings", "enum",
	"errno", "filecmp", "fileinput", "fnmatch", "formatter", "fractions",
	"functools", "gc", "genericpath", "getopt", "getpass", "gettext",
	"glob", "graphlib", "gzip", "hashlib", "heapq", "hmac", "html", "http",
	"imghdr", "imp", "importlib", "inspect", "io", "ipaddress",
	"itertools", "json", "keyword", "lib2to3", "linecache", "locale",
	"logging", "lzma", "mailbox", "mailcap", "marshal", "math",
	"mimetypes", "modulefinder", "netrc", "ntpath", "nturl2path",
	"numbers", "opcode", "operator", "optparse", "os", "parser", "pathlib",
	"pdb", "pickle", "pickletools", "pipes", "pkgutil", "platform",
	"plistlib", "posix", "posixpath", "pprint", "profile", "pstats",
	"py_compile", "pyclbr", "pydoc", "pydoc_data", "pyexpat", "queue",
	"quopri", "random", "re", "reprlib", "rlcompleter", "runpy", "sched",
	"secrets", "select", "selectors", "shlex", "shutil", "site", "sndhdr",
	"sre_compile", "sre_constants", "sre_parse", "stat", "statistics",
	"string", "stringprep", "struct", "sunau", "symbol", "symtable", "sys",
	"sysconfig", "tabnanny", "tarfile", "tempfile", "textwrap", "this",
	"time", "timeit", "token", "tokenize", "tomllib", "trace", "traceback",
	"tracemalloc", "types", "typing", "unicodedata", "unittest", "urllib",
	"uu", "uuid", "warnings", "wave", "weakref", "wsgiref", "xdrlib",
	"xml", "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo",
};

/* What can't do its work without a capability. The private modules beneath
 * are imported by the public ones, which the gate lets pass. */
#define TASKS (NEED_THREADS | NEED_PROCESSES | NEED_NETWORK)
static const struct row {
	const char *name;
	unsigned needs;		/* any of these */
} for_needs[] = {
	{"PIL", NEED_NUMPY},
	{"_dbm", NEED_FILES},
	{"_gdbm", NEED_FILES},
	{"_multiprocessing", NEED_PROCESSES},
	{"_posixshmem", NEED_PROCESSES},
	{"_signal", TASKS},
	{"_socket", NEED_NETWORK},
	{"_sqlite3", NEED_FILES},
	{"_ssl", NEED_NETWORK},
	{"_thread", TASKS},
	{"_tkinter", NEED_DISPLAY},
	{"asynchat", NEED_NETWORK},
	{"asyncore", NEED_NETWORK},
	{"concurrent.futures", TASKS},
	{"dbm", NEED_FILES},
	{"fcntl", NEED_FILES},
	{"ftplib", NEED_NETWORK},
	{"http.client", NEED_NETWORK},
	{"http.server", NEED_NETWORK},
	{"imaplib", NEED_NETWORK},
	{"matplotlib", NEED_NUMPY},
	{"mmap", NEED_FILES | NEED_PROCESSES},
	{"mpl_toolkits", NEED_NUMPY},
	{"multiprocessing", NEED_PROCESSES},
	{"mysql", NEED_MYSQL},
	{"nntplib", NEED_NETWORK},
	{"numpy", NEED_NUMPY},
	{"poplib", NEED_NETWORK},
	{"pymysql", NEED_MYSQL},
	{"shelve", NEED_FILES},
	{"signal", TASKS},
	{"smtpd", NEED_NETWORK},
	{"smtplib", NEED_NETWORK},
	{"socket", NEED_NETWORK},
	{"socketserver", NEED_NETWORK},
	{"sqlite3", NEED_FILES},
	{"ssl", NEED_NETWORK},
	/* What it says of a program that ran; there is none to run. */
	{"subprocess", NEED_PROCESSES},
	{"telnetlib", NEED_NETWORK},
	{"threading", TASKS},
	{"tkinter", NEED_DISPLAY},
	{"turtle", NEED_DISPLAY},
	{"turtledemo", NEED_DISPLAY},
	{"urllib.request", NEED_NETWORK},
	{"urllib.robotparser", NEED_NETWORK},
	{"wsgiref.simple_server", NEED_NETWORK},
	{"xmlrpc", NEED_NETWORK},
};

/*
 * Programs and their terminals (there is neither in the jail); memory as such;
 * other interpreters; the host's users, log and limits; what tests or installs
 * Python; what other systems have.
 */
static const char *const for_nobody[] = {
	"_android_support", "_apple_support", "_bootsubprocess", "_ctypes",
	"_ctypes_test", "_curses", "_curses_panel", "_distutils_system_mod",
	"_interpchannels", "_interpqueues", "_interpreters", "_ios_support",
	"_msi", "_overlapped", "_posixsubprocess", "_pyrepl",
	"_remote_debugging", "_scproxy", "_testbuffer", "_testcapi",
	"_testclinic", "_testclinic_limited", "_testexternalinspection",
	"_testimportmultiple", "_testinternalcapi", "_testlimitedcapi",
	"_testmultiphase", "_testsinglephase", "_winapi", "_wmi",
	"_xxinterpchannels", "_xxsubinterpreters", "_xxtestfuzz",
	"antigravity", "concurrent.interpreters", "ctypes", "curses",
	"ensurepip", "faulthandler", "grp", "idlelib", "msilib", "msvcrt",
	"nis", "nt", "ossaudiodev", "pty", "pwd", "readline", "resource",
	"sitecustomize", "spwd", "syslog", "termios", "test",
	"tty", "usercustomize", "venv", "webbrowser", "winreg", "winsound",
	"xxlimited", "xxlimited_35", "xxsubtype",
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* Both tables' elements start with a pointer to the name. */
static int by_name(const void *key, const void *element)
{
	const char *name;

	memcpy(&name, element, sizeof(name));
	return strcmp(key, name);
}

static bool find_exactly(const char *name, unsigned *needs)
{
	const struct row *row;

	if (bsearch(name, for_all, COUNT(for_all), sizeof(for_all[0]),
		    by_name)) {
		*needs = OFFERED_TO_ALL;
		return true;
	}
	row = bsearch(name, for_needs, COUNT(for_needs), sizeof(for_needs[0]),
		      by_name);
	if (row) {
		*needs = row->needs;
		return true;
	}
	if (!bsearch(name, for_nobody, COUNT(for_nobody),
		     sizeof(for_nobody[0]), by_name))
		return false;
	*needs = OFFERED_TO_NOBODY;
	return true;
}

bool modules_find(const char *name, unsigned *needs)
{
	char part[128];		/* longer than any name in the tables */
	size_t len = strnlen(name, sizeof(part) - 1);

	memcpy(part, name, len);
	for (;;) {
		part[len] = '\0';
		if (find_exactly(part, needs))
			return true;
		const char *dot = strrchr(part, '.');
		if (!dot)
			return false;
		len = (size_t)(dot - part);
	}
}
