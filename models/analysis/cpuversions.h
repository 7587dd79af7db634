#pragma once

/**
 * STADTBLICK_CPU_VERSIONS before a function makes the compiler build it for several generations of
 * processors; which one runs is chosen when the program starts. For functions with long plain loops, so that
 * they use wide registers without a build for one machine. Where compiler or system can't do it (MSVC, macOS,
 * other processors, sanitizers, whose start comes too late for the choice) there is the one plain function.
 */
#if defined(__has_attribute) && defined(__x86_64__) && defined(__gnu_linux__)                                \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#if defined(__clang__)
#if __clang_major__ >= 19 && !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
#define STADTBLICK_HAS_CPU_VERSIONS
#endif
#elif __has_attribute(target_clones) && __GNUC__ >= 12
#define STADTBLICK_HAS_CPU_VERSIONS
#endif
#endif
#ifdef STADTBLICK_HAS_CPU_VERSIONS
#define STADTBLICK_CPU_VERSIONS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define STADTBLICK_CPU_VERSIONS
#endif
