#!/bin/sh
# SPDX-License-Identifier: MIT
# Every code of the catalogue has a page of explanation, a line in the manual
# and a case that shows it; and none of the three knows a code that there is not.
# Also reads the manual with mandoc, and the pages and the phrases of rules with
# xmllint, where installed.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
status=0

# Codes that no case can show, each with the reason.
cat >"$tmp/exceptions" <<'END'
ledger-unsure	a disk has to fail; tests/faults shows it
internal	no input is known that brings one about; a case would be a bug report
END

# complain WORDS: the codes on the standard input are at fault
complain() {
	while read -r code; do
		echo "codes: $code $1" >&2
		status=1
	done
}

# compare NAME FILE: FILE has the codes of the catalogue, and those alone
compare() {
	comm -23 "$tmp/codes" "$2" >"$tmp/lacks"
	comm -13 "$tmp/codes" "$2" >"$tmp/unknown"
	complain "is missing in $1" <"$tmp/lacks"
	complain "is in $1 but not in the catalogue" <"$tmp/unknown"
}

sed -n 's/^D([A-Z_]*, [A-Z]*, [A-Z_]*, "\([a-z-]*\)".*/\1/p' \
	"$root/src/base/diag.def" | LC_ALL=C sort >"$tmp/codes"
test -s "$tmp/codes" || { echo 'codes: the catalogue cannot be read' >&2; exit 1; }
test "$(grep -c '^D(' "$root/src/base/diag.def")" -eq "$(wc -l <"$tmp/codes")" ||
	{ echo 'codes: a row of the catalogue is not of the usual form' >&2; status=1; }
LC_ALL=C uniq -d <"$tmp/codes" >"$tmp/twice"
complain 'stands twice in the catalogue' <"$tmp/twice"

sed -n 's/.*<page code="\([^"]*\)".*/\1/p' "$root/schemas/explain.xml" |
	LC_ALL=C sort >"$tmp/pages"
compare schemas/explain.xml "$tmp/pages"

sed -n '/^\.Sh DIAGNOSTICS/,/^\.Sh STANDARDS/s/^\.It Li //p' "$root/src/cmd/engross.1" |
	LC_ALL=C sort >"$tmp/manual"
compare src/cmd/engross.1 "$tmp/manual"

# what the cases expect, and the exceptions
{
	cat "$root"/tests/cases/*/*/err | sed -n 's/.*: [a-z]*: .* \[\([a-z-]*\)\(: [A-Z0-9-]*\)*\]$/\1/p'
	cut -f 1 "$tmp/exceptions"
} | LC_ALL=C sort -u >"$tmp/shown"
compare 'the cases (tests/cases/*/*/err)' "$tmp/shown"

if command -v mandoc >/dev/null; then
	mandoc -Tlint "$root"/src/cmd/*.[1-9] || status=1
fi
if command -v xmllint >/dev/null; then
	xmllint --noout --schema "$root/schemas/explain.xsd" "$root/schemas/explain.xml" \
		2>"$tmp/xmllint" || { cat "$tmp/xmllint" >&2; status=1; }
	xmllint --noout --schema "$root/schemas/plain.xsd" "$root"/schemas/plain/*.xml "$root"/schemas/rules/*.xml \
		2>"$tmp/xmllint" || { cat "$tmp/xmllint" >&2; status=1; }
fi
exit $status
