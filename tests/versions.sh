#!/bin/sh
# SPDX-License-Identifier: MIT
# Versions of all sample documents, and of the document that has every element: made from the frozen text they have the bytes
# that the working text had when it was agreed, in every format, and again after the working text, its figures, the register and the
# settings have become something else. verify finds their histories whole.
set -eu
work=$WORK/versions
rm -rf "$work"
mkdir -p "$work"
SOURCE_DATE_EPOCH=1780272000
export SOURCE_DATE_EPOCH
faults=0
count=0
fault() { echo "$*"; faults=$((faults + 1)); }

# The histories that the sample workspace has are whole, and its texts are still what was signed.
"$ENGROSS" verify --workspace "$ROOT/content" >"$work/said" 2>&1 || fault "content: $(cat "$work/said")"
[ ! -s "$work/said" ] || grep -v -e ': history is whole: ' -e ' no history$' "$work/said" && fault 'content: there is something to tell of its histories'
for folder in "$ROOT"/content/documents/*/history; do
  id=$(basename "$(dirname "$folder")")
  "$ENGROSS" history --workspace "$ROOT/content" "$id" >"$work/said"
  version=$(sed -n 's/^Version \([0-9.]*\): .*/\1/p' "$work/said" | tail -n 1)
  grep -q "^The working text: has the words of version $version\$" "$work/said" || fault "content: $id is not $version any more"
  "$ENGROSS" build --workspace "$ROOT/content" "$id" -o "$work/now" -q
  "$ENGROSS" build --workspace "$ROOT/content" "$id" --version "$version" -o "$work/signed" -q
  count=$((count + 1))
done
diff -r "$work/now" "$work/signed" || fault 'content: a version that was signed is not made as its text is'

for from in content examples/every-element examples/house-theme tests/golden/workspace; do
  at=$work/$(basename "$from")
  cp -R "$ROOT/$from" "$at"
  cd "$at"
  : >list
  for folder in documents/*/; do
    id=$(basename "$folder")
    # One that has errors, or a history already, is not for this.
    [ ! -d "documents/$id/history" ] || rm -rf "documents/$id/history"
    sed -i 's|<version>[^<]*</version>|<version>1.0</version>|' "documents/$id/document.xml"
    if "$ENGROSS" agree "$id" --version 9.0 --on 2026-05-31 --note "Words." >said 2>&1; then
      echo "$id" >>list
      "$ENGROSS" build "$id" -o before -q >said 2>&1 || fault "$id cannot be made: $(cat said)"
      "$ENGROSS" build "$id" --version 9.0 -o meanwhile -q >said 2>&1 || fault "$id 9.0 cannot be made: $(cat said)"
    else
      echo "$id cannot be agreed: $(grep -c ': error: ' said) errors"
    fi
  done
  "$ENGROSS" verify >said 2>&1 || fault "$from: $(cat said)"
  find documents/*/ -mindepth 1 -maxdepth 1 ! -name history -exec rm -rf {} +
  rm -rf themes templates profiles register.xml
  printf '<workspace xmlns="urn:engross:1"/>\n' >engross.xml
  while read -r id; do
    count=$((count + 1))
    "$ENGROSS" build "$id" --version 9.0 -o after -q >said 2>&1 || fault "$id 9.0 cannot be made later: $(cat said)"
  done <list
  diff -r before meanwhile || fault "$from: the frozen texts make other files than the texts"
  diff -r before after || fault "$from: the frozen texts do not make the files that they made before"
  cd "$ROOT"
done
echo "$count versions, $faults faults"
[ "$count" -gt 6 ] && [ "$faults" -eq 0 ]
