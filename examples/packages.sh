#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs from Debian what is missing, and only that: the one list of packages.
#
#   sh examples/packages.sh program          what it takes to build engross
#   sh examples/packages.sh program tests    and to run its tests
#   sh examples/packages.sh bench            to run tests/bench
#
# Through sudo when not root. Where nothing is missing nothing is asked for, of anybody.
set -eu

program='gcc libc6-dev cmake ninja-build pkg-config libxml2-dev libxslt1-dev libcmark-dev libcsv-dev libzip-dev libssl-dev
  libjansson-dev'
tests='git libcmocka-dev libxml2-utils xsltproc jing default-jdk-headless libreoffice-writer-nogui python3-uno chromium
  fonts-liberation2 ca-certificates unzip valgrind libc6-dbg clang libclang-rt-14-dev clang-tidy cppcheck'
bench='hyperfine pandoc valgrind'

wanted=
for set in "$@"; do
  case $set in
  program) wanted="$wanted $program" ;;
  tests) wanted="$wanted $tests" ;;
  bench) wanted="$wanted $bench" ;;
  *) echo "packages.sh: there is no list '$set'; there are program, tests and bench" >&2; exit 2 ;;
  esac
done

# Node may be there in a newer version from elsewhere, with npm, which Debian's own would push out.
new_enough() {
  command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null
}
case " $* " in *' tests '*) new_enough || wanted="$wanted nodejs npm" ;; esac

# A JDK that is there is good, whichever it is.
has() {
  case $1 in
  default-jdk-headless) command -v javac >/dev/null ;;
  *) [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
  esac
}

missing=
for package in $wanted; do has "$package" || missing="$missing $package"; done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "packages.sh: as root, install:$missing" >&2
    exit 1
  }
  as_root=sudo
fi
echo "Installing from Debian:$missing" >&2
# shellcheck disable=SC2086  # lists of words
{
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing
} >&2
