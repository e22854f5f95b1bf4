#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds what the check finds in each document of content/ against findings/ID.txt beside this script: as check prints it
# on a fixed day, at the stage that the document's status says. findings/README.md says which of them a careful reader
# would give. With UPDATE=1, what is found becomes what is expected; then read `git diff`.
set -eu
: "${ROOT:=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)}"
: "${ENGROSS:=$ROOT/build/engross}" "${WORK:=$ROOT/build/tests}"
golden=$ROOT/tests/golden/findings
got=$WORK/golden-findings
rm -rf "$got"
mkdir -p "$got" "$golden"
cd "$ROOT"
for document in content/documents/*/document.xml; do
  id=${document%/document.xml}
  id=${id##*/}
  status=0
  "$ENGROSS" check --workspace content --on 2026-11-22 "$id" >"$got/$id.out" 2>"$got/$id.txt" || status=$?
  # 1: there are errors; more is a failure of the program.
  [ "$status" -le 1 ] || { echo "$id: engross ended with $status"; cat "$got/$id.txt"; exit 1; }
  cat "$got/$id.out" >>"$got/$id.txt"
  rm "$got/$id.out"
done
if [ -n "${UPDATE-}" ]; then
  rm -f "$golden"/*.txt
  cp "$got"/*.txt "$golden"
  exit 0
fi
diff -ru -x README.md "$golden" "$got" || {
  echo 'If the change is meant: UPDATE=1 sh tests/golden/findings.sh, then read git diff and findings/README.md.'
  exit 1
}
