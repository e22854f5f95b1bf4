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
# The finding is told at first, and no longer by the last check. A draft without signatures, or with little in it yet,
# is told as that.
grep -q "\[$3\]$" "$folder.said" || { cat "$folder.said"; exit 1; }
awk '/^\$ engross check/ { last = "" } { last = last $0 "\n" } END { printf "%s", last }' "$folder.said" >"$folder.last"
! grep -q -e "\[$3\]$" -e ': error: ' "$folder.last" || { cat "$folder.last"; exit 1; }
grep -Eq "^$2: (checked as [a-z]+: )?no errors, " "$folder.last" || { cat "$folder.last"; exit 1; }
