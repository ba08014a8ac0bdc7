# whatprints: what does this Python snippet print?
#
# Everything that is built goes under build/. `make help` lists the targets.

VERSION := 0.1.0
PREFIX ?= /usr/local
# Which CPythons get a box: paths, "all", or nothing for the system's python3.
PYTHONS ?=
# address,undefined: build and test with sanitizers (in build/san).
SAN ?=
# 0 forbids apt-get; what lacks is listed.
DEPS ?= 1

CC ?= gcc
OPT ?= -O2 -g
B := $(if $(SAN),build/san,build)

CFLAGS_ALL := -std=gnu11 -D_GNU_SOURCE $(OPT) -Wall -Wextra -Werror -Wshadow \
	-Wstrict-prototypes -Wmissing-prototypes -Wvla -MMD -MP -I. \
	$(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer) \
	$(CFLAGS)
LDFLAGS_ALL := $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)

HOST_C := $(filter-out grader/main.c,$(wildcard grader/*.c grader/*/*.c))
SHARED_C := sandbox/wire.c sandbox/observation.c sandbox/names.c
HOST_O := $(patsubst %.c,$(B)/obj/%.o,$(HOST_C) sandbox/run.c sandbox/boxes.c sandbox/warm.c $(SHARED_C))
HOST_LIBS = $(shell pkg-config --libs libpcre2-8 libcjson 2>/dev/null || echo -lpcre2-8 -lcjson)

BOX_PLAIN_C := $(filter-out sandbox/inside/py_%.c,$(wildcard sandbox/inside/*.c))
BOX_PY_C := $(wildcard sandbox/inside/py_*.c)
BOX_PLAIN_O := $(patsubst %.c,$(B)/obj/%.o,$(BOX_PLAIN_C) $(SHARED_C))

.PHONY: all boxes host
all: host boxes
host: $(B)/bin/whatprints

$(B)/bin/whatprints: $(B)/obj/grader/main.o $(HOST_O)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -o $@ $^ $(HOST_LIBS)

$(B)/obj/grader/%.o: grader/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -Igrader -DWHATPRINTS_VERSION='"$(VERSION)"' -c -o $@ $<

$(B)/obj/sandbox/%.o: sandbox/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -Isandbox -c -o $@ $<

# ---------------------------------------------------------------- the boxes

# One line a CPython: "11 /usr/bin/python3.11". Found anew when PYTHONS changes.
FOUND := $(shell sandbox/find-pythons.sh $(PYTHONS))
MINORS := $(shell set -- $(FOUND); while [ $$# -gt 1 ]; do echo $$1; shift 2; done)
python-of = $(shell set -- $(FOUND); while [ $$# -gt 1 ]; do [ $$1 = $(1) ] && echo $$2; shift 2; done)

boxes: $(foreach m,$(MINORS),$(B)/libexec/whatprints/whatprints-box-3.$(m))
	@test -n "$(MINORS)" || { echo "no CPython that can be embedded: install python3-dev" >&2; exit 1; }

define box-rules
PY_HOME_$(1) := $$(B)/box-3.$(1)

$$(PY_HOME_$(1))/python.mk: sandbox/describe-python.sh $$(call python-of,$(1))
	sandbox/describe-python.sh $$(call python-of,$(1)) $$(PY_HOME_$(1))

-include $$(PY_HOME_$(1))/python.mk
INCLUDE_$(1) := $$(PY_INCLUDE)
LINK_$(1) := $$(PY_LINK)

PY_FLAGS_$(1) = -Isandbox -I$$(PY_HOME_$(1)) -include $$(PY_HOME_$(1))/py_paths.h \
	-isystem $$(INCLUDE_$(1))

$$(PY_HOME_$(1))/%.o: sandbox/inside/%.c $$(PY_HOME_$(1))/python.mk sandbox/inside/boot.py
	$$(CC) $$(CFLAGS_ALL) $$(PY_FLAGS_$(1)) -c -o $$@ $$<

$$(PY_HOME_$(1))/py_home.o: $$(PY_HOME_$(1))/python.mk
	$$(CC) $$(CFLAGS_ALL) $$(PY_FLAGS_$(1)) -c -o $$@ $$(PY_HOME_$(1))/py_home.c

# -rdynamic: libpython must find our clock_gettime() before libc's (sources.h)
$$(B)/libexec/whatprints/whatprints-box-3.$(1): $$(BOX_PLAIN_O) \
		$$(patsubst sandbox/inside/%.c,$$(PY_HOME_$(1))/%.o,$$(BOX_PY_C)) \
		$$(PY_HOME_$(1))/py_home.o
	@mkdir -p $$(@D)
	$$(CC) $$(CFLAGS_ALL) $$(LDFLAGS_ALL) -rdynamic -o $$@ $$^ $$(LINK_$(1)) -lseccomp
endef
$(foreach m,$(MINORS),$(eval $(call box-rules,$(m))))

-include $(wildcard $(B)/obj/*/*.d $(B)/obj/*/*/*.d $(B)/box-*/*.d)
