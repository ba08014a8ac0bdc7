/* test_doctor.c - which remedy goes with which layer and finding */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "cmd/doctor.h"

#define BOX "/nowhere/libexec/whatprints-box-3.11"
#define SPACES (LAYER_NAMESPACES | LAYER_PRIVATE_ROOT)

struct row {
	unsigned missing, facts;
	const char *why, *command;	/* what must stand in them */
};

static const struct row rows[] = {
	{LAYER_NAMESPACES, HOST_USERNS_APPARMOR | HOST_NO_MOUNTS, "AppArmor",
	 "/nowhere/libexec/whatprints-box-3.*\" flags=(unconfined) "
	 "{ userns, }"},
	{LAYER_NAMESPACES, HOST_USERNS_CLONE_OFF | HOST_NO_NAMESPACES,
	 "kernel.unprivileged_userns_clone is 0",
	 "sudo sysctl -w kernel.unprivileged_userns_clone=1"},
	{LAYER_NAMESPACES, HOST_USERNS_NONE | HOST_NO_NAMESPACES,
	 "user.max_user_namespaces is 0",
	 "sudo sysctl -w user.max_user_namespaces="},
	{LAYER_NAMESPACES, HOST_DOCKER | HOST_FILTERED | HOST_NO_NAMESPACES,
	 "Docker", "docker run --security-opt seccomp=unconfined"},
	{LAYER_NAMESPACES, HOST_PODMAN | HOST_FILTERED | HOST_NO_NAMESPACES,
	 "Podman", "podman run --security-opt seccomp=unconfined"},
	/* A container can't do what its machine forbids. */
	{LAYER_NAMESPACES, HOST_DOCKER | HOST_USERNS_NONE, "max_user", "sysctl"},
	{LAYER_NAMESPACES, HOST_CONTAINER, "container", "seccomp=unconfined"},
	{LAYER_NAMESPACES, HOST_FILTERED, "in a sandbox", "doctor"},
	{LAYER_NAMESPACES, HOST_ROOT, "CAP_SYS_ADMIN", "setpriv"},
	{LAYER_NAMESPACES, HOST_WSL1, "WSL 1", "--set-version"},
	{LAYER_NAMESPACES, HOST_GVISOR, "gVisor", "--runtime=runc"},
	{LAYER_NAMESPACES, HOST_NO_NAMESPACES, "CONFIG_USER_NS", "kernel"},
	{LAYER_LANDLOCK, HOST_LANDLOCK_OFF, "`lsm=`", "lsm=landlock,"},
	{LAYER_LANDLOCK, HOST_LANDLOCK_NONE, "5.13", "linux-image"},
	{LAYER_LANDLOCK, HOST_LANDLOCK_NONE | HOST_DOCKER, "Docker", "docker"},
	{LAYER_UNPRIVILEGED, HOST_ROOT | HOST_ROOT_ALONE | HOST_DOCKER,
	 "no other user", "docker run --user"},
	{LAYER_UNPRIVILEGED, HOST_ROOT | HOST_ROOT_ALONE | HOST_PODMAN,
	 "no other user", "podman run --user"},
	{LAYER_UNPRIVILEGED, HOST_ROOT | HOST_ROOT_ALONE, "namespace", "exit"},
	{LAYER_UNPRIVILEGED, HOST_ROOT, "rights", "setpriv"},
	{LAYER_LEDGER, HOST_NO_NOTIFY, "user notification", "5.0"},
};

static const struct row broken[] = {
	{0, HOST_NO_SECCOMP, "no seccomp filters", "CONFIG_SECCOMP_FILTER"},
	{0, HOST_NO_NOTIFY, "user notification", "5.0"},
	{0, HOST_NOTIFY_TAKEN | HOST_DOCKER, "listens", "seccomp=unconfined"},
	{0, HOST_WSL1 | HOST_NO_SECCOMP, "WSL 1", "--set-version"},
	{0, HOST_GVISOR | HOST_NO_NOTIFY, "gVisor", "--runtime=runc"},
	{0, 0, "line above", "ldd /nowhere/libexec/whatprints-box-3.*"},
};

static void check_row(const struct row *row, const struct remedy *remedy)
{
	FREE_BUF struct buf command = BUF_INIT;

	doctor_command(&command, remedy, BOX);
	if (!strstr(remedy->why, row->why) || !strstr(command.at, row->command))
		fail_msg("facts %x: %s: %s", row->facts, remedy->why,
			 command.at);
}

static void test_remedies(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		check_row(&rows[i],
			  doctor_remedy(rows[i].missing,
					JAIL_LAYERS_ALL & ~SPACES &
					~rows[i].missing, rows[i].facts));
	for (size_t i = 0; i < COUNT(broken); i++)
		check_row(&broken[i], doctor_broken(broken[i].facts));
}

/* Namespaces that hold, but no root of one's own: not their fault. */
static void test_private_root_alone(void **state)
{
	unsigned layers = JAIL_LAYERS_ALL & ~LAYER_PRIVATE_ROOT;
	struct row folder = {LAYER_PRIVATE_ROOT, HOST_USERNS_NONE,
			     "may not pass its folder", "chmod o+x"};
	struct row mounts = {LAYER_PRIVATE_ROOT, HOST_NO_MOUNTS,
			     "forbids mounts", "apparmor=unconfined"};

	(void)state;
	check_row(&folder, doctor_remedy(LAYER_PRIVATE_ROOT, layers,
					 folder.facts));
	check_row(&mounts, doctor_remedy(LAYER_PRIVATE_ROOT, layers,
					 mounts.facts));
}

/* Whatever was found there is an answer, and none opens Ubuntu's protection
 * for every program. */
static void test_any_facts(void **state)
{
	(void)state;
	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++) {
		assert_true(strlen(doctor_meaning(1u << bit)) > 10);
		for (unsigned facts = 0; facts < HOST_NO_CGROUP << 1;
		     facts += 37) {
			const struct remedy *remedy =
				doctor_remedy(1u << bit, 0, facts);

			assert_true(remedy->why[0] && remedy->command[0]);
			assert_null(strstr(remedy->command, "apparmor_restrict"));
		}
	}
}

static void test_notes(void **state)
{
	(void)state;
	assert_null(doctor_note(HOST_DOCKER, 0));
	assert_non_null(strstr(doctor_note(HOST_NO_CGROUP, 0)->remedy.command,
			       "systemd-run --user --scope -p Delegate=yes"));
	assert_null(doctor_note(HOST_NO_CGROUP, 1));
	assert_non_null(doctor_note(HOST_NO_CGROUP | HOST_LANDLOCK_OLD, 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_remedies),
		cmocka_unit_test(test_private_root_alone),
		cmocka_unit_test(test_any_facts),
		cmocka_unit_test(test_notes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
