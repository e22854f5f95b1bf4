# SPDX-License-Identifier: MIT
"""Lets each system call and each allocation of agree, sign and withdraw fail in turn, and kills them at each.

    torture.py calls [--full]      open, read, write, fsync, rename, link, lock, close, stat … and SIGKILL
    torture.py memory [--full]     malloc and its kin; without --full a sample; with --step=N each Nth

Afterwards the ledger is the old one or the new one, byte for byte, with every file that it names; nothing else in the
workspace was changed; `verify` finds nothing; the same command, or the one that follows, works.
"""
import collections
import hashlib
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

from common import (AGREE, DOCUMENT, HISTORY, REFUSALS, Faults, Page, done, document, fresh, lay_out, ledger, outside,
                    put, run, sign, tree, workspace)

# What a call of each kind can answer. A quick run takes one answer for each call in turn, and those of ALWAYS.
ANSWERS = {
    "open": ("EIO", "ENOSPC", "EACCES", "EMFILE"),
    "read": ("EIO", "EINTR", "short"),
    "write": ("ENOSPC", "short", "EINTR", "EIO"),
    "sync": ("EIO", "ENOSPC"),
    "name": ("EIO", "EPERM", "ENOSPC", "EACCES"),
    "lock": ("EIO", "EINTR"),
    "close": ("EIO", "ENOSPC"),
    "look": ("EIO", "EACCES"),
}
ALWAYS = ("write", "sync", "name")
# After which nothing may have gone wrong.
HARMLESS = {("read", "EINTR"), ("read", "short"), ("write", "EINTR")}
SAMPLE = 400   # allocations of a command in a quick run

SIGN_1 = sign(1, "--evidence", "page.pdf")
WITHDRAW = ("withdraw", DOCUMENT, "--version", "1.0", "--on", "2026-05-20", "--note", "It has ended.",
            "--evidence", "page.pdf")
LEAVE = ("withdraw", DOCUMENT, "--party", "body-2", "--on", "2026-05-20", "--note", "It left.")
AGREE_2 = ("agree", DOCUMENT, "--version", "2.0", "--on", "2026-05-25", "--note", "The second.")
CHANGED = document(2, "The parties keep two lists.", "1.1")


class Scenario:
    """A command, what was done before it, and what follows it."""

    def __init__(self, name, before, command, following, changed=False, link=None):
        self.name, self.command, self.following, self.link = name, command, following, link
        folder = workspace(fresh("torture/" + re.sub(r"\W+", "-", name)) + "/w")
        for words in before:
            done(run(folder, *words), name)
        if changed:
            put(f"{folder}/documents/{DOCUMENT}/document.xml", CHANGED)
        self.old = tree(folder)
        page = Page()
        done(run(folder, *command, page=page, link=link), name)
        self.counts = page.counts()
        self.new = tree(folder)
        self.seen = {}
        if len(ledger(self.new)) != len(ledger(self.old)) + 1:
            sys.exit(f"{name}: the ledger has no new entry")


def scenarios(full):
    yield Scenario("agree", (), AGREE, SIGN_1)
    yield Scenario("sign", (AGREE,), SIGN_1, sign(2))
    yield Scenario("withdraw", (AGREE, SIGN_1, sign(2)), WITHDRAW, AGREE_2, changed=True)
    yield Scenario("sign without hard links", (AGREE,), SIGN_1, sign(2), link=1)
    if full:
        yield Scenario("agree without hard links", (), AGREE, SIGN_1, link=1)
        yield Scenario("withdraw without hard links", (AGREE, SIGN_1), WITHDRAW, AGREE_2, changed=True, link=1)
        yield Scenario("agree the next", (AGREE, SIGN_1, sign(2)), AGREE_2, sign(1), changed=True)
        yield Scenario("sign the last", (AGREE, SIGN_1), sign(2), WITHDRAW)
        yield Scenario("a party leaves", (AGREE, SIGN_1), LEAVE, WITHDRAW)


class Torture:
    def __init__(self, words):
        self.full = "--full" in words
        self.step = next((int(word[7:]) for word in words if word.startswith("--step=")), 1 if self.full else None)
        self.faults = Faults()
        self.tally = collections.Counter()
        self.workers = []

    def points(self, s):
        """Every (kind, at, how) of a scenario."""
        for kind, answers in ANSWERS.items():
            for at in range(1, s.counts[kind] + 1):
                every = self.full or kind in ALWAYS
                for how in answers if every else (answers[at % len(answers)],):
                    yield kind, at, how, None
                if self.full and kind in ("open", "write", "sync", "name"):
                    yield kind, at, answers[0], 1   # and from then on each
        for at in range(1, s.counts["all"] + 1):
            yield "all", at, "kill-before", None
            if self.full or at == s.counts["all"]:
                yield "all", at, "kill-after", None

    def memory_points(self, s):
        count = s.counts["memory"]
        step = self.step or max(1, -(-count // SAMPLE))
        for at in range(1, count + 1, step):
            yield "memory", at, "ENOMEM", None

    def run(self, memory):
        for s in scenarios(self.full):
            points = list(self.memory_points(s) if memory else self.points(s))
            with ThreadPoolExecutor(2) as pool:
                workers = [Worker(self, s, i) for i in range(2)]
                list(pool.map(lambda w: w.work(points[w.number::2]), workers))
            self.report(s, len(points))
        self.faults.end()

    def report(self, s, count):
        calls = ", ".join(f"{n} {kind}" for kind, n in s.counts.items() if n and kind != "all")
        print(f"{s.name} makes {calls}; {count} points:")
        rows = collections.defaultdict(collections.Counter)
        for (name, kind, what), n in self.tally.items():
            if name == s.name:
                rows[kind][what] += n
        for kind, row in rows.items():
            print(f"  {kind:12} " + ", ".join(f"{n} {what}" for what, n in sorted(row.items())), flush=True)


class Worker:
    """Tries points one after the other in a folder of its own."""

    def __init__(self, torture, scenario, number):
        self.t, self.s, self.number = torture, scenario, number
        self.page = Page()
        self.folder = os.path.join(fresh(f"torture/at-{number}"), "w")
        self.untouched = False   # all is there as it was before the command

    def work(self, points):
        for point in points:
            self.one(*point)

    def count(self, kind, what):
        self.t.tally[self.s.name, kind, what] += 1

    def one(self, kind, at, how, on):
        s = self.s
        if not self.untouched:
            lay_out(self.folder, s.old)
        result = run(self.folder, *s.command, page=self.page, kind=kind, at=at, how=how, on=on, link=s.link)
        files = tree(self.folder)
        self.untouched = files == s.old
        here = f"{s.name}, {kind} {at} {how}{' and on' if on else ''}, {self.page.call()}: "
        want = lambda truth, words: self.t.faults.want(truth, lambda: f"{here}{words}; {result}")

        label = "kill" if how.startswith("kill") else kind
        self.count(label, "points")
        if not want(self.page.hits() > 0, "the point was not reached"):
            return
        self.here = here
        self.status(want, kind, how, result)
        state = self.state(want, result, files)
        self.count(label, f"{state} kept" if state == "old" else f"{state} there")
        self.after(want, label, state, files)

    def status(self, want, kind, how, result):
        """It did its work, or said why not, or was killed as it should."""
        if how.startswith("kill"):
            want(result.status == -9, "it was not killed")
        elif result.status != 0:
            want(result.status in REFUSALS, "a status that is not documented")
            want(result.err.strip() != b"", "nothing was said")
            want((kind, how) not in HARMLESS, "it gave up")

    def state(self, want, result, files):
        """old or new, with all that belongs to it."""
        s = self.s
        want(outside(files) == outside(s.old), "something beside the history was changed")
        entries = ledger(files)
        if entries == ledger(s.new):
            state, whole = "new", s.new
        else:
            state, whole = "old", s.old
            want(entries == ledger(s.old), "the ledger is neither the old nor the new one")
        for path, data in whole.items():
            if not path.endswith("/") and not want(files.get(path) == data, f"{path} is not what it was or should be"):
                break
        want(result.status != 0 or state == "new", "it says that it is done, and it is not")
        return state

    def after(self, want, label, state, files):
        """What comes after it works, from each folder that was left behind. What is the same apart from the numbers of
        processes need not be tried twice."""
        if self.untouched:
            return
        if files == self.s.new:
            self.count(label, "exactly new")
        else:
            self.count(label, "with leftovers")
        key = hashlib.sha256(repr(sorted((re.sub(r"\.engross-\d+-", ".engross-N-", path), data)
                                         for path, data in files.items())).encode()).digest()
        if self.t.full or self.s.seen.setdefault(key, self.here) == self.here:
            self.go_on(want, state)

    def go_on(self, want, state):
        checked = run(self.folder, "verify")
        want(checked.status == 0, f"verify afterwards: {checked}")
        again = run(self.folder, *self.s.command)
        if state == "old":
            want(again.status == 0, f"the same command again: {again}")
        else:
            want(again.status == 1, f"the same command again should be refused: {again}")
        files = tree(self.folder)
        want(ledger(files) == ledger(self.s.new), "the ledger after the same command is not the new one")
        left = [path for path in files if path.startswith(HISTORY) and path not in self.s.new and
                not path.endswith("/.lock")]
        if left:
            self.count("leftovers", f"after the next command ({re.sub(r'[0-9]+', 'N', left[0][len(HISTORY):])})")
        following = run(self.folder, *self.s.following)
        want(following.status == 0, f"the following command: {following}")
        checked = run(self.folder, "verify")
        want(checked.status == 0, f"verify at the end: {checked}")


if __name__ == "__main__":
    Torture(sys.argv).run(sys.argv[1] == "memory")
