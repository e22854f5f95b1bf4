// SPDX-License-Identifier: MIT
// What can be said of a DOCX without Word: everything that one part names in another is there, lists and styles are tied
// both ways, ids are used once, fields end, and no paragraph or run says by itself what its style should say. Each rule
// is seen to find something in a file that was broken on purpose.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { all, child, children, parse, walk } from './tree.mjs'

const made = join(process.env.WORK, 'made')
const val = (node, ...path) => child(node, ...path)?.attrs['w:val']
const twice = list => list.filter((one, i) => list.indexOf(one) !== i)

function open(file) {
  const names = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' }).split('\n').filter(name => name)
  const read = name => execFileSync('unzip', ['-p', file, name.replace(/[[\]]/g, '\\$&')], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { names, text: new Map(names.filter(name => /\.(xml|rels)$/.test(name)).map(name => [name, read(name)])) }
}

// The parts as trees; those that hold words; what styles and lists there are.
function readFile({ names, text }) {
  const parts = new Map([...text].map(([name, xml]) => [name, parse(xml)]))
  const words = [...parts].filter(([name]) => /^word\/(document|footnotes|comments|header\d+|footer\d+)\.xml$/.test(name))
  const styles = children(parts.get('word/styles.xml'), 'w:style')
  const numbering = parts.get('word/numbering.xml')
  const nums = new Map(children(numbering, 'w:num').map(n => [n.attrs['w:numId'], n]))
  const abstracts = new Map(children(numbering, 'w:abstractNum').map(n => [n.attrs['w:abstractNumId'], n]))
  return { names, parts, words, styles, byId: new Map(styles.map(s => [s.attrs['w:styleId'], s])), nums, abstracts }
}
const levels = (file, num) => children(file.abstracts.get(val(file.nums.get(num), 'w:abstractNumId')), 'w:lvl')
const level = (file, num, i) => levels(file, num).find(l => l.attrs['w:ilvl'] === i)
const eachIn = (file, ...names) => file.words.flatMap(([, root]) => all(root, ...names))

// What the paragraphs and runs of a document may say beside their styles, and why.
const mayP = {
  'w:pStyle': true, 'w:sectPr': true, 'w:bidi': true,
  'w:keepNext': true,                                       // what stays together is of the text, not of the style
  'w:numPr': true,                                          // a list of its own, a kept number, none at all
  'w:tabs': n => val(n.parent, 'w:pStyle') === 'Footer',      // the right edge of a wide page
  'w:pageBreakBefore': n => val(n.parent, 'w:pStyle') === 'Caption',
  // Where lists, quotations and boxes stand in from their usual place; a heading without a number hangs nowhere.
  'w:ind': n => /^(List|Table|Box|Quote|Attribution|Definition|Term|KeyFigure|Figure|Chart|Caption|HTML|Body|Comment|ClauseContinued|Heading|AppendixHeading)/.test(val(n.parent, 'w:pStyle') ?? ''),
  'w:jc': n => n.attrs['w:val'] === 'center' && /^Table/.test(val(n.parent, 'w:pStyle') ?? ''),
  'w:spacing': () => true,                                  // room before columns and tables without a caption
  'w:rPr': n => child(n.parent, 'w:pStyle') === undefined    // the smallest paragraph, at the end of a section
}
const mayR = {
  'w:rStyle': true, 'w:lang': true, 'w:rtl': true, 'w:noProof': true,
  'w:b': true, 'w:bCs': true, 'w:i': true, 'w:iCs': true,     // toggles, where the paragraph's style has them too
  'w:rFonts': n => /MS Gothic/.test(n.attrs['w:ascii']) || child(n.parent, 'w:rStyle') !== undefined
}
const allowed = (may, n) => may[n.name] === true || (typeof may[n.name] === 'function' && may[n.name](n))

const rules = {
  'styles that are used exist': file => [
    ...eachIn(file, 'w:pStyle', 'w:rStyle', 'w:tblStyle').filter(n => file.byId.get(n.attrs['w:val'])?.attrs['w:type'] !==
      { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' }[n.name]).map(n => `${n.name} ${n.attrs['w:val']}`),
    ...file.styles.flatMap(s => ['w:basedOn', 'w:next', 'w:link'].map(name => val(s, name)).filter(id => id && !file.byId.has(id)))
  ],
  'styles have one id and one name': file => [...twice(file.styles.map(s => s.attrs['w:styleId'])),
    ...twice(file.styles.map(s => val(s, 'w:name').toLowerCase()))],
  'own styles say so': file => file.styles.filter(s => /^(Clause|Box|KeyFigure|Table[A-Z]|Term|Definition|Notice|StatusBanner|State|Attribution)/
    .test(s.attrs['w:styleId']) && !/^TableNormal$/.test(s.attrs['w:styleId']) && s.attrs['w:customStyle'] !== '1').map(s => s.attrs['w:styleId']),
  // A house template's gallery is the house's affair.
  'the gallery has an order': file => file.house ? [] : file.styles.filter(s => child(s, 'w:qFormat') && val(s, 'w:uiPriority') === undefined)
    .map(s => s.attrs['w:styleId']),
  'lists that are used exist': file => eachIn(file, 'w:numPr').filter(n => val(n, 'w:numId') !== '0' && !level(file, val(n, 'w:numId'), val(n, 'w:ilvl') ?? '0'))
    .map(n => `${val(n, 'w:numId')} level ${val(n, 'w:ilvl')}`),
  'lists have a definition': file => [...file.nums.values()].filter(n => !file.abstracts.has(val(n, 'w:abstractNumId'))).map(n => n.attrs['w:numId']),
  // 17.9.23: a level names the style, and the style names a list with that level.
  'levels and styles are tied both ways': file => [
    ...[...file.abstracts].flatMap(([id, a]) => children(a, 'w:lvl').filter(l => val(l, 'w:pStyle')).filter(l => {
      const num = child(file.byId.get(val(l, 'w:pStyle')), 'w:pPr', 'w:numPr')
      return !num || val(file.nums.get(val(num, 'w:numId')), 'w:abstractNumId') !== id || (val(num, 'w:ilvl') ?? '0') !== l.attrs['w:ilvl']
    }).map(l => `level ${l.attrs['w:ilvl']} of ${id} and ${val(l, 'w:pStyle')}`)),
    ...file.styles.filter(s => !['0', undefined].includes(val(s, 'w:pPr', 'w:numPr', 'w:numId'))).filter(s => {
      const num = child(s, 'w:pPr', 'w:numPr')
      return val(level(file, val(num, 'w:numId'), val(num, 'w:ilvl') ?? '0'), 'w:pStyle') !== s.attrs['w:styleId']
    }).map(s => `${s.attrs['w:styleId']} and its list`)
  ],
  'headings have levels and lead to text': file => file.styles.filter(s => /^Heading\d$/.test(s.attrs['w:styleId']) &&
    (val(s, 'w:pPr', 'w:outlineLvl') !== String(s.attrs['w:styleId'].slice(7) - 1) || val(s, 'w:next') !== 'BodyText')).map(s => s.attrs['w:styleId']),
  'relationships lead somewhere': file => [...file.parts].filter(([name]) => name.endsWith('.rels')).flatMap(([name, root]) => {
    const folder = posix.dirname(posix.dirname(name))
    return [...twice(children(root, 'Relationship').map(r => r.attrs.Id)), ...children(root, 'Relationship')
      .filter(r => r.attrs.TargetMode !== 'External' && !file.names.includes(posix.normalize(posix.join(folder, r.attrs.Target)))).map(r => r.attrs.Target)]
  }),
  'relationships that are used exist': file => [...file.parts].filter(([name]) => !name.endsWith('.rels')).flatMap(([name, root]) => {
    const rels = file.parts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`))
    const ids = new Set(children(rels, 'Relationship').map(r => r.attrs.Id))
    return [...walk(root)].flatMap(n => Object.entries(n.attrs).filter(([key, id]) => /^r:(id|embed|link)$/.test(key) && !ids.has(id)).map(([, id]) => `${name}: ${id}`))
  }),
  'parts have a type': file => {
    const types = file.parts.get('[Content_Types].xml')
    const parts = new Set(children(types, 'Override').map(o => o.attrs.PartName.slice(1)))
    return [...file.names.filter(name => name !== '[Content_Types].xml' && !parts.has(name) && !name.endsWith('.rels')),
      ...[...parts].filter(name => !file.names.includes(name)), ...twice(children(types, 'Override').map(o => o.attrs.PartName))]
  },
  'ids are used once': file => [['w:bookmarkStart', 'w:id'], ['w:bookmarkStart', 'w:name'], ['wp:docPr', 'id'], ['w:footnote', 'w:id'], ['w:comment', 'w:id']]
    .flatMap(([name, key]) => (key === 'id' ? file.words.map(([, root]) => all(root, name)) : [eachIn(file, name)])
      .flatMap(nodes => twice(nodes.map(n => n.attrs[key].toLowerCase())).map(id => `${name} ${id}`))),
  'bookmarks end': file => file.words.flatMap(([, root]) => {
    const starts = all(root, 'w:bookmarkStart').map(n => n.attrs['w:id'])
    const ends = all(root, 'w:bookmarkEnd').map(n => n.attrs['w:id'])
    return [...starts.filter(id => !ends.includes(id)), ...ends.filter(id => !starts.includes(id)), ...twice(ends)]
  }),
  'links and references lead somewhere': file => {
    const marks = new Set(eachIn(file, 'w:bookmarkStart').map(n => n.attrs['w:name']))
    return [...eachIn(file, 'w:hyperlink').map(n => n.attrs['w:anchor']).filter(name => name && !marks.has(name)),
      ...eachIn(file, 'w:instrText').map(n => /^ (?:REF|PAGEREF) (\S+)/.exec(n.children.join(''))?.[1]).filter(name => name && !marks.has(name))]
  },
  'fields end where they began': file => file.words.flatMap(([name, root]) => {
    const opened = []
    const wrong = []
    for (const mark of all(root, 'w:fldChar').map(n => n.attrs['w:fldCharType'])) {
      if (mark === 'begin') opened.push('code')
      else if (mark === 'separate' && opened.at(-1) === 'code') opened.splice(-1, 1, 'result')
      else if (mark === 'end' && opened.length > 0) opened.pop()
      else wrong.push(`${name}: ${mark}`)
    }
    return [...wrong, ...opened.map(() => `${name}: not ended`)]
  }),
  'nothing asks on opening': file => [...all(file.parts.get('word/settings.xml'), 'w:updateFields'),
    ...eachIn(file, 'w:fldChar').filter(n => n.attrs['w:dirty'])].map(n => n.name),
  'sections have header and footer': file => eachIn(file, 'w:sectPr').filter(n => !child(n, 'w:headerReference') || !child(n, 'w:footerReference')).map(() => 'a section without'),
  'one section begins with a first page of its own, at most': file => eachIn(file, 'w:sectPr').filter((n, i) => i > 0 && child(n, 'w:titlePg')).map(() => 'a later section'),
  'paragraphs leave their looks to styles': file => eachIn(file, 'w:pPr').flatMap(p => p.children.filter(n => n.name && !allowed(mayP, n))
    .map(n => `${n.name} in ${val(p, 'w:pStyle') ?? 'no style'}`)),
  'runs leave their looks to styles': file => eachIn(file, 'w:rPr').filter(r => r.parent.name === 'w:r').flatMap(r => r.children.filter(n => n.name && !allowed(mayR, n))
    .map(n => n.name)),
  'paragraphs have a style': file => file.words.filter(([name]) => name === 'word/document.xml').flatMap(([, root]) => all(root, 'w:p'))
    .filter(p => !val(p, 'w:pPr', 'w:pStyle') && all(p, 'w:t').length > 0).map(p => all(p, 'w:t').map(t => t.children.join('')).join('')),
  'the theme has the house\'s colours and fonts': file => {
    const theme = file.parts.get('word/theme/theme1.xml')
    const fonts = all(theme, 'a:latin').map(n => n.attrs.typeface)
    return all(theme, 'a:srgbClr').length === 12 && fonts.length === 2 && fonts.every(name => name) ? [] : ['no theme, or one without them']
  }
}

// For each rule a change of one part that it has to find.
const document = 'word/document.xml'
const breaks = {
  'styles that are used exist': [document, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="NoStyle"/>'],
  'styles have one id and one name': ['word/styles.xml', '<w:name w:val="Title"/>', '<w:name w:val="Subtitle"/>'],
  'own styles say so': ['word/styles.xml', 'w:customStyle="1" w:styleId="BoxText"', 'w:styleId="BoxText"'],
  'the gallery has an order': ['word/styles.xml', '<w:uiPriority w:val="1"/><w:qFormat/>', '<w:qFormat/>'],
  'lists that are used exist': [document, /(<w:numPr>.*?<w:numId w:val=")\d+/, '$19999'],
  'lists have a definition': ['word/numbering.xml', /<w:abstractNumId w:val="\d+"/, '<w:abstractNumId w:val="9999"'],
  'levels and styles are tied both ways': ['word/numbering.xml', '<w:pStyle w:val="ListBullet"/>', ''],
  'headings have levels and lead to text': ['word/styles.xml', '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>'],
  'relationships lead somewhere': ['word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="nothing.xml"'],
  'relationships that are used exist': [document, 'r:id="header1"', 'r:id="header9"'],
  'parts have a type': ['[Content_Types].xml', /<Override PartName="\/word\/styles.xml"[^>]*>/, ''],
  'ids are used once': [document, /(<w:bookmarkStart [^>]*>)/, '$1$1'],
  'bookmarks end': [document, /<w:bookmarkEnd [^>]*>/, ''],
  'links and references lead somewhere': [document, /w:anchor="/, 'w:anchor="x_'],
  'fields end where they began': [document, '<w:fldChar w:fldCharType="end"/>', ''],
  'nothing asks on opening': [document, '<w:fldChar ', '<w:fldChar w:dirty="true" '],
  'sections have header and footer': [document, /<w:footerReference [^>]*>/g, ''],
  'one section begins with a first page of its own, at most': [document, '</w:sectPr></w:body>', '</w:sectPr><w:sectPr><w:titlePg/></w:sectPr></w:body>'],
  'paragraphs leave their looks to styles': [document, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="BodyText"/><w:shd w:fill="FF0000"/>'],
  'runs leave their looks to styles': [document, '<w:r><w:t', '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t'],
  'paragraphs have a style': [document, '<w:pStyle w:val="BodyText"/>', ''],
  'the theme has the house\'s colours and fonts': ['word/theme/theme1.xml', /<a:accent1>.*?<\/a:accent1>/, '']
}

let faults = 0
const names = readdirSync(made).filter(name => name.endsWith('.docx')).sort()
if (names.length === 0) { faults++; console.log('there is no docx file to read') }
for (const name of names) {
  const file = { ...readFile(open(join(made, name))), house: /--(bare-)?docx\.docx$/.test(name) }
  for (const [rule, find] of Object.entries(rules)) {
    const found = find(file)
    if (found.length === 0) continue
    faults++
    console.log(`${name}: ${rule}: ${found.length}`)
    for (const words of [...new Set(found)].slice(0, 5)) console.log(`  ${words}`)
  }
}
for (const rule of Object.keys(rules)) {
  const { names, text } = open(join(made, 'everything.docx'))
  const [part, from, to] = breaks[rule] ?? []
  const before = rules[rule](readFile({ names, text })).length
  if (part) text.set(part, text.get(part).replace(from, to))
  if (part && rules[rule](readFile({ names, text })).length > before) continue
  faults++
  console.log(`a file that was broken is found sound: ${rule}`)
}
console.log(`${names.length} files, ${Object.keys(rules).length} rules, ${faults} faults`)
process.exit(faults > 0 ? 1 : 0)
