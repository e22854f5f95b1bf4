#!/bin/sh
# SPDX-License-Identifier: MIT
# The floors of src/ hold: each header compiles alone for its own floor and for every floor above that may use it, and
# does not compile for any other. The floors and what each may use are those that CMake compiles with, except that the
# table below says what is meant: a link added in CMakeLists.txt that is not meant shows here.
set -eu
cd "$ROOT"

# floor: the floors that it may use besides its own.
table='
base:
xml: base
pack: base
mark: base xml
figures: base
model: base xml
words: base xml pack
stage: base xml mark figures model
theme: base xml mark figures model stage
format: base xml pack mark figures model words stage theme
history: base xml mark figures pack model words stage
check: base xml mark figures model stage
cmd: base xml pack mark figures model words stage theme check format history
'
work=$WORK/floors
rm -rf "$work"
mkdir -p "$work"
faults=0
checks=0
fault() { echo "$*"; faults=$((faults + 1)); }

# The include flags that the compiler gets for a file of floor $1.
flags_of() {
  tr '{' '\n' <build/compile_commands.json |
    sed -n "s|.*\"command\": \"\(.*\) -o [^ ]*engross_$1\.dir/.*|\1|p" | sed -n 1p | tr ' ' '\n' | grep -e '^-I' -e '^-isystem' -A1 | grep -v '^--$' || :
}

for floor in $(ls -d src/*/ | cut -d/ -f2); do
  case $table in *"
$floor:"*) ;; *) fault "src/$floor is a floor that tests/lint/floors.sh does not know"; continue ;; esac
  allowed=" $floor $(printf %s "$table" | sed -n "s/^$floor://p") "
  flags=$(flags_of "$floor" | tr '\n' ' ')
  case $flags in *src/"$floor"*) ;; *) fault "build/compile_commands.json has no file of src/$floor"; continue ;; esac
  for header in src/*/*.h; do
    other=$(echo "$header" | cut -d/ -f2)
    name=${header##*/}
    meant=no
    case $allowed in *" $other "*) meant=yes ;; esac
    # A private header is for its floor alone, even where its folder is in sight.
    case $name in *_private.h) [ "$other" = "$floor" ] || meant=no ;; esac
    upper=$(echo "$floor" | tr a-z A-Z)
    printf '#include "%s"\nint floor_test;\n' "$name" >"$work/one.c"
    checks=$((checks + 1))
    # shellcheck disable=SC2086  # flags
    if cc -std=c17 -fsyntax-only -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 -DENGROSS_VERSION='""' \
      "-DENGROSS_FLOOR_$upper" $flags "$work/one.c" 2>"$work/said"; then came=yes; else came=no; fi
    [ "$came" = "$meant" ] && continue
    if [ "$meant" = yes ]; then
      fault "$name should compile alone for src/$floor:"
      sed 's/^/    /' "$work/said"
    else
      fault "src/$floor can include $name of src/$other"
    fi
  done
done

# Whose headers are nobody's business but one floor's.
one_includer() {
  others=$(grep -lE "#include <($1)" src/*/*.[ch] | grep -v "^src/$2/" || :)
  [ -z "$others" ] || fault "$3 is for src/$2 alone, but included by: $others"
}
one_includer 'zip' pack zip.h
one_includer 'cmark' mark cmark.h
one_includer 'csv' figures csv.h
one_includer 'libxslt/|libexslt/|libxml/(parser|xmlschemas|xpath|xmlIO|HTMLparser|SAX2|catalog|nanohttp|xmlsave|xmlwriter|c14n)' xml 'what has process-wide hooks'

echo "$checks headers tried, $faults faults"
[ "$faults" -eq 0 ]
