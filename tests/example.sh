#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs an example in a fresh folder and looks for what it promises: tests/example.sh NAME
set -eu
folder=$WORK/example/$1
rm -rf "$folder"
mkdir -p "$WORK/example"
sh "$ROOT/examples/$1" "$folder" >"$folder.said" 2>&1 || { cat "$folder.said"; exit 1; }
for format in html odt docx; do
  [ -s "$folder/out/parking-mou.$format" ] || { cat "$folder.said"; echo "no $format was made"; exit 1; }
done
# Placeholders are listed at first, and none is left when it is written.
grep -q 'placeholder is left' "$folder.said"
grep -q '^parking-mou: no errors, no warnings, no advice$' "$folder.said" || { cat "$folder.said"; exit 1; }
