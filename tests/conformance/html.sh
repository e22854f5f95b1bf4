#!/bin/sh
# SPDX-License-Identifier: MIT
# The Nu checker has neither error nor warning for any page that was made.
set -eu
java -jar "$ROOT/tests/node_modules/vnu-jar/build/dist/vnu.jar" --Werror --stdout "$WORK"/made/*.html
echo "$(ls "$WORK"/made/*.html | wc -l) pages: no error, no warning"
