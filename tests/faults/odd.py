# SPDX-License-Identifier: MIT
"""What else happens to folders and files: a full disk, a folder that nobody may write, locks left behind, clocks that run
backwards, large evidence, names in any script, a ledger from a newer program, Git, zip.

    odd.py [--full] [PART...]
"""
import fcntl
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import zipfile

from common import (AGREE, DAY, DOCUMENT, HISTORY, Faults, Page, done, environment, finish, fresh, lay_out, ledger, mount,
                    own_mounts, put, run, sign, start, tree, workspace)

FULL = "--full" in sys.argv
SIGN_1 = sign(1, "--evidence", "page.pdf")
WITHDRAW = ("withdraw", DOCUMENT, "--on", "2026-05-20", "--note", "It has ended.")
BUILD = ("build", DOCUMENT, "--quiet", "-o", "out")
NOBODY = 65534


class Skip(Exception):
    pass


def want(truth, words):
    return FOUND.want(truth, words)


def history_of(files):
    return {path: data for path, data in files.items() if path.startswith(HISTORY)}


def agreed(name, *more, parties=2):
    """A workspace whose document is agreed, and what else is asked for done."""
    folder = workspace(fresh("odd/" + name) + "/w", parties)
    for words in (AGREE, *more):
        done(run(folder, *words), name)
    return folder


def whole(folder, what):
    result = run(folder, "verify")
    want(result.status == 0, f"{what}: {result}")


def refused(folder, before, result, statuses, what, said=None):
    """It did nothing, and said why."""
    want(result.status in statuses, f"{what}: {result}")
    want(result.err.strip() != b"", f"{what}: nothing was said")
    want(said is None or said in result.err, f"{what}: it does not say {said}: {result}")
    want(ledger(tree(folder)) == ledger(before), f"{what}: the ledger was changed")


# The disk

def fill(folder, left):
    """Fills the file system of a folder but for so many bytes."""
    path = os.path.join(folder, "filler")
    with open(path, "wb", buffering=0) as f:
        state = os.statvfs(folder)
        room = state.f_bavail * state.f_frsize - left
        while room > 0:
            room -= f.write(bytes(min(room, 1 << 16)))


def full_disk():
    """So many pages are left, from none to all that the command needs."""
    if not MOUNTS:
        raise Skip("no file system can be mounted here")
    tried = kept = 0
    for before, words in (((), AGREE), ((AGREE,), SIGN_1), ((AGREE, SIGN_1), WITHDRAW)):
        base = workspace(fresh("odd/full") + "/w")
        for done_before in before:
            done(run(base, *done_before), "full disk")
        files = tree(base)
        pages = 0
        while True:
            place = fresh("odd/full-disk")
            mount("-t", "tmpfs", "-o", "size=4m", "none", place)
            folder = f"{place}/w"
            lay_out(folder, files)
            fill(place, pages * os.statvfs(place).f_frsize)
            result = run(folder, *words)
            tried += 1
            if result.status == 0:
                want(len(ledger(tree(folder))) == len(ledger(files)) + 1, f"full disk: {result}")
            else:
                kept += 1
                refused(folder, files, result, (5,), f"full disk, {pages} pages")
                os.remove(f"{place}/filler")
                whole(folder, "full disk")
                again = run(folder, *words)
                want(again.status == 0, f"when there is room again: {again}")
            whole(folder, "full disk")
            subprocess.run(["umount", place], check=True)
            if result.status == 0 or pages > 200:
                break
            pages += 1
    return f"{tried} sizes of free space, {kept} of them too little"


def no_names_left():
    """No new file can be made, though there is room."""
    if not MOUNTS:
        raise Skip("no file system can be mounted here")
    files = tree(workspace(fresh("odd/names") + "/w"))
    needed = len({part for path in files for part in [path, *(path[:i] for i, c in enumerate(path) if c == "/")]}) + 3
    spare = 0
    while True:
        place = fresh("odd/names-left")
        mount("-t", "tmpfs", "-o", f"size=4m,nr_inodes={needed + spare}", "none", place)
        folder = f"{place}/w"
        lay_out(folder, files)
        result = run(folder, *AGREE)
        if result.status != 0:
            refused(folder, files, result, (5,), f"room for {spare} files")
        whole(folder, "no names left")
        subprocess.run(["umount", place], check=True)
        if result.status == 0 or spare > 60:
            want(result.status == 0, f"no names left: {result}")
            return f"{spare} numbers of files too small"
        spare += 1


def size_limit():
    """A limit on the size of files, as a quota gives: by an answer, and by a signal."""
    folder = workspace(fresh("odd/size") + "/w")
    base = tree(folder)
    count = 0
    for limit in (0, 1, 100, 1000, 4000):
        for ignored in (True, False):
            def limited():
                import signal
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN if ignored else signal.SIG_DFL)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            lay_out(folder, base)
            result = finish(start(folder, AGREE, preexec_fn=limited, restore_signals=False), AGREE)
            want(result.status == 5 if ignored else result.status in (5, -25), f"files of {limit} bytes: {result}")
            want(ledger(tree(folder)) == {}, f"files of {limit} bytes: there is an entry")
            done(run(folder, *AGREE), "after a limit")
            whole(folder, "after a limit")
            count += 1
    return f"{count} limits"


def read_only():
    """All that reads works where nobody may write; what writes says so."""
    folder = agreed("read-only", SIGN_1)
    base = tree(folder)
    if MOUNTS:
        mount("--bind", folder, folder)
        mount("-o", "remount,ro,bind", folder)
    elif os.geteuid() != 0:
        subprocess.run(["chmod", "-R", "a-w", folder], check=True)
    else:
        raise Skip("root may write everywhere, and nothing can be mounted")
    for words in (("verify",), ("history", DOCUMENT), ("check", DOCUMENT),
                  ("build", DOCUMENT, "-q", "-o", fresh("odd/read-only-out"))):
        done(run(folder, *words), "read only")
    for words in (sign(2), WITHDRAW, ("withdraw", DOCUMENT, "--party", "body-2", "--on", "2026-05-20", "--note", "No.")):
        refused(folder, base, run(folder, *words), (5,), "read only")
    if MOUNTS:
        subprocess.run(["umount", folder], check=True)
    else:
        subprocess.run(["chmod", "-R", "u+w", folder], check=True)
    done(run(folder, *sign(2)), "when it can be written again")
    return "3 commands that read, 3 that write"


def not_readable():
    """What may not be read is not taken for what is not there."""
    if os.geteuid() != 0 or os.environ["FAULTS_MOUNTS"] != "yes":
        raise Skip("only root can become another user")
    folder = agreed("not-readable", SIGN_1)
    base = tree(folder)
    ledger_folder = f"{folder}/{HISTORY}ledger"
    subprocess.run(["chmod", "-R", "a+rwX", folder], check=True)

    def nobody(*words):
        return finish(start(folder, words, user=NOBODY, group=NOBODY, extra_groups=[]), words)

    if nobody("verify").status != 0:
        raise Skip("another user cannot come here")
    for path, mode in ((ledger_folder, 0), (ledger_folder, 0o300), (ledger_folder, 0o444), (f"{folder}/{HISTORY}", 0),
                       (f"{ledger_folder}/0002.xml", 0)):
        was = os.stat(path).st_mode & 0o777
        os.chmod(path, mode)
        os.chown(path, NOBODY, NOBODY)
        for words in (("verify",), ("history", DOCUMENT), sign(2), ("agree", DOCUMENT, "--version", "2.0", *AGREE[4:])):
            result = nobody(*words)
            want(result.status in (3, 5), f"{path[len(folder):]} with mode {mode:o}: {result}")
        os.chmod(path, was)
        want(history_of(tree(folder)) == history_of(base), f"{path[len(folder):]} with mode {mode:o}: it was changed")
    whole(folder, "not readable")
    return "5 modes"


# Locks

def locks():
    """A lock file is nothing but a file: what is in it and who left it means nothing."""
    folder = agreed("locks", SIGN_1)
    base = tree(folder)
    page = Page()
    path = f"{folder}/{HISTORY}.lock"
    for junk in (b"", b"4194304\n", b"\xff\0junk" * 100):
        for link in (None, 1):
            lay_out(folder, base)
            put(path, junk)
            result = run(folder, *sign(2), page=page, link=link)
            want(result.status == 0, f"a lock file that was left behind: {result}")
            whole(folder, "a lock file that was left behind")
    # Somebody alive holds it.
    for link in (None, 1):
        lay_out(folder, base)
        with open(path, "wb") as held:
            fcntl.lockf(held, fcntl.LOCK_EX)
            result = run(folder, *sign(2), page=page, link=link, seconds=45)
            if link is None:
                want(result.status == 0, f"a lock that nobody needs: {result}")
            else:
                refused(folder, base, result, (5,), "a lock that is held")
        done(run(folder, *(sign(2) if link else ("verify",)), page=page, link=link), "when the lock is free again")
        whole(folder, "when the lock is free again")
    # A lock that cannot be one.
    lay_out(folder, base)
    os.symlink("elsewhere", path)
    refused(folder, base, run(folder, *sign(2), page=page, link=1), (5,), "a lock file that is a link")
    want(not os.path.lexists(f"{folder}/{HISTORY}elsewhere"), "a link was followed")
    return "6 left behind, 2 held"


def processes():
    """What a process that is gone has left is taken away; what another is writing is not."""
    folder = agreed("processes")
    leaver = subprocess.Popen(["true"])
    leaver.wait()
    gone = f"{HISTORY}.engross-{leaver.pid}-0.tmp"
    here = f"{HISTORY}.engross-{os.getpid()}-0.tmp"
    for base in ("", "versions/", "ledger/", "evidence/"):
        for name in (gone, here):
            put(f"{folder}/{name.replace(HISTORY, HISTORY + base)}", b"half")
    whole(folder, "with leftovers")
    done(run(folder, *SIGN_1), "with leftovers")
    files = tree(folder)
    left = [path for path in files if os.path.basename(gone) in path]
    want(not left, f"left: {left}")
    stay = [path for path in files if os.path.basename(here) in path]
    want(len(stay) == 4, f"taken away from a process that lives: only {stay} are there")
    whole(folder, "with files of a process that lives")
    return "8 leftovers"


# Days

def clocks():
    """The day of a command without --on is that of the clock, and clocks go wrong."""
    folder = workspace(fresh("odd/clocks") + "/w")
    day = int(DAY)

    def at(epoch, *words):
        return run(folder, *words, more={"SOURCE_DATE_EPOCH": str(epoch)})

    done(at(day, "agree", DOCUMENT, "--version", "1.0", "--note", "The first."), "clocks")
    base = tree(folder)
    bare = ("sign", DOCUMENT, "--party", "body-1", "--post", "lead-1", "--method", "wet-ink")
    refused(folder, base, at(day - 40 * 86400, *bare), (1,), "a day before that of agreement")
    refused(folder, base, at(0, *bare), (1,), "a day before that of agreement")
    # Each call of a later entry comes at an earlier time of the clock, the days said are right.
    done(at(day - 86400, *bare, "--on", "2026-06-02"), "clocks")
    done(at(day - 2 * 86400, *sign(2, on="2026-06-03")), "clocks")
    done(at(day - 3 * 86400, "withdraw", DOCUMENT, "--on", "2026-06-05", "--note", "It ended."), "clocks")
    for epoch in (0, 1, day - 400 * 86400, day, 4102444800):
        for words in (("verify",), ("history", DOCUMENT), BUILD):
            result = at(epoch, *words)
            want(result.status == 0, f"at {epoch}: {result}")
    outputs = []
    for epoch in (0, day, 4102444800):
        done(at(epoch, *BUILD), "clocks")
        outputs.append({path: data for path, data in tree(folder).items() if path.startswith("out/")})
    want(outputs[0] == outputs[1] == outputs[2], "what is built depends on the clock")
    return "15 times"


# Evidence

def measured(folder, *words):
    """A command, and the most memory that it had, in MB."""
    process = subprocess.Popen([os.environ["ENGROSS"], *words], cwd=folder, env=environment(),
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    want(process.returncode == 0, f"{' '.join(words)}: {process.returncode}: {said.decode()[:300]}")
    return usage.ru_maxrss // 1024


def evidence():
    """Evidence of any size is copied and looked through in little memory."""
    size = (2048 if FULL else 200) << 20
    folder = agreed("evidence")
    with open(f"{folder}/scan.tiff", "wb") as f:
        f.truncate(size)
        f.seek(size - 10)
        f.write(b"the end\r\n\n")
    most = {"sign": measured(folder, *sign(1, "--evidence", "scan.tiff")), "verify": measured(folder, "verify"),
            "build": measured(folder, *BUILD)}
    want(max(most.values()) < 100, f"memory for {size >> 20} MB of evidence: {most}")
    kept = [os.path.join(folder, HISTORY, "evidence", name) for name in os.listdir(f"{folder}/{HISTORY}evidence")]
    want(len(kept) == 1 and os.path.getsize(kept[0]) == size, f"kept: {kept}")
    with open(kept[0], "r+b") as f:
        f.seek(size // 2)
        f.write(b"\1")
    changed = run(folder, "verify")
    want(changed.status == 6, f"one byte of the evidence is changed: {changed}")
    shutil.rmtree(folder)
    return f"{size >> 20} MB; most memory in MB: {most}"


def odd_evidence():
    """What is no file that can be kept is refused in words; names are no paths."""
    folder = agreed("odd-evidence")
    base = tree(folder)
    os.mkdir(f"{folder}/a-folder")
    os.mkfifo(f"{folder}/a-pipe")
    for name in ("a-folder", "a-pipe", "missing.pdf", "", "page.pdf/x", "x" * 5000):
        refused(folder, base, run(folder, *sign(1, "--evidence", name), seconds=10), (1, 2, 3), f"evidence '{name[:20]}'")
    names = ("no-ending", ".hidden", "UPPER.PDF", "a b.p d f", "é.pdf", "x." + "y" * 200, "..", "a.tar.gz", "-x.pdf", "%41.pdf",
             "a.x/../../b", "a.<b>", "line\nend.txt")
    count = 0
    for name in names:
        lay_out(folder, base)
        if "/" in name or name == "..":
            continue
        put(f"{folder}/{name}", b"seen " + name.encode())
        result = run(folder, *sign(1, "--evidence", f"./{name}"))
        want(result.status in (0, 1, 2, 3), f"evidence '{name[:20]}': {result}")
        whole(folder, f"evidence '{name[:20]}'")
        files = tree(folder)
        want(all(path.startswith(HISTORY) or path in base or path == name for path in files), f"evidence '{name[:20]}' is elsewhere")
        count += 1
    return f"{count} names"


# Words

NAMES = {
    "right to left": "שרה כהן ‎(O’Neil)",
    "right to left, marked": "\u202bمحمد بن أحمد\u202c",
    "signs": "Zoë 🧑🏽‍⚖️ Example",
    "combining": "Zoe\u0308 A\u0301\u0323\u0302",
    "Chinese": "𠮷田 太郎",
    "marks of XML": "A <b>&amp; \"Ex\" 'ample' ]]>",
    "marks of Markdown": "*A* _b_ `c` [d](http://e) \\ #",
    "format": "100%s %n {} ${HOME} $(id)",
    "nothing to see": "\u200bA\u200d\ufeff\u00ad\u2060B",
    "long": "Ab " * 1300,
    "long word": "x" * 3900,
    "spaces": "  A   Example\u00a0\u3000Jr  ",
    "line ends": "A\nB\r\nC\tD",
    "private": "\ue000 \U0010fffd",
    "one letter": "Q",
    "like an option": "-n",
}
BAD = {
    "not UTF-8": b"A \xff\xfe",
    "half a letter": b"A \xc3",
    "overlong": b"A \xc0\xaf",
    "a surrogate": b"A \xed\xa0\x80",
    "too high": b"A \xf4\x90\x80\x80",
    "a bell": b"A \x07",
    "escape": b"A \x1b[31mred",
    "backspace": b"A \x08",
    "no character": "A \ufffe".encode(),
    "the last": "A \uffff".encode(),
    "of 10,000 words": b"Ab " * 10000,
    "of 20,000 letters": b"x" * 20000,
    "empty": b"",
    "spaces alone": b"  \t ",
}
WHERE = ("--name", "--post", "--minute", "--authority", "--note")


def names():
    """Names with anything in them come through to the documents, and back."""
    base = agreed("names")
    before = tree(base)
    for what, name in NAMES.items():
        lay_out(base, before)
        words = ("sign", DOCUMENT, "--party", "body-1", "--on", "2026-05-11", "--method", "email", f"--name={name}",
                 f"--post={name}", f"--authority={name}", f"--minute={name}", "--evidence", "page.pdf")
        signed = run(base, *words)
        if not want(signed.status == 0, f"{what}: {signed}"):
            continue
        want(b"\x1b" not in signed.out + signed.err, f"{what}: it is shown as it is")
        for after in (("history", DOCUMENT), ("verify",), BUILD):
            result = run(base, *after)
            want(result.status == 0, f"{what}: {result}")
        told = run(base, "history", DOCUMENT, "--format", "json")
        # Signs that turn the direction are shown by their bytes, as in all that a person may be shown.
        visible = max(re.split("[\\s\u202a-\u202e\u200e]", name), key=len)
        want(told.status == 0 and json.dumps(visible)[1:-1] in json.dumps(json.loads(told.out)), f"{what}: JSON: {told}")
        for ending in ("html", "docx", "odt"):
            copy = f"{base}/out/{DOCUMENT}.{ending}"
            checked = run(base, "verify", copy)
            want(checked.status == 0, f"{what}: a copy: {checked}")
            if ending != "html":
                with zipfile.ZipFile(copy) as package:
                    want(package.testzip() is None, f"{what}: {ending}")
    return f"{len(NAMES)} names in 4 places, each in 3 formats"


def bad_names():
    """What XML cannot hold is refused in words, whatever it is said for."""
    base = agreed("bad-names")
    before = tree(base)
    count = 0
    for what, name in BAD.items():
        for option in WHERE:
            if option == "--note":
                words = ("withdraw", DOCUMENT, "--on", "2026-05-20", "--note", name)
            else:
                # Each option once: one that is said twice is refused for that.
                said = {"--post": "lead-1", "--name": "A", "--minute": "3", "--authority": "B", option: name}
                words = ("sign", DOCUMENT, "--party", "body-1", "--on", "2026-05-11", "--method", "wet-ink",
                         *(word for pair in said.items() for word in pair))
            result = run(base, *words)
            if result.status == 0 and what in ("empty", "spaces alone") and option in ("--minute", "--authority"):
                lay_out(base, before)   # as if it had not been said
                continue
            want(result.status in (1, 2), f"{what} for {option}: {result}")
            want(b"\x1b" not in result.err and b"\xff" not in result.err, f"{what} for {option}: it is shown as it is")
            want(result.err.strip() != b"", f"{what} for {option}: nothing was said")
            want(history_of(tree(base)) == history_of(before), f"{what} for {option}: the history was changed")
            count += 1
    for name in (b"\xff\xfe.pdf", "🧾 שלום.pdf".encode(), b"bell\x07.pdf"):
        lay_out(base, before)
        with open(os.path.join(base.encode(), name), "wb") as f:
            f.write(b"page")
        result = run(base, *sign(1, "--evidence", name))
        want(result.status in (0, 1, 2), f"evidence {name}: {result}")
        whole(base, f"evidence {name}")
        os.remove(os.path.join(base.encode(), name))
        count += 1
    return f"{count} refusals"


# Programs

def newer():
    """A ledger of a newer form is told and left alone, by every verb."""
    folder = agreed("newer", SIGN_1, sign(2))
    base = tree(folder)
    last = f"{HISTORY}ledger/0003.xml"
    later = b'<?xml version="1.0"?>\n<ledger-entry xmlns="urn:engross:1" form="2"><unheard-of on="Tuesday"/></ledger-entry>\n'
    other = b'<?xml version="1.0"?>\n<ledger-entry xmlns="urn:engross:2" form="17"/>\n'
    agree = ("agree", DOCUMENT, "--version", "2.0", "--on", "2026-05-25", "--note", "N.")
    count = 0
    for data in (base[last].replace(b'form="1"', b'form="2"'), later, other):
        files = {**base, last: data}
        for words in (agree, sign(2), WITHDRAW, ("verify",), ("history", DOCUMENT), BUILD, ("check", DOCUMENT)):
            lay_out(folder, files)
            result = run(folder, *words)
            want(result.status == 3 and b"[ledger-newer]" in result.err or data is other and result.status in (3, 4, 6),
                 f"form 2: {result}")
            want(history_of(tree(folder)) == history_of(files), f"form 2: the history was changed: {result}")
            count += 1
    return f"{count} commands"


def git():
    """Through Git and back, with each setting for line endings, and without the help of .gitattributes."""
    if shutil.which("git") is None:
        raise Skip("there is no git")
    home = fresh("odd/git-home")
    env = {**environment(), "HOME": home, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
           "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
    count = 0

    def call(folder, *words):
        subprocess.run(["git", *words], cwd=folder, env=env, check=True, capture_output=True)

    base = agreed("git", SIGN_1)
    put(f"{base}/mail.txt", "Agreed.\r\nYours\r\n")
    put(f"{base}/note.txt", "Agreed.\nYours\n")
    done(run(base, *sign(2, "--evidence", "mail.txt")), "git")
    done(run(base, "withdraw", DOCUMENT, "--party", "body-2", "--on", "2026-05-20", "--note", "No.", "--evidence", "note.txt"), "git")
    files = tree(base)
    for kept in (True, False):
        for setting in ("true", "input", "false"):
            for back in ("true", "input", "false"):
                place = fresh("odd/git-there")
                lay_out(f"{place}/w", files if kept else {p: d for p, d in files.items() if not p.endswith(".gitattributes")})
                call(f"{place}/w", "init", "-q")
                call(f"{place}/w", "-c", f"core.autocrlf={setting}", "-c", "core.safecrlf=false", "add", "-A")
                call(f"{place}/w", "commit", "-q", "-m", "all")
                call(place, "-c", f"core.autocrlf={back}", "clone", "-q", "w", "again")
                whole(f"{place}/again", f"autocrlf={setting}, then {back}{'' if kept else ', without .gitattributes'}")
                for ending in ("\n", "\r\n"):   # by a program that rewrites all texts
                    for path, data in tree(f"{place}/again").items():
                        if path.startswith(HISTORY) and b"\0" not in data:
                            put(f"{place}/again/{path}", data.replace(b"\r\n", b"\n").replace(b"\n", ending.encode()))
                    whole(f"{place}/again", f"all line endings {ending!r}")
                count += 1
    return f"{count} ways there and back"


def zips():
    """In a zip and out of it, without times and rights; on a drive that makes all files executable, or none writable."""
    folder = agreed("zip", SIGN_1)
    place = fresh("odd/zipped")
    with zipfile.ZipFile(f"{place}/w.zip", "w", zipfile.ZIP_DEFLATED) as package:
        for path, data in tree(folder).items():
            if not path.endswith("/"):
                package.writestr(zipfile.ZipInfo(path), data)
    with zipfile.ZipFile(f"{place}/w.zip") as package:
        package.extractall(f"{place}/w")
    whole(f"{place}/w", "out of a zip")
    done(run(f"{place}/w", *sign(2)), "out of a zip")
    whole(f"{place}/w", "out of a zip")
    for mode in ("a+rwx", "a-w,a-x+X"):
        lay_out(f"{place}/w", tree(folder))
        subprocess.run(["chmod", "-R", mode, f"{place}/w"], check=True)
        subprocess.run(["find", f"{place}/w", "-exec", "touch", "-d", "2001-02-03", "{}", "+"], check=True)
        whole(f"{place}/w", mode)
    subprocess.run(["chmod", "-R", "u+w", f"{place}/w"], check=True)
    return "3 copies"


PARTS = (full_disk, no_names_left, size_limit, read_only, not_readable, locks, processes, clocks, evidence, odd_evidence,
         names, bad_names, newer, git, zips)

if __name__ == "__main__":
    MOUNTS = own_mounts()
    FOUND = Faults()
    asked = [word for word in sys.argv[1:] if not word.startswith("-")]
    for part in PARTS:
        if asked and part.__name__ not in asked:
            continue
        try:
            print(f"{part.__name__}: {part()}", flush=True)
        except Skip as why:
            print(f"{part.__name__}: skipped: {why}", flush=True)
    FOUND.end()
