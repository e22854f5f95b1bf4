#!/bin/sh
# SPDX-License-Identifier: MIT
# The memorandum of examples/local-profile meets the profile of its own workspace, and is made in each format.
set -eu
cd "$ROOT"
out=$WORK/local-profile
rm -rf "$out"
# The day on which the review is not yet due.
SOURCE_DATE_EPOCH=1775000000
export SOURCE_DATE_EPOCH

"$ENGROSS" check -w examples/local-profile >"$out.said" 2>&1 || { cat "$out.said"; exit 1; }
! grep -Ev ': no errors, no warnings, no advice(;.*)?$' "$out.said" || exit 1
"$ENGROSS" build --quiet -w examples/local-profile -o "$out" >"$out.said" 2>&1 || { cat "$out.said"; exit 1; }
for format in html odt docx; do
  [ -s "$out/fire-safety-mou.$format" ] || { cat "$out.said"; echo "no $format was made"; exit 1; }
done
