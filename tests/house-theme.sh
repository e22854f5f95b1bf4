#!/bin/sh
# SPDX-License-Identifier: MIT
# The theme of examples/house-theme is used without a finding, and each format has what its stylesheet adds. The judges
# see what is made of it too (made.sh).
set -eu
cd "$ROOT"
out=$WORK/house-theme
rm -rf "$out"

"$ENGROSS" check -w examples/house-theme >"$out.said" 2>&1 || { cat "$out.said"; exit 1; }
# Nothing is said of the theme; the memorandum is a draft without signatures.
! grep -e ': error: ' -e ': warning: ' -e '^theme and templates:' "$out.said" || exit 1
"$ENGROSS" build --quiet -w examples/house-theme -o "$out" >"$out.said" 2>&1 || { cat "$out.said"; exit 1; }

fault() { echo "$*"; exit 1; }
words='Partnerships Office, 1 Quay Street, Harbour Towns'
grep -q "class=\"my-office ui\"" "$out/quay-mou.html" || fault 'the page has no address of the house'
grep -q '^.my-office {' "$out/quay-mou.html" || fault 'the page has no rules of the house'
unzip -p "$out/quay-mou.docx" 'word/footer*.xml' | grep -q "$words" || fault 'the DOCX has no address of the house'
unzip -p "$out/quay-mou.docx" word/styles.xml | grep -q 'w:styleId="House"' || fault 'the DOCX has no style of the house'
unzip -p "$out/quay-mou.odt" styles.xml | grep -q "$words" || fault 'the ODT has no address of the house'
unzip -p "$out/quay-mou.odt" Pictures/theme-logo.png | cmp -s - examples/house-theme/themes/harbour/logo.png ||
  fault 'the ODT has no logo'
