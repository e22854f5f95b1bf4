#!/bin/sh
# SPDX-License-Identifier: MIT
# The first memorandum of a new partnership, step by step, in a folder of its own:
#
#   sh examples/first-memorandum.sh [FOLDER]     default: build/first-memorandum
#
# Run examples/quickstart.sh first; ENGROSS may name another engross than build/engross.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
engross=${ENGROSS:-$root/build/engross}
folder=${1:-$root/build/first-memorandum}

[ ! -e "$folder" ] || { echo "first-memorandum.sh: $folder is there already; name another folder" >&2; exit 1; }

step() {
  echo
  echo "\$ engross $*"
  "$engross" "$@"
}

step new workspace "$folder"
cd "$folder"
step new mou parking-mou
# What is left to write is listed with its line, and is no error while the document is a draft.
step check

# The register lacks who signs for the police.
sed -e '/<post id="police-lead"/,/<\/post>/s|</post>|<holder name="Alex Example" from="2026-01-01"/></post>|' \
  register.xml >written.xml
mv written.xml register.xml

# An officer writes: the day, parties and signatories from the register, words for what stands in double brackets.
sed -e 's|<status>draft</status>|<status>draft</status><date>2026-03-02</date>|' \
    -e 's|<parties/>|<parties><party organisation="council"/><party organisation="police"/></parties>|' \
    -e 's|</endorsement>|<signature party="council" post="council-lead"/><signature party="police" post="police-lead"/></endorsement>|' \
    -e 's|\[\[Memorandum of understanding between …\]\]|Memorandum of understanding on parking|' \
    -e 's|\[\[\([^]]*\)\]\]|\1|' \
  documents/parking-mou/document.xml >written.xml
mv written.xml documents/parking-mou/document.xml

step check
step build
