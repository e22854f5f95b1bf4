#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the documents that the judges look at, in $WORK/made: the sample workspace, the document of everything, and a
# new document as `engross new` starts it. Every format of $FORMATS, and the resolved form.
set -eu
out=$WORK/made
rm -rf "$out" "$WORK/new"
mkdir -p "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/content" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/tests/golden/workspace" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" new --quiet workspace "$WORK/new"
"$ENGROSS" new --quiet mou new-mou --workspace "$WORK/new"
"$ENGROSS" build --quiet --workspace "$WORK/new" --to "$FORMATS,resolved" -o "$out"
ls "$out"
