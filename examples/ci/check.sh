#!/bin/sh
# SPDX-License-Identifier: MIT
# What a job of any CI runs to check the documents of a workspace:
#
#   sh check.sh [WORKSPACE [REPORTS]]     default: . and reports
#
# Puts into the folder REPORTS
#   check.json        everything, for programs of your own (schemas/check.schema.json)
#   check.sarif       for code scanning of GitHub and others
#   check.junit.xml   for the test pages of Jenkins, GitLab and others
#   check.html        for people: one page of what is asked for and where it is met
# and into the log what a person reads. Ends as `engross check` does: FAIL_ON says from which level up a finding makes
# the job fail (error, warning or advice; default: error). The reports are whole then too.
#
# GitLab shows the third where the job has
#   artifacts: { when: always, reports: { junit: reports/check.junit.xml } }
# and Jenkins by the step: junit 'reports/check.junit.xml'
set -eu
workspace=${1:-.}
reports=${2:-reports}
fail_on=${FAIL_ON:-error}
engross=${ENGROSS:-engross}

mkdir -p "$reports"
report() {
  status=0
  "$engross" check --workspace "$workspace" --fail-on "$fail_on" --format "$1" -o "$2" || status=$?
  # Findings are the last command's to tell; where no report came about, there is nothing to wait for.
  [ -f "$2" ] || exit "$status"
}
rm -f "$reports/check.json" "$reports/check.sarif" "$reports/check.junit.xml" "$reports/check.html"
report json "$reports/check.json"
report sarif "$reports/check.sarif"
report junit "$reports/check.junit.xml"
report html "$reports/check.html"

exec "$engross" check --workspace "$workspace" --fail-on "$fail_on"
