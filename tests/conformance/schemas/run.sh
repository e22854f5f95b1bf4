#!/bin/sh
# Holds the schemas against documents of known verdict, with two XSD processors that must agree: xmllint (libxml2, which
# engross uses) and the Java runtime's Xerces (which many XML editors use).
#
#   good/SCHEMA/*.xml   must be valid against schemas/SCHEMA.xsd;
#                       and between them they have every element, attribute and listed value that people may write
#   bad/SCHEMA/*.xml    must not be: each has one fault, which its name tells
#   content/            must be valid
#   tests/cases/schema/every-rule-of-*
#                       must not be: both processors find a fault in each line that is marked with <!-- fault: … -->,
#                       and in no other; a document without such marks has one fault, which its name tells
#
# One line for each; status 1 at any wrong verdict, 77 where a processor is not installed.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here/../../.."
here=${here#"$PWD"/}

for tool in xmllint java; do
  command -v "$tool" >/dev/null || { echo "schemas: not run, because $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# plan: expected verdict, schema, document
plan() {
  for verdict in good bad; do
    for file in "$here/$verdict"/*/*.xml; do
      schema=${file#"$here/$verdict/"}
      printf '%s\t%s\t%s\n' "$verdict" "schemas/${schema%%/*}.xsd" "$file"
    done
  done
  for file in tests/cases/schema/every-rule-of-*/register.xml; do
    verdict=bad
    [ ! -e "${file%/*}/templates" ] || verdict=good
    printf '%s\tschemas/register.xsd\t%s\n' "$verdict" "$file"
  done
  for file in tests/cases/schema/every-rule-of-*/templates/*.xml; do
    printf 'bad\tschemas/board-template.xsd\t%s\n' "$file"
  done
  # beside a register or a template with faults stands a document without any
  for file in tests/cases/schema/every-rule-of-*/documents/*/document.xml; do
    verdict=bad
    [ ! -e "${file%/documents/*}/register.xml" ] || verdict=good
    printf '%s\tschemas/content.xsd\t%s\n' "$verdict" "$file"
  done
  for file in schemas/board-templates/*.xml; do
    [ ! -e "$file" ] || printf 'good\tschemas/board-template.xsd\t%s\n' "$file"
  done
  for file in schemas/profiles/*.xml content/profiles/*.xml examples/*/profiles/*.xml; do
    [ ! -e "$file" ] || printf 'good\tschemas/profile.xsd\t%s\n' "$file"
  done
  printf 'good\tschemas/instruments.xsd\tschemas/instruments.xml\n'
  printf 'good\tschemas/workspace.xsd\tcontent/engross.xml\n'
  printf 'good\tschemas/register.xsd\tcontent/register.xml\n'
  for file in stylesheets/themes/*/theme.xml content/themes/*/theme.xml examples/*/themes/*/theme.xml; do
    printf 'good\tschemas/theme.xsd\t%s\n' "$file"
  done
  for file in content/documents/*/*.xml; do
    schema=part
    case $file in */document.xml) schema=content ;; esac
    printf 'good\tschemas/%s.xsd\t%s\n' "$schema" "$file"
  done
}

# Every type, group and element explains itself: editors show the explanation to the person who writes.
undocumented() {
  count=$(xmllint --xpath 'count(/*[local-name() = "schema"]//*[@name]
      [contains(" element complexType simpleType group attribute attributeGroup ", concat(" ", local-name(), " "))]
      [not(*[local-name() = "annotation"]/*[local-name() = "documentation"][normalize-space()])])' "$1")
  printf '%s\t%s\n' "$count" "$1"
}

# Every element, attribute and listed value that people may write stands in a good example. Prints those that do not.
unexampled() {
  cat "$here"/good/[!r]*/*.xml "$here"/good/register/*.xml schemas/profiles/*.xml schemas/instruments.xml >"$work/examples"
  for schema in schemas/*.xsd; do
    case $schema in */resolved* | */explain.xsd | */plain.xsd | */xml.xsd) continue ;; esac
    sed -n -e 's/.*<xs:element name="\([^"]*\)".*/<\1[ \/>]/p' -e 's/.*<xs:attribute name="\([^"]*\)".*/ \1="/p' \
      -e 's/.*<xs:enumeration value="\([^"]*\)".*/[">]\1["<]/p' "$schema"
  done | sort -u | while read -r pattern; do
    grep -q -e "$pattern" "$work/examples" || echo "$pattern"
  done
}

# One process for each schema. A schema that does not load names no document valid, so the good ones fail. Prints the
# valid documents; the lines of faults go into "$work/lint-lines", "document<TAB>line".
by_xmllint() {
  cut -f 2 "$work/plan" | sort -u | while read -r schema; do
    awk -F '\t' -v schema="$schema" '$2 == schema { print $3 }' "$work/plan" |
      xargs xmllint --nonet --noout --schema "$schema" 2>&1 || :
  done >"$work/lint-said"
  sed -n 's/^\(.*\) validates$/\1/p' "$work/lint-said"
  sed -n 's/^\([^:]*\):\([0-9]*\): element .*: Schemas validity error .*/\1\t\2/p' "$work/lint-said" |
    sort -u >"$work/lint-lines"
}

# Of each document with marks: the marked lines, those of xmllint and those of Xerces, which must be the same.
marked() {
  grep -l '<!-- fault: ' tests/cases/schema/every-rule-of-*/register.xml \
      tests/cases/schema/every-rule-of-*/templates/*.xml \
      tests/cases/schema/every-rule-of-*/documents/*/document.xml | while read -r file; do
    wanted=$(grep -n '<!-- fault: ' "$file" | cut -d : -f 1 | xargs)
    lint=$(awk -F '\t' -v file="$file" '$1 == file { print $2 }' "$work/lint-lines" | sort -n | xargs)
    xerces=$(awk -F '\t' -v file="$file" '$2 == file { print $4 }' "$work/java" | xargs)
    if [ "$wanted" = "$lint" ] && [ "$wanted" = "$xerces" ]; then
      echo "ok    $file: $(echo "$wanted" | wc -w) faults found by both"
    else
      echo "FAIL  $file: marked: $wanted; xmllint: $lint; Java: $xerces"
    fi
  done
}

plan >"$work/plan"
for schema in schemas/*.xsd; do undocumented "$schema"; done >"$work/undocumented"
by_xmllint >"$work/xmllint"
cut -f 2,3 "$work/plan" | java "$here/Validate.java" >"$work/java"
marked >"$work/marked"
unexampled >"$work/unexampled"

awk -F '\t' -v xmllint="$work/xmllint" -v java="$work/java" -v undocumented="$work/undocumented" \
  -v marked="$work/marked" -v unexampled="$work/unexampled" '
  function line(ok, what) { print (ok ? "ok    " : "FAIL  ") what; if (ok) passed++; else failed++ }
  BEGIN {
    while ((getline <xmllint) > 0) lint[$1] = "valid"
    while ((getline <java) > 0) { xerces[$2] = $1; said[$2] = $3 }
    while ((getline <unexampled) > 0) line(0, "no good example has " $0)
    while ((getline <marked) > 0) line(/^ok /, substr($0, 7))
    while ((getline <undocumented) > 0)
      line($1 == 0, $2 ($1 == 0 ? " explains everything" : ": without explanation: " $1))
  }
  {
    want = $1 == "good" ? "valid" : "invalid"
    one = ($3 in lint) ? "valid" : "invalid"
    two = ($3 in xerces) ? xerces[$3] : "no verdict"
    ok = one == want && two == want
    line(ok, $3 (ok ? " is " want : ": should be " want "; xmllint: " one "; Java: " two " " said[$3]))
  }
  END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }
' "$work/plan"
