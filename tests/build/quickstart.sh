#!/bin/sh
# SPDX-License-Identifier: MIT
# examples/quickstart.sh on a copy of the tree: twice in a row, from another directory, with a home that is not there;
# it makes the sample documents and leaves nothing outside the tree. As root, in a tree that belongs to somebody else,
# what it makes belongs to them.
set -eu
place=$WORK/quickstart
rm -rf "$place"
mkdir -p "$place/tree" "$place/tmp"
(cd "$ROOT" && tar cf - --exclude=./build --exclude=./.git --exclude=./tests/node_modules --exclude=./tests/.npm --exclude=./content/out \
  --exclude=./tests/golden --exclude=./tests/cases .) | tar xf - -C "$place/tree"
owner=$(id -u)
if [ "$owner" -eq 0 ]; then
  owner=65534
  chown -R 65534:65534 "$place/tree"
fi
cd /
for time in first second; do
  HOME=$place/nowhere TMPDIR=$place/tmp sh "$place/tree/examples/quickstart.sh" >"$place/said" 2>"$place/err" ||
    { cat "$place/said" "$place/err"; echo "the $time time failed"; exit 1; }
  for format in $(echo "$FORMATS" | tr , ' '); do
    grep -q "  $place/tree/content/out/lfjb-lscb-mou.$format\$" "$place/said" || { cat "$place/said"; echo "the $time time did not say where the $format is"; exit 1; }
    [ -s "$place/tree/content/out/lfjb-lscb-mou.$format" ] || { echo "the $time time made no $format"; exit 1; }
  done
done
[ ! -e "$place/nowhere" ] || { echo "it wrote into the home"; exit 1; }
[ -z "$(ls -A "$place/tmp")" ] || { echo "it left in the temporary folder: $(ls -A "$place/tmp")"; exit 1; }
others=$(find "$place/tree" ! -uid "$owner" | head -n 5)
[ -z "$others" ] || { printf 'not the owner of the tree:\n%s\n' "$others"; exit 1; }
cat "$place/said"
