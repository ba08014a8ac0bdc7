/* doctor_cases.c - which layer is missing why, and what mends it: tables */
#include "cmd/doctor.h"

#include <stdlib.h>
#include <string.h>

#include "base/scope.h"

#define PLACE "@BOXES@"
#define SPACES (LAYER_NAMESPACES | LAYER_PRIVATE_ROOT)
#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static const struct {
	unsigned layers;
	const char *means;
} meanings[] = {
	{LAYER_NO_NEW_PRIVS | LAYER_SECCOMP | LAYER_RLIMITS | LAYER_CLOSED_FDS,
	 "every run needs it, so nothing runs"},
	{LAYER_NAMESPACES,
	 "a snippet can tell which processes run here and that there is a "
	 "network, but reach neither; questions that need processes or "
	 "network don't run"},
	{LAYER_PRIVATE_ROOT,
	 "a snippet can see names and sizes of files here, but no content; "
	 "questions that need files or processes don't run"},
	{LAYER_LANDLOCK,
	 "an empty root and seccomp alone keep files away; a second wall "
	 "behind them is missing"},
	{LAYER_UNPRIVILEGED,
	 "a snippet runs with root's rights, and no limit on processes holds; "
	 "nothing runs but with --unsafe-own-snippets"},
	{LAYER_LEDGER,
	 "a refused call that a snippet swallows isn't noticed, so that no "
	 "key can be believed"},
};

struct cure {
	unsigned layers;	/* one of these is missing */
	unsigned there;		/* while all of these are in force */
	unsigned facts;		/* and all of these are so */
	struct remedy remedy;
};

/*
 * The first row that fits is told, so what is most particular comes first:
 * settings of the machine before the container, since a container can't do
 * what its machine forbids. On Ubuntu a profile for the boxes comes before the
 * sysctl that takes the protection from every program.
 */
static const struct cure cures[] = {
	{SPACES, 0, HOST_WSL1,
	 {"WSL 1 has no namespaces",
	  "wsl.exe --set-version $WSL_DISTRO_NAME 2"}},
	{SPACES, 0, HOST_GVISOR,
	 {"gVisor stands in for the kernel, and makes none that hold",
	  "docker run --runtime=runc ..."}},
	{LAYER_PRIVATE_ROOT, LAYER_NAMESPACES, HOST_NO_MOUNTS,
	 {"something forbids mounts even in a namespace of one's own (in a "
	  "container: its security profile)",
	  "docker run --security-opt seccomp=unconfined "
	  "--security-opt apparmor=unconfined ..."}},
	{LAYER_PRIVATE_ROOT, LAYER_NAMESPACES, 0,
	 {"this Python's files can't be put into a root of their own, since "
	  "the user who runs the box may not pass its folder",
	  "sudo chmod o+x PARENT-FOLDERS-OF-THAT-PYTHON"}},
	{SPACES, 0, HOST_USERNS_NONE,
	 {"user.max_user_namespaces is 0",
	  "sudo sysctl -w user.max_user_namespaces=15000"}},
	{SPACES, 0, HOST_USERNS_CLONE_OFF,
	 {"kernel.unprivileged_userns_clone is 0 (older Debian)",
	  "sudo sysctl -w kernel.unprivileged_userns_clone=1"}},
	{SPACES, 0, HOST_USERNS_APPARMOR,
	 {"AppArmor takes the rights from user namespaces (Ubuntu 23.10 and "
	  "newer), unless a profile such as this one lets a program keep them",
	  "printf '%s\\n' 'abi <abi/4.0>,' 'profile whatprints-box \"" PLACE
	  "/whatprints-box-3.*\" flags=(unconfined) { userns, }' | "
	  "sudo tee /etc/apparmor.d/whatprints-box && "
	  "sudo apparmor_parser -r /etc/apparmor.d/whatprints-box"}},
	{SPACES, 0, HOST_PODMAN,
	 {"Podman's default seccomp profile forbids them",
	  "podman run --security-opt seccomp=unconfined "
	  "--security-opt unmask=ALL ..."}},
	{SPACES, 0, HOST_DOCKER,
	 {"Docker's default seccomp and AppArmor profiles forbid them",
	  "docker run --security-opt seccomp=unconfined "
	  "--security-opt apparmor=unconfined ..."}},
	{SPACES, 0, HOST_CONTAINER,
	 {"this container's security profile forbids them",
	  "docker run --security-opt seccomp=unconfined ...    (or what your "
	  "container's runtime calls that)"}},
	{SPACES, 0, HOST_FILTERED,
	 {"a seccomp filter is on this process already: it was started in a "
	  "sandbox",
	  "whatprints doctor    (from outside of that sandbox)"}},
	{SPACES, 0, HOST_ROOT,
	 {"root has no CAP_SYS_ADMIN here",
	  "setpriv --reuid 1000 --regid 1000 --clear-groups "
	  "whatprints doctor"}},
	{SPACES, 0, 0,
	 {"the kernel makes none: it needs CONFIG_USER_NS, PID_NS, NET_NS, "
	  "IPC_NS and UTS_NS",
	  "sudo apt-get install linux-image-generic    (or boot another "
	  "kernel that has them)"}},
	{LAYER_LANDLOCK, 0, HOST_LANDLOCK_OFF,
	 {"the kernel has Landlock, but `lsm=` doesn't name it",
	  "echo \"GRUB_CMDLINE_LINUX=\\\"\\$GRUB_CMDLINE_LINUX "
	  "lsm=landlock,$(cat /sys/kernel/security/lsm)\\\"\" | sudo tee "
	  "/etc/default/grub.d/landlock.cfg && sudo update-grub && "
	  "sudo reboot"}},
	{LAYER_LANDLOCK, 0, HOST_DOCKER,
	 {"the container's seccomp profile forbids Landlock (Docker before "
	  "20.10.10)",
	  "docker run --security-opt seccomp=unconfined ..."}},
	{LAYER_LANDLOCK, 0, 0,
	 {"the kernel has no Landlock: it needs Linux 5.13 and "
	  "CONFIG_SECURITY_LANDLOCK",
	  "sudo apt-get install linux-image-generic    (or boot another "
	  "kernel that has it)"}},
	{LAYER_UNPRIVILEGED, 0, HOST_ROOT_ALONE | HOST_DOCKER,
	 {"root of this container has no other user to become",
	  "docker run --user 1000:1000 ..."}},
	{LAYER_UNPRIVILEGED, 0, HOST_ROOT_ALONE | HOST_PODMAN,
	 {"root of this container has no other user to become",
	  "podman run --user 1000:1000 ..."}},
	{LAYER_UNPRIVILEGED, 0, HOST_ROOT_ALONE,
	 {"root of this user namespace has no other user to become",
	  "exit    (and start whatprints as the user that you were)"}},
	{LAYER_UNPRIVILEGED, 0, 0,
	 {"root can't give up its rights here",
	  "setpriv --reuid 1000 --regid 1000 --clear-groups "
	  "whatprints doctor"}},
	{LAYER_LEDGER, 0, 0,
	 {"the kernel has no seccomp user notification",
	  "uname -r    (5.0 or newer is needed)"}},
	{JAIL_LAYERS_ALL, 0, 0,
	 {"the box could not put it up", "make clean all"}},
};

/* Of boxes that don't start; the same for layers without which none does. */
static const struct {
	unsigned facts;
	struct remedy remedy;
} broken[] = {
	{HOST_WSL1, {"WSL 1 has no seccomp",
		     "wsl.exe --set-version $WSL_DISTRO_NAME 2"}},
	{HOST_GVISOR, {"gVisor has no seccomp notifications",
		       "docker run --runtime=runc ..."}},
	{HOST_NOTIFY_TAKEN,
	 {"somebody listens to this container's system calls already, and the "
	  "kernel has one listener for each process",
	  "docker run --security-opt seccomp=unconfined ..."}},
	{HOST_NO_NOTIFY,
	 {"the kernel has no seccomp user notification",
	  "uname -r    (5.0 or newer is needed)"}},
	{HOST_NO_SECCOMP,
	 {"the kernel, or this container, has no seccomp filters",
	  "grep CONFIG_SECCOMP_FILTER /boot/config-$(uname -r)    (=y is "
	  "needed)"}},
	{0, {"the line above says it; if that is only that it doesn't start, a "
	     "library is missing, or it was built for another machine",
	     "make clean all && ldd " PLACE "/whatprints-box-3.*"}},
};

static const struct doctor_note notes[] = {
	{HOST_NO_CGROUP,
	 "no cgroup is ours to limit: the memory of many processes together "
	 "isn't bounded, only that of each",
	 {"none is delegated to this session (no layer of S3)",
	  "systemd-run --user --scope -p Delegate=yes whatprints ..."}},
	{HOST_LANDLOCK_OLD,
	 "Landlock doesn't govern truncate() here; seccomp refuses it",
	 {"Landlock is older than ABI 3",
	  "uname -r    (6.2 or newer has it)"}},
	{HOST_WSL1 | HOST_GVISOR, "the jail was never tried on such a kernel",
	 {"this is no Linux kernel", "uname -a"}},
};

const char *doctor_meaning(enum jail_layer missing)
{
	for (size_t i = 0; i < COUNT(meanings); i++)
		if (meanings[i].layers & missing)
			return meanings[i].means;
	return "";
}

const struct remedy *doctor_remedy(enum jail_layer missing, unsigned layers,
				   unsigned facts)
{
	size_t i = 0;

	/* the last row fits everything */
	while (!(cures[i].layers & missing) ||
	       (cures[i].there & layers) != cures[i].there ||
	       (cures[i].facts & facts) != cures[i].facts)
		i++;
	return &cures[i].remedy;
}

const struct remedy *doctor_broken(unsigned facts)
{
	size_t i = 0;

	while ((broken[i].facts & facts) != broken[i].facts)
		i++;
	return &broken[i].remedy;
}

void doctor_command(struct buf *out, const struct remedy *remedy,
		    const char *box)
{
	const char *place = strstr(remedy->command, PLACE), *slash;

	if (!place) {
		buf_text(out, remedy->command);
		return;
	}
	/* a profile's path is matched against the real one */
	FREE char *real = realpath(box, NULL);

	box = real ? real : box;
	slash = strrchr(box, '/');
	buf_add(out, remedy->command, (size_t)(place - remedy->command));
	buf_add(out, box, slash ? (size_t)(slash - box) : 0);
	buf_text(out, place + strlen(PLACE));
}

const struct doctor_note *doctor_note(unsigned facts, size_t index)
{
	for (size_t i = 0; i < COUNT(notes); i++)
		if (notes[i].facts & facts && index-- == 0)
			return &notes[i];
	return NULL;
}
