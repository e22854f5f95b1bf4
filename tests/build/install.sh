#!/bin/sh
# SPDX-License-Identifier: MIT
# The installed program needs no file beside it: alone, in a place of its own, it makes the sample documents as the
# one in build/ does.
set -eu
place=$WORK/install
rm -rf "$place"
cmake --install "$ROOT/build" --prefix "$place/usr" >"$WORK/install.log"
mkdir -p "$place/alone" "$place/one" "$place/two"
cp "$place/usr/bin/engross" "$place/alone/"
cp -r "$ROOT/content" "$place/content"
rm -rf "$place/content/out"
for page in man1/engross.1 man5/engross-history.5; do test -s "$place/usr/share/man/$page"; done
cd "$place"
env -i alone/engross build --quiet --workspace content --to "$FORMATS" -o one
"$ENGROSS" build --quiet --workspace content --to "$FORMATS" -o two
diff -r one two
env -i alone/engross new workspace fresh >said
env -i alone/engross new mou first --workspace fresh >>said
env -i alone/engross check --workspace fresh >>said 2>&1
echo "$(ls one | wc -l) files, the same"
