#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs an example in a fresh folder and looks for what it promises: tests/example.sh SCRIPT DOCUMENT FINDING
set -eu
folder=$WORK/example/$1
rm -rf "$folder"
mkdir -p "$WORK/example"
sh "$ROOT/examples/$1" "$folder" >"$folder.said" 2>&1 || { cat "$folder.said"; exit 1; }
for format in html odt docx; do
  [ -s "$folder/out/$2.$format" ] || { cat "$folder.said"; echo "no $format was made"; exit 1; }
done
# The finding is told at first and not in the end, when there is no error either.
grep -q "\[$3\]$" "$folder.said" || { cat "$folder.said"; exit 1; }
awk -v id="$2" -v code="[$3]" '
  /^\$ engross check/ { left = 0; good = 0 }
  index($0, code) > 0 { left++ }
  index($0, id ": ") == 1 && / no errors/ { good = 1 }
  END { exit left > 0 || !good }' "$folder.said" || { cat "$folder.said"; exit 1; }
