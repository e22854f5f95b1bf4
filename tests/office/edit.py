# SPDX-License-Identifier: MIT
# Edits in Writer what was made, as an officer would: a clause by Enter at the end of another, a deeper one by demoting it,
# a clause and a heading by their styles. Each must have the number that comes next, what follows must count on, and it
# must be so still when saved and opened again. The contents, updated, must say what they said.
import os
import subprocess
import sys
import time
from collections import Counter

try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    print('not run: Python does not know Writer (python3-uno)')
    sys.exit(77)

WORK = os.environ['WORK']
MADE = os.path.join(WORK, 'made')
OUT = os.path.join(WORK, 'edit')
# Clauses under numbered headings, kept numbers, numbers through the document, headings alone.
CHOICE = ['lfjb-lscb-mou', 'everything', 'numbering', 'continuous', 'annual-report-2024-25']
faults = 0


def fault(name, words):
    global faults
    faults += 1
    print(f'{name}: {words}')


def value(name, it):
    p = PropertyValue()
    p.Name, p.Value = name, it
    return p


class Office:
    """LibreOffice, started with a profile of its own."""

    def __init__(self):
        pipe = f'engross{os.getpid()}'
        profile = os.path.join(WORK, 'tmp', f'edit-{os.getpid()}')
        self.process = subprocess.Popen(
            ['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--norestore', '--nologo',
             f'--accept=pipe,name={pipe};urp;'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', here)
        for _ in range(240):
            try:
                self.context = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
                break
            except Exception:
                if self.process.poll() not in (None, 81):
                    raise
                time.sleep(0.25)
        make = self.context.ServiceManager.createInstanceWithContext
        self.desktop = make('com.sun.star.frame.Desktop', self.context)
        self.dispatcher = make('com.sun.star.frame.DispatchHelper', self.context)

    def open(self, path):
        return self.desktop.loadComponentFromURL('file://' + path, '_blank', 0, ())

    def do(self, document, command, **arguments):
        self.dispatcher.executeDispatch(document.CurrentController.Frame, '.uno:' + command, '', 0,
                                        tuple(value(name, it) for name, it in arguments.items()))

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(30)


def paragraphs(document, most=None):
    """All, or the first so many: each is a call to another process."""
    found = []
    content = document.Text.createEnumeration()
    while content.hasMoreElements() and len(found) != most:
        p = content.nextElement()
        if p.ImplementationName == 'SwXParagraph':
            found.append(p)
    return found


def nth(document, at):
    return paragraphs(document, at + 1)[at]


def label(p):
    return p.ListLabelString.strip()


def parts(text):
    """3.1.2 as numbers; None of what is no such number."""
    pieces = text.split('.')
    return [int(x) for x in pieces] if all(x.isdecimal() for x in pieces) else None


def read(document):
    lines = []
    for p in paragraphs(document):
        listing, text, kept = p.getPropertyValues(('ListId', 'ListLabelString', 'ParaIsNumberingRestart'))
        lines.append((text.strip(), listing, bool(kept), p.String))
    return lines


def following(number, level):
    """The number that comes after number at level, which counts from 1."""
    if len(number) >= level:
        return number[:level - 1] + [number[level - 1] + 1]
    return number + [1] * (level - len(number))


def counted_on(before, at, new):
    """The labels from place at on, once the number new stands before it: counted anew in its list, all else as it was."""
    count = new
    for text, listing, kept, _ in before[at:]:
        number = parts(text)
        if listing == before[at - 1][1] and number:
            count = number if kept else following(count, len(number))
            text = '.'.join(map(str, count))
        yield text


def check(name, what, document, before, at, level):
    """A paragraph was put in at a place: it has the next number of level, and the rest counts on."""
    after = read(document)
    number = parts(before[at - 1][0])
    new = following(number, level)
    wanted = '.'.join(map(str, new))
    if after[at][0] != wanted:
        fault(name, f"{what}: its number is '{after[at][0]}', not {wanted}")
        return
    if [x[0] for x in after[:at]] != [x[0] for x in before[:at]]:
        fault(name, f'{what}: a number before it has changed')
    for text, (got, _, _, words) in zip(counted_on(before, at, new), after[at + 1:]):
        if text != got:
            fault(name, f"{what}: after it is '{got}', not '{text}', before '{words[:40]}'")
            return


def enter_after(office, document, p, words):
    cursor = document.CurrentController.ViewCursor
    cursor.gotoRange(p.End, False)
    office.do(document, 'InsertPara')
    cursor.Text.insertString(cursor, words, False)


def edit_clauses(office, name, document, clauses):
    """At a clause in the middle that no deeper one follows."""
    before = read(document)
    middle = len(clauses) // 2
    for at in clauses[middle:] + clauses[:middle]:
        following_number = parts(before[at + 1][0]) if at + 1 < len(before) else None
        if following_number is None or len(following_number) <= len(parts(before[at][0])):
            break
    else:
        return
    level = len(parts(before[at][0]))
    style = nth(document, at).ParaStyleName
    enter_after(office, document, nth(document, at), 'By Enter.')
    check(name, 'a clause by Enter', document, before, at + 1, level)
    if nth(document, at + 1).ParaStyleName != style:
        fault(name, f'a clause by Enter has the style {nth(document, at + 1).ParaStyleName}, not {style}')
    before = read(document)
    enter_after(office, document, nth(document, at + 1), 'Demoted.')
    office.do(document, 'DecrementLevel')
    check(name, 'a clause by Enter, demoted', document, before, at + 2, level + 1)
    before = read(document)
    enter_after(office, document, nth(document, at + 2), 'Promoted.')
    office.do(document, 'IncrementLevel')
    check(name, 'a clause by Enter, promoted', document, before, at + 3, level)
    return at + 3


def edit_by_style(office, name, document, at, style, level):
    """A paragraph of running text after that at a place, which is then given a style; no level for one without number."""
    before = read(document)
    enter_after(office, document, nth(document, at), f'By the style {style}.')
    office.do(document, 'StyleApply', Style='Text body', FamilyName='ParagraphStyles')
    # In a DOCX the number is the paragraph's too, and Writer keeps it there.
    if name.endswith('.odt') and label(nth(document, at + 1)) != '':
        fault(name, 'running text after a number has a number')
    office.do(document, 'StyleApply', Style=style, FamilyName='ParagraphStyles')
    if level is not None:
        check(name, f'the style {style}', document, before, at + 1, level)
    elif label(nth(document, at + 1)) != '':
        fault(name, f'the style {style} has a number')


def tied(document):
    """Styles whose paragraphs are numbered by themselves, with their levels."""
    styles = document.StyleFamilies.getByName('ParagraphStyles')
    found = {}
    for name in styles.ElementNames:
        style = styles.getByName(name)
        if name.startswith(('Heading ', 'Clause ')) and style.NumberingStyleName not in ('', 'No List'):
            found[name] = style.NumberingLevel + 1
    return found


def edit(office, name):
    document = office.open(os.path.join(MADE, name))
    try:
        styles = tied(document)
        lines = paragraphs(document)
        clauses = [i for i, p in enumerate(lines) if p.ParaStyleName in styles and p.ParaStyleName.startswith('Clause')
                   and parts(label(p)) and not p.ParaIsNumberingRestart]
        # Those of the list that the styles count in; a number that was kept has one of its own.
        if clauses:
            lists = {i: lines[i].ListId for i in clauses}
            most = Counter(lists.values()).most_common(1)[0][0]
            clauses = [i for i in clauses if lists[i] == most]
        at = edit_clauses(office, name, document, clauses) if clauses else None
        headings = [i for i, p in enumerate(paragraphs(document)) if p.ParaStyleName in styles
                    and p.ParaStyleName.startswith('Heading') and parts(label(p))]
        if at is not None:
            style = nth(document, at).ParaStyleName
            edit_by_style(office, name, document, at, style, len(parts(label(nth(document, at)))))
            headings = [i + (i > at) for i in headings]
        if headings:
            at = headings[len(headings) // 2]
            for style in ('Heading 2', 'Heading 1'):
                edit_by_style(office, name, document, at, style, styles[style])
        family = document.StyleFamilies.getByName('ParagraphStyles')
        if headings and family.hasByName('Heading 1 Unnumbered'):
            edit_by_style(office, name, document, at, 'Heading 1 Unnumbered', None)
        if not clauses and not headings:
            return 0
        survive(office, name, document)
    finally:
        document.close(True)
    return 1


def survive(office, name, document):
    """Saved as either format and opened again, all has the number it had."""
    wanted = [(label(p), p.String) for p in paragraphs(document)]
    for suffix, kind in (('odt', 'writer8'), ('docx', 'MS Word 2007 XML')):
        # Of a DOCX Writer takes the list of the headings for its chapters, and saves no other style as counting in it.
        if suffix == 'odt' and name.endswith('.docx'):
            continue
        path = os.path.join(OUT, f'{name}.{suffix}')
        document.storeToURL('file://' + path, (value('FilterName', kind),))
        again = office.open(path)
        got = [(label(p), p.String) for p in paragraphs(again)]
        again.close(True)
        for one, other in zip(wanted, got):
            if one[0] != other[0]:
                fault(name, f"saved as {suffix}: '{other[0]}', not '{one[0]}', before '{one[1][:40]}'")
                break
        if len(wanted) != len(got):
            fault(name, f'saved as {suffix}: {len(got)} paragraphs, not {len(wanted)}')


def contents(office, name):
    """Entries and pages of the contents, before and after an update."""
    document = office.open(os.path.join(MADE, name))
    try:
        if document.DocumentIndexes.Count == 0:
            return
        index = document.DocumentIndexes.getByIndex(0)
        # The pages are known when the text has been laid out.
        document.storeToURL('file://' + os.path.join(OUT, f'{name}.pdf'), (value('FilterName', 'writer_pdf_Export'),))
        lines = lambda: [' '.join(line.split('\t')).split() for line in index.Anchor.String.splitlines()]
        before = lines()
        index.update()
        after = lines()
        if not all(line[-1].isdecimal() for line in before[1:]):
            fault(name, 'the contents: an entry without a page')
        for one, other in zip(before, after):
            if one != other:
                fault(name, f"the contents: '{' '.join(one)}', updated '{' '.join(other)}'")
                break
        if len(before) != len(after):
            fault(name, f'the contents: {len(before)} lines, updated {len(after)}')
    finally:
        document.close(True)


def main():
    names = [name + '.odt' for name in CHOICE] + [CHOICE[0] + '.docx']
    os.makedirs(OUT, exist_ok=True)
    office = Office()
    count = 0
    try:
        for name in names:
            count += edit(office, name)
            if name.endswith('.odt'):
                contents(office, name)
    finally:
        office.close()
    if count < len(names):
        fault('edit', 'there is hardly a document with numbers to edit')
    print(f'{count} documents edited, {faults} faults')
    return 1 if faults else 0


sys.exit(main())
