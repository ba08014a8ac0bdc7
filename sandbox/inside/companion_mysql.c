/* companion_mysql.c - MariaDB: one schema, one account that sees only it
 *
 * The server is made once for a box (mariadbd --bootstrap, a fifth of a
 * second on a tmpfs) and each run gets a copy that nobody has touched. There
 * is no account but the snippets': nobody could log in as root, or find out
 * how.
 */
#include "inside/companion.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inside/scratch.h"

#define TEMPLATE DATA_DIR "/template"
#define DATA DATA_DIR "/data"
#define SCRIPT DATA_DIR "/bootstrap.sql"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/*
 * As small and as quick as it can be: nothing here outlives a run, so nothing
 * has to reach a disk; since 11.4 it would make itself a certificate, which
 * takes seconds. What one release knows and another doesn't is "loose".
 * The character set is the one that Debian's own configuration sets.
 */
#define ARGUMENTS(folder) \
	"/usr/sbin/mariadbd", "--no-defaults", "--basedir=/usr", \
	"--datadir=" folder, "--tmpdir=" folder, \
	"--character-set-server=utf8mb4", \
	"--collation-server=utf8mb4_general_ci", \
	"--default-time-zone=+00:00", "--log-warnings=1", \
	"--skip-name-resolve", "--skip-symbolic-links", "--skip-log-bin", \
	"--local-infile=0", "--skip-ssl", \
	"--secure-file-priv=" folder, "--event-scheduler=DISABLED", \
	"--max-connections=100", "--key-buffer-size=1M", \
	"--aria-pagecache-buffer-size=1M", "--aria-log-file-size=8M", \
	"--loose-performance-schema=OFF", "--loose-feedback=OFF", \
	"--loose-innodb-buffer-pool-size=8M", \
	"--loose-innodb-log-file-size=4M", \
	"--loose-innodb-log-buffer-size=2M", \
	"--loose-innodb-data-file-path=ibdata1:4M:autoextend", \
	"--loose-innodb-temp-data-file-path=ibtmp1:4M:autoextend", \
	"--loose-innodb-autoextend-increment=1", \
	"--loose-innodb-undo-tablespaces=0", \
	"--loose-innodb-flush-log-at-trx-commit=0", \
	"--loose-innodb-flush-method=nosync", \
	"--loose-innodb-doublewrite=OFF", \
	"--loose-innodb-use-native-aio=OFF", \
	"--loose-innodb-read-io-threads=1", \
	"--loose-innodb-write-io-threads=1", \
	"--loose-innodb-purge-threads=1", \
	"--loose-innodb-buffer-pool-dump-at-shutdown=OFF", \
	"--loose-innodb-buffer-pool-load-at-startup=OFF"

static const char *const bootstrap_arguments[] = {
	ARGUMENTS(TEMPLATE), "--bootstrap", NULL,
};

/*
 * The server has the kernel's clock, and a run may be told another one
 * (sources.h): then a connection's time is moved and stands still. A
 * timestamp goes up to 2038.
 */
static char init_connect[120];

const char *const mariadb_arguments[] = {
	ARGUMENTS(DATA), "--bind-address=127.0.0.1", "--port=3306",
	"--socket=" MARIADB_SOCKET, init_connect, NULL,
};

/* ------------------------------------------------------------ made once */

static const char head[] =
	"CREATE DATABASE mysql;\n"
	"USE mysql;\n";
static const char tail[] =
	"\nFLUSH PRIVILEGES;\n"
	"CREATE DATABASE exam;\n"
	"CREATE USER exam@'%' IDENTIFIED BY 'exam';\n"
	"GRANT ALL ON exam.* TO exam@'%';\n";

/* The server's own tables; the name of this file is not always the same. */
static int open_tables(void)
{
	static const char *const names[] = {
		"/usr/share/mysql/mysql_system_tables.sql",
		"/usr/share/mysql/mariadb_system_tables.sql",
		"/usr/share/mariadb/mysql_system_tables.sql",
		"/usr/share/mariadb/mariadb_system_tables.sql",
	};

	for (size_t i = 0; i < COUNT(names); i++) {
		int fd = open(names[i], O_RDONLY | O_CLOEXEC);
		if (fd >= 0)
			return fd;
	}
	return -1;
}

/* Takes `from` over. */
static int append(int to, int from)
{
	ssize_t n = -1;

	while (from >= 0 && (n = sendfile(to, from, NULL, 1 << 20)) > 0)
		;
	if (from >= 0)
		close(from);
	return n ? -1 : 0;
}

static int write_script(void)
{
	int fd = open(SCRIPT, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	if (fd < 0)
		return -1;
	if (write(fd, head, sizeof(head) - 1) != sizeof(head) - 1 ||
	    append(fd, open_tables()) ||
	    write(fd, tail, sizeof(tail) - 1) != sizeof(tail) - 1 ||
	    lseek(fd, 0, SEEK_SET)) {
		close(fd);
		return -1;
	}
	return fd;
}

int mariadb_prepare(void)
{
	int script = write_script();

	if (script < 0)
		return -1;
	int failed = mkdir(TEMPLATE, 0700) ||
		     companion_finish(bootstrap_arguments, script);
	close(script);
	return failed || unlink(SCRIPT) ? -1 : 0;
}

/* ---------------------------------------------------------- for each run */

static int copy_file(int from, int to, const char *name)
{
	int in = openat(from, name, O_RDONLY | O_CLOEXEC);
	int out = openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			 0600);

	if (out < 0) {
		close(in);
		return -1;
	}
	int failed = append(out, in);
	return close(out) || failed ? -1 : 0;
}

/* One level deep: a folder for each schema. */
static int copy_folder(int from, int to, bool deeper)
{
	DIR *folder = fdopendir(from);
	struct dirent *entry;
	int failed = folder ? 0 : -1;

	while (!failed && (entry = readdir(folder))) {
		const char *name = entry->d_name;
		if (name[0] == '.')
			continue;
		if (entry->d_type != DT_DIR || !deeper) {
			failed = copy_file(from, to, name);
			continue;
		}
		mkdirat(to, name, 0700);
		int inner = openat(to, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		failed = copy_folder(openat(from, name, O_RDONLY | O_DIRECTORY |
					    O_CLOEXEC), inner, false);
		close(inner);
	}
	if (folder)
		closedir(folder);
	return failed;
}

int mariadb_renew(const struct run_plan *plan)
{
	strcpy(init_connect, "--init-connect=");
	if (plan->clock_shift_s)
		snprintf(init_connect, sizeof(init_connect),
			 "--init-connect=SET timestamp = LEAST(2147483647, "
			 "UNIX_TIMESTAMP() + (%lld))",
			 (long long)plan->clock_shift_s);
	if (scratch_remove(DATA) || mkdir(DATA, 0700))
		return -1;
	int to = open(DATA, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int failed = copy_folder(open(TEMPLATE, O_RDONLY | O_DIRECTORY |
				      O_CLOEXEC), to, true);
	close(to);
	return failed;
}
