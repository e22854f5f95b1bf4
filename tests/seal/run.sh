#!/bin/sh
# SPDX-License-Identifier: MIT
# The seal as engross-history(5) defines it, computed by other programs: for each document of the workspaces below,
#
#   xsltproc seal.xsl resolved.xml | xmllint --c14n - | sha256sum
#
# gives the seal that engross computes, and that it prints in the document where there is one; the sealed form is valid,
# and the same as a program makes that knows nothing but the rules of the page (by_the_book.py);
# and `xmllint --c14n sealed.xml | sha256sum` gives the seal in the ledger for every version that was frozen.
set -eu
cd "$ROOT"
seal_of=$1
python=/usr/bin/python3
for tool in xsltproc xmllint sha256sum "$python"; do
  command -v "$tool" >/dev/null || { echo "seal: not run, because $tool is not installed"; exit 77; }
done
work=$WORK/seal
rm -rf "$work"
mkdir -p "$work"
SOURCE_DATE_EPOCH=1780272000
export SOURCE_DATE_EPOCH
faults=0
fault() { echo "$*"; faults=$((faults + 1)); }
digest() { sha256sum | cut -d ' ' -f 1; }
sealed_form() { xsltproc --nonet stylesheets/seal/seal.xsl "$1" | xmllint --nonet --c14n -; }
attribute() { xmllint --nonet --xpath "string($2)" "$1"; }

# A workspace of our own, with a document that is agreed and signed, that one party joins and one leaves; the seal is the
# same before and after.
ours=$work/workspace
sh tests/seal/workspace.sh "$ours"
record() { verb=$1; shift; "$ENGROSS" "$verb" x --workspace "$ours" --quiet "$@"; }
"$ENGROSS" build x --workspace "$ours" --stage resolve >"$work/x.before.xml"
record sign --party council --name 'Pat Example' --on 2026-03-02 --method email
record sign --party police --name 'Sam Example' --on 2026-03-03 --method wet-ink
record sign --party council --on 2026-03 --method minute --minute 12/26
record sign --party schools --joins --name 'Alex Example' --on 2026-03-04 --method email
record withdraw --party police --on 2026-03-05 --note 'Notice was given.'
"$ENGROSS" build x --workspace "$ours" --stage standing >"$work/x.after.xml"
[ -n "$(attribute "$work/x.after.xml" '//*[local-name() = "seal"]')" ] || fault "a signed document has no seal"
[ "$(sealed_form "$work/x.before.xml" | digest)" = "$(attribute "$work/x.after.xml" '//*[local-name() = "seal"]')" ] ||
  fault "signatures changed the seal"

documents=0
for workspace in content examples/every-element tests/golden/workspace "$ours"; do
  for folder in "$workspace"/documents/*/; do
    id=$(basename "$folder")
    documents=$((documents + 1))
    resolved=$work/$id.resolved.xml
    "$ENGROSS" build "$id" --workspace "$workspace" --to resolved -o "$work" --quiet 2>"$work/said" ||
      { fault "$workspace $id cannot be built"; cat "$work/said"; continue; }
    own=$("$seal_of" "$workspace" "$id" "$work/$id.canonical" 2>"$work/said") ||
      { fault "$workspace $id cannot be sealed"; cat "$work/said"; continue; }
    sealed_form "$resolved" >"$work/$id.sealed.xml"
    cmp "$work/$id.canonical" "$work/$id.sealed.xml" || fault "$workspace $id: xsltproc makes another sealed form"
    "$python" -B tests/seal/by_the_book.py "$resolved" >"$work/$id.book.xml" &&
      cmp "$work/$id.book.xml" "$work/$id.sealed.xml" || fault "$workspace $id: the rules of the page give another sealed form"
    [ "$(digest <"$work/$id.sealed.xml")" = "$own" ] || fault "$workspace $id: sha256sum gives another seal than engross"
    printed=$(attribute "$resolved" '/*/*[local-name() = "meta"]/*[local-name() = "seal"]')
    [ "${printed:-$own}" = "$own" ] || fault "$workspace $id: the document says that its seal is $printed"
    xmllint --nonet --noout --schema schemas/sealed.xsd "$work/$id.sealed.xml" 2>"$work/said" ||
      { fault "$workspace $id: the sealed form is not valid"; cat "$work/said"; }
  done
done

# The digest of an entry, as the page computes it.
entry_digest() { xmllint --nonet --noblanks --c14n "$1" | sed '1s/ digest="[0-9a-f]*"//' | digest; }

versions=0
for entry in content/documents/*/history/ledger/*.xml examples/*/documents/*/history/ledger/*.xml \
    "$ours"/documents/x/history/ledger/*.xml; do
  [ -e "$entry" ] || continue
  [ "$(entry_digest "$entry")" = "$(attribute "$entry" '/*/@digest')" ] || fault "$entry: sha256sum gives another digest"
  wanted=$(attribute "$entry" '//*[local-name() = "agreed"]/@seal')
  [ -n "$wanted" ] || continue
  versions=$((versions + 1))
  history=${entry%/ledger/*}
  for part in sealed resolved; do
    file=$history/$(attribute "$entry" "//*[local-name() = 'file']/@path[contains(., '/$part.xml')]")
    case $part in
    sealed) got=$(xmllint --nonet --c14n "$file" | digest) ;;
    resolved) got=$(sealed_form "$file" | digest) ;;
    esac
    [ "$got" = "$wanted" ] || fault "$entry: $part.xml gives another seal"
  done
done

echo "$documents documents, $versions frozen versions, $faults faults"
[ "$faults" -eq 0 ]
