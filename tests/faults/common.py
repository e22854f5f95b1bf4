# SPDX-License-Identifier: MIT
"""What the tests of this folder share: small workspaces, running engross under faults.c, and what a history is."""
import atexit
import mmap
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile

ENGROSS = os.path.abspath(os.environ["ENGROSS"])
FAULTS = os.path.abspath(os.environ["FAULTS"])
# Each test has a folder of its own: several may run at once.
TEST = "-".join(re.sub(r"\W", "", os.path.basename(word)) for word in sys.argv[:2])
WORK = os.path.join(os.path.abspath(os.environ["WORK"]), "faults", TEST)
DAY = "1780272000"  # 1 June 2026
DOCUMENT = "small"
HISTORY = f"documents/{DOCUMENT}/history/"
KINDS = ("open", "read", "write", "sync", "name", "lock", "close", "look", "memory", "all")
PAGE = 4096

# The exit statuses that engross(1) promises for a command that did not do its work.
REFUSALS = (1, 2, 3, 4, 5, 6, 70)

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<workspace xmlns="urn:engross:1">
  <language>en-GB</language>
  <theme>default</theme>
  <output>out</output>
</workspace>
"""


def register(parties, names=None):
    """A register of so many bodies, each with a post and who holds it."""
    bodies = posts = ""
    for i in range(1, parties + 1):
        holder = (names or {}).get(i, f"Holder {i} Example")
        bodies += f'  <organisation id="body-{i}" kind="council">\n    <name>Body {i}</name>\n  </organisation>\n'
        posts += (f'  <post id="lead-{i}" organisation="body-{i}">\n    <title>Lead Officer {i}</title>\n'
                  f'    <holder name="{holder}" from="2026-01-01"/>\n  </post>\n')
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<register xmlns="urn:engross:1">\n{bodies}{posts}</register>\n'


def document(parties, words="The parties keep one list of what they do together.", version="0.1"):
    """A memorandum that lacks nothing but signatures."""
    party = "".join(f'    <party organisation="body-{i}"/>\n' for i in range(1, parties + 1))
    places = "".join(f'      <signature party="body-{i}" post="lead-{i}"/>\n' for i in range(1, parties + 1))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mou xmlns="urn:engross:1" id="{DOCUMENT}" xml:lang="en-GB">
  <meta>
    <title>A small memorandum</title>
    <version>{version}</version>
    <status>draft</status>
  </meta>
  <parties>
{party}  </parties>
  <body>
    <section id="purpose">
      <title>Purpose</title>
      <clause id="purpose-aim">
        <md>{words}</md>
      </clause>
      <clause id="purpose-file">
        <md href="text.md"/>
      </clause>
    </section>
    <endorsement id="signatures">
      <title>Signatures</title>
      <clause id="signatures-words">
        <md>The parties agree to this memorandum.</md>
      </clause>
{places}    </endorsement>
  </body>
</mou>
"""


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())


def workspace(folder, parties=2, names=None):
    """A fresh workspace in a folder, which must not be there yet."""
    put(f"{folder}/engross.xml", SETTINGS)
    put(f"{folder}/register.xml", register(parties, names))
    put(f"{folder}/documents/{DOCUMENT}/document.xml", document(parties))
    put(f"{folder}/documents/{DOCUMENT}/text.md", "Each party says by the end of May what it did.\n")
    put(f"{folder}/page.pdf", b"%PDF-1.4 scanned \0 page\n")
    return folder


def fresh(name):
    """An empty folder of that name below WORK."""
    path = os.path.join(WORK, name)
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


class Page:
    """The page of memory in which faults.c counts."""

    def __init__(self):
        os.makedirs(WORK, exist_ok=True)
        handle, self.path = tempfile.mkstemp(prefix="page-", dir=WORK)
        os.ftruncate(handle, PAGE)
        self.map = mmap.mmap(handle, PAGE)
        os.close(handle)
        atexit.register(os.unlink, self.path)

    def clear(self):
        self.map[:] = bytes(PAGE)

    def counts(self):
        return dict(zip(KINDS, struct.unpack_from(f"={len(KINDS)}Q", self.map)))

    def hits(self):
        return struct.unpack_from("=Q", self.map, 8 * len(KINDS))[0]

    def call(self):
        """The call that was hit, and on which path."""
        at = 8 * (len(KINDS) + 1)
        name, path = self.map[at:at + 40], self.map[at + 40:]
        shown = [part.split(b"\0")[0].decode("utf-8", "replace") for part in (name, path)]
        return f"{shown[0]}({shown[1][-60:]})"


def environment(**more):
    kept = {k: os.environ[k] for k in ("PATH", "HOME", "TMPDIR", "ASAN_OPTIONS") if k in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": DAY, **more}


class Result:
    def __init__(self, words, status, out, err):
        self.words, self.status = words, status
        self.out, self.err = out, err

    def __str__(self):
        how = signal.Signals(-self.status).name if self.status < 0 else self.status
        said = (self.err or self.out).decode("utf-8", "replace").strip().split("\n")[0]
        return f"{' '.join(shown(w) for w in self.words)}: {how}: {said[:300]}"


def shown(word):
    text = word.decode("utf-8", "replace") if isinstance(word, bytes) else word
    return text if len(text) < 60 else text[:57] + "..."


def start(folder, words, env=None, through=(), **how):
    """engross with these words in a folder, begun; through another program that begins it, where one is named."""
    return subprocess.Popen([*through, ENGROSS, *words], cwd=folder, env=env or environment(), stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how)


def finish(process, words, seconds=60):
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        err += f"no end after {seconds} seconds".encode()
        return Result(words, 99, out, err)
    return Result(words, process.returncode, out, err)


def run(folder, *words, page=None, seconds=60, more=None, **faults):
    """engross in a folder; with page and kind=, at=, how=, on=, link=: under faults.c."""
    env = environment(**(more or {}))
    if page is not None:
        page.clear()
        env["LD_PRELOAD"] = FAULTS
        env["FAULTS_PAGE"] = page.path
        env.update({f"FAULTS_{k.upper()}": str(v) for k, v in faults.items() if v is not None})
    return finish(start(folder, words, env), words, seconds)


def tree(folder):
    """Every file below a folder with its bytes; folders end with a slash."""
    files = {}
    for at, folders, names in os.walk(folder):
        rel = os.path.relpath(at, folder)
        rel = "" if rel == "." else rel + "/"
        for name in names:
            path = os.path.join(at, name)
            if os.path.islink(path):
                files[rel + name] = os.readlink(path)
            elif os.path.isfile(path):   # no pipe, which would wait
                with open(path, "rb") as f:
                    files[rel + name] = f.read()
        if rel and not names and not folders:
            files[rel] = b""
    return files


def is_ledger(path):
    return re.fullmatch(re.escape(HISTORY) + r"ledger/\d{4}\.xml", path) is not None


def ledger(files):
    return {path: data for path, data in files.items() if is_ledger(path)}


def outside(files):
    """What is no part of the history."""
    return {path: data for path, data in files.items() if not path.startswith(HISTORY)}


def lay_out(folder, files):
    """Writes a tree into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for path, data in files.items():
        if path.endswith("/"):
            os.makedirs(os.path.join(folder, path), exist_ok=True)
        else:
            put(os.path.join(folder, path), data)


class Faults:
    """What was found wrong; the test ends with it."""

    def __init__(self):
        self.list = []

    def add(self, words):
        self.list.append(words)
        if len(self.list) <= 40:
            print("FAULT", words, flush=True)

    def want(self, truth, words):
        if not truth:
            self.add(words() if callable(words) else words)
        return truth

    def end(self):
        if len(self.list) > 40:
            print(f"and {len(self.list) - 40} more")
        print(f"{len(self.list)} faults")
        sys.exit(1 if self.list else 0)


def done(result, what):
    """A command on which a test stands has to work."""
    if result.status != 0:
        print(f"{what}: {result}\n{result.err.decode('utf-8', 'replace')}")
        sys.exit(1)
    return result


AGREE = ("agree", DOCUMENT, "--version", "1.0", "--on", "2026-05-01", "--note", "The first version.")


def sign(party, *more, on="2026-05-11"):
    return ("sign", DOCUMENT, "--party", f"body-{party}", "--post", f"lead-{party}",
            "--on", on, "--method", "wet-ink", *more)


def own_mounts():
    """Goes on in a name space of mounts of its own, where the system lets it: what is mounted there ends with the test.
    True when something can be mounted."""
    if "FAULTS_MOUNTS" in os.environ:
        return os.environ["FAULTS_MOUNTS"] == "yes"
    how = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    probe = fresh("probe")
    able = shutil.which("unshare") is not None and subprocess.run(
        [*how, "mount", "-t", "tmpfs", "none", probe], capture_output=True, check=False).returncode == 0
    os.environ["FAULTS_MOUNTS"] = "yes" if able else "no"
    if able:
        os.execvp(how[0], [*how, sys.executable, *sys.argv])
    return False


def mount(*words):
    subprocess.run(["mount", *words], check=True)
