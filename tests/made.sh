#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the documents that the judges look at, in $WORK/made: the sample workspace, the document of everything, and a
# new document of each kind as `engross new` starts it. Every format of $FORMATS, and the resolved form. Some documents
# once more in another theme, as ID--THEME; and the one of examples/house-theme, whose theme has stylesheets.
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
ls "$out"
