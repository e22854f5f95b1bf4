#!/bin/sh
# SPDX-License-Identifier: MIT
# The Nu checker has neither error nor warning for any page that was made, and each names its encoding where browsers
# look for it.
set -eu
for page in "$WORK"/made/*.html; do
  head -c 1024 "$page" | grep -q '<meta charset="utf-8">' || { echo "$page: no encoding in its first 1024 bytes"; exit 1; }
done
java -jar "$ROOT/tests/node_modules/vnu-jar/build/dist/vnu.jar" --Werror --stdout "$WORK"/made/*.html
echo "$(ls "$WORK"/made/*.html | wc -l) pages: no error, no warning"
