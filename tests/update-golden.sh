#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes down what comes now as what is expected, of the golden documents and of all cases; then read `git diff`.
# `cmake --build build --target update-golden` calls it.
set -eu
: "${ROOT:=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)}" "${WORK:=$ROOT/build/tests}"
: "${ENGROSS:=$ROOT/build/engross}" "${FORMATS:=html,odt,docx}"
UPDATE=1 TMPDIR=$WORK/tmp LC_ALL=C.UTF-8 TZ=UTC
export ROOT WORK ENGROSS FORMATS UPDATE TMPDIR LC_ALL TZ
mkdir -p "$TMPDIR"

sh "$ROOT/tests/made.sh" >/dev/null
sh "$ROOT/tests/golden/run.sh"
sh "$ROOT/tests/golden/findings.sh"
for cmd in "$ROOT"/tests/cases/*/*/cmd; do
  [ -f "$cmd" ] || continue
  sh "$ROOT/tests/cases/run-case.sh" "${cmd%/cmd}" || { status=$?; [ "$status" -eq 77 ] || echo "${cmd%/cmd}: look at this case"; }
done
