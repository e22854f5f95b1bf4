#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs examples/sign-off.sh in a fresh folder and holds what it shows against examples/sign-off/said.txt. With UPDATE=1,
# what it shows becomes what is expected.
# The day is set: what is recorded as of a day that is still to come is warned of.
set -eu
SOURCE_DATE_EPOCH=1795305600
export SOURCE_DATE_EPOCH
folder=$WORK/example/sign-off
expected=$ROOT/examples/sign-off/said.txt
rm -rf "$folder"
mkdir -p "$WORK/example"
sh "$ROOT/examples/sign-off.sh" "$folder" >"$folder.said" 2>&1 || { cat "$folder.said"; exit 1; }
if [ -n "${UPDATE-}" ]; then
  cp "$folder.said" "$expected"
  exit 0
fi
diff -u "$expected" "$folder.said" || {
  echo 'If the change is meant: UPDATE=1 ctest -R example:sign-off, then read git diff.'
  exit 1
}
