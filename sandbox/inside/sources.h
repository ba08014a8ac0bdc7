/*
 * sources.h - what a snippet draws from outside: clocks, entropy, its pid
 *
 * The box defines clock_gettime(), time(), gettimeofday(), getrandom(),
 * getentropy(), times(), getpid() and getuid() itself; the dynamic linker lets libpython and its
 * modules find these before libc's. So a reading is noted even where it never
 * enters the kernel (vDSO), and a run can be made in which one source is held
 * still (enum run_pin) or the clock is moved. Without pins they only take a
 * note and pass libc's answer on: a key is made from the real thing.
 *
 * Never: a wall. A snippet with ctypes goes round it, and is then only less
 * well explained.
 */
#ifndef INSIDE_SOURCES_H
#define INSIDE_SOURCES_H

#include <stdint.h>

/* From here on readings are noted in the testimony and pins hold. */
void sources_watch(unsigned pins, int64_t clock_shift_s);

#endif
