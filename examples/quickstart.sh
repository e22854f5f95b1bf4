#!/bin/sh
# SPDX-License-Identifier: MIT
# From a fresh Debian 12 to documents: installs what is missing, builds engross in build/, makes the sample documents
# of content/ and says where they are. May be run again, by anybody, from anywhere; what it makes belongs to the owner
# of the tree.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"

. examples/owner.sh
give_back_at_exit build content/out

sh examples/packages.sh program
cmake -S . -B build -G Ninja >&2
cmake --build build >&2
made=$(build/engross build --workspace content)
echo
echo "The sample documents:"
printf "%s\n" "$made" | sed "s|^|  $root/|"
echo
echo "engross is $root/build/engross. Next: 'build/engross help', or the files in content/."
