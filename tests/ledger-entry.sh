#!/bin/sh
# SPDX-License-Identifier: MIT
# Gives entries of a ledger the digests that they have by what they say: ledger-entry.sh FILE… in their order. Each but one
# with number="1" gets the digest of the file before it as previous="". For cases about histories that engross does not
# write; computed with xmllint and sha256sum alone, as schemas/ledger.xsd describes it.
set -eu
work=$(mktemp)
trap 'rm -f "$work"' EXIT
previous=
for file; do
  if [ -n "$previous" ]; then
    sed -i -e 's/ previous="[^"]*"//' -e "s/<ledger-entry /<ledger-entry previous=\"$previous\" /" "$file"
  fi
  sed -i 's/\(<ledger-entry[^>]*\) digest="[^"]*"/\1/' "$file"
  xmllint --noblanks --c14n "$file" >"$work"
  previous=$(sha256sum <"$work" | cut -c 1-64)
  sed -i "s/\(<ledger-entry[^>]*\)>/\1 digest=\"$previous\">/" "$file"
done
