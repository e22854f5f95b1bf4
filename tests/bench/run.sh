#!/bin/sh
# SPDX-License-Identifier: MIT
# Benchmarks of whole processes, against the targets of the design, and against pandoc where it is installed:
#
#   sh tests/bench/run.sh [--quick]
#
#   1. a 4 KB memorandum, all formats, cold process          target 15 ms
#   2. the largest document of content/, all formats; pandoc making the same formats from the same text; each document
#      and checking each with all rules                      target 20 ms for the arrangements
#   2d. histories: verifying those of content/ and copies of a document; one of many entries, ten times the entries in at most
#      eleven times the time
#   3. 1,000 and 10,000 clauses, to the resolved form and to all formats: ten times the clauses in at most eleven times the time
#   4. 1,000 documents in one command                        target 250 documents a second on two cores
#   5. instructions (callgrind), which do not depend on what else the machine does
#
# Not a test: times are of this machine. Prints ratios beside times. Everything it makes is in build/bench.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$root"
. examples/owner.sh
give_back_at_exit build
sh examples/packages.sh program bench

quick=
[ "${1-}" != --quick ] || quick=yes
work=$root/build/bench
rm -rf "$work"
mkdir -p "$work/tmp" "$work/release"
cmake -S . -B "$work/release" -G Ninja -DCMAKE_BUILD_TYPE=Release >"$work/build.log"
cmake --build "$work/release" >>"$work/build.log"
engross=$work/release/engross
HOME=$work/tmp TMPDIR=$work/tmp LC_ALL=C.UTF-8
export HOME TMPDIR LC_ALL

formats=html,odt,docx
echo "engross, formats $formats, $(nproc) cores, $("$engross" --version | tail -n 1)"

# workspace NAME: an empty one.
workspace() {
  mkdir -p "$work/$1/documents"
  cp content/engross.xml content/register.xml "$work/$1/"
}

# document WORKSPACE ID CLAUSES: one of that many clauses, 20 to a section, with lists and references as memoranda have.
document() {
  mkdir -p "$work/$1/documents/$2"
  awk -v id="$2" -v clauses="$3" 'BEGIN {
    print "<mou xmlns=\"urn:engross:1\" id=\"" id "\"><meta><title>Memorandum " id "</title><version>1.0</version><status>draft</status></meta><body>"
    for (i = 1; i <= clauses; i++) {
      if (i % 20 == 1) print "<section id=\"s-" i "\"><title>Section of clause " i "</title>"
      print "<clause id=\"c-" i "\"><md>The parties will meet *every quarter*, as [](#c-" (i > 1 ? i - 1 : 1) ") says, and keep a record of what they decide and of what has been done since they met before.</md>"
      if (i % 5 == 0) print "<list marker=\"alpha\"><item><md>first, a report;</md></item><item><md>second, a plan.</md></item></list>"
      print "</clause>"
      if (i % 20 == 0 || i == clauses) print "</section>"
    }
    print "</body></mou>"
  }' >"$work/$1/documents/$2/document.xml"
}

# measure NAME RUNS COMMAND: the median in milliseconds, kept as $work/NAME.ms
measure() {
  hyperfine --shell=none --warmup 2 --runs "$2" --export-json "$work/$1.json" "$3" >"$work/$1.out" 2>"$work/$1.err" ||
    { cat "$work/$1.err"; exit 1; }
  sed -n 's/.*"median": \([0-9.e-]*\).*/\1/p' "$work/$1.json" | awk '{ printf "%.2f\n", $1 * 1000 }' >"$work/$1.ms"
}
ms() { cat "$work/$1.ms"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }
line() { printf '%-58s %10s ms   %s\n' "$1" "$2" "${3-}"; }

many=30
[ -z "$quick" ] || many=8

echo
echo "1. A 4 KB memorandum"
workspace small
document small small 16
line "source: $(wc -c <"$work/small/documents/small/document.xml") bytes" -
measure small $many "$engross build --quiet -w $work/small --to $formats -o $work/small/out"
line "engross, $formats" "$(ms small)" "target 15"
for format in $(echo "$formats" | tr , ' '); do
  measure "small-$format" $many "$engross build --quiet -w $work/small --to $format -o $work/small/out"
  line "engross, $format" "$(ms "small-$format")"
done
measure nothing $many "$engross --version"
line "engross --version (start of the process)" "$(ms nothing)"

echo
echo "2. The largest document of content/"
# texts FOLDER: what a document is written in, without its history.
texts() { find "$1" -name history -prune -o \( -name '*.xml' -o -name '*.md' \) -print; }
id=$(for folder in content/documents/*/; do
  echo "$(texts "$folder" | xargs cat | wc -c) $(basename "$folder")"
done | sort -n | tail -n 1 | cut -d ' ' -f 2)
line "$id: $(texts "content/documents/$id" | xargs cat | wc -c) bytes" -
mkdir -p "$work/largest"
measure largest $many "$engross build --quiet -w $root/content --to $formats -o $work/largest $id"
line "engross, $formats" "$(ms largest)" "target 40, for the 88 KB arrangements"
if command -v pandoc >/dev/null; then
  pandoc -f html -t markdown "$work/largest/$id.html" -o "$work/largest/text.md"
  total=0
  for format in $(echo "$formats" | tr , ' '); do
    measure "pandoc-$format" $((many / 5 + 2)) "pandoc -s --metadata title=x -f markdown $work/largest/text.md -o $work/largest/pandoc.$format"
    line "pandoc, $format, from the same text as Markdown" "$(ms "pandoc-$format")"
    total=$(awk -v a="$total" -v b="$(ms "pandoc-$format")" 'BEGIN { print a + b }')
  done
  line "pandoc, $formats" "$total" "$(ratio "$total" "$(ms largest)") times engross's; target 20"
else
  echo "pandoc is not installed: nothing to compare with"
fi

echo
echo "2b. Each document of content/, all formats"
for folder in content/documents/*/; do
  id=$(basename "$folder")
  measure "one-$id" $((many / 2 + 1)) "$engross build --quiet -w $root/content --to $formats -o $work/largest $id"
  line "$id" "$(ms "one-$id")"
done

echo
echo "2c. Checking, with all rules and the profiles that each names"
for folder in content/documents/*/; do
  id=$(basename "$folder")
  target=
  [ "$id" != arrangements-2023 ] || target='target 20'
  measure "check-$id" $many "$engross check --quiet --on 2026-11-22 -w $root/content $id"
  line "$id" "$(ms "check-$id")" "$target"
done

echo
echo "2d. Histories"
measure verify-all $many "$engross verify --quiet --on 2026-11-22 -w $root/content"
line "engross verify, all of content/" "$(ms verify-all)"
for format in $(echo "$formats" | tr , ' '); do
  measure "verify-$format" $many "$engross verify --quiet -w $root/content $work/largest/arrangements-2023.$format"
  line "engross verify arrangements-2023.$format" "$(ms "verify-$format")"
done
# signed WORKSPACE ID COUNT: a memorandum that is agreed, and that many bodies join.
signed() {
  mkdir -p "$work/$1"
  { echo '<register xmlns="urn:engross:1">'
    seq 1000 | sed 's/.*/<organisation id="body-&" kind="council"><name>Body &<\/name><\/organisation>/'
    echo '</register>'
  } >"$work/register.xml"
  workspace "$1"
  mv "$work/register.xml" "$work/$1/"
  document "$1" "$2" 16
  "$engross" agree "$2" --quiet -w "$work/$1" --version 1.0 --on 2026-03-01 --note 'First version.'
  seq "$3" | while read -r n; do
    "$engross" sign "$2" --quiet -w "$work/$1" --joins --party "body-$n" --name 'Pat Example' --on 2026-03-02 --method email
  done
}
before=
sizes='10 100 1000'
[ -z "$quick" ] || sizes='10 100'
for n in $sizes; do
  signed "signed-$n" x "$n"
  for verb in verify history check; do
    measure "$verb-$n" 5 "$engross $verb x -w $work/signed-$n --on 2026-11-22"
    before=$(cat "$work/$verb-before.ms" 2>/dev/null || :)
    line "$((n + 1)) entries, $verb" "$(ms "$verb-$n")" "${before:+$(ratio "$(ms "$verb-$n")" "$before") times; target at most 11}"
    cp "$work/$verb-$n.ms" "$work/$verb-before.ms"
  done
done

echo
echo "3. Ten times the clauses"
workspace clauses
sizes='100 1000 10000'
[ -z "$quick" ] || sizes='100 1000'
for n in $sizes; do document clauses "n-$n" "$n"; done
for to in resolved $(echo "$formats" | tr , ' ') "$formats"; do
  before=
  for n in $sizes; do
    runs=$((n >= 10000 ? 3 : n >= 1000 ? 5 : many))
    measure "clauses-$to-$n" "$runs" "$engross build --quiet -w $work/clauses --to $to -o $work/clauses/out n-$n"
    now=$(ms "clauses-$to-$n")
    line "$n clauses, $to" "$now" "${before:+$(ratio "$now" "$before") times; target at most 11}"
    before=$now
  done
done

before=
for n in $sizes; do
  measure "clauses-check-$n" "$((n >= 10000 ? 3 : n >= 1000 ? 5 : many))" "$engross check --quiet --on 2026-11-22 -w $work/clauses n-$n"
  now=$(ms "clauses-check-$n")
  line "$n clauses, checked" "$now" "${before:+$(ratio "$now" "$before") times; target at most 11}"
  before=$now
done

echo
echo "4. Many documents"
workspace many
count=1000
[ -z "$quick" ] || count=200
i=0
while [ $i -lt $count ]; do i=$((i + 1)); document many "mou-$i" 16; done
measure many 3 "$engross build --quiet -w $work/many --to $formats -o $work/many/out"
line "$count documents, $formats, one command" "$(ms many)" \
  "$(awk -v n="$count" -v ms="$(ms many)" 'BEGIN { printf "%.0f", n * 1000 / ms }') documents a second; target 250 on two cores"
# Memory must not grow with their number: the peak for all beside the peak for ten.
peak() { (cd "$work" && sh -c '"$@" & pid=$!; top=0; while kill -0 $pid 2>/dev/null; do now=$(sed -n "s/VmHWM:[^0-9]*\([0-9]*\).*/\1/p" /proc/$pid/status 2>/dev/null || :); [ "${now:-0}" -gt "$top" ] && top=$now; done; wait $pid; echo $top' sh "$@"); }
some=$(cd "$work/many/documents" && ls | head -n 100)
all=$(peak "$engross" build --quiet -w "$work/many" --to "$formats" -o "$work/many/out")
# shellcheck disable=SC2086  # names without spaces
few=$(peak "$engross" build --quiet -w "$work/many" --to "$formats" -o "$work/many/out" $some)
echo "peak memory: $all KB for $count documents, $few KB for 100: $(ratio "$all" "$few") times; target about 1"

echo
echo "5. Instructions (callgrind), in millions"
instructions() {
  name=$1
  shift
  valgrind --tool=callgrind --callgrind-out-file="$work/$name.callgrind" "$@" >"$work/$name.log" 2>&1
  sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$work/$name.log" | awk '{ printf "%.1f", $1 / 1e6 }'
}
small=$(instructions small "$engross" build --quiet -w "$work/small" --to "$formats" -o "$work/small/out")
line2() { printf '%-58s %10s      %s\n' "$1" "$2" "${3-}"; }
line2 "the 4 KB memorandum, $formats" "$small"
for format in resolved $(echo "$formats" | tr , ' '); do
  line2 "the 4 KB memorandum, $format" "$(instructions "small-$format" "$engross" build --quiet -w "$work/small" --to "$format" -o "$work/small/out")"
done
a=$(instructions n-100 "$engross" build --quiet -w "$work/clauses" --to "$formats" -o "$work/clauses/out" n-100)
line2 "100 clauses, $formats" "$a"
b=$(instructions n-1000 "$engross" build --quiet -w "$work/clauses" --to "$formats" -o "$work/clauses/out" n-1000)
line2 "1000 clauses, $formats" "$b" "$(ratio "$b" "$a") times"
line2 "arrangements-2023, checked" "$(instructions check "$engross" check --quiet --on 2026-11-22 -w "$root/content" arrangements-2023)"
line2 "arrangements-2023, $formats" "$(instructions build "$engross" build --quiet -w "$root/content" --to "$formats" -o "$work/largest" arrangements-2023)"
for format in $(echo "$formats" | tr , ' '); do
  line2 "arrangements-2023.$format, verified" "$(instructions "verify-$format" "$engross" verify --quiet -w "$root/content" "$work/largest/arrangements-2023.$format")"
done
echo "callgrind_annotate build/bench/small.callgrind shows where they go."
