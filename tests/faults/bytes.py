# SPDX-License-Identifier: MIT
"""Changes single bytes of the files of histories: `verify` tells, or the change is nothing that counts.

    bytes.py [--full]

What counts is judged here, without engross: two ledger entries are the same when their XML is, but for comments and white
space between elements; another text when only line endings were changed. Without --full a sample of positions.
"""
import collections
import os
import re
import sys
import xml.parsers.expat
from concurrent.futures import ThreadPoolExecutor

from common import (AGREE, DOCUMENT, Faults, done, document, fresh, lay_out, put, run, sign, tree,
                    workspace)

CONTENT = os.path.join(os.environ["ROOT"], "content")
VALUES = (
    ("one bit", lambda data, i: data[:i] + bytes([data[i] ^ 1]) + data[i + 1:]),
    ("case", lambda data, i: data[:i] + bytes([data[i] ^ 0x20]) + data[i + 1:]),
    ("next", lambda data, i: data[:i] + bytes([(data[i] + 1) % 256]) + data[i + 1:]),
    ("space", lambda data, i: data[:i] + b" " + data[i + 1:]),
    ("line end", lambda data, i: data[:i] + b"\n" + data[i + 1:]),
    ("gone", lambda data, i: data[:i] + data[i + 1:]),
    ("more space", lambda data, i: data[:i] + b" " + data[i:]),
    ("more", lambda data, i: data[:i] + b"x" + data[i:]),
    ("more CR", lambda data, i: data[:i] + b"\r" + data[i:]),
    ("NUL", lambda data, i: data[:i] + b"\0" + data[i + 1:]),
    ("high", lambda data, i: data[:i] + bytes([data[i] ^ 0x80]) + data[i + 1:]),
)
TOLD = (3, 4, 6)


def meaning(data):
    """What an XML file says, as a list; None when it is not well-formed or has a DOCTYPE. Not: comments, and white space
    alone beside elements."""
    events, words = [], []
    plain = [True]   # of each open element: it has no element in it, so that its white space is words
    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.ordered_attributes = False
    parser.buffer_text = True

    def text(last):
        said = "".join(words)
        words.clear()
        if said.strip(" \t\r\n") or (last and plain[-1] and said):
            events.append(("text", said))

    def begin(name, attributes):
        text(False)
        plain[-1] = False
        plain.append(True)
        events.append(("begin", name, sorted(attributes.items())))

    def over(name):
        text(True)
        plain.pop()
        events.append(("end", name))

    def doctype(*_):
        raise ValueError("DOCTYPE")

    parser.StartElementHandler, parser.EndElementHandler = begin, over
    parser.CharacterDataHandler = words.append
    parser.ProcessingInstructionHandler = lambda target, said: events.append(("instruction", target, said))
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except (xml.parsers.expat.ExpatError, ValueError, LookupError):
        return None
    return events


def counts(path, old, new):
    """Whether a change of a file is one that counts."""
    if path == history_of(path) + ".gitattributes":
        return False   # a help for Git; nothing depends on it
    if "/ledger/" in path:
        return meaning(new) is None or meaning(new) != meaning(old)
    return b"\0" in old + new or old.replace(b"\r\n", b"\n") != new.replace(b"\r\n", b"\n")


def history_of(path):
    return path[:path.index("/history/") + len("/history/")]


def small():
    """A history in which everything that can happen has."""
    folder = workspace(fresh("bytes") + "/small", 3)
    put(f"{folder}/page.pdf", bytes(range(256)) * 2)
    put(f"{folder}/mail.txt", "Agreed.\r\nYours, A. Example\r\n")
    text = f"{folder}/documents/{DOCUMENT}/document.xml"
    for words in (AGREE, sign(1, "--evidence", "page.pdf"), sign(2, "--evidence", "mail.txt"),
                  ("withdraw", DOCUMENT, "--party", "body-3", "--on", "2026-05-15", "--note", "It left.")):
        done(run(folder, *words), "bytes")
    put(text, document(2, "The parties keep two lists.", "1.1"))
    for words in (("agree", DOCUMENT, "--version", "2.0", "--on", "2026-05-18", "--note", "Two lists."), sign(1),
                  ("withdraw", DOCUMENT, "--version", "2.0", "--on", "2026-05-20", "--note", "It has ended.")):
        words = tuple("2026-05-19" if word == "2026-05-11" else word for word in words)
        done(run(folder, *words), "bytes")
    return folder


def histories():
    """Each document with a history, as (workspace, id)."""
    yield small(), DOCUMENT
    for name in sorted(os.listdir(f"{CONTENT}/documents")):
        if os.path.isdir(f"{CONTENT}/documents/{name}/history"):
            yield CONTENT, name


def choose(files, wanted):
    """(path, position, value): ledger files densely, each other file in steps, with the values in turn."""
    ledgers = [path for path in files if "/ledger/" in path]
    others = [path for path in files if "/ledger/" not in path]
    for paths, share in ((ledgers, wanted * 2 // 3), (others, wanted // 3)):
        total = sum(len(files[path]) + 40 for path in paths)
        for path in paths:
            size = len(files[path])
            n = min(size, max(4, share * (size + 40) // max(1, total)))
            for k in range(n):
                yield path, k * size // n, VALUES[(k + len(path)) % len(VALUES)]


def everything(files, wanted):
    """All positions of ledger files with two values each, and of the others what is wanted."""
    for path in files:
        if "/ledger/" in path:
            for i in range(len(files[path])):
                yield path, i, VALUES[i % len(VALUES)]
                yield path, i, VALUES[(i * 7 + 3) % len(VALUES)]
    for path, i, value in choose({p: d for p, d in files.items() if "/ledger/" not in p}, wanted):
        yield path, i, value


class Worker:
    def __init__(self, files, document_id, number):
        self.folder = os.path.join(fresh(f"bytes-{number}"), "w")
        self.files, self.id = files, document_id
        self.tally = collections.Counter()
        lay_out(self.folder, files)

    def work(self, changes):
        for path, i, (name, change) in changes:
            old = self.files[path]
            new = change(old, i)
            if new != old:
                self.one(path, i, name, old, new)

    def one(self, path, i, name, old, new):
        put(f"{self.folder}/{path}", new)
        result = run(self.folder, "verify", self.id)
        put(f"{self.folder}/{path}", old)
        sort = re.sub(r".*/history/(?:versions/[^/]*/)?", "", path)
        sort = re.sub(r"(ledger|evidence)/.*", r"\1", sort)
        self.tally[sort, "tried"] += 1
        if result.status in TOLD:
            self.tally[sort, f"told ({result.status})"] += 1
            FOUND.want(result.err.strip() != b"", lambda: f"{path} {i} {name}: nothing was said: {result}")
        elif result.status == 0 and not counts(path, old, new):
            self.tally[sort, "nothing that counts"] += 1
        else:
            FOUND.add(f"{path}, byte {i}, {name}: {old[max(0, i - 20):i + 20]} -> {new[max(0, i - 20):i + 20]}: {result}")


def one_history(folder, document_id, wanted, full):
    files = {path: data for path, data in tree(folder).items() if not path.startswith("out/")}
    inside = {path: data for path, data in files.items()
              if path.startswith(f"documents/{document_id}/history/") and data}
    changes = list((everything if full else choose)(inside, wanted))
    with ThreadPoolExecutor(2) as pool:
        workers = [Worker(files, document_id, k) for k in range(2)]
        for worker in workers:
            done(run(worker.folder, "verify", document_id), document_id)
        list(pool.map(lambda k: workers[k].work(changes[k::2]), range(2)))
    tally = workers[0].tally + workers[1].tally
    print(f"{document_id}: {len(inside)} files, {sum(map(len, inside.values()))} bytes, "
          f"{sum(n for (_, what), n in tally.items() if what == 'tried')} changes")
    rows = collections.defaultdict(dict)
    for (sort, what), n in sorted(tally.items()):
        rows[sort][what] = n
    for sort, row in rows.items():
        print(f"  {sort:40} " + ", ".join(f"{n} {what}" for what, n in row.items()), flush=True)


if __name__ == "__main__":
    FOUND = Faults()
    FULL = "--full" in sys.argv
    ALL = list(histories())
    for number, (at, name) in enumerate(ALL):
        share = 6000 if FULL else 900 if number == 0 else 600 // max(1, len(ALL) - 1)
        one_history(at, name, share, FULL)
    FOUND.end()
