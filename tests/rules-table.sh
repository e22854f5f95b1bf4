#!/bin/sh
# SPDX-License-Identifier: MIT
# The table of rules with their cases in tests/cases/README.md is that of the catalogue, the levels and the cases:
# with UPDATE=1 it is written anew, else status 1 with a diff where it is not current.
#
# A case fails a rule when its err has the code; it passes it when its file `passes` names the code: then something
# in it looks like what the rule tells and is right.
set -eu
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
LC_ALL=C
export LC_ALL
cases=$ROOT/tests/cases
readme=$cases/README.md
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$ROOT"

# ID file: where each finding of a check is told; rule_*.c is a rule, the others look after profiles, waivers, access.
grep -oE 'MSG_[A-Z_]+' src/check/rule_*.c src/check/met*.c src/check/profile*.c src/check/compose.c src/check/waiver.c \
  src/stage/access*.c | sed 's|^\(.*\):MSG_\(.*\)$|\2 \1|' |
  grep -vE '^(XML_SIZE|PERIOD_BACKWARDS) ' | awk '!seen[$1]++' >"$tmp/told"
# ID levels: what level.c shifts.
sed -n 's/^[[:space:]]*{ MSG_\([A-Z_]*\), DIAG_\([A-Z]*\), DIAG_\([A-Z]*\), DIAG_\([A-Z]*\) },$/\1 \2 \3 \4/p' \
  src/check/level.c | tr '[:upper:]' '[:lower:]' | sed 's/^[a-z_]*/\U&/' >"$tmp/shifts"
[ -s "$tmp/shifts" ] || { echo 'rules-table: level.c is not of the usual form' >&2; exit 1; }
# ID: told at a level of its own, which the notes under the table say.
cat src/check/*.c | sed -n 's/.*MSG_\([A-Z_]*\), [a-z].*level.*/\1/p; s/^[[:space:]]*tell_about(.*MSG_\([A-Z_]*\),.*/\1/p' |
  sort -u >"$tmp/own"
grep -oE 'MSG_PLACEHOLDER(_FINAL)?\b' src/stage/*.c | sed 's|^\(.*\):MSG_\(.*\)$|\2 \1|' >>"$tmp/told"
printf 'REQUIREMENT_THIN\nREQUIREMENT_MISSING\n' >>"$tmp/own"
# code case: what fails, most particular cases first; what passes.
for err in "$cases"/*/*/err; do
  name=${err#"$cases/"}
  sed -n 's/.*: [a-z]*: .* \[\([a-z-]*\)\(: [A-Z0-9-]*\)*\]$/\1/p' "$err" | sort -u >"$tmp/codes"
  awk -v name="${name%/err}" -v n="$(wc -l <"$tmp/codes")" '{ print $1, n, name }' "$tmp/codes"
done | awk '{ split($3, area, "/"); own = 2 * (area[1] !~ /^(rules|profiles|waivers|access)$/) + ($3 ~ /(not-told|pass|passes)$/); print $1, own, $2, $3 }' |
  sort -k1,1 -k2,2n -k3,3n -k4,4 >"$tmp/fails"
for passes in "$cases"/*/*/passes; do
  name=${passes#"$cases/"}
  sed "s|\$| ${name%/passes}|" "$passes"
done | sort >"$tmp/passes"
sed -n 's/^D([A-Z_]*, [A-Z]*, [A-Z_]*, "\([a-z-]*\)".*/\1/p' src/base/diag.def | sort >"$tmp/catalogue"
cut -d ' ' -f 1 "$tmp/passes" | sort -u | comm -23 - "$tmp/catalogue" >"$tmp/unknown"
[ ! -s "$tmp/unknown" ] || { echo "rules-table: passes name no code: $(tr '\n' ' ' <"$tmp/unknown")" >&2; exit 1; }

{
  echo '| code | what it tells | draft | consultation | final | told by | fails | passes |'
  echo '|---|---|---|---|---|---|---|---|'
  awk -v tmp="$tmp" '
    function read_map(name, map, with,  line, at) {
      while ((getline line < (tmp "/" name)) > 0) {
        at = index(line " ", " ")
        if (!(substr(line, 1, at - 1) in map)) map[substr(line, 1, at - 1)] = substr(line, at + 1)
      }
    }
    function list(name, column,  line, part, shown, n, text) {
      while ((getline line < (tmp "/" name)) > 0) {
        n = split(line, part, " ")
        if (part[1] == column && shown < 2) text = text (shown++ ? ", " : "") "`" part[n] "`"
      }
      close(tmp "/" name)
      return shown ? text : "–"
    }
    BEGIN { read_map("told", told); read_map("shifts", shift); read_map("own", own) }
    /^D\(/ { row = ""; open = 1 }
    open { row = row $0 }
    open && /\)$/ {
      open = 0
      split(row, comma, /, */)
      id = substr(comma[1], 3)
      if (!(id in told)) next
      gsub(/\\"/, "\001", row)
      split(row, quoted, "\"")
      code = quoted[2]; what = quoted[4]
      gsub(/\001/, "\"", what); gsub(/[{][}]/, "…", what); gsub(/[|]/, "\\|", what)
      level = tolower(comma[2])
      file = told[id]; sub(/.*\//, "", file)
      if (id in own) levels = "own | own | own"
      else if (id in shift) { split(shift[id], s, " "); levels = s[1] " | " s[2] " | " s[3] }
      else levels = level " | " level " | " level
      if (what == "…") what = code ~ /thin/ ? "there is less than is asked for: …" : "what is asked for is not met: …"
      if (file ~ /^rule_/ && list("passes", code) == "–")
        print "rules-table: no case shows what looks like " code " and is right" >(tmp "/lacks")
      print "| `" code "` | " what " | " levels " | `" file "` | " list("fails", code) " | " list("passes", code) " |"
    }' src/base/diag.def
} >"$tmp/table"
[ ! -s "$tmp/lacks" ] || { cat "$tmp/lacks" >&2; exit 1; }

awk -v table="$tmp/table" '
  /^<!-- end of the rules -->$/ { skip = 0 }
  !skip { print }
  /^<!-- rules: / { skip = 1; print ""; while ((getline line < table) > 0) print line; print "" }' "$readme" >"$tmp/readme"
grep -q '^<!-- rules: ' "$readme" || { echo 'rules-table: the README of the cases has no place for the table' >&2; exit 1; }
cmp -s "$readme" "$tmp/readme" && exit 0
[ -z "${UPDATE-}" ] || { cp "$tmp/readme" "$readme"; exit 0; }
diff -u --label README.md "$readme" --label 'as it should be' "$tmp/readme" || :
echo 'rules-table: write it anew by UPDATE=1 sh tests/rules-table.sh, and read it' >&2
exit 1
