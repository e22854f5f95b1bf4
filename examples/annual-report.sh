#!/bin/sh
# SPDX-License-Identifier: MIT
# A small annual report with figures of its own, step by step, in a folder of its own: a CSV file, a table, a chart, and
# a figure that is quoted in a sentence.
#
#   sh examples/annual-report.sh [FOLDER]     default: build/annual-report
#
# Run examples/quickstart.sh first; ENGROSS may name another engross than build/engross.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
engross=${ENGROSS:-$root/build/engross}
folder=${1:-$root/build/annual-report}

[ ! -e "$folder" ] || { echo "annual-report.sh: $folder is there already; name another folder" >&2; exit 1; }

step() {
  echo
  echo "\$ engross $*"
  "$engross" "$@"
}

step new workspace "$folder"
cd "$folder"
step new annual-report report-2025-26
cd documents/report-2025-26

# The figures, as a spreadsheet saves them. The first row names the columns; figures are plain: no £, no commas in them.
mkdir data
cat >data/funding.csv <<'CSV'
Partner,2023-24,2024-25,2025-26
Exampleshire Council,80000,84000,"90,000"
Exampleshire Police,20000,20000,21500
Exampleshire Schools,,4000,6000
CSV

# What the columns are, and two figures that sentences quote: before <reporting>.
cat >figures.xml <<'XML'
  <data>
    <dataset id="funding" href="data/funding.csv">
      <column name="Partner" type="text">Partner</column>
      <column name="2023-24" type="money" unit="£">2023–24</column>
      <column name="2024-25" type="money" unit="£">2024–25</column>
      <column name="2025-26" type="money" unit="£">2025–26</column>
      <value id="all-money" row="total" column="2025-26"/>
      <value id="police-share" row="Exampleshire Police" column="2025-26" show="share"/>
    </dataset>
  </data>
XML

# A table and a chart of them, and the sentence that quotes: in the section about contributions.
cat >contributions.xml <<'XML'
      <md>The partners paid [](value:all-money), of which [](org:police "short") paid [](value:police-share).</md>
      <data-table id="funding-table" data="funding">
        <caption>What each partner paid</caption>
        <show column="Partner"/>
        <show column="2024-25"/>
        <show column="2025-26"/>
        <share of="2025-26"/>
        <total>Total</total>
        <note>Schools have paid since 2024–25.</note>
        <source>Partnership accounts</source>
      </data-table>
      <chart id="funding-chart" type="grouped-bar" data="funding">
        <caption>What each partner paid in three years</caption>
        <description>The Council pays most in each year; what all partners pay grows slowly.</description>
        <series column="2023-24"/>
        <series column="2024-25"/>
        <series column="2025-26"/>
        <source>Partnership accounts</source>
      </chart>
XML
awk '
  function put(file,   line) { while ((getline line < file) > 0) print line; close(file) }
  /<reporting / { put("figures.xml") }
  /What each partner paid and did/ { put("contributions.xml"); next }
  { print }
' document.xml |
  sed -e 's|\[\[Annual report …\]\]|Annual report 2025–26|' -e 's|\[\[\([^]]*\)\]\]|\1|' >written.xml
mv written.xml document.xml
rm figures.xml contributions.xml
cd ../..

# A spreadsheet may put a comma into a figure. The finding names the line of the CSV file.
step check || echo "(exit status $?)"
data=documents/report-2025-26/data
sed 's|"90,000"|90000|' $data/funding.csv >$data/mended.csv
mv $data/mended.csv $data/funding.csv

step check
step build
