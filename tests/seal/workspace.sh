#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes a workspace with one document, x, whose version 1.0 is agreed and not signed yet: that of unit/seal.
#
#   sh tests/seal/workspace.sh DIR
set -eu
mkdir -p "$1/documents/x"
echo '<workspace xmlns="urn:engross:1"/>' >"$1/engross.xml"
cp "$ROOT/tests/unit/seal/register.xml" "$1/"
cp "$ROOT/tests/unit/seal/document.xml" "$ROOT/tests/unit/seal/money.csv" \
  "$ROOT/tests/cases/pictures/png-and-jpeg-are-measured/documents/d/map.png" "$1/documents/x/"
"$ENGROSS" agree x --workspace "$1" --quiet --version 1.0 --on 2026-03-01 --note 'First version.'
