#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs one case: run-case.sh FOLDER. ENGROSS is the program's path. The form of a case is told in README.md here.
# Status 0 as expected, 1 not so (with diff -u), 77 skipped. UPDATE=1 writes down what came as what is expected.
set -eu
case=$(CDPATH='' cd -- "$1" && pwd -P)
ENGROSS=$(CDPATH='' cd -- "$(dirname -- "$ENGROSS")" && pwd -P)/$(basename -- "$ENGROSS")
LC_ALL=C.UTF-8 TZ=UTC
export ENGROSS LC_ALL TZ
# The day that checks are made on: 1 June 2026.
SOURCE_DATE_EPOCH=1780272000
export SOURCE_DATE_EPOCH
unset NO_COLOR CDPATH LANGUAGE
umask 022

top=$(mktemp -d)
# A setup may mount something small; whatever is left of modes and mounts, the folder goes.
clean_up() {
  cd /
  awk -v top="$top/" 'index($2, top) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do umount "$mount"; done
  chmod -R u+rwX "$top" 2>/dev/null || :
  rm -rf "$top"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The case's own files, without those that describe it. A folder "out" is a file of the case, a file "out" is not.
mkdir "$top/work" "$top/got"
for file in "$case"/* "$case"/.[!.]*; do
  [ -e "$file" ] || [ -L "$file" ] || continue
  name=${file##*/}
  case $name in
  cmd | setup | err | status | files | absent | after | passes) continue ;;
  out) [ -d "$file" ] || continue ;;
  esac
  cp -a "$file" "$top/work/"
done
cd "$top/work"

if [ -f "$case/setup" ]; then
  sh -eu "$case/setup" >"$top/said" 2>&1 || {
    status=$?
    cat "$top/said"
    [ "$status" -eq 77 ] || echo "setup ended with status $status"
    exit "$status"
  }
fi

# Root may read and write anything, so that a case about permissions must be run by somebody else. Where that
# somebody cannot even come here, for one of the folders above, the case moves to where all may be.
as_nobody=
if [ -e .unprivileged ] && [ "$(id -u)" -eq 0 ]; then
  as_nobody='setpriv --reuid=65534 --regid=65534 --clear-groups --'
  chown -hR 65534:65534 "$top/work"
  chmod 755 "$top"
  if ! $as_nobody test -x "$ENGROSS" || ! $as_nobody test -x "$top/work"; then
    old=$top
    top=$(TMPDIR='' mktemp -d -p /tmp)
    chmod 755 "$top"
    cp -p "$ENGROSS" "$top/engross"
    chmod 755 "$top/engross"
    ENGROSS=$top/engross
    mv "$old/work" "$old/got" "$top/"
    rm -rf "$old"
    cd "$top/work"
  fi
fi
# In a folder that the case made read-only it stays, in nobody's way.
rm -f .unprivileged 2>/dev/null || :

words=$(cat "$case/cmd")
status=0
$as_nobody sh -c "\"\$ENGROSS\" $words" >"$top/got/out" 2>"$top/got/err" || status=$?
echo "$status" >"$top/got/status"

faults=0
fault() { echo "$*"; faults=$((faults + 1)); }

# expect NAME DEFAULT: the file NAME of the case, or DEFAULT where there is none, is what came.
expect() {
  if [ -f "$case/$1" ]; then cp "$case/$1" "$top/want"; else printf '%s' "$2" >"$top/want"; fi
  cmp -s "$top/want" "$top/got/$1" && return 0
  if [ -n "${UPDATE-}" ]; then
    printf '%s' "$2" | cmp -s - "$top/got/$1" && rm -f "$case/$1" || cp "$top/got/$1" "$case/$1"
    return 0
  fi
  diff -u --label "$1 expected" --label "$1" "$top/want" "$top/got/$1" || :
  faults=$((faults + 1))
}
expect out ''
expect err ''
expect status '0
'

if [ -d "$case/files" ]; then
  (cd "$case/files" && find . -type f) | sort >"$top/list"
  while read -r file; do
    file=${file#./}
    if [ -n "${UPDATE-}" ] && [ -f "$file" ]; then
      cmp -s "$file" "$case/files/$file" || cp "$file" "$case/files/$file"
    elif [ ! -f "$file" ]; then
      fault "there should be a file '$file'"
    elif ! cmp -s "$case/files/$file" "$file"; then
      diff -u --label "$file expected" --label "$file" "$case/files/$file" "$file" || :
      faults=$((faults + 1))
    fi
  done <"$top/list"
fi
if [ -f "$case/absent" ]; then
  while read -r path; do
    if [ -e "$path" ] || [ -L "$path" ]; then fault "there should be no '$path'"; fi
  done <"$case/absent"
fi
if [ -f "$case/after" ]; then
  sh -eu "$case/after" || fault "after: status $?"
fi
[ "$faults" -eq 0 ] || { echo "cmd: engross $words"; exit 1; }
