#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs examples/compliance.sh and looks for what it promises.
set -eu
folder=$WORK/example/compliance
rm -rf "$folder"
mkdir -p "$WORK/example"
sh "$ROOT/examples/compliance.sh" "$folder" >"$folder.said" 2>&1 || { cat "$folder.said"; exit 1; }

# has WORDS FILE
has() {
  grep -q -e "$1" "$folder/$2" || { cat "$folder.said"; echo "$2 has no '$1'"; exit 1; }
}
for id in arrangements-2023 safeguarding-mou-2019; do
  for format in html odt docx; do
    [ -s "$folder/$id-compliance.$format" ] || { cat "$folder.said"; echo "no $format of $id was made"; exit 1; }
  done
done
page=arrangements-2023-compliance.html
has 'MASA18-03' "$page"
has 'MASA23-01' "$page"
has 'Working Together 2018, chapter 3, paragraph 38' "$page"
has 'Before you rely on this' "$page"
has '<strong>Not met</strong>' "$page"
has 'MOU-13' safeguarding-mou-2019-compliance.html
has 'Documents that were checked as on 22 November 2026' checks.html
