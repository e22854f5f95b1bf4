#!/bin/sh
# SPDX-License-Identifier: MIT
# Everything that the tests faults:… try a sample of: each answer of each system call, each allocation, with the program
# as it is, and each 20th with one in which the libraries' small blocks come from malloc() too (src/base/pool.h), each byte
# of each ledger, evidence of 2 GB. The figures are printed.
set -eu
at=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
watched=$WORK/faults-watched
cmake -S "$ROOT" -B "$watched" -G Ninja -DCMAKE_BUILD_TYPE=Debug >/dev/null
cmake --build "$watched" --target engross >/dev/null
faults=0
try() {
  echo "== $*"
  "$@" || faults=$((faults + 1))
}
python='/usr/bin/python3 -B'
# shellcheck disable=SC2086  # two words
{
  try $python "$at/torture.py" calls --full
  try $python "$at/torture.py" memory --full
  try env ENGROSS="$watched/engross" $python "$at/torture.py" memory --full --step=20
  try $python "$at/race.py" --full
  try $python "$at/bytes.py" --full
  try $python "$at/odd.py" --full
}
echo "== $faults of 6 have faults"
[ "$faults" -eq 0 ]
