#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes a house template from the parts beside this file: make.sh KIND FILE. The kinds are:
#
#   docx      for Word: ids in German, a theme, numbered headings, a first page with a logo, fields
#   odt       for Writer: the same look, the first page as a page style of its own
#   letter    as docx, on US Letter with narrow margins, turned, without a first page of its own
#   bare-docx, bare-odt   few styles, a header without the status
#   edgeless  as docx, without header and footer
#   close     as docx, with a Caption such as Word's own, without space before it
#   hostile-docx, hostile-odt   with macros, links to other files and embedded objects in the header
#   strict    a package in the strict form of Open XML
#   bomb      with a part of a hundred megabytes of nothing
#   traversal with a part whose name leads out
#   doctype   with a DOCTYPE in its styles
#   huge      with a header of six thousand paragraphs
#   crowded   with a header that has an element of five thousand attributes
#   fields    with a header of a hundred fields that do not end
#   disguised as docx, its styles in another encoding
set -eu
kind=$1
from=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
case $2 in /*) file=$2 ;; *) file=$PWD/$2 ;; esac
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
case $kind in *odt) cp -R "$from/odt/." "$parts" ;; *) cp -R "$from/docx/." "$parts" ;; esac
cd "$parts"

# Without the styles that the roles of notes, lists and contents have, and with nothing in the header but words.
bare() {
  grep -v -e 'w:styleId="\(Funotentext\|Aufz\|Listen\|Zitat\|Verzeichnis\|Inhalts\|Textk\|Untertitel\|Besch\)' word/styles.xml >styles
  mv styles word/styles.xml
  sed -e '/<w:titlePg/d' -e '/w:type="first"/d' word/document.xml >document
  mv document word/document.xml
  sed -e 's|<w:p .*|<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>Example Council</w:t></w:r></w:p></w:hdr>|;/Kopfzeile/q' \
    word/header1.xml >header
  mv header word/header1.xml
}

case $kind in
docx | odt) ;;
letter)
  sed -e '/<w:titlePg/d' -e '/w:type="first"/d' -e 's|<w:pgSz.*|<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>|' \
    -e 's|<w:pgMar.*|<w:pgMar w:top="1080" w:right="864" w:bottom="1080" w:left="864" w:header="432" w:footer="432" w:gutter="0"/>|' \
    word/document.xml >document
  mv document word/document.xml
  ;;
bare-docx) bare ;;
bare-odt)
  grep -v -e 'style:name="\(List_20_1\|Quotations\|Table\|Contents\|Subtitle\|Text_20_body\)' styles.xml |
    sed -e 's|<style:header>.*</style:header>|<style:header><text:p text:style-name="Header">Example Council</text:p></style:header>|' \
      -e '/<style:master-page style:name="First/,/<\/style:master-page>/d' >styles
  mv styles styles.xml
  ;;
edgeless)
  sed -e '/Reference w:type/d' -e '/<w:titlePg/d' word/document.xml >document
  mv document word/document.xml
  ;;
close)
  sed -e 's|<w:spacing w:before="200" w:after="80" |<w:spacing w:after="200" |' word/styles.xml >styles
  mv styles word/styles.xml
  ;;
hostile-docx)
  printf 'macros' >word/vbaProject.bin
  sed -e 's|<w:hyperlink |<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:9pt;height:9pt"><v:imagedata src="https://tracker.example.net/v.png"/></v:shape></w:pict></w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId9"/></w:object><w:r><w:drawing><a:blip r:link="rId8"/></w:drawing></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "https://tracker.example.net/p.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kept words</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink |' \
    word/header2.xml >header
  mv header word/header2.xml
  sed -e 's|</Relationships>|<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://tracker.example.net/p.png" TargetMode="External"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="embeddings/o.bin"/></Relationships>|' \
    -e 's|https://www.example.gov.uk/|javascript:alert(1)|' word/_rels/header2.xml.rels >rels
  mv rels word/_rels/header2.xml.rels
  ;;
hostile-odt)
  mkdir -p Basic/Standard
  printf 'macros' >Basic/Standard/Module1.xml
  sed -e 's|Pictures/logo.png|https://tracker.example.net/p.png|' -e 's|https://www.example.gov.uk/|javascript:alert(1)|' \
    -e 's|<text:tab/><text:tab/><text:a|<text:script xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" script:language="Basic">alert</text:script><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame><text:tab/><text:tab/><text:a|' \
    styles.xml >styles
  mv styles styles.xml
  ;;
strict)
  sed -e 's|http://schemas.openxmlformats.org/wordprocessingml/2006/main|http://purl.oclc.org/ooxml/wordprocessingml/main|' \
    word/document.xml >document
  mv document word/document.xml
  ;;
bomb) head -c 30000000 /dev/zero | tr '\0' ' ' >>word/styles.xml ;;
traversal) printf 'x' >word/__evil ;;
doctype)
  sed -e 's|<w:styles |<!DOCTYPE w:styles [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:styles |' word/styles.xml >styles
  mv styles word/styles.xml
  ;;
crowded)
  many=$(i=0; while [ "$i" -lt 5000 ]; do printf ' a%s="1"' "$i"; i=$((i + 1)); done)
  sed -e "s|</w:hdr>|<w:p$many/></w:hdr>|" word/header1.xml >header
  mv header word/header1.xml
  ;;
fields)
  many=$(i=0; while [ "$i" -lt 100 ]; do printf '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'; i=$((i + 1)); done)
  sed -e "s|</w:hdr>|<w:p>$many</w:p></w:hdr>|" word/header1.xml >header
  mv header word/header1.xml
  ;;
disguised)
  { printf '\377\376'; iconv -f UTF-8 -t UTF-16LE word/styles.xml; } >styles
  mv styles word/styles.xml
  ;;
huge)
  {
    sed -e 's|<w:p .*||;/<w:hdr/q' word/header1.xml
    i=0
    while [ "$i" -lt 6000 ]; do echo '<w:p/>'; i=$((i + 1)); done
    echo '</w:hdr>'
  } >header
  mv header word/header1.xml
  ;;
*)
  echo "make.sh: there is no kind '$kind'" >&2
  exit 2
  ;;
esac

# ODF has its media type first (part 2, 3.3).
rm -f "$file"
if [ -f mimetype ]; then set -- mimetype; else set -- '[Content_Types].xml'; fi
first=$1
for part in *; do [ "$part" = "$first" ] || set -- "$@" "$part"; done
cmake -E tar cf "$file" --format=zip -- "$@"
if [ "$kind" = traversal ]; then
  LC_ALL=C sed 's|word/__evil|../../../ev|g' "$file" >"$file.tmp"
  mv "$file.tmp" "$file"
fi
