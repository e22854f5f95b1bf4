#!/bin/sh
# SPDX-License-Identifier: MIT
# other.sh clang|asan: builds once more, warnings being errors, and runs the unit tests and the cases with that build.
#   clang   the other compiler (the main build is gcc's), with debug assertions of the C library
#   asan    AddressSanitizer and UBSan, leaks included
set -eu
kind=$1
build=$WORK/$kind
case $kind in
clang) set -- -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS=-D_FORTIFY_SOURCE=2 ;;
asan)
  set -- -DCMAKE_C_COMPILER=gcc -DCMAKE_BUILD_TYPE=Asan
  # Not strict_string_checks: each strchr() would read on to the end, and the cases with long texts would take minutes.
  ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:check_initialization_order=1
  UBSAN_OPTIONS=print_stacktrace=1
  export ASAN_OPTIONS UBSAN_OPTIONS
  ;;
esac
cmake -S "$ROOT" -B "$build" -G Ninja -DENGROSS_WERROR=ON -DENGROSS_TESTS=ON -DENGROSS_QUICK_ONLY=ON "$@" >"$build.log" 2>&1 &&
  cmake --build "$build" >>"$build.log" 2>&1 || { cat "$build.log"; exit 1; }
# A sanitizer that is not in the program finds nothing.
[ "$kind" != asan ] || nm "$build/engross" | grep -q __asan_ || { echo "the build has no AddressSanitizer"; exit 1; }
# Its own summary is not the summary: ctest's closing line is for the run that called this.
ctest --test-dir "$build" -L quick --output-on-failure >"$build.tests" 2>&1 || { cat "$build.tests"; exit 1; }
ENGROSS=$build/engross WORK=$build/tests FORMATS=$FORMATS sh "$ROOT/tests/made.sh"
grep 'tests passed' "$build.tests" | sed "s/^/$kind: /"
