#!/bin/sh
# SPDX-License-Identifier: MIT
# A memorandum from the draft to the signed and verified text, and on to its next version, in a folder of its own. What
# it shows is in examples/sign-off/said.txt.
#
#   sh examples/sign-off.sh [FOLDER]     default: build/sign-off
#
# Run examples/quickstart.sh first; ENGROSS may name another engross than build/engross.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
engross=${ENGROSS:-$root/build/engross}
folder=${1:-$root/build/sign-off}
prepared=$root/examples/sign-off

[ ! -e "$folder" ] || { echo "sign-off.sh: $folder is there already; name another folder" >&2; exit 1; }

say() {
  echo
  for line; do echo "# $line"; done
}

# Shows a command as one types it, then what it says. What is refused, or found wanting, is part of the story: the
# status is shown then.
step() {
  shown='$ engross'
  for word; do
    case $word in *[!A-Za-z0-9./,=_-]*) shown="$shown \"$word\"" ;; *) shown="$shown $word" ;; esac
  done
  echo "$shown"
  status=0
  "$engross" "$@" || status=$?
  [ "$status" -eq 0 ] || echo "(exit status $status)"
}

# in_document FROM TO: writes other words into the text, as an editor would.
in_document() {
  sed "s|$1|$2|" documents/parking-mou/document.xml >written.xml
  mv written.xml documents/parking-mou/document.xml
}

# in_copy FROM TO COPY: the same in a Word file, which is a package of XML files.
in_copy() {
  mkdir parts
  (
    cd parts
    cmake -E tar xf "../$3"
    sed "s|$1|$2|" word/document.xml >changed.xml
    ! cmp -s word/document.xml changed.xml || { echo "the copy has no '$1'"; exit 1; }
    mv changed.xml word/document.xml
    rm "../$3"
    cmake -E tar cf "../$3" --format=zip -- *
  )
  rm -r parts
}

mkdir -p "$folder"
cd "$folder"

say "A workspace, and in it a memorandum with all that is still to be written in double brackets."
step new workspace partnership
cd partnership
step new mou parking-mou

say "Some weeks later the officer has written it, and who signs for whom is in the register. Is it ready?"
cp "$prepared/document.xml" documents/parking-mou/document.xml
cp "$prepared/register.xml" register.xml
step check parking-mou --stage final --on 2026-03-02

say "Only the signatures are missing. The parties agreed on these words on 2 March: freeze them."
step agree parking-mou --version 1.0 --on 2026-03-02 --note "First version."

say "The superintendent signs by e-mail; her message is kept. The register knows her name."
cp "$prepared/email.txt" ..
step sign parking-mou --party police --on 2026-03-04 --method email --evidence ../email.txt

say "Somebody mends a sentence in the text. From now on that is a draft: nobody signs other words unawares."
in_document 'within 30 days' 'within six weeks'
step check parking-mou --on 2026-03-05
step sign parking-mou --party council --on 2026-03-05 --method wet-ink

say "That can wait for the next version: the officer puts the words back. For the council a deputy signs on paper; what" \
  "lets him do so is recorded."
in_document 'within six weeks' 'within 30 days'
step sign parking-mou --party council --name "Kim Specimen" --post "Head of Highways" --on 2026-03-05 --method wet-ink \
  --authority "Scheme of delegation, paragraph 4.2"

say "Who is awaited? The documents say so too."
step history parking-mou
step build parking-mou -o out/awaiting

say "The Integrated Care Board decides at its meeting. It was the last of the three."
step sign parking-mou --party icb --on 2026-03-12 --method minute --minute 26/31
step build parking-mou
step verify parking-mou

say "A partner asks whether the Word file that she got is what was signed."
cp out/parking-mou.docx ../from-a-partner.docx
step verify ../from-a-partner.docx

say "And another copy, in which somebody made 90 days of 30."
cp out/parking-mou.docx ../changed.docx
in_copy 'within 30 days' 'within 90 days' ../changed.docx
step verify ../changed.docx

say "In autumn the sentence is mended: a higher <version> makes the text a draft of the next version."
in_document 'within 30 days' 'within six weeks'
in_document '<version>0.1</version>' '<version>1.1</version>'
step check parking-mou --on 2026-08-20
step build parking-mou -o out/draft

say "The parties find it weighty enough to call it 2.0. While it awaits signatures, 1.0 stays in force."
step agree parking-mou --version 2.0 --on 2026-09-01 --note "The report is answered within six weeks."
step sign parking-mou --party council --on 2026-09-02 --method wet-ink
step sign parking-mou --party police --on 2026-09-03 --method electronic
step history parking-mou
step sign parking-mou --party icb --on 2026-09-10 --method minute --minute 26/88

say "Version 1.0 is superseded. It can be made again at any time, with the words that were signed."
step build parking-mou --version 1.0 -o out/earlier
step verify out/earlier/parking-mou.docx
step verify ../from-a-partner.docx
step history parking-mou
step build parking-mou
step verify
