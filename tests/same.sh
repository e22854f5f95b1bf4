#!/bin/sh
# SPDX-License-Identifier: MIT
# Same input, same bytes: in another time zone, language, folder, home, with another umask, user name, order of files
# in their folders, other times of the files, at another time, in another process: every output is the same.
set -eu
work=$WORK/same
rm -rf "$work"
mkdir -p "$work/first" "$work/elsewhere é ü/deep"
faults=0
count=0

# A copy written in the opposite order, so that folders list their names in another one.
copy_backwards() {
  (cd "$1" && find . -type f ! -path './out/*') | sort -r | while read -r file; do
    mkdir -p "$2/$(dirname "$file")"
    cp "$1/$file" "$2/$file"
  done
}

compare() {
  for file in "$work"/first/*; do
    count=$((count + 1))
    cmp "$file" "$2/${file##*/}" || { echo "$1: ${file##*/} is not the same"; faults=$((faults + 1)); }
  done
}

for workspace in "$ROOT/content" "$ROOT/tests/golden/workspace"; do
  "$ENGROSS" build --quiet --workspace "$workspace" --to "$FORMATS,resolved" -o "$work/first"
  "$ENGROSS" build --quiet --workspace "$workspace" --fragment -o "$work/first"
done
# matrix WORKSPACE FOLDER COMMAND...: what a check makes. That something is missing in the document is no fault here.
matrix() {
  workspace=$1
  folder=$2
  shift 2
  "$@" "$ENGROSS" check --quiet --workspace "$workspace" --to "$FORMATS" --on 2026-11-22 -o "$folder" arrangements-2023 \
    2>/dev/null || [ $? -eq 1 ]
}
matrix "$ROOT/content" "$work/first"
[ "$(ls "$work/first" | wc -l)" -gt 5 ] || { echo "too little was made to compare"; exit 1; }

# Each in turn: what differs, then the command with that difference.
again() {
  name=$1
  shift
  rm -rf "$work/second"
  mkdir -p "$work/second"
  for workspace in "$ROOT/content" "$ROOT/tests/golden/workspace"; do
    "$@" "$ENGROSS" build --quiet --workspace "$workspace" --to "$FORMATS,resolved" -o "$work/second"
    "$@" "$ENGROSS" build --quiet --workspace "$workspace" --fragment -o "$work/second"
  done
  matrix "$ROOT/content" "$work/second" "$@"
  compare "$name" "$work/second"
}
again 'another time zone' env TZ=Asia/Tokyo
again 'a time zone half a day away' env TZ=Pacific/Kiritimati
again 'language C' env LC_ALL=C
again 'no language at all' env -u LC_ALL -u LANG
again 'an unknown language' env LC_ALL=tr_TR.UTF-8 LANG=de_DE
again 'another home and name' env HOME=/nonexistent USER=somebody LOGNAME=somebody
again 'no environment' env -i
again 'a date for builds' env SOURCE_DATE_EPOCH=1
again 'another umask' sh -c 'umask 077; exec "$@"' sh
sleep 1
again 'a second later' env

# From inside the workspace, elsewhere, with all files new and in another order.
for workspace in content tests/golden/workspace; do
  there="$work/elsewhere é ü/deep/$(basename "$workspace")"
  copy_backwards "$ROOT/$workspace" "$there"
  find "$there" -exec touch -d '2001-02-03 04:05:06' {} +
  (cd "$there" && "$ENGROSS" build --quiet --to "$FORMATS,resolved" -o "$work/third")
  (cd "$there" && "$ENGROSS" build --quiet --fragment -o "$work/third")
  [ "$workspace" != content ] || (cd "$there" && matrix . "$work/third" env)
done
compare 'another folder, order and time of files' "$work/third"

# Over what is there, and one document alone rather than after another.
for workspace in content tests/golden/workspace; do
  for document in "$ROOT/$workspace"/documents/*/; do
    "$ENGROSS" build --quiet --workspace "$ROOT/$workspace" --to "$FORMATS,resolved" -o "$work/third" "$(basename "$document")"
    "$ENGROSS" build --quiet --workspace "$ROOT/$workspace" --fragment -o "$work/third" "$(basename "$document")"
  done
done
compare 'one document at a time' "$work/third"

# And no output says where it was made. Pictures are left out: their letters say anything at all.
for file in "$work"/first/*; do
  case $file in
  *.docx | *.odt) unzip -p "$file" ;;
  *) sed 's|;base64,[A-Za-z0-9+/=]*||g' "$file" ;;
  esac | grep -qF -e "$ROOT" -e "$(hostname)/" && { echo "${file##*/} says where it was made"; faults=$((faults + 1)); }
done
echo "$count comparisons, $faults differences"
[ "$faults" -eq 0 ]
