#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the documents that the judges look at, in $WORK/made: the sample workspace, the document of everything, and a
# new document of each kind as `engross new` starts it; and a table of 300 rows. Every format of $FORMATS, and the resolved
# form. Some documents once more in another theme, as ID--THEME; and the one of examples/house-theme, whose theme has
# stylesheets; and some in house templates, as ID--KIND of tests/templates/make.sh. And what a check makes: of a document
# as ID--compliance, of several as a page alone, all--page. And a document with a history in its states, as x--STATE.
set -eu
out=$WORK/made
rm -rf "$out" "$WORK/new"
mkdir -p "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/content" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" build --quiet --workspace "$ROOT/tests/golden/workspace" --to "$FORMATS,resolved" -o "$out"
"$ENGROSS" new --quiet workspace "$WORK/new"
for kind in mou arrangements annual-report board-paper; do
  "$ENGROSS" new --quiet "$kind" "new-$kind" --workspace "$WORK/new"
done
# Rows enough for several pages, a heading over each: nobody wants to read them in a golden document.
mkdir -p "$WORK/new/documents/long-table"
{
  cat <<'END'
<mou xmlns="urn:engross:1" id="long-table" xml:lang="en-GB">
  <meta><title>A long table</title><version>1.0</version><status>in-force</status><date>2019-09-10</date></meta>
  <body>
    <section id="s"><title>Three hundred schools</title>
      <table id="t"><caption>Visits to each school</caption>
        <column type="text">School</column><column type="text">What was agreed</column><column type="count">Visits</column>
END
  awk 'BEGIN { for (i = 1; i <= 300; i++) printf "        <row><cell>School %d</cell><cell>Words enough for a line, and in some rows for a second one%s.</cell><cell>%d</cell></row>\n", i, i % 7 ? "" : ", as they are in every seventh", i % 13 }'
  cat <<'END'
        <total>All schools</total>
      </table>
    </section>
  </body>
</mou>
END
} >"$WORK/new/documents/long-table/document.xml"
"$ENGROSS" build --quiet --workspace "$WORK/new" --to "$FORMATS,resolved" -o "$out"

# themed THEME ID...: documents of the sample workspace in another theme, which the golden documents pass over.
themed() {
  theme=$1
  shift
  "$ENGROSS" build --quiet --workspace "$ROOT/content" --theme "$theme" --to "$FORMATS" -o "$WORK/new/out" "$@"
  for file in "$WORK"/new/out/*; do
    name=${file##*/}
    mv "$file" "$out/${name%.*}--$theme.${name##*.}"
  done
}
themed exampleshire annual-report-2023-24 annual-report-2024-25 board-paper-annual-report
themed large-print lfjb-lscb-mou safeguarding-mou-2019
"$ENGROSS" build --quiet --workspace "$ROOT/examples/house-theme" --to "$FORMATS" -o "$WORK/new/out"
for file in "$WORK"/new/out/*; do
  name=${file##*/}
  mv "$file" "$out/${name%.*}--harbour.${name##*.}"
done

# compliance ID OPTION...: the matrix of a document of the sample workspace, as ID--compliance. That something is missing in
# the document ends the check with status 1, and the matrix is made.
compliance() {
  "$ENGROSS" check --quiet --workspace "$ROOT/content" --to "$FORMATS" -o "$WORK/new/out" --on 2026-11-22 "$@" 2>/dev/null ||
    [ $? -eq 1 ]
  for format in html odt docx; do
    mv "$WORK/new/out/$1-compliance.$format" "$out/$1--compliance.$format"
  done
}
compliance arrangements-2023 --profile arrangements-2018,arrangements-2023
compliance sefton-mou --theme large-print
# Three documents are enough for the page of several: what axe needs grows faster than the page.
"$ENGROSS" check --workspace "$ROOT/content" annual-report-2024-25 board-paper-annual-report sefton-mou --format html -o "$out/all--page.html" --on 2026-11-22 2>/dev/null ||
  [ $? -eq 1 ]

# housed KIND KIND ID...: documents of the samples with a template for Word and one for Writer.
housed() {
  word=$1
  writer=$2
  shift 2
  sh "$ROOT/tests/templates/make.sh" "$word" "$WORK/new/house.dotx"
  sh "$ROOT/tests/templates/make.sh" "$writer" "$WORK/new/house.ott"
  "$ENGROSS" build --quiet --workspace "$ROOT/tests/golden/workspace" --template "$WORK/new/house.dotx" \
    --template "$WORK/new/house.ott" --to "$FORMATS" -o "$WORK/new/out" "$@"
  for file in "$WORK"/new/out/*; do
    name=${file##*/}
    mv "$file" "$out/${name%.*}--$word.${name##*.}"
  done
}
housed docx odt numbering asides
housed bare-docx bare-odt numbering

# A document with a history in each of its states, as x--STATE.
history=$WORK/new/history
sh "$ROOT/tests/seal/workspace.sh" "$history"
stand() {
  "$ENGROSS" build --quiet --workspace "$history" --to "$FORMATS" -o "$WORK/new/out" x
  for file in "$WORK"/new/out/x.*; do mv "$file" "$out/x--$1.${file##*.}"; done
}
record() { verb=$1; shift; "$ENGROSS" "$verb" x --workspace "$history" --quiet "$@"; }
stand agreed
record sign --party council --name 'Pat Example' --on 2026-03-02 --method email
record sign --party police --name 'Sam Example' --on 2026-03-03 --method wet-ink
record sign --party council --on 2026-03 --method minute --minute 12/26
stand in-force
record withdraw --on 2026-04-01 --note 'The school moved'
stand withdrawn
ls "$out"
