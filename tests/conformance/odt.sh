#!/bin/sh
# SPDX-License-Identifier: MIT
# Every part of every ODT that was made is valid against the OASIS schemas of ODF 1.3, its package is as part 2 asks,
# every style that is used is there, and a part with a fault is seen to be refused. The schemas lie beside the project where the machine has them.
set -eu
schemas=$ROOT/../shared/conformance/odf
[ -d "$schemas" ] || {
  echo "not run: the ODF schemas are not there (looked in ../shared/conformance/odf)"
  exit 77
}
document=$schemas/OpenDocument-v1.3-schema.rng
manifest=$schemas/OpenDocument-v1.3-manifest-schema.rng
faults=0
fault() { echo "$*"; faults=$((faults + 1)); }

# Jing follows ID and IDREF of RELAX NG compatibility, which the ODF schema does not keep to: -i leaves that out.
work=$WORK/odt
rm -rf "$work"
count=0
for file in "$WORK"/made/*.odt; do
  name=${file##*/}
  mkdir -p "$work/$name"
  unzip -q "$file" -d "$work/$name"
  for object in "$work/$name"/Object*; do
    [ -d "$object" ] || continue
    grep -oh 'style:name="[^"]*"\|draw:name="[^"]*"' "$object/content.xml" "$object/styles.xml" | grep -o '".*' | sort -u >"$work/styles"
    grep -oh ':style-name="[^"]*"\|-hatch-name="[^"]*"\|-stroke-dash="[^"]*"' "$object/content.xml" | grep -o '".*' | sort -u |
      comm -23 - "$work/styles" >"$work/missing"
    [ ! -s "$work/missing" ] || fault "$name: styles of ${object##*/} that are used and not there: $(cat "$work/missing")"
  done
  # A style without definition is valid and looks like running text: readers take the default.
  grep -oh 'style:name="[^"]*"' "$work/$name/content.xml" "$work/$name/styles.xml" | grep -o '".*' | sort -u >"$work/styles"
  grep -oh ':style-name="[^"]*"' "$work/$name/content.xml" | grep -o '".*' | sort -u | comm -23 - "$work/styles" >"$work/missing"
  [ ! -s "$work/missing" ] || fault "$name: styles that are used and not there: $(cat "$work/missing")"
  # ODF 1.3 part 2, 3.2 and 3.3: the manifest has every entry but itself and mimetype; mimetype is first, stored.
  (cd "$work/$name" && find . -type f | sed 's|^\./||' | grep -vx -e mimetype -e META-INF/manifest.xml | sort) >"$work/there"
  xmllint --xpath '//@*[local-name() = "full-path"]' "$work/$name/META-INF/manifest.xml" |
    sed -n 's|.*full-path="\(.*\)".*|\1|p' | grep -v '/$' | sort >"$work/listed"
  diff -u --label listed --label there "$work/listed" "$work/there" || fault "$name: the manifest does not list the entries"
  [ "$(head -c 38 "$file" | tail -c 8)" = mimetype ] || fault "$name: mimetype is not first"
  [ "$(head -c 77 "$file" | tail -c 39)" = application/vnd.oasis.opendocument.text ] || fault "$name: mimetype is not stored bare"
  count=$((count + 1))
done
[ "$count" -gt 0 ] || fault "there is no ODT to validate"

# What the standard lets an extended document have (ODF 1.3 part 3, 2.2.2) is taken away first, as it asks for: only a
# document with a picture that tells nothing is one.
grep -rlZ 'loext:decorative="true"' "$work" --include=styles.xml |
  xargs -0r sed -i 's| xmlns:loext="[^"]*"||g; s| loext:decorative="true"||g'
# All at once, so that the schema is read once. A chart is a document in the document, with parts of its own.
find "$work" -name '*.xml' ! -path '*/META-INF/*' -print0 | xargs -0 jing -i "$document" || fault "a part is not valid"
find "$work" -path '*/META-INF/manifest.xml' -print0 | xargs -0 jing -i "$manifest" || fault "a manifest is not valid"

# The charts of a workspace that has some were looked at.
ls "$work"/*/Object*/content.xml >/dev/null 2>&1 || fault "there is no chart to validate"

sed 's|<office:text|<office:text text:nothing="1"|' "$work/$name/content.xml" >"$work/broken.xml"
if jing -i "$document" "$work/broken.xml" >/dev/null; then fault "jing accepts a part with a fault"; fi
echo "$count files, $faults faults"
[ "$faults" -eq 0 ]
