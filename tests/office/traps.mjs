// SPDX-License-Identifier: MIT
// What has gone wrong in the files of other programs (tests/cases/README.md has the list, and where the rest of it is
// tried): how the sample documents `traps` and `bare`, and the table of 300 rows, are written in each format. That
// LibreOffice shows the same words and numbers as the page is what words.mjs holds.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { all, child, children, inside, parse, textOf } from './tree.mjs'

const { WORK, FORMATS } = process.env
const made = join(WORK, 'made')
const part = (file, name) => execFileSync('unzip', ['-p', join(made, file), name.replace(/[[\]]/g, '\\$&')], { encoding: 'utf8', maxBuffer: 1 << 28 })
const cache = new Map()
const read = (file, name) => {
  const key = `${file}/${name}`
  if (!cache.has(key)) cache.set(key, parse(part(file, name)))
  return cache.get(key)
}
const page = readFileSync(join(made, 'traps.html'), 'utf8')
const doc = (id = 'traps') => read(`${id}.docx`, 'word/document.xml')
const odt = (id = 'traps') => read(`${id}.odt`, 'content.xml')
const paragraph = (root, words, ...names) => all(root, ...names).find(p => textOf(p).includes(words))
const wp = words => paragraph(doc(), words, 'w:p')
const tp = words => paragraph(odt(), words, 'text:p', 'text:h')
const title = 'O’Neill & Sons’ “A\u00a0to\u00a0Z” – 😀 with שרה כהן and Siân Lŵyd'
const escaped = title.replace('&', '&amp;')

// [number of the trap, format, what is right about it, whether it is so]
const tests = [
  [1, 'docx', 'no bookmark and no number of one stands twice', () => {
    const marks = all(doc(), 'w:bookmarkStart')
    return ['w:id', 'w:name'].every(key => new Set(marks.map(m => m.attrs[key])).size === marks.length) && marks.length > 10
  }],
  [1, 'odt', 'no bookmark stands twice', () => {
    const marks = all(odt(), 'text:bookmark-start', 'text:bookmark').map(m => m.attrs['text:name'])
    return new Set(marks).size === marks.length && marks.length > 10
  }],
  [1, 'html', 'no id stands twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(m => m[1])
    return new Set(ids).size === ids.length && ids.length > 10
  }],
  [2, 'docx', 'a link stands in the paragraph itself and holds its runs, so that a change can go into it', () =>
    all(doc(), 'w:hyperlink').every(a => a.parent.name === 'w:p' && all(a, 'w:hyperlink').length === 0 && !inside(a, 'w:r', 'w:ins', 'w:del')) &&
    children(wp('from its first word to its last'), 'w:hyperlink').length === 1],
  [2, 'docx', 'the address of each link is there, as an outside one', () => {
    const targets = new Map(children(read('traps.docx', 'word/_rels/document.xml.rels'), 'Relationship').map(r => [r.attrs.Id, r.attrs]))
    return all(doc(), 'w:hyperlink').filter(a => a.attrs['r:id']).every(a => targets.get(a.attrs['r:id'])?.TargetMode === 'External') &&
      [...targets.values()].some(t => t.Target === 'https://www.example.org/whole?a=1&b=2')
  }],
  [2, 'odt', 'a link holds all the words of its paragraph', () => textOf(child(tp('from its first word to its last'), 'text:a')) === textOf(tp('from its first word to its last'))],
  [3, 'docx', 'a footnote stands in a cell, and its note has the link', () =>
    all(doc(), 'w:footnoteReference').some(n => inside(n, 'w:tc')) &&
    all(read('traps.docx', 'word/footnotes.xml'), 'w:footnote').filter(n => n.attrs['w:type']).length >= 2 &&
    all(read('traps.docx', 'word/footnotes.xml'), 'w:hyperlink').length > 0],
  [3, 'odt', 'a footnote stands in a cell', () => all(odt(), 'text:note').some(n => inside(n, 'table:table-cell'))],
  [4, 'docx', 'a list that goes on after a paragraph is the same list', () => {
    const id = words => all(wp(words), 'w:numId')[0]?.attrs['w:val']
    return id('first;') && id('first;') === id('third: after') && !all(wp('Words between them'), 'w:numId').length
  }],
  [4, 'odt', 'a list that goes on after a paragraph says which it continues', () => {
    const outer = words => inside(tp(words), 'text:list')
    return outer('third: after').attrs['text:continue-list'] === outer('first;').attrs['xml:id'] && !!outer('first;').attrs['xml:id']
  }],
  [4, 'html', 'a list that goes on starts at its third letter', () => /<ol[^>]* start="3"/.test(page)],
  [5, 'docx', 'a kept number has a list of its own, and those before and after it share one', () => {
    const id = words => all(wp(words), 'w:numId')[0]?.attrs['w:val']
    return id('old text') !== id('The first.') && id('The first.') === id('A generated one')
  }],
  [5, 'html', 'numbers around the kept one count on', () => /3\.1[^]*>2a<[^]*3\.2[^]*3\.3/.test(page)],
  [6, 'docx', 'every section has its own header, footer and page, the wide one too', () => {
    const sections = all(doc(), 'w:sectPr')
    const turned = sections.filter(s => child(s, 'w:pgSz').attrs['w:orient'] === 'landscape')
    return sections.length >= 3 && turned.length === 1 && sections.indexOf(turned[0]) > 0 && sections.indexOf(turned[0]) < sections.length - 1 &&
      sections.every(s => child(s, 'w:headerReference') && child(s, 'w:footerReference'))
  }],
  [6, 'odt', 'the page turns, and turns back, with header and footer', () => {
    const pages = all(read('traps.odt', 'styles.xml'), 'style:master-page')
    return pages.length >= 2 && pages.every(p => child(p, 'style:header') && child(p, 'style:footer'))
  }],
  [10, 'docx', 'a heading has the full words, the text the words and the abbreviation, then the abbreviation', () => {
    const words = textOf(child(doc(), 'w:body'))
    return /What a multi-agency safeguarding hub does.*The multi-agency safeguarding hub \(MASH\) meets/.test(words) && /all SCRs/.test(words)
  }],
  [12, 'docx', 'Welsh is marked as Welsh', () => all(wp('Mae’r partneriaid'), 'w:lang').some(n => /^cy/.test(n.attrs['w:val']))],
  [12, 'odt', 'Welsh is marked as Welsh', () => all(tp('Mae’r partneriaid'), 'text:span').some(n => /cy/.test(n.attrs['text:style-name'])) &&
    all(read('traps.odt', 'styles.xml'), 'style:text-properties').concat(all(odt(), 'style:text-properties')).some(n => n.attrs['fo:language'] === 'cy')],
  [12, 'html', 'Welsh is marked as Welsh', () => /lang="cy"[^>]*>Mae’r partneriaid/.test(page)],
  [13, 'docx', 'the title has each of its characters, in the text and in the properties', () =>
    textOf(all(read('traps.docx', 'docProps/core.xml'), 'dc:title')[0] ?? child(read('traps.docx', 'docProps/core.xml'), 'dc:title')) === title && !!wp(title)],
  [13, 'odt', 'the title has each of its characters, in the text and in the properties', () => textOf(all(read('traps.odt', 'meta.xml'), 'dc:title')[0]) === title && !!tp(title)],
  [13, 'html', 'the title has each of its characters, in the text and in the window', () => page.includes(`<title>${escaped}`) && page.replace(/&nbsp;|&#160;/g, '\u00a0').split(escaped).length > 2],
  [14, 'docx', '300 rows in one table, whose heading repeats and whose rows do not break', () => {
    const rows = all(doc('long-table'), 'w:tbl').map(t => children(t, 'w:tr')).find(r => r.length > 300)
    return rows && all(rows[0], 'w:tblHeader').length === 1 && rows.slice(1).every(r => all(r, 'w:cantSplit').length === 1)
  }],
  [14, 'docx', '300 rows are not kept on one page: the last two stay with the total', () => {
    const rows = all(doc('long-table'), 'w:tbl').map(t => children(t, 'w:tr')).find(r => r.length > 300)
    return rows?.slice(1, -4).every(r => all(r, 'w:keepNext').length === 0)
  }],
  [14, 'odt', '300 rows in one table, whose heading repeats', () => all(odt('long-table'), 'table:table').some(t =>
    all(t, 'table:table-row').length > 300 && all(t, 'table:table-header-rows').length === 1)],
  [15, 'docx', 'nine levels of lists and eight of clauses are levels of Word', () => {
    const level = words => Number(all(wp(words), 'w:ilvl')[0]?.attrs['w:val'] ?? NaN)
    return level('list 9 of 9') - level('list 1 of 9') === 8 && !!wp('Level 8 of the clauses')
  }],
  [15, 'odt', 'nine lists stand in each other', () => {
    let depth = 0
    for (let n = tp('list 9 of 9'); n; n = n.parent) depth += n.name === 'text:list'
    return depth >= 9
  }],
  [16, 'docx', 'a document with no sections yet opens with its title and foreword', () => !!paragraph(doc('bare'), 'More will follow', 'w:p')],
  [16, 'odt', 'a document with no sections yet opens with its title and foreword', () => !!paragraph(odt('bare'), 'More will follow', 'text:p')],
  [18, 'docx', 'no byte-order mark and no carriage return comes in from a file', () => !/[\ufeff\r]/.test(part('traps.docx', 'word/document.xml')) && !!wp('A paragraph from another program')],
  [18, 'odt', 'no byte-order mark and no carriage return comes in from a file', () => !/[\ufeff\r]/.test(part('traps.odt', 'content.xml')) && !!tp('A paragraph from another program')],
  [18, 'html', 'no byte-order mark and no carriage return comes in from a file', () => !/.[\ufeff\r]/.test(page) && page.includes('A paragraph from another program')],
].filter(([, format]) => FORMATS.split(',').includes(format))

let faults = 0
for (const [trap, format, what, test] of tests) {
  let right = false
  let why = ''
  try { right = test() } catch (error) { why = `: ${error.message}` }
  console.log(`${right ? 'ok  ' : 'FAIL'}  ${trap}  ${format.padEnd(4)}  ${what}${why}`)
  if (!right) faults++
}
console.log(`${tests.length} tests of ${new Set(tests.map(t => t[0])).size} traps, ${faults} faults`)
process.exit(faults === 0 && tests.length > 0 ? 0 : 1)
