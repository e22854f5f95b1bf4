#!/bin/sh
# SPDX-License-Identifier: MIT
# One build of everything under valgrind: no invalid access, no use of what was never set, no leak; and once with
# findings, for the ways out that a fault takes. In a Debug build each block is the C library's own, and so watched.
set -eu
out=$WORK/valgrind
build=$WORK/valgrind-build
rm -rf "$out"
mkdir -p "$out"
cmake -S "$ROOT" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG="-g -O1" >"$out/build.log" 2>&1 &&
  cmake --build "$build" >>"$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
ENGROSS=$build/engross
run() {
  valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect,possible \
    --errors-for-leak-kinds=definite,indirect,possible --log-file="$out/log.%p" "$ENGROSS" "$@"
}
verdict() {
  if [ "$status" -ne "$1" ]; then
    cat "$out"/log.* "$out/said"
    echo "status $status instead of $1"
    exit 1
  fi
}
status=0
run build --workspace "$ROOT/tests/golden/workspace" --to "$FORMATS,resolved" -o "$out" >"$out/said" 2>&1 || status=$?
verdict 0
status=0
mkdir -p "$out/bad/documents/bad"
echo '<workspace xmlns="urn:engross:1"/>' >"$out/bad/engross.xml"
cat >"$out/bad/documents/bad/document.xml" <<'X'
<mou xmlns="urn:engross:1" id="bad"><meta><title>T <b>x</b></title><version>1</version><status>draft</status></meta>
<body><section id="a"><title># A</title><md><![CDATA[<b>x</b> [](#nowhere) ![](nothing.png) [x](javascript:y) [](org:z)]]></md></section>
<section id="a"><title>B</title></section></body></mou>
X
run check --workspace "$out/bad" >"$out/said" 2>&1 || status=$?
verdict 4
sed -i 's|T <b>x</b>|T|; s|<version>1<|<version>1.0<|' "$out/bad/documents/bad/document.xml"
status=0
run check --workspace "$out/bad" >"$out/said" 2>&1 || status=$?
# A picture that is missing outranks the other faults.
verdict 3
for form in json sarif junit html; do
  status=0
  run check --workspace "$out/bad" --format "$form" >"$out/said" 2>&1 || status=$?
  verdict 3
done
echo "no fault"
