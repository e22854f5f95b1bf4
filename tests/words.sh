#!/bin/sh
# SPDX-License-Identifier: MIT
# words.sh FORMAT: a stylesheet that changes the words or numbers of a document is found out before anything is
# written. Each fault is put into a copy of stylesheets/; the build must end with status 70, the finding [same-words],
# and leave every file of the output folder as it was.
set -eu
format=$1
work=$WORK/words-$format
rm -rf "$work"
mkdir -p "$work/out" "$work/before"
faults=0
count=0
fault() { echo "$*"; faults=$((faults + 1)); }

# $documents: those that are built; $fragment: how a page is made.
fragment=
build() {
  # shellcheck disable=SC2086
  "$ENGROSS" build $documents $fragment --workspace "$ROOT/tests/golden/workspace" --to "$formats" -o "$work/out" "$@"
}

# Before any fault: the copy as it is makes the same bytes as what is built in.
formats=$FORMATS
documents="everything charts"
build --quiet
cp -p "$work"/out/* "$work/before/"
cp -r "$ROOT/stylesheets" "$work/stylesheets"
build --quiet --resources "$work"
for file in "$work"/before/*; do
  cmp "$file" "$work/out/${file##*/}" || fault "--resources with the built-in stylesheets makes another ${file##*/}"
done
ls -A "$work/out" >"$work/names"
documents=everything

# try WHAT FILE SED-PROGRAM: the fault, and what must come of it.
try() {
  count=$((count + 1))
  rm -rf "$work/stylesheets"
  cp -r "$ROOT/stylesheets" "$work/stylesheets"
  sed -i -E "$3" "$work/stylesheets/$2"
  if cmp -s "$ROOT/stylesheets/$2" "$work/stylesheets/$2"; then
    fault "$1: the fault could not be put in: $2 has changed, tests/words.sh has to follow"
    return
  fi
  status=0
  build --resources "$work" >"$work/said.out" 2>"$work/said.err" || status=$?
  if [ "$status" -ne 70 ] || ! grep -q '\[same-words\]' "$work/said.err"; then
    fault "$1: status $status instead of 70 and [same-words]"
    sed 's/^/    /' "$work/said.out" "$work/said.err"
  fi
  grep -q "error: the words written are not the words of the document: $format " "$work/said.err" ||
    fault "$1: the finding does not name $format: $(cat "$work/said.err")"
  for file in "$work"/before/*; do
    cmp -s "$file" "$work/out/${file##*/}" || fault "$1: ${file##*/} was touched"
  done
  ls -A "$work/out" | cmp -s - "$work/names" || fault "$1: something was left in the output folder"
}

# The same in each format, by a template that wins over all others; then the numbers, as each format makes them.
add() { try "$1" "$format/$format.xsl" "s|</xsl:stylesheet>|<xsl:template match=\"$2\" priority=\"99\">${3-}</xsl:template>&|"; }
add 'section titles left out' 'e:section/e:title'
add 'one clause left out' "e:clause[@id = 'aim-first']"
add 'one list item left out' "e:item[@id = 'aim-list-b-i']"
case $format in
docx) try 'one table row left out' docx/table.xsl 's/"e:body\/e:row"/"e:body\/e:row[position() != 2]"/' ;;
*) add 'one table row left out' "e:table[@id = 'money']//e:row[2]" ;;
esac
add 'words of a paragraph changed' "e:clause[@id = 'aim-first']/e:p/text()[1]" 'Other words'
case $format in
html)
  try 'every number with a point' html/section.xsl 's/(<xsl:value-of select="@number"\/>)/\1<xsl:text>.<\/xsl:text>/'
  ;;
docx)
  try 'everything counted from two' docx/numbering.xsl 's/<w:start w:val="1"\/>/<w:start w:val="2"\/>/'
  try 'other bullets' docx/numbering.xsl "s/'•/'◦/"
  try 'kept numbers forgotten' docx/numbering.xsl 's/(<w:startOverride w:val=")\{@kept\}/\11/'
  try 'items with another point' docx/numbering.xsl 's/(%\{\$level\})\."/\1)"/'
  ;;
odt)
  try 'other bullets' odt/styles-list.xsl 's/•/◦/'
  try 'clause numbers in letters' odt/styles-list.xsl 's/(text:level="\{@level\}" style:num-format=")1"/\1a"/'
  try 'kept numbers forgotten' odt/section.xsl 's/<xsl:if test="@kept">.*<\/xsl:if>//'
  ;;
esac
# A page taken to pieces for a fragment, once more.
if [ "$format" = html ]; then
  format=fragment fragment=--fragment formats=html
  try 'paragraphs left out of a fragment' html/fragment.xsl 's|</xsl:stylesheet>|<xsl:template match="p" priority="9"/>&|'
  try 'numbers of a fragment that are none' html/fragment.xsl "s/'engross-'\"\/>/'engross-x'\"\/>/"
  format=html fragment='' formats=$FORMATS
fi
# The figures behind charts, which are no words: what is drawn, and what an editor of the chart is shown.
documents=charts
case $format in
docx)
  try 'figures drawn that are not those of the chart' docx/chart-series.xsl 's/(<c:v><xsl:value-of select="@value)"/\1 + 1"/'
  try 'a series drawn under another name' docx/chart-series.xsl 's/(<c:v><xsl:value-of select=")@name"/\1..\/@title"/'
  try 'categories that are left out' docx/chart-series.xsl 's/<xsl:for-each select="..\/e:category"/<xsl:for-each select="..\/e:category[1]"/'
  try 'another workbook behind a chart' docx/workbook.xsl 's/e:point\[\$row\]/e:point[1]/'
  ;;
odt)
  try 'another table behind a chart' odt/chart-object.xsl 's/office:value="\{@value\}"/office:value="{@value + 1}"/'
  try 'series of a chart in another order' odt/chart-object.xsl 's/select="\$chart\/e:series\/e:point\[\$row\]">/&<xsl:sort select="position()" data-type="number" order="descending"\/>/'
  ;;
esac
[ "$count" -gt 0 ] || fault "no fault is known for $format"
echo "$count faults put into the stylesheets of $format, $faults not dealt with"
[ "$faults" -eq 0 ]
