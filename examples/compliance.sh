#!/bin/sh
# SPDX-License-Identifier: MIT
# What a board member or a scrutineer reads: which requirements a document meets, where, who asks for them and how sure
# that is. Of published arrangements, against two editions of the guidance, and of a memorandum; and one page of all.
#
#   sh examples/compliance.sh [FOLDER]     default: build/compliance
#
# Run examples/quickstart.sh first; ENGROSS may name another engross than build/engross.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
engross=${ENGROSS:-$root/build/engross}
folder=${1:-$root/build/compliance}

[ ! -e "$folder" ] || { echo "compliance.sh: $folder is there already; name another folder" >&2; exit 1; }

# Findings at the level error end a check with status 1, and the files are made all the same.
step() {
  echo
  echo "\$ engross $*"
  "$engross" "$@" || [ $? -eq 1 ]
}

# The day stands in the document, and nothing else that would make it another one tomorrow.
step check arrangements-2023 --profile arrangements-2018,arrangements-2023 --workspace "$root/content" \
  --to html,odt,docx -o "$folder" --on 2026-11-22
step check safeguarding-mou-2019 --workspace "$root/content" --to html,odt,docx -o "$folder" --on 2026-11-22

# For the office: every document of the workspace on one page, those with most to mend seen at a glance.
step check --workspace "$root/content" --format html -o "$folder/checks.html" --on 2026-11-22

echo
echo "Attach $folder/arrangements-2023-compliance.docx to the board paper."
