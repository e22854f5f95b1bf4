#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the documents that the judges look at, in $WORK/made: the sample workspace, the document of everything, and a
# new document of each kind as `engross new` starts it. Every format of $FORMATS, and the resolved form.
set -eu
out=$WORK/made
rm -rf "$out" "$WORK/new"
mkdir -p "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/content" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/tests/golden/workspace" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" new --quiet workspace "$WORK/new"
for kind in mou arrangements annual-report board-paper; do
  "$ENGROSS" new --quiet "$kind" "new-$kind" --workspace "$WORK/new"
done
"$ENGROSS" build --quiet --workspace "$WORK/new" --to "$FORMATS,resolved" -o "$out"
ls "$out"
