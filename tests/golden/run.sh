#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds what made.sh made against the golden documents beside this script, packages unpacked: golden/ID/FORMAT/PART.
#
# A line break is put between each two tags, so that `git diff` shows what changed; a line that really begins in the
# file begins with a backslash, so that nothing is hidden by it. Pictures are there by their checksum.
# With UPDATE=1, what was made becomes what is expected.
set -eu
golden=$ROOT/tests/golden
got=$WORK/golden
rm -rf "$got"
mkdir -p "$got"

# laid_out FILE: the file as a golden has it.
laid_out() {
  case $1 in
  *.png | *.jpg | *.jpeg) sha256sum <"$1" ;;
  *) sed -e '2,$s/^/\\/' -e 's/></>\n</g' "$1" ;;
  esac
}

for file in "$WORK"/made/*; do
  name=${file##*/}
  id=${name%%.*}
  case $name in
  *.docx | *.odt)
    unpacked=$WORK/golden-unpacked
    rm -rf "$unpacked"
    unzip -q "$file" -d "$unpacked"
    # The order of entries is part of the promise; so is how each is stored.
    mkdir -p "$got/$id/${name##*.}"
    unzip -Z -l "$file" | awk 'NF >= 10 && $1 !~ /Archive/ { print $7, $8, $9, $10 }' >"$got/$id/${name##*.}/entries"
    (cd "$unpacked" && find . -type f) | while read -r part; do
      to=$got/$id/${name##*.}/${part#./}
      mkdir -p "${to%/*}"
      laid_out "$unpacked/$part" >"$to"
    done
    ;;
  *)
    mkdir -p "$got/$id"
    to=$got/$id/${name#*.}
    [ "${to##*/}" != html ] || to=$got/$id/page.html
    laid_out "$file" >"$to"
    ;;
  esac
done

if [ -n "${UPDATE-}" ]; then
  find "$golden" -mindepth 1 -maxdepth 1 -type d ! -name workspace -exec rm -rf {} +
  cp -r "$got"/. "$golden"
  exit 0
fi
diff -ru -x workspace -x run.sh "$golden" "$got" >"$WORK/golden.diff" || {
  head -n 400 "$WORK/golden.diff" | cut -c 1-1000
  echo
  echo "$(grep -c '^diff ' "$WORK/golden.diff" || :) files are not as expected; the whole of it is in $WORK/golden.diff."
  echo "If the change is meant: cmake --build build --target update-golden, then read git diff."
  exit 1
}
