#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds what made.sh made against the golden documents beside this script: the resolved form of each, and for those in
# $whole the page and the packages too, unpacked: golden/ID/FORMAT/PART.
#
# A line break is put between each two tags, so that `git diff` shows what changed; a line that really begins in the
# file begins with a backslash, so that nothing is hidden by it. Pictures are there by their checksum.
# What was made in another theme (ID--THEME) has the same words, and is for the judges alone.
# With UPDATE=1, what was made becomes what is expected.
set -eu
golden=$ROOT/tests/golden
got=$WORK/golden
# Between them these have every element of the resolved form.
whole=' lfjb-lscb-mou safeguarding-mou-2019 everything new-mou numbering continuous asides charts paper consultation '
rm -rf "$got"
mkdir -p "$got"

# laid_out FILE: the file as a golden has it.
laid_out() {
  case $1 in
  *.png | *.jpg | *.jpeg) sha256sum <"$1" ;;
  *) sed -e '2,$s/^/\\/' -e 's/></>\n</g' "$1" ;;
  esac
}

# unpack PACKAGE FOLDER: its parts laid out, and the list of them; a package inside it likewise.
unpack() {
  mkdir -p "$2" "$1.parts"
  unzip -q "$1" -d "$1.parts"
  # The order of entries is part of the promise; so is how each is stored.
  unzip -Z -l "$1" | awk 'NF >= 10 && $1 !~ /Archive/ { print $7, $8, $9, $10, $11 }' >"$2/entries"
  (cd "$1.parts" && find . -type f) | while read -r part; do
    to=$2/${part#./}
    case $part in
    *.xlsx) (unpack "$1.parts/$part" "$to") ;;
    *)
      mkdir -p "${to%/*}"
      laid_out "$1.parts/$part" >"$to"
      ;;
    esac
  done
}

rm -rf "$WORK/golden-unpacked"
mkdir "$WORK/golden-unpacked"
for file in "$WORK"/made/*; do
  name=${file##*/}
  case $name in *--*) continue ;; esac
  id=${name%%.*}
  mkdir -p "$got/$id"
  case $name in
  *.resolved.xml) laid_out "$file" >"$got/$id/resolved.xml" ;;
  *)
    case $whole in *" $id "*) ;; *) continue ;; esac
    case $name in
    *.html) laid_out "$file" >"$got/$id/page.html" ;;
    *)
      cp "$file" "$WORK/golden-unpacked/$name"
      unpack "$WORK/golden-unpacked/$name" "$got/$id/${name##*.}"
      ;;
    esac
    ;;
  esac
done

if [ -n "${UPDATE-}" ]; then
  find "$golden" -mindepth 1 -maxdepth 1 -type d ! -name workspace ! -name findings -exec rm -rf {} +
  cp -r "$got"/. "$golden"
  exit 0
fi
diff -ru -x workspace -x run.sh -x findings -x findings.sh -x requirements.tsv "$golden" "$got" >"$WORK/golden.diff" || {
  head -n 400 "$WORK/golden.diff" | cut -c 1-1000
  echo
  echo "$(grep -c '^diff ' "$WORK/golden.diff" || :) files are not as expected; the whole of it is in $WORK/golden.diff."
  echo "If the change is meant: cmake --build build --target update-golden, then read git diff."
  exit 1
}
