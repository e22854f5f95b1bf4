#!/bin/sh
# SPDX-License-Identifier: MIT
# Rules about the files of the tree that grep can keep. Each finding is a line "file:line: …".
set -eu
cd "$ROOT"
work=$WORK/tree
mkdir -p "$work"
: >"$work/findings"

# Whatever is the project's, whether in Git yet or not.
find . \( -path ./.git -o -path './build*' -o -path ./content/out -o -path ./examples/every-element/out -o -path ./tests/node_modules -o -path ./tests/.npm \
  -o -path ./tests/tmp -o -path ./.cache \) -prune -o -type f -print | sed 's|^\./||' | grep -v '^\.git$' | sort >"$work/all"
grep -v -e '^tests/golden/' -e '^tests/cases/' "$work/all" >"$work/ours"
find_in() { tr '\n' '\0' <"$1" | xargs -0 grep -nIE -- "$2" /dev/null || :; }
finding() { sed "s|\$|    <- $1|" >>"$work/findings"; }
only() { grep -E "$1" "$2" >"$work/some" || :; }

# Floors are kept by include folders; a path around them would not be seen.
only '^(src|tests)/.*\.[ch]$' "$work/all"
find_in "$work/some" '#include "[^"]*/' | finding 'an include names a path'

# Results go to out, findings through diag: nothing else writes to the standard streams (mem.c has no other way).
only '^src/.*\.[ch]$' "$work/all"
find_in "$work/some" '(^|[^a-z_])(stderr|stdout|printf\(|puts\(|putchar\(|perror\()' |
  grep -v -e '^src/main.c:' -e '^src/base/mem.c:' -e ':[[:space:]]*\*' -e '/\*' | finding 'writes to a standard stream'

# Time, language and user are inputs. today.c takes the day of a check, which no document depends on.
find_in "$work/some" '[^a-z_](time|clock_gettime|gettimeofday|localtime|gmtime|setlocale|getpwuid|getlogin|rand|srand|random|gethostname)\(' |
  grep -v -e '/\*' -e '^src/cmd/today.c:.*[^a-z_]time(NULL)' | finding 'asks the machine for what has to be an input'
# What can overrun or is not safe to call.
find_in "$work/some" '[^a-z_](strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atof|tmpnam|mktemp|system|popen)\(' | finding 'a function that is not used here'
# Allocation is mem.c's, and the pool's, which may come back empty-handed.
find_in "$work/some" '[^a-z_](malloc|calloc|realloc|strdup|strndup)\(' | grep -v '^src/base/\(mem\|pool\).c:' | finding 'allocation beside mem.h'

# XSLT: nothing that reads or writes files, no search of the whole document in a template (DESIGN.md, Speed).
only '^stylesheets/.*\.xsl$' "$work/all"
find_in "$work/some" '(document\(|xsl:document|exsl:document|unparsed-text|preceding::)' | grep -v '<!--' | finding 'an XSLT function or axis that is not used here'

# Every file of code says its licence, in its first two lines.
only '\.(c|h|def|xsl|sh|mjs|cmake)$|CMakeLists.txt$|^\.ci/run$' "$work/ours"
while read -r file; do
  case $file in src/base/embed.cmake | src/base/diag.def | tests/conformance/schemas/run.sh | stylesheets/*) continue ;; esac
  head -n 2 "$file" | grep -q 'SPDX-License-Identifier: MIT' || echo "$file:1: no licence line" >>"$work/findings"
done <"$work/some"

# Nothing of a machine or of a package registry gets in.
registry='registry\.npm''js\.org|registry\.yarn|pypi\.org|files\.python''hosted|npm\.pkg\.github|jsr\.io|deb\.debian\.org|proxy\.golang'
grep -v '^tests/lint/tree.sh$' "$work/all" >"$work/some"
find_in "$work/some" "$registry" | finding 'names a package registry'
find_in "$work/some" '(^|[^A-Za-z0-9_.$}])/(home|root|work|Users|mnt|opt)/[A-Za-z0-9]' | finding 'names a path of a machine'
! grep -nE '"resolved":' tests/package-lock.json | finding 'an address in the lock file' || :

# Text files end their last line and have no white space at line ends.
only '\.(c|h|def|xsl|xsd|sh|mjs|cmake|txt|json)$' "$work/ours"
find_in "$work/some" '[[:blank:]]+$' | finding 'white space at the end of the line'
while read -r file; do
  [ ! -s "$file" ] || [ -z "$(tail -c 1 "$file")" ] || echo "$file: its last line is not ended" >>"$work/findings"
done <"$work/some"

# A case is its cmd: a folder without one would be passed over in silence.
for folder in tests/cases/*/*/; do
  [ -f "$folder/cmd" ] || echo "${folder}: a case without cmd" >>"$work/findings"
done

cat "$work/findings"
echo "$(wc -l <"$work/all") files, $(wc -l <"$work/findings") findings"
[ ! -s "$work/findings" ]
