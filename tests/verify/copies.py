# SPDX-License-Identifier: MIT
# What `engross verify FILE` says of copies: right ones of each format and of each point of their history, and wrong ones, with
# one thing changed in each. A change must be found, named and told where it is. tests/verify/workspace has the document.
import html
import os
import re
import shutil
import subprocess
import sys
import zipfile

ROOT, WORK, ENGROSS = os.environ['ROOT'], os.environ['WORK'], os.environ['ENGROSS']
AT = os.path.join(WORK, 'verify')
WORKSPACE = os.path.join(AT, 'workspace')
faults = 0
tried = 0


def fault(name, words, said=''):
    global faults
    faults += 1
    print(f'{name}: {words}')
    for line in said.splitlines():
        print(f'    {line}')


def run(*words, cwd=WORKSPACE):
    """engross with these words: its status and all that it said."""
    done = subprocess.run([ENGROSS, *words], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode, done.stdout.decode()


def must(*words):
    status, said = run(*words)
    if status != 0:
        fault(' '.join(words), f'status {status}', said)
    return said


def keep(name):
    """The files of the document as they are built now, in a folder of that name."""
    folder = os.path.join(AT, name)
    os.makedirs(folder)
    must('build', 'parking-mou', '--quiet', '-o', folder)
    must('build', 'parking-mou', '--fragment', '--quiet', '-o', folder)
    return folder


FORMATS = ['parking-mou.html', 'parking-mou.fragment.html', 'parking-mou.odt', 'parking-mou.docx']


def verify(name, path, status, *words):
    """Verifies a copy: the status, and words that must be said."""
    global tried
    tried += 1
    came, said = run('verify', path)
    if came != status:
        fault(name, f'status {came} instead of {status}', said)
    for each in words:
        if each not in said:
            fault(name, f'nothing is said of {each!r}', said)
    return said


class Copy:
    """A copy that is to be changed: its parts, by name."""

    def __init__(self, path, to):
        self.to = to
        self.kind = path.rsplit('.', 1)[1]
        if self.kind == 'html':
            with open(path, encoding='utf-8') as f:
                self.parts = {'': f.read()}
        else:
            with zipfile.ZipFile(path) as z:
                self.parts = {i.filename: z.read(i) for i in z.infolist()}
        self.main = {'html': '', 'odt': 'content.xml', 'docx': 'word/document.xml'}[self.kind]

    def text(self, part=None):
        it = self.parts[self.main if part is None else part]
        return it if isinstance(it, str) else it.decode()

    def put(self, text, part=None):
        part = self.main if part is None else part
        self.parts[part] = text if self.kind == 'html' else text.encode()

    def sub(self, pattern, by, part=None, count=1):
        """Changes what a pattern finds; there has to be something."""
        new, n = re.subn(pattern, by, self.text(part), count=count, flags=re.S)
        if n == 0:
            raise LookupError(f'{pattern} is not there: the test has to follow')
        self.put(new, part)

    def all(self, pattern, by):
        """The same in every part that has text, of each place."""
        found = 0
        for part in list(self.parts):
            if self.kind != 'html' and not part.endswith(('.xml', '.rels')):
                continue
            new, n = re.subn(pattern, by, self.text(part), flags=re.S)
            found += n
            self.put(new, part)
        if found == 0:
            raise LookupError(f'{pattern} is nowhere: the test has to follow')

    def save(self):
        if self.kind == 'html':
            with open(self.to, 'w', encoding='utf-8') as f:
                f.write(self.parts[''])
            return
        with zipfile.ZipFile(self.to, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, it in self.parts.items():
                z.writestr(name, it)


def replace(old, new):
    """A change of words that stand in one piece."""
    old_e, new_e = html.escape(old, quote=False), html.escape(new, quote=False)
    return lambda c: c.sub(re.escape(old_e), new_e.replace('\\', r'\\'))


CELL = {'html': r'<td[^>]*>(?:(?!</td>).)*</td>', 'odt': r'<table:table-cell(?:(?!</table:table-cell>).)*</table:table-cell>',
        'docx': r'<w:tc>(?:(?!</w:tc>).)*</w:tc>'}


def cell_to_the_empty_one(c):
    found = re.findall(CELL[c.kind], c.text(), flags=re.S)
    for i, one in enumerate(found[:-1]):
        if re.sub(r'<[^>]*>', '', one).strip() == '12':
            c.put(c.text().replace(one + between(c, one, found[i + 1]) + found[i + 1],
                                   found[i + 1] + between(c, one, found[i + 1]) + one, 1))
            return
    raise LookupError('there is no cell 12')


def between(c, one, other):
    text = c.text()
    at = text.index(one) + len(one)
    return text[at:text.index(other, at)]


def without_note(c):
    if c.kind == 'html':
        c.sub(r'<li id="[^"]*prices">.*?</li>', '')
    elif c.kind == 'odt':
        c.sub(r'<text:note text:id="note2".*?</text:note>', '')
    else:
        c.sub(r'<w:r>(?:(?!<w:r>).)*?<w:footnoteReference w:id="2"/>.*?</w:r>', '')


def swapped(c):
    one = 'The parties shall meet every three months in the town hall.'
    two = 'Where the parties disagree, the chief officers of both decide between them.'
    c.sub(re.escape(one), '@@')
    c.sub(re.escape(two), one)
    c.sub('@@', two)


def other_heading_number(c):
    if c.kind == 'html':
        c.sub(r'(<h\d[^>]*>\s*<span class="(?:engross-)?number">)4(</span>)', r'\g<1>5\2')
    elif c.kind == 'odt':
        c.sub(r'<text:list-item>(<text:h (?:(?!</text:h>).)*Figures<)', r'<text:list-item text:start-value="5">\1')
    else:
        # What Word writes for "set numbering value": a number of its own that starts at 5.
        number = re.search(r'<w:numId w:val="(\d+)"/></w:numPr>(?:(?!<w:p>).)*?Figures</w:t>', c.text(), re.S)
        if number is None:
            style = '<w:pStyle w:val="Heading1"/>'
            nums = c.text('word/numbering.xml')
            styles = c.text('word/styles.xml')
            own = re.search(r'w:styleId="Heading1".*?<w:numId w:val="(\d+)"', styles, re.S).group(1)
        else:
            nums, own, style = c.text('word/numbering.xml'), number.group(1), None
        abstract = re.search(rf'<w:num w:numId="{own}".*?<w:abstractNumId w:val="(\d+)"', nums, re.S).group(1)
        c.put(nums.replace('</w:numbering>', f'<w:num w:numId="999"><w:abstractNumId w:val="{abstract}"/><w:lvlOverride w:ilvl="0">'
                           '<w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>'), 'word/numbering.xml')
        own_number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="999"/></w:numPr>'
        if style is not None:
            head = re.findall(r'<w:p>(?:(?!</w:p>).)*</w:p>', c.text(), re.S)
            old = next(p for p in head if style in p and 'Figures</w:t>' in p)
            c.put(c.text().replace(old, old.replace(style, style + own_number)))
        else:
            c.put(c.text()[:number.start()] + re.sub(r'<w:numId w:val="\d+"/></w:numPr>', '<w:numId w:val="999"/></w:numPr>',
                                                     number.group(0)) + c.text()[number.end():])


def without_clause(c):
    if c.kind == 'html':
        c.sub(r'<(div|p|li|section)[^>]* id="[^"]*disputes".*?</\1>', '')
    elif c.kind == 'odt':
        c.sub(r'<text:p [^>]*>(?:(?!</text:p>).)*Where the parties disagree(?:(?!</text:p>).)*</text:p>', '')
    else:
        c.sub(r'<w:p>(?:(?!</w:p>).)*Where the parties disagree(?:(?!</w:p>).)*</w:p>', '')


def other_figure(c):
    if c.kind == 'odt':
        c.sub('377', '577', 'Object 1/content.xml', 0)
    elif c.kind == 'docx':
        c.sub('377', '577', 'word/charts/chart1.xml', 0)
    else:
        c.sub(r'(<td[^>]*>)377(</td>)', r'\g<1>577\2')


def other_picture(c):
    """The same picture in other bytes, as a program that saves again may make them."""
    if c.kind == 'html':
        c.sub(r'(src="data:image/png;base64,[^"]*?)=*"', lambda m: m.group(1)[:-4] + 'AAAA"')
    else:
        part = next(p for p in c.parts if p.endswith('.png'))
        c.parts[part] += b'\0'


def without_picture(c):
    if c.kind == 'html':
        c.sub(r'<img [^>]*src="data:image/png[^>]*>', '')
    elif c.kind == 'odt':
        c.sub(r'<draw:frame(?:(?!</draw:frame>).)*\.png(?:(?!</draw:frame>).)*</draw:frame>', '')
    else:
        c.sub(r'<w:drawing>(?:(?!</w:drawing>).)*<pic:pic(?:(?!</w:drawing>).)*</w:drawing>', '')


def other_version(c):
    c.sub(r'(Version:.{0,200}?)1\.0', r'\g<1>2.0')


def without_properties(c):
    if c.kind == 'html':
        c.sub(r'<meta name="(dcterms\.identifier|version|seal)"[^>]*>|data-(document|version|seal)="[^"]*"|'
              r'<script.*?</script>', '', count=0)
    elif c.kind == 'odt':
        c.sub(r'<meta:user-defined.*?</meta:user-defined>', '', 'meta.xml', 0)
    else:
        c.sub(r'<property .*?</property>', '', 'docProps/custom.xml', 0)


def said_version(to):
    def change(c):
        if c.kind == 'html':
            c.sub(r'(<meta name="version" content="|data-version=")1\.0', rf'\g<1>{to}')
        elif c.kind == 'odt':
            c.sub(r'(meta:name="Version"[^>]*>)1\.0', rf'\g<1>{to}', 'meta.xml')
        else:
            c.sub(r'(name="Version".*?>)1\.0', rf'\g<1>{to}', 'docProps/custom.xml')
    return change


# What is changed, and what must be said; the status is 6.
CHANGES = {
    'one word': (replace('shall meet', 'may meet'), "clause 2.1 (Meetings): 'shall meet' is 'may meet' [copy-differs]"),
    'one number': (replace('£1,500', '£1,600'), "clause 1.2 (Aim of the parties): '£1,500 each' is '£1,600 each' [copy-differs]"),
    'a table cell': (lambda c: c.sub(r'>7<', '>9<'), "the row 'South gate' of the table 'Wardens at each gate' in section 2 "
                     "(Meetings): '7' is '9' [copy-differs]"),
    'a cell moved to the empty one beside it': (
        cell_to_the_empty_one, "the row 'North gate' of the table 'Wardens at each gate' in section 2 (Meetings): '12' now stands "
        'after an empty cell [copy-differs]'),
    'a footnote': (without_note, "footnote 2 of clause 1.2 (Aim of the parties): '2 In the prices of 2026.' is missing [copy-differs]"),
    'the words of a footnote': (lambda c: c.all('prices of 2026', 'prices of 2020'), "footnote 2 of clause 1.2 (Aim of the parties): "
                                "'of 2026.' is 'of 2020.' [copy-differs]"),
    'two clauses': (swapped, "clause 2.1 (Meetings): '2.1 The parties shall meet every three months in the town hall.' now stands after "
                    "'(b) the police station of the area.' [copy-differs]"),
    'the number of a heading': (other_heading_number, "the heading of section 4 (Figures): the number '4' is '5'"),
    'a clause': (without_clause, "clause 2.3 (Meetings): '2.3 Where the parties disagree, the chief officers of both decide between "
                 "them.' is missing [copy-differs]"),
    'a sentence more': (replace('They care about walking.', 'They care about walking. They may stop.'),
                        "clause 1.1 (Aim of the parties): 'walking.' is 'walking. They may stop.' [copy-differs]"),
    'an item of a list': (replace('the heads of all schools;', 'the heads of some schools;'),
                          "(a) of clause 2.2 (Meetings): 'all schools;' is 'some schools;' [copy-differs]"),
    'the words of a heading': (lambda c: c.sub(r'(<(?:h[23][ >]|text:h |w:pStyle w:val="Heading1")(?:(?!</h[23]>|</text:h>|</w:p>).)*Aim of )the parties', r'\1a party'), "the heading of section 1 (Aim of the parties): "
                               "'of the parties' is 'of a party' [copy-differs]"),
    'a figure of the chart': (other_figure, "377"),
    'where a link leads': (lambda c: c.all('www.example.org/walking', 'www.example.com/driving'),
                           "clause 4.1 (Figures): the link to 'https://www.example.org/walking' leads to "
                           "'https://www.example.com/driving' [copy-differs]"),
    'a picture': (without_picture, 'section 3 (The sign): the picture is missing [copy-differs]'),
    'the version on the cover': (other_version, "the cover: 'Version: 1.0' is 'Version: 2.0' [copy-differs]"),
    'the day of a signature': (lambda c: c.sub(r'>2 April 2026<', '>3 April 2026<'),
                               "the row 'Exampleshire Police' of the table 'Signatures' in section 5 (Signatures): "
                               "'2 April' is '3 April' [copy-record]"),
    'who signed': (replace('Bryn Example', 'Someone Else'), "the row 'Exampleshire Police' of the table 'Signatures' in section 5 (Signatures): "
                   "'Bryn Example' is 'Someone Else' [copy-record]"),
    'the version in its properties': (said_version('2.0'), 'it says that it is version 2.0, and its words are those of version 1.0 '
                                      '[copy-version]'),
}

CLAUSE = 'The parties shall meet every three months in the town hall.'


def dressed(*what):
    """Changes the words of clause 2.1 in the file of that format: (kind, what they become, with {} for themselves[, other
    place and what is put before it])."""
    def change(c):
        for kind, to, *put in what:
            if kind != c.kind:
                continue
            part = () if kind == 'html' else ('content.xml',) if kind == 'odt' else ('word/document.xml',)
            run = rf'<w:r><w:t[^>]*>{CLAUSE}</w:t></w:r>' if kind == 'docx' else CLAUSE
            c.sub(run, lambda m: to.replace('{}', m.group(0)), *part)
            for place, before in zip(put[::2], put[1::2]):
                c.sub(place, lambda m, b=before: b + m.group(0), *part)
            return
        raise KeyError(c.kind)
    return change


def of_style(properties):
    """Words of a style of their own in an ODT."""
    return ('odt', '<text:span text:style-name="Zz">{}</text:span>', '</office:automatic-styles>',
            f'<style:style style:name="Zz" style:family="text"><style:text-properties {properties}/></style:style>')


def run_with(properties):
    return ('docx', f'<w:r><w:rPr>{properties}</w:rPr><w:t>{CLAUSE}</w:t></w:r>')


MORE = 'The police pay all.'
VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'

# Words that are in the file and not on the page, or on the page and not where words stand as a rule; the status is 6.
UNSHOWN = {
    'hidden words': dressed(('html', '<span hidden="">{}</span>'), of_style('text:display="none"'), run_with('<w:vanish/>')),
    'words that a condition hides': dressed(of_style('text:display="condition"')),
    'struck words': dressed(('html', '<del>{}</del>'), of_style('style:text-line-through-style="solid"'), run_with('<w:strike/>')),
    'words struck twice': dressed(('html', '<span style="text-decoration: underline line-through">{}</span>'),
                                  of_style('style:text-line-through-type="double"'), run_with('<w:dstrike/>')),
    'turned words': dressed(('html', '<bdo dir="rtl">{}</bdo>'), ('docx', '<w:bdo w:val="rtl">{}</w:bdo>')),
    'a field with a condition': dressed(
        ('odt', '<text:hidden-text text:condition="ooow:1" text:is-hidden="false" text:string-value="">{}</text:hidden-text>')),
    'letters that are drawn': dressed(
        ('odt', f'{{}}<draw:g><draw:custom-shape><text:p>{MORE}</text:p></draw:custom-shape></draw:g>'),
        ('docx', f'{{}}<w:r><w:pict><v:shape {VML}><v:textpath string="{MORE}"/></v:shape></w:pict></w:r>')),
    'words above words': dressed(
        ('html', f'<ruby>{{}}<rt>{MORE}</rt></ruby>'),
        ('odt', f'<text:ruby><text:ruby-base>{{}}</text:ruby-base><text:ruby-text>{MORE}</text:ruby-text></text:ruby>'),
        ('docx', f'<w:r><w:ruby><w:rt><w:r><w:t>{MORE}</w:t></w:r></w:rt><w:rubyBase>{{}}</w:rubyBase></w:ruby></w:r>')),
    'words for a page number': dressed(('docx', f'{{}}<w:fldSimple w:instr=" PAGE "><w:r><w:t>{MORE}</w:t></w:r></w:fldSimple>')),
    'a branch that Word does not know': dressed(
        ('docx', '<mc:AlternateContent xmlns:zz="urn:zz"><mc:Choice Requires="zz">{}</mc:Choice>'
                 f'<mc:Fallback><w:r><w:t>{MORE}</w:t></w:r></mc:Fallback></mc:AlternateContent>')),
    'another document in it': dressed(('docx', '{}<w:subDoc r:id="rId99"/>')),
    'a row that is not shown': lambda c: c.sub(
        *{'html': (r'<tr>(?=\s*<th scope="row">South)', '<tr style="visibility:collapse">'),
          'odt': (r'<table:table-row (?=(?:(?!<table:table-row).)*South)', '<table:table-row table:visibility="collapse" ', 'content.xml'),
          'docx': (r'<w:trPr>(?=(?:(?!<w:trPr>).)*South)', '<w:trPr><w:hidden/>', 'word/document.xml')}[c.kind]),
}


END = r'</main>|</div>\s*\Z'   # of a page, of a fragment


def in_footer(c):
    if c.kind == 'html':
        c.sub(END, f'<p class="ui">{MORE}</p></div>')
    elif c.kind == 'odt':
        c.sub('<style:footer>', f'<style:footer><text:p>{MORE}</text:p>', 'styles.xml')
    else:
        c.sub('</w:ftr>', f'<w:p><w:r><w:t>{MORE}</w:t></w:r></w:p></w:ftr>', 'word/footer1.xml')


# What stands beside the words; the status is 0, and it is told.
BESIDE = {
    'words in a footer': (in_footer, f"it also says '{MORE}' [copy-pictures]"),
    'a paragraph of the house': (
        dressed(('docx', '{}</w:p><w:p><w:pPr><w:pStyle w:val="House"/></w:pPr>' f'<w:r><w:t>{MORE}</w:t></w:r>')),
        f"it also says '{MORE}' [copy-pictures]"),
    'a program': (lambda c: c.sub(END, '<script>write()</script></div>') if c.kind == 'html' else dressed()(c),
                  'there is a program in it [copy-pictures]'),
    'one picture more': (lambda c: c.sub(END, '<img alt="" src="data:image/png;base64,AAAA"></div>')
                         if c.kind == 'html' else dressed()(c), "1 picture in it is none of the document’s [copy-pictures]"),
}


def changed(folder, name, change):
    """A copy of each format with that change: format and path."""
    for form in FORMATS:
        to = os.path.join(AT, 'changed', name.replace(' ', '-'))
        os.makedirs(to, exist_ok=True)
        c = Copy(os.path.join(folder, form), os.path.join(to, form))
        try:
            change(c)
        except KeyError:
            continue   # nothing to change in that format
        except LookupError as e:
            fault(f'{name}, {form}', str(e))
            continue
        c.save()
        yield form, c.to


def main():
    shutil.rmtree(AT, ignore_errors=True)
    shutil.copytree(os.path.join(ROOT, 'tests/verify/workspace'), WORKSPACE)
    os.environ['SOURCE_DATE_EPOCH'] = '1780272000'

    # Before anybody agreed to it.
    draft = keep('draft')
    for form in FORMATS:
        verify(f'a draft, {form}', os.path.join(draft, form), 6, 'no version of it was ever agreed [copy-unsigned]')

    must('agree', 'parking-mou', '--version', '1.0', '--on', '2026-03-02', '--note', 'First version.')
    agreed = keep('agreed')
    for form in FORMATS:
        verify(f'agreed, {form}', os.path.join(agreed, form), 0, 'the agreed words of parking-mou 1.0, which not all have signed; seal')
    must('sign', 'parking-mou', '--party', 'council', '--on', '2026-03-10', '--method', 'wet-ink')
    must('sign', 'parking-mou', '--party', 'police', '--on', '2026-04-02', '--method', 'email')
    signed = keep('signed')
    for form in FORMATS:
        verify(f'signed, {form}', os.path.join(signed, form), 0, 'the signed words of parking-mou 1.0; seal', 'Signed by both parties')
        verify(f'as it was agreed, {form}', os.path.join(agreed, form), 0, 'the signed words of parking-mou 1.0; seal',
               'It shows how things stood on 2 March 2026; since then: Exampleshire Council signed on 10 March 2026')
        verify(f'the draft of it, {form}', os.path.join(draft, form), 6)

    # Made as of a day: nothing was in force then.
    must('build', 'parking-mou', '--quiet', '--on', '2026-03-20', '-o', os.path.join(AT, 'on'))
    for form in ['parking-mou.html', 'parking-mou.odt', 'parking-mou.docx']:
        verify(f'as of a day, {form}', os.path.join(AT, 'on', form), 0, 'the signed words of parking-mou 1.0; seal')

    for name, (change, words) in CHANGES.items():
        for form, path in changed(signed, name, change):
            verify(f'{name}, {form}', path, 6, words)
    for name, change in UNSHOWN.items():
        for form, path in changed(signed, name, change):
            verify(f'{name}, {form}', path, 6, '[copy-differs]')
    for name, (change, words) in BESIDE.items():
        for form, path in changed(signed, name, change):
            verify(f'{name}, {form}', path, 0, 'the signed words of parking-mou 1.0', words)
    for form, path in changed(signed, 'properties stripped', without_properties):
        verify(f'properties stripped, {form}', path, 0, 'the signed words of parking-mou 1.0; seal')

    for form, path in changed(signed, 'another picture', other_picture):
        verify(f'another picture, {form}', path, 0, 'advice: not all of this copy could be compared: 1 picture has other bytes',
               'the signed words of parking-mou 1.0; seal')

    # A later version; a copy of the one before it says what it is, and does not become the later one by saying so.
    document = os.path.join(WORKSPACE, 'documents/parking-mou/document.xml')
    with open(document, encoding='utf-8') as f:
        text = f.read()
    text = text.replace('<version>1.0<', '<version>2.0<').replace('2026-03-02', '2026-05-04').replace('shall meet', 'meet')
    with open(document, 'w', encoding='utf-8') as f:
        f.write(text)
    next_draft = keep('next')
    for form in FORMATS:
        verify(f'a draft of the next, {form}', os.path.join(next_draft, form), 6, 'this is a draft, the last version that was agreed is 1.0')
    must('agree', 'parking-mou', '--version', '2.0', '--on', '2026-05-04', '--note', 'Meetings.')
    must('sign', 'parking-mou', '--party', 'council', '--on', '2026-05-05', '--method', 'wet-ink')
    must('sign', 'parking-mou', '--party', 'police', '--on', '2026-05-06', '--method', 'email')
    second = keep('second')
    for form in FORMATS:
        verify(f'the second, {form}', os.path.join(second, form), 0, 'the signed words of parking-mou 2.0; seal')
        verify(f'the first, {form}', os.path.join(signed, form), 0, 'the signed words of parking-mou 1.0, an earlier version; seal',
               'Superseded')
    for form, path in changed(signed, 'the first says that it is the second', said_version('2.0')):
        verify(f'the first says that it is the second, {form}', path, 6, 'it says that it is version 2.0, and its words are '
               'those of version 1.0 [copy-version]')
    must('withdraw', 'parking-mou', '--on', '2026-05-20', '--note', 'The scheme has ended.')
    for form in FORMATS:
        verify(f'withdrawn, {form}', os.path.join(second, form), 0, 'the signed words of parking-mou 2.0, which was withdrawn; seal')
    print(f'{tried} copies, {faults} faults')
    return faults > 0


sys.exit(main())
