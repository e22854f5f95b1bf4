#!/bin/sh
# SPDX-License-Identifier: MIT
# What examples/ci has: the hook in a repository of its own, and the job of CI, step by step as the workflow has them
# (build:install tries what its step Install engross does).
set -eu
out=$WORK/ci
rm -rf "$out"
mkdir -p "$out/bin"
ln -s "$ENGROSS" "$out/bin/engross"
PATH=$out/bin:$PATH
unset ENGROSS GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
# 1 June 2026
SOURCE_DATE_EPOCH=1780272000
export PATH GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME \
  GIT_COMMITTER_EMAIL SOURCE_DATE_EPOCH
fault() { echo "$*"; cat "$out/said"; exit 1; }
: >"$out/said"

repository=$out/repository
git init -q "$repository"
cd "$repository"
engross new --quiet workspace docs
engross new --quiet mou parking-mou --workspace docs
engross new --quiet mou lighting-mou --workspace docs
git config engross.workspace docs
cp "$ROOT/examples/ci/pre-commit" .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
document=docs/documents/parking-mou/document.xml

# What has no errors goes in, and all of it was checked.
git add -A
git commit -qm 'the documents' >"$out/said" 2>&1 || fault 'the hook stops what has no errors'
grep -q '^2 documents: no errors' "$out/said" || fault 'the hook does not check all'

# An error stops the commit, and is named with its file; only what the commit touches is checked.
cp "$document" "$out/good.xml"
sed 's|</body>|<section id="x"><title>X</title><md>See [](#nowhere).</md></section></body>|' "$out/good.xml" >"$document"
git add -A
! git commit -qm 'a mistake' >"$out/said" 2>&1 || fault 'the hook lets an error in'
grep -q "^$document:[0-9]*: error: .*\[ref-unresolved\]" "$out/said" || fault 'the hook does not say where'
! grep -q lighting "$out/said" || fault 'the hook checks what is not touched'

# What counts is what is staged, not what lies there.
cp "$out/good.xml" "$document"
! git commit -qm 'a mistake that is staged' >"$out/said" 2>&1 || fault 'the hook looks at the folder'
echo '<!-- a word -->' >>"$document"
git add -A
echo 'no XML at all' >"$document"
git commit -qm 'mended' >"$out/said" 2>&1 || fault 'the hook looks at the folder'
git checkout -q -- "$document"

# The register concerns all documents; what is beside the workspace none.
echo '<!-- a word -->' >>docs/register.xml
git add -A
git commit -qm 'the register' >"$out/said" 2>&1 || fault 'the hook stops a register without errors'
grep -q '^2 documents:' "$out/said" || fault 'the hook does not check what the register concerns'
echo words >README
git add -A
git commit -qm 'something else' >"$out/said" 2>&1 || fault 'the hook stops what is no business of its'
! grep -q documents "$out/said" || fault 'the hook checks for nothing'

# Somebody may be stricter.
git config engross.failOn advice
echo '<!-- another word -->' >>"$document"
git add -A
! git commit -qm 'advice' >"$out/said" 2>&1 || fault 'the hook lets advice in that is not wanted'
git reset -q --hard

# The workflow: each command of it but that which installs, in its order.
ln -s "$ROOT" .engross
steps=$out/steps.sh
WORKSPACE=docs FAIL_ON=error
export WORKSPACE FAIL_ON
awk '/- name: Install engross/ { skip = 1; next } /- (name|uses):/ { skip = 0 } !skip && sub(/^ *run: /, "") && $0 != "|"' \
  "$ROOT/examples/ci/github-check.yml" >"$steps"
[ "$(wc -l <"$steps")" -eq 1 ] || fault 'the workflow has other steps than this test knows'
rm -rf reports
sh -e "$steps" >"$out/said" 2>&1 || fault 'the job fails without an error'
for report in check.json check.sarif check.junit.xml check.html; do
  [ -s "reports/$report" ] || fault "the job makes no $report"
  grep -q "reports/$report\|path: reports" "$ROOT/examples/ci/github-check.yml" || fault "nobody takes $report"
done
grep -q '"uri": "docs/documents/parking-mou/document.xml"' reports/check.sarif || fault 'a path is not that of the repository'
# With an error the job fails, and the reports are whole.
sed 's|</body>|<section id="x"><title>X</title><md>See [](#nowhere).</md></section></body>|' "$out/good.xml" >"$document"
status=0
sh -e "$steps" >"$out/said" 2>&1 || status=$?
[ "$status" -eq 1 ] || fault "the job ends with $status, not 1"
grep -q '"ruleId": "ref-unresolved"' reports/check.sarif || fault 'an error is not in the report'
grep -q '"status": 1' reports/check.json || fault 'the report does not say how the check ended'
FAIL_ON=advice
cp "$out/good.xml" "$document"
status=0
sh -e "$steps" >"$out/said" 2>&1 || status=$?
[ "$status" -eq 1 ] || fault "the job ends with $status, not 1, where it should fail on advice"
# Where nothing can be checked there is no report of old that looks like one.
status=0
WORKSPACE=nowhere sh -e "$steps" >"$out/said" 2>&1 || status=$?
[ "$status" -ne 0 ] || fault 'the job does not fail without a workspace'
python3 -c 'import sys, yaml; yaml.safe_load(open(sys.argv[1]))' "$ROOT/examples/ci/github-check.yml" 2>"$out/said" ||
  grep -q "No module named 'yaml'" "$out/said" || fault 'the workflow is no YAML'
echo 'the hook and the job do what they say'
