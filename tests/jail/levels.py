"""How whatprints is started for the jail suite: as whom, and with what.

As the one who calls, as another user (root only), or as a user who can make no
namespaces: what Ubuntu's AppArmor, Docker's profile and some sysctls leave of
the jail (level S2). The last is arranged without touching the machine: a user
namespace in which user.max_user_namespaces is 0, and its creator isn't root.
"""
import ctypes
import os
import subprocess

PR_SET_DUMPABLE = 4
CLONE_NEWUSER = 0x10000000
ORDINARY = 1000     # who runs at S2 when root runs the suite


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def lose_namespaces():
    """In the child, before exec: no namespace can be made any more."""
    uid, gid = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    # a change of user made /proc/self root's
    if libc.prctl(PR_SET_DUMPABLE, 1):
        raise OSError(ctypes.get_errno(), "prctl")
    if libc.unshare(CLONE_NEWUSER):
        return  # in a chroot, say: then whatprints can't make one either
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", "%d %d 1" % (uid, uid))
    write("/proc/self/gid_map", "%d %d 1" % (gid, gid))
    write("/proc/sys/user/max_user_namespaces", "0")


def start(world, args, **more):
    user = world.user
    if world.no_namespaces:
        more.update(preexec_fn=lose_namespaces)
        if user is None and os.geteuid() == 0:
            user = ORDINARY
    if user is not None:
        more.update(user=user, group=user, extra_groups=[])
    return subprocess.Popen([world.program, *args], env=world.env, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            cwd="/", **more)
