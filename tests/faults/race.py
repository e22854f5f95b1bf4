# SPDX-License-Identifier: MIT
"""Two and twenty commands at once: what each of them says is what became of it.

    race.py [--full]

On the disk with fsync(), on a file system in memory where one can be mounted, with hard links and where there are none,
with a pause before each link, rename and unlink so that more meet there, and as two machines that share a drive, of which
neither knows the processes of the other.
"""
import os
import sys
import time
import xml.etree.ElementTree as ET

from common import (AGREE, DOCUMENT, FAULTS, Faults, Page, done, environment, finish, fresh, lay_out, ledger, mount,
                    own_mounts, run, sign, start, tree, workspace)

NS = "{urn:engross:1}"
ROUNDS = 20
PARTIES = 20


MACHINE = ("unshare", "--pid", "--fork", "--kill-child")   # with numbers of processes of its own


class Race:
    def __init__(self, place, name, more, machines=False):
        self.faults = FOUND
        self.name, self.more, self.machines = name, more, machines
        self.round = 0
        self.folder = os.path.join(place, "race-w")

    def at_once(self, commands):
        """Begins all of them, and waits for all."""
        env = environment(**self.more)
        begun = []
        self.round += 1
        for i, words in enumerate(commands):
            if self.machines:
                time.sleep(self.round % 10 * 0.01 if i else 0)   # each time a little later
            begun.append((start(self.folder, words, env, MACHINE if self.machines and i % 2 else ()), words))
        return [finish(process, words) for process, words in begun]

    def events(self):
        """(event, organisation or version) of each entry, in order."""
        entries = ledger(tree(self.folder))
        found = []
        for path in sorted(entries):
            event = ET.fromstring(entries[path])[0]
            found.append((event.tag.replace(NS, ""), event.get("organisation") or event.get("version")))
        return found

    def check(self, results, expected, before):
        """Each entry that is new is one that its command reported, and the other way round."""
        want = self.faults.want
        events = self.events()[before:]
        for result, event in zip(results, expected):
            if result.status == 0:
                want(event in events, f"{self.name}: reported, and not in the ledger: {result}")
            else:
                want(result.status in (1, 5) and result.err.strip() != b"", f"{self.name}: {result}")
        well = sum(result.status == 0 for result in results)
        want(len(events) == well, f"{self.name}: {well} commands were done and {len(events)} entries are there")
        checked = run(self.folder, "verify")
        want(checked.status == 0, f"{self.name}: {checked}")
        left = [path for path in tree(self.folder) if ".engross-" in path]
        want(not left, f"{self.name}: left behind: {left[:1]}")
        return well

    def series(self, what, base, commands, expected, rounds, exactly=None):
        total = 0
        before = len(ledger(base))
        for _ in range(rounds):
            lay_out(self.folder, base)
            well = self.check(self.at_once(commands), expected, before)
            total += well
            self.faults.want(well == exactly if exactly else well > 0, f"{self.name}: {what}: {well} were done")
        print(f"{self.name}: {what}: {rounds} rounds, {total} of {rounds * len(commands)} done", flush=True)


def races(race, bases, rounds):
    plain, agreed, one_signed = bases
    signs = [sign(i) for i in range(1, PARTIES + 1)]
    signed = [("signed", f"body-{i}") for i in range(1, PARTIES + 1)]
    evidence = [sign(i, "--evidence", "page.pdf") for i in (1, 2)]
    withdraw = ("withdraw", DOCUMENT, "--on", "2026-05-20", "--note", "It has ended.")
    other = (*AGREE[:-1], "Another note.")
    next_one = ("agree", DOCUMENT, "--version", "2.0", *AGREE[4:])

    race.series("20 sign", agreed, signs, signed, rounds, exactly=PARTIES)
    race.series("2 sign, with the same evidence", agreed, evidence, signed[:2], rounds, exactly=2)
    race.series("2 sign for the same party", agreed, [signs[0]] * 2, [signed[0]] * 2, rounds, exactly=1)
    race.series("2 agree", plain, [AGREE, AGREE], [("agreed", "1.0")] * 2, rounds, exactly=1)
    race.series("2 agree with other notes", plain, [AGREE, other], [("agreed", "1.0")] * 2, rounds, exactly=1)
    race.series("2 agree other versions", plain, [AGREE, next_one], [("agreed", "1.0"), ("agreed", "2.0")], rounds)
    race.series("sign against withdraw", one_signed, [signs[1], withdraw], [signed[1], ("withdrawn", "1.0")], rounds)


def machines(race, bases, rounds):
    """What one has begun the other may take away as left behind: the command that loses its place says so."""
    plain, agreed, _ = bases
    race.series("2 agree", plain, [AGREE, AGREE], [("agreed", "1.0")] * 2, rounds)
    race.series("4 sign with evidence", agreed, [sign(i, "--evidence", "page.pdf") for i in range(1, 5)],
                [("signed", f"body-{i}") for i in range(1, 5)], rounds)


def bases():
    """The same documents before anything, agreed, and signed by one."""
    folder = workspace(fresh("race") + "/w", PARTIES)
    plain = tree(folder)
    done(run(folder, *AGREE), "race")
    agreed = tree(folder)
    done(run(folder, *sign(1)), "race")
    return plain, agreed, tree(folder)


if __name__ == "__main__":
    mounts = own_mounts()
    FOUND = Faults()
    made = bases()
    page = Page()
    preload = {"LD_PRELOAD": FAULTS, "FAULTS_PAGE": page.path}
    pauses = {**preload, "FAULTS_KIND": "name", "FAULTS_AT": "1", "FAULTS_ON": "1", "FAULTS_HOW": "pause"}
    many = ROUNDS * 5 if "--full" in sys.argv else ROUNDS
    few = ROUNDS if "--full" in sys.argv else 3
    slow = {**pauses, "FAULTS_KIND": "all"}
    disk = fresh("race-disk")
    places = [(disk, "disk")]
    if mounts:
        memory = fresh("race-memory")
        mount("-t", "tmpfs", "none", memory)
        places.append((memory, "memory"))
    else:
        print("no file system can be mounted here: on the disk only")
    for place, name in places:
        races(Race(place, name, {}), made, many if name == "disk" else few)
        races(Race(place, f"{name} without hard links", {**preload, "FAULTS_LINK": "1"}), made,
              many if name == "memory" else few)
        races(Race(place, f"{name}, slow", pauses), made, few)
        races(Race(place, f"{name}, slow, without hard links", {**pauses, "FAULTS_LINK": "1"}), made, few)
    if mounts:
        machines(Race(disk, "two machines", slow, machines=True), made, many)
    FOUND.end()
