#!/bin/sh
# SPDX-License-Identifier: MIT
# What an author looks up is all there: each element that the schemas let an author write stands in the examples, which
# are made without a finding, and in the manual.
set -eu
cd "$ROOT"
out=$WORK/elements
rm -rf "$out"

"$ENGROSS" build -w examples/every-element -o "$out" >"$WORK/elements.said" 2>&1 || { cat "$WORK/elements.said"; exit 1; }
"$ENGROSS" check --on 2026-10-01 -w examples/every-element >"$WORK/elements.said" 2>&1
! grep -E -v -e ': no errors, no warnings, no advice(, [0-9]+ waived)?(; .*requirements? met)?$' -e ': waived: ' -e '^  until ' "$WORK/elements.said" || exit 1

schemas=$(find schemas -name '*.xsd' ! -name 'resolved*' ! -name explain.xsd ! -name theme.xsd ! -name plain.xsd \
  ! -name instruments.xsd ! -name check-report.xsd ! -name ledger.xsd ! -name sealed.xsd)
faults=0
for name in $(sed -n 's/.*<xs:element name="\([^"]*\)".*/\1/p' $schemas | sort -u); do
  grep -rq "<$name[ />]" --include='*.xml' examples/every-element ||
    { echo "no example has <$name>"; faults=1; }
  grep -q "<$name>" src/cmd/engross.1 || { echo "engross(1) does not name <$name>"; faults=1; }
done
exit "$faults"
