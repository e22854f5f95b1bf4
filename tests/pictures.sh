#!/bin/sh
# SPDX-License-Identifier: MIT
# Pictures to look at: every page of documents in every format and theme, as LibreOffice and Chromium show them. Not a
# test: nothing is compared.
#
#   sh tests/pictures.sh [DOCUMENT…]     (default: annual-report-2024-25 and safeguarding-mou-2019)
#
# THEMES, FORMATS and WORKSPACE may be set: THEMES='default exampleshire'. The sheets are in build/pictures:
# DOCUMENT--THEME--FORMAT.png, and the pages in the folders beside them.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
engross=${ENGROSS-$root/build/engross}
workspace=${WORKSPACE-$root/content}
themes=${THEMES-default large-print exampleshire}
formats=${FORMATS-html odt docx}
out=$root/build/pictures
[ $# -gt 0 ] || set -- annual-report-2024-25 safeguarding-mou-2019
mkdir -p "$out/profile"

# pages PDF FOLDER: its pages as pictures, and all of them on one sheet beside the folder.
pages() {
  rm -rf "$2"
  mkdir -p "$2"
  pdftoppm -r "${DPI-60}" -png "$1" "$2/page"
  montage "$2"/page*.png -tile 5x -geometry +6+6 -background '#808890' "$2.png"
  echo "$2.png"
}

for theme in $themes; do
  for id; do
    made=$out/made/$theme
    "$engross" build --quiet --workspace "$workspace" --theme "$theme" -o "$made" "$id"
    for format in $formats; do
      name=$out/$id--$theme--$format
      rm -f "$made/$id.pdf"
      if [ "$format" = html ]; then
        chromium --headless --no-sandbox --disable-gpu --user-data-dir="$out/profile/chromium" --no-pdf-header-footer \
          --print-to-pdf="$made/$id.pdf" "file://$made/$id.html" 2>/dev/null
      else
        soffice "-env:UserInstallation=file://$out/profile/office" --headless --convert-to pdf --outdir "$made" \
          "$made/$id.$format" >/dev/null 2>&1
      fi
      pages "$made/$id.pdf" "$name"
    done
  done
done
