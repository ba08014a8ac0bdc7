# whatprints: what does this Python snippet print?
#
# Everything that is built goes under build/. `make help` lists the targets.

VERSION := 0.1.0
VERSION_DATE := 2026-11-30
PREFIX ?= /usr/local
# Which CPythons get a box: paths, "all", or nothing for the system's python3.
PYTHONS ?=
# address,undefined: build and test with sanitizers (in build/san).
SAN ?=
# 0 forbids apt-get; what lacks is listed.
DEPS ?= 1

CPUS := $(shell nproc 2>/dev/null || echo 1)

# V=1 shows the commands as they are run.
Q := $(if $(V),,@)
say = @$(if $(V),:,printf '  %-5s %s\n')

CC ?= gcc
OPT ?= -O2 -g
# 1: a build whose jail can be weakened, for tests/jail/mutate.py alone.
MUTANT ?=
B := $(if $(SAN),build/san,$(if $(MUTANT),build/mutant,build))

CFLAGS_ALL := -std=gnu11 -D_GNU_SOURCE $(OPT) -Wall -Wextra -Werror -Wshadow \
	-Wstrict-prototypes -Wmissing-prototypes -Wvla -MMD -MP -I. \
	$(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer) \
	$(if $(MUTANT),-DJAIL_MUTANT) $(CFLAGS)
LDFLAGS_ALL := $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)

# What a prediction follows from, beside the question.
REWRITES := $(wildcard sandbox/inside/rewrite/*.py)
REWRITES_SUM := $(shell cat $(REWRITES) | cksum | tr ' ' -)

HOST_C := $(filter-out grader/main.c,$(wildcard grader/*.c grader/*/*.c))
SHARED_C := sandbox/wire.c sandbox/observation.c sandbox/names.c
HOST_O := $(patsubst %.c,$(B)/obj/%.o,$(HOST_C) $(wildcard sandbox/*.c))
HOST_LIBS = $(shell pkg-config --libs libpcre2-8 libcjson 2>/dev/null || echo -lpcre2-8 -lcjson) -lm
# Loaded by the commands that take them, for their libraries are slow to load;
# record_json.o is the program's own, too.
FORMATS_O := $(filter-out %/record_json.o,$(filter $(B)/obj/grader/exchange/%,$(HOST_O)))
FORMATS_LIBS = $(shell pkg-config --libs libcjson libxml-2.0 libzip 2>/dev/null || echo -lcjson -lxml2 -lzip)
# So is what keeps histories: SQLite takes three times as long to load as all
# the rest. In the program store_load.o stands in for it, in tests nothing does.
STORE_O := $(B)/obj/grader/store.o
STORE_LIBS = $(shell pkg-config --libs sqlite3 2>/dev/null || echo -lsqlite3)
LOADED_O := $(FORMATS_O) $(STORE_O)
XML_FLAGS = $(shell pkg-config --cflags libxml-2.0 2>/dev/null || echo -I/usr/include/libxml2)

BOX_PLAIN_C := $(filter-out sandbox/inside/py_%.c,$(wildcard sandbox/inside/*.c))
BOX_PY_C := $(wildcard sandbox/inside/py_*.c)
BOX_PLAIN_O := $(patsubst %.c,$(B)/obj/%.o,$(BOX_PLAIN_C) $(SHARED_C))

.PHONY: all host boxes verify test check-unit check-rules check-bank \
	check-transcripts check-fidelity check-fuzz check-robust check-schemas \
	check-jail check-soak check-honest soak check-beliefs check-causes \
	check-slips check-trace check-trace-all check-reports check-shards \
	check-pipelines test-slurm scale test-jail-mutations bench \
	bench-explain deps deps-test check-distractors check-doctest \
	check-exchange check-completion check-fsrs check-sessions check-seeds \
	coverage-table install clean help

## all            build the host and a box for each Python of PYTHONS
all: host boxes

## verify         install what the core needs, build, verify the bank
verify: deps
	@$(MAKE) --no-print-directory -j$(CPUS) all
	$(B)/bin/whatprints check snippets

## test           install everything any test needs, build, run every test
test: deps-test
	@$(MAKE) --no-print-directory -j$(CPUS) all tests
	@$(MAKE) --no-print-directory -j$(CPUS) --output-sync=target run-tests \
		JAIL_EVERY=5 SEEDS_EVERY=16 TRACE_EVERY=4 STEP=120 ALONE=3 \
		SOAK_RUNS=500 BANK_SEEDS=1 FIDELITY_QUICK=1 \
		ROBUST="--times 10 --kills 8"

deps:
	@DEPS=$(DEPS) .ci/deps core
deps-test:
	@DEPS=$(DEPS) .ci/deps test

host: $(B)/bin/whatprints $(B)/libexec/whatprints/formats.so \
	$(B)/libexec/whatprints/store.so

$(B)/bin/whatprints: $(B)/obj/grader/main.o $(filter-out $(LOADED_O),$(HOST_O)) $(B)/loaded.list
	@mkdir -p $(@D)
	$(say) LINK $@
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Wl,--dynamic-list=$(B)/loaded.list \
		-o $@ $(filter %.o,$^) $(HOST_LIBS)

$(B)/libexec/whatprints/formats.so: $(FORMATS_O)
	@mkdir -p $(@D)
	$(say) LINK $@
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -shared -o $@ $^ $(FORMATS_LIBS)

$(B)/libexec/whatprints/store.so: $(STORE_O)
	@mkdir -p $(@D)
	$(say) LINK $@
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -shared -o $@ $^ $(STORE_LIBS)

# What the libraries find in the program: arenas, files, the trailer's parser.
$(B)/loaded.list: $(LOADED_O)
	$(Q){ echo "{"; nm -u --format=posix $^ | awk '$$2 == "U" { print $$1 ";" }' | sort -u; echo "};"; } >$@

# All but main(), so that a test takes what it tests and can stand in for what
# it doesn't.
$(B)/libwhatprints.a: $(filter-out %/store_load.o,$(HOST_O))
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(B)/obj/grader/%.o: grader/%.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(Q)$(CC) $(CFLAGS_ALL) -Igrader -DWHATPRINTS_VERSION='"$(VERSION)"' \
		-DWHATPRINTS_DATE='"$(VERSION_DATE)"' \
		-DWHATPRINTS_REWRITES='"$(REWRITES_SUM)"' -c -o $@ $<

$(LOADED_O): CFLAGS_ALL += -fPIC
$(FORMATS_O): CFLAGS_ALL += $(XML_FLAGS)
$(LOADED_O): Makefile

# The sum is one of its inputs.
$(B)/obj/grader/causes_cache.o: $(REWRITES)
$(B)/obj/grader/beliefs.o: grader/beliefs.txt
$(B)/obj/grader/store.o: grader/schema.sql

$(B)/obj/sandbox/%.o: sandbox/%.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(Q)$(CC) $(CFLAGS_ALL) -Isandbox -c -o $@ $<

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
	$$(say) LOOK $$(call python-of,$(1))
	$$(Q)sandbox/describe-python.sh $$(call python-of,$(1)) $$(PY_HOME_$(1))

-include $$(PY_HOME_$(1))/python.mk
INCLUDE_$(1) := $$(PY_INCLUDE)
LINK_$(1) := $$(PY_LINK)

PY_FLAGS_$(1) = -Isandbox -I$$(PY_HOME_$(1)) -include $$(PY_HOME_$(1))/py_paths.h \
	-isystem $$(INCLUDE_$(1)) -DPY_REWRITES='"$$(PY_HOME_$(1))/rewrites.bin"'

$$(PY_HOME_$(1))/%.o: sandbox/inside/%.c $$(PY_HOME_$(1))/python.mk sandbox/inside/boot.py
	$$(say) CC "$$< (Python 3.$(1))"
	$$(Q)$$(CC) $$(CFLAGS_ALL) $$(PY_FLAGS_$(1)) -c -o $$@ $$<

$$(PY_HOME_$(1))/rewrites.bin: $$(PY_HOME_$(1))/python.mk sandbox/pack-rewrites.py $$(REWRITES)
	$$(Q)$$(call python-of,$(1)) -I sandbox/pack-rewrites.py $$@ $$(REWRITES)
$$(PY_HOME_$(1))/py_rewrite.o: $$(PY_HOME_$(1))/rewrites.bin

$$(PY_HOME_$(1))/py_home.o: $$(PY_HOME_$(1))/python.mk
	$$(Q)$$(CC) $$(CFLAGS_ALL) $$(PY_FLAGS_$(1)) -c -o $$@ $$(PY_HOME_$(1))/py_home.c

# Few names are exported: libpython must find our clock_gettime() before libc's
$$(B)/libexec/whatprints/whatprints-box-3.$(1): $$(BOX_PLAIN_O) \
		$$(patsubst sandbox/inside/%.c,$$(PY_HOME_$(1))/%.o,$$(BOX_PY_C)) \
		$$(PY_HOME_$(1))/py_home.o
	@mkdir -p $$(@D)
	$$(say) LINK $$@
	$$(Q)$$(CC) $$(CFLAGS_ALL) $$(LDFLAGS_ALL) -Wl,--dynamic-list=sandbox/inside/interposed.list -o $$@ $$^ $$(LINK_$(1)) -lseccomp \
		-Wl,--no-as-needed -lgcc_s
endef
$(foreach m,$(MINORS),$(eval $(call box-rules,$(m))))

# ---------------------------------------------------------------- the tests

# The system's python3 runs the harnesses; our box is compared with each
# CPython that it was built for.
PYTHON3 ?= $(firstword $(wildcard /usr/bin/python3) python3)
REFERENCES = $(shell set -- $(FOUND); while [ $$# -gt 1 ]; do printf '%s,' $$2; shift 2; done)

UNIT_C := $(wildcard tests/unit/test_*.c)
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(UNIT_C))
FUZZ_C := $(wildcard tests/fuzz/fuzz_*.c)
FUZZ := $(patsubst tests/fuzz/%.c,$(B)/tests/%,$(FUZZ_C))

.PHONY: tests run-tests
tests: $(UNIT) $(FUZZ) $(B)/tests/soak $(B)/tests/latency $(B)/tests/trace \
	$(B)/tests/seeds

$(B)/tests/test_%: tests/unit/test_%.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -Itests/unit -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS) $(FORMATS_LIBS) $(STORE_LIBS) -lcmocka

# These look into the box, of which libwhatprints.a has nothing.
BOX_TESTED_O := $(patsubst %,$(B)/obj/sandbox/inside/%.o,profile tape)
$(B)/tests/test_jail_seccomp $(B)/tests/test_modules $(B)/tests/test_tape: \
		$(B)/tests/test_%: tests/unit/test_%.c $(BOX_TESTED_O) \
		$(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -Isandbox -Itests/unit \
		-o $@ $< $(BOX_TESTED_O) $(B)/libwhatprints.a -lseccomp -lcmocka

# As the program is: without store.o, which it loads.
$(B)/tests/test_store_load: tests/unit/test_store_load.c \
		$(filter-out $(LOADED_O),$(HOST_O)) $(B)/loaded.list \
		| $(B)/libexec/whatprints/store.so
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Wl,--dynamic-list=$(B)/loaded.list \
		-Igrader -Itests/unit -o $@ $(filter %.c %.o,$^) $(HOST_LIBS) -lcmocka

$(B)/tests/fuzz_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) -Wno-missing-prototypes $(LDFLAGS_ALL) -Igrader -o $@ $< \
		tests/fuzz/replay.c $(B)/libwhatprints.a $(HOST_LIBS) $(FORMATS_LIBS) $(STORE_LIBS)

SOAK_C := $(wildcard tests/soak/*.c)
# Programs with known output: CRUXEval where it is at hand, and the bank.
CRUXEVAL := $(wildcard ../shared/data/cruxeval.jsonl)
EXPLAINED := $(wildcard ../shared/data/pcep-mc.jsonl)
SOAK_BANKS := snippets $(if $(CRUXEVAL),$(B)/crux)
RUNS ?= 100000
SEED ?=

$(B)/tests/soak: $(filter-out tests/soak/latency.c,$(SOAK_C)) $(wildcard tests/soak/*.h) $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST tests/soak
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -Itests/soak -o $@ \
		$(filter %.c,$^) $(B)/libwhatprints.a $(HOST_LIBS)

$(B)/tests/latency: tests/soak/latency.c tests/soak/watch.c tests/soak/watch.h $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -Itests/soak -o $@ \
		$(filter %.c,$^) $(B)/libwhatprints.a $(HOST_LIBS)

$(B)/tests/corpus: tests/beliefs/corpus.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS)

$(B)/crux: $(CRUXEVAL) $(B)/bin/whatprints
	$(Q)$(B)/bin/whatprints import --force --from cruxeval $< --to $@ >/dev/null
	@touch $@

$(B)/pcep-mc: $(EXPLAINED) $(B)/bin/whatprints
	$(Q)$(B)/bin/whatprints import --force --from jsonl $< --to $@ >/dev/null
	@touch $@

# The long ones first: two run at a time.
run-tests: check-fidelity check-jail check-robust check-soak check-beliefs \
		check-causes check-slips check-trace check-seeds check-rules check-unit \
		check-fuzz check-bank check-transcripts check-schemas \
		check-doctest check-exchange \
		check-reports check-shards check-pipelines check-completion \
		check-fsrs check-sessions
	@echo "all tests passed"

## check-unit     the unit tests and data-file cases (cmocka), in seconds
check-unit: $(UNIT)
	@tests/run-unit.sh $(UNIT)

## check-rules    include rules, declared packages, size budgets, cppcheck
check-rules:
	@tests/check-includes.sh
	@tests/check-deps.sh
	@tests/check-size.sh
	@tests/check-lint.sh

## check-slips    the nearest edits of programs: a case for each family; their
##                canonical forms; their variations
check-slips:
	@$(PYTHON3) tests/beliefs/run_slips.py $(filter /%,$(FOUND))
	@$(PYTHON3) tests/beliefs/run_canonical.py $(filter /%,$(FOUND))
	@$(PYTHON3) tests/beliefs/run_variations.py $(filter /%,$(FOUND))

## check-bank     the question bank, on every Python that has a box; lint, of
##                the bank and of tests/cases/lint.txt; three sittings of
##                each exam (under 2 hash seeds, `make test`: under 1)
BANK_SEEDS := 2
check-bank: all
	$(B)/bin/whatprints check snippets --python all --seeds $(BANK_SEEDS)
	$(B)/bin/whatprints lint snippets
	@$(PYTHON3) tests/coverage-table.py $(B)/bin/whatprints
	@$(PYTHON3) tests/exam-sittings.py $(B)/bin/whatprints
	@$(PYTHON3) tests/run-lint-cases.py $(B)/bin/whatprints

## coverage-table the table of objectives in snippets/README.md, anew
coverage-table: host
	@$(PYTHON3) tests/coverage-table.py $(B)/bin/whatprints --write

## check-fidelity our output against python3's own, byte for byte (`make test`:
##                CRUXEval against its published answers alone)
check-fidelity: all
	@FIDELITY_QUICK=$(FIDELITY_QUICK) tests/run-fidelity.sh \
		$(B)/bin/whatprints $(PYTHON3) $(REFERENCES)

## check-transcripts  the command line, as recorded (RECORD=1 records anew)
check-transcripts: all
	@$(PYTHON3) tests/run-transcripts.py --whatprints $(B)/bin/whatprints \
		$(if $(RECORD),--record)

## check-schemas  JSON output against the schemas in grader/schema
check-schemas: all
	@$(PYTHON3) tests/check-schemas.py $(B)/bin/whatprints

## check-distractors  options added to the bank hold, on every Python (minutes:
##                not part of test)
check-distractors: all
	@$(PYTHON3) tests/check-distractors.py $(B)/bin/whatprints $(B)/predictions

## check-doctest  the standard library's doctests, imported and checked
check-doctest: all
	@$(PYTHON3) tests/doctest/run.py --whatprints $(B)/bin/whatprints

## check-exchange the exports as their readers see them, and back again
check-exchange: host
	@$(PYTHON3) tests/exchange/run.py --whatprints $(B)/bin/whatprints

## check-reports  JUnit, TAP, SARIF and the like, given to those who read them
check-reports: all
	@$(PYTHON3) tests/check-reports.py $(B)/bin/whatprints

## check-shards   four shards by GNU parallel, merged, against one run
check-shards: all
	@$(PYTHON3) tests/scale/shards.py --whatprints $(B)/bin/whatprints

## check-pipelines  the hooks of pre-commit and the action's steps
check-pipelines: all
	@$(PYTHON3) tests/check-pipelines.py $(B)/bin/whatprints

## check-completion  the completion scripts in bash, fish and zsh; the manual page
check-completion: host
	@tests/check-completion.sh $(B)/bin/whatprints

## test-slurm     a job array of 20,000 questions on a Slurm of one node
test-slurm: all
	@DEPS=$(DEPS) .ci/deps slurm
	@tests/slurm/run.sh $(B)/bin/whatprints

## scale          time and memory of check from 5,000 to 20,000 questions
scale: all
	@$(PYTHON3) tests/scale/scale.py --whatprints $(B)/bin/whatprints

## check-fsrs     the scheduler against ts-fsrs over 1,000 random histories
##                (SEED=7: those of that seed); npm gets it into build/fsrs
check-fsrs: $(B)/tests/fsrs
	@tests/fsrs/run.sh $< build/fsrs $(SEED)

$(B)/tests/fsrs: tests/fsrs/driver.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS)

## check-sessions drills and exams through a terminal (tmux; RECORD=1 records
##                their screens anew), drills killed, the page in Chromium
check-sessions: all
	@$(PYTHON3) tests/sessions/run.py --whatprints $(B)/bin/whatprints \
		$(if $(RECORD),--record)
	@$(PYTHON3) tests/sessions/kills.py --whatprints $(B)/bin/whatprints
	@tests/sessions/page.sh $(B)/bin/whatprints build/page

## check-fuzz     the fuzz targets over their corpora
check-fuzz: $(FUZZ)
	@for f in $(FUZZ); do $$f tests/fuzz/corpus/$${f##*/fuzz_} || exit 1; done

## check-jail     hostile snippets: as root, as a user, without namespaces
##                (`make test`: every fifth of them as the last two)
JAIL_EVERY := 1
check-jail: all
	@for as in "" $(if $(filter 0,$(shell id -u)),"--user 1000 --every $(JAIL_EVERY)") \
			"--no-namespaces --every $(JAIL_EVERY)"; do \
		$(PYTHON3) tests/jail/run.py --whatprints $(B)/bin/whatprints --python all \
			$(if $(SAN),--sanitized) $$as || exit 1; \
	done

## check-robust   interruption, full disks, killed boxes, killed writers of a
##                history (`make test`: fewer kills and interruptions)
check-robust: $(B)/tests/test_store_trouble all
	@out=$$(KILLS=200 $< 2>&1) || { echo "$$out"; exit 1; }; \
		echo "$$out" | grep '^store: '
	@$(PYTHON3) tests/robust/robust.py --whatprints $(B)/bin/whatprints \
		$(if $(SAN),--sanitized) $(ROBUST)

## check-soak     3,000 runs (`make test`: 500), hostile ones among them, on
##                the newest Python; how late limits are
SOAK_RUNS := 3000
check-soak: all $(B)/tests/soak $(B)/tests/latency $(SOAK_BANKS)
	@$(B)/tests/soak --runs $(SOAK_RUNS) --python 3.$(lastword $(MINORS)) $(SOAK_BANKS)
	@$(B)/tests/latency 5

## check-honest   10,000 honest runs on each Python: is anything refused?
check-honest: all $(B)/tests/soak $(SOAK_BANKS)
	@$(B)/tests/soak --runs 10000 --each --hostile 0 $(SOAK_BANKS)

## soak           RUNS=100000 runs, 5 % hostile ones; limits; 500 killed boxes
soak: all $(B)/tests/soak $(B)/tests/latency $(SOAK_BANKS)
	$(B)/tests/soak --runs $(RUNS) $(if $(SEED),--seed $(SEED)) $(SOAK_BANKS)
	$(B)/tests/latency 20
	$(PYTHON3) tests/robust/robust.py kills --kills 500 -v --whatprints $(B)/bin/whatprints

## check-beliefs  each belief's example and traps, on each Python
check-beliefs: all
	@$(PYTHON3) tests/beliefs/run.py --python $(REFERENCES)
	@$(PYTHON3) tests/beliefs/box.py --whatprints $(B)/bin/whatprints \
		--python 3.$(lastword $(MINORS))
	@$(PYTHON3) tests/beliefs/hostile_answers.py \
		--whatprints $(B)/bin/whatprints

# Of lines only each N-th.
each = awk 'NR % $(1) == 0'

## check-trace    runs told step by step print what they print untold: hard
##                programs on each Python, the bank on the newest (`make
##                test`: every fourth of these)
TRACE_EVERY := 1
TRACE_HARD := tests/trace/programs/*.py tests/trace/programs/modules
check-trace: all $(B)/tests/trace
	@$(PYTHON3) tests/trace/check.py --trace $(B)/tests/trace \
		--python "$(foreach m,$(MINORS),3.$(m))"
	@$(B)/tests/trace compare all $(TRACE_HARD)
	@ls -d tests/fidelity/programs/*.py snippets/pcep/* snippets/pcap/* | \
		$(call each,$(TRACE_EVERY)) | \
		xargs $(B)/tests/trace compare 3.$(lastword $(MINORS))

## check-seeds    is it noted whenever the hash seed can matter? on each Python
##                (`make test`: every 16th program)
SEEDS_EVERY := 1
check-seeds: $(B)/tests/seeds all
	@{ echo tests/seeds/modules.py; ls tests/fidelity/programs/*.py | \
		$(call each,$(SEEDS_EVERY)); } | xargs $< all

## check-trace-all  all of these, and CRUXEval, on each Python
check-trace-all: all $(B)/tests/trace $(SOAK_BANKS)
	@$(if $(CRUXEVAL),:,echo "skip CRUXEval: it is not in ../shared/data")
	@$(B)/tests/trace compare all $(TRACE_HARD) \
		tests/fidelity/programs/*.py snippets $(if $(CRUXEVAL),$(B)/crux/*.py)

# Every question, and how many of them in boxes of their own as well.
STEP ?= 40
ALONE ?= 5
## check-causes   rewritten programs of real questions: none crashes, none
##                changes another's result (every 40th question, `make test`:
##                every 120th; STEP=1 ALONE=100: all of them)
check-causes: all $(B)/tests/corpus $(SOAK_BANKS) $(if $(EXPLAINED),$(B)/pcep-mc)
	@$(B)/tests/corpus --step $(STEP) --alone $(ALONE) \
		snippets/pcep snippets/pcap $(if $(CRUXEVAL),$(B)/crux) \
		$(if $(EXPLAINED),$(B)/pcep-mc)

## test-jail-mutations  each layer of the jail switched off must be noticed
test-jail-mutations: deps-test
	@$(MAKE) --no-print-directory -j$(CPUS) all MUTANT=1
	@$(PYTHON3) tests/jail/mutate.py --whatprints build/mutant/bin/whatprints

$(B)/tests/trace: tests/trace/trace.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS)

$(B)/tests/seeds: tests/seeds/seeds.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS)

$(B)/tests/jail: tests/bench/jail.c $(B)/libwhatprints.a
	@mkdir -p $(@D)
	$(say) TEST $<
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS_ALL) -Igrader -o $@ $< \
		$(B)/libwhatprints.a $(HOST_LIBS)

## bench          whatprints beside python3, bwrap and bare forks; the jail's
##                cost; how long a learner waits
bench: all $(B)/tests/jail
	@$(MAKE) --no-print-directory -j$(CPUS) all build/mutant/tests/jail MUTANT=1
	@$(PYTHON3) tests/bench/bench.py --whatprints $(B)/bin/whatprints \
		--jail $(B)/tests/jail --mutant build/mutant
	@$(PYTHON3) tests/bench/drill.py --whatprints $(B)/bin/whatprints
	@$(if $(EXPLAINED),$(PYTHON3) tests/bench/causes.py --whatprints \
		$(B)/bin/whatprints $(EXPLAINED),echo "skip causes: no pcep-mc.jsonl here")

## bench-explain  how many wrong options of real questions have an explanation
bench-explain: all
	@$(PYTHON3) tests/bench/explain.py --whatprints $(B)/bin/whatprints \
		--work $(B)/explain $(EXPLAINED) snippets

## install        into $(DESTDIR)$(PREFIX)
install: all
	install -D $(B)/bin/whatprints $(DESTDIR)$(PREFIX)/bin/whatprints
	install -d $(DESTDIR)$(PREFIX)/libexec/whatprints
	install $(B)/libexec/whatprints/whatprints-box-3.* $(B)/libexec/whatprints/formats.so $(B)/libexec/whatprints/store.so $(DESTDIR)$(PREFIX)/libexec/whatprints/
	install -d $(B)/share
	$(B)/bin/whatprints help --man >$(B)/share/whatprints.1
	for s in bash zsh fish; do $(B)/bin/whatprints completion $$s >$(B)/share/$$s; done
	install -D -m 644 $(B)/share/whatprints.1 $(DESTDIR)$(PREFIX)/share/man/man1/whatprints.1
	install -D -m 644 $(B)/share/bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/whatprints
	install -D -m 644 $(B)/share/zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_whatprints
	install -D -m 644 $(B)/share/fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/whatprints.fish
	cd snippets && find . -name '*.py' -o -name '*.json' | while read -r f; do \
		install -D -m 644 "$$f" "$(DESTDIR)$(PREFIX)/share/whatprints/snippets/$$f"; done

## clean          remove build/
clean:
	rm -rf build

## help           this list
help:
	@sed -n 's/^## //p' Makefile
	@echo
	@echo "PYTHONS=all or paths: which CPythons get a box (now: $(patsubst %,3.%,$(MINORS)))"
	@echo "SAN=address,undefined builds and tests with sanitizers; DEPS=0 installs nothing"

-include $(wildcard $(B)/obj/*/*.d $(B)/obj/*/*/*.d $(B)/box-*/*.d $(B)/tests/*.d)
