// SPDX-License-Identifier: MIT
// What the accessibility checkers of Word and Writer ask of a document, each a function from a model (model.mjs) to what
// it finds. Sources: Microsoft, "Rules for the Accessibility Checker"; LibreOffice, the checks that Tools > Accessibility
// Check makes (sw, AccessibilityCheck). Two of LibreOffice's are not asked: it advises against every footnote, and a
// reader of these documents needs them; and links with up to five letters, which an author may write.
const short = text => JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 60))
const luminance = hex => [0, 2, 4].map(i => parseInt(hex.slice(i, i + 2), 16) / 255)
  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
const contrast = (a, b) => { const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y); return (light + 0.05) / (dark + 0.05) }
const blank = text => /^[\s\u00a0\u200b]*$/.test(text)
const headings = doc => doc.paragraphs.filter(p => p.level > 0)

// Pairs of paragraphs that stand one after the other in one part.
const neighbours = doc => doc.paragraphs.map((p, i) => [p, doc.paragraphs[i + 1]]).filter(([a, b]) => b && a.part === b.part && !a.contents && !b.contents)

export const rules = {
  'the document has a title': doc => blank(doc.title) ? ['no title'] : [],
  'the document has a language': doc => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(doc.lang ?? '') ? [] : [`language '${doc.lang ?? ''}'`],
  'the document may be edited': doc => doc.locked ? ['editing is restricted'] : [],

  'pictures and charts have alternative text': doc => doc.pictures.filter(p => blank(p.alt) && !p.decorative).map(() => 'a picture without'),
  'alternative text is no file name': doc => doc.pictures.filter(p => /\.(png|jpe?g|gif|svg|tiff?|bmp)$/i.test(p.alt.trim())).map(p => short(p.alt)),
  'pictures stand in the line of the text': doc => doc.pictures.filter(p => !p.inline).map(p => short(p.alt)),
  'there is no watermark': doc => doc.watermark ? ['a picture behind the text'] : [],

  'tables have a header row': doc => doc.tables.filter(t => !t.header).map(t => short(t.name || t.rows[0]?.join(' ') || '')),
  'tables are simple: no merged cells, none in another': doc => doc.tables.filter(t => t.merged || t.nested).map(t => short(t.name)),
  'tables have a title': doc => doc.tables.filter(t => blank(t.name)).map(t => short(t.rows[0]?.join(' ') ?? '')),
  'no row and no table is empty for its looks': doc => doc.tables.flatMap(t =>
    [...t.rows.filter(row => row.every(blank)), ...(t.rows.flat().filter(blank).length > t.rows.flat().length / 2 ? [t.rows[0]] : [])].map(() => short(t.name))),

  'headings are used': doc => headings(doc).length === 0 && doc.paragraphs.filter(p => p.part === 'body').length > 40 ? ['no heading'] : [],
  'headings start at level 1': doc => (headings(doc)[0]?.level ?? 1) > 1 ? [short(headings(doc)[0].text)] : [],
  'headings leave out no level': doc => headings(doc).filter((h, i, list) => i > 0 && h.level > list[i - 1].level + 1).map(h => short(h.text)),
  'no heading stands in a table': doc => headings(doc).filter(h => h.table).map(h => short(h.text)),
  'no heading is empty': doc => headings(doc).filter(h => blank(h.text)).map(() => 'an empty heading'),

  'links have words': doc => doc.links.filter(a => blank(a.text)).map(a => a.href),
  'links in the text are not addresses': doc => doc.links.filter(a => /^https?:/.test(a.text.trim()) && a.text.trim() === a.href).map(a => a.href),
  'links to the web have a name': doc => doc.links.filter(a => /^[a-z]+:/.test(a.href) && blank(a.name)).map(a => short(a.text)),
  'no link stands in a header or footer': doc => doc.links.filter(a => a.part === 'header').map(a => short(a.text)),

  'no spaces for layout': doc => doc.paragraphs.filter(p => /\S[ \u00a0]{3,}\S/.test(p.text) && !/Preformatted|HTMLPreformatted|Listing|Code/i.test(p.style)).map(p => short(p.text)),
  'no tabs for layout': doc => doc.paragraphs.filter(p => !p.contents && p.part !== 'header' && (p.text.match(/\S[^\t]*\t/g) ?? []).length > 1).map(p => short(p.text)),
  'no line breaks for layout': doc => doc.paragraphs.filter(p => /\n\s*\n/.test(p.text)).map(p => short(p.text)),
  // Both programs put one behind a table that ends the text, whatever a file says.
  'no empty paragraphs': doc => doc.paragraphs.filter(p => !p.table && !p.filled && !p.needed && blank(p.text) && p.part !== 'header').map(p => `style ${p.style}`),
  'no empty items of lists': doc => doc.paragraphs.filter(p => p.list && !p.filled && blank(p.text)).map(p => `style ${p.style}`),
  'no numbers typed for a list': doc => neighbours(doc).filter(([a, b]) =>
    [['1.', '2.'], ['(1)', '(2)'], ['1)', '2)'], ['a.', 'b.'], ['(a)', '(b)'], ['a)', 'b)'], ['A.', 'B.'], ['(A)', '(B)'], ['A)', 'B)'], ['•', '•'], ['- ', '- ']]
      .some(([one, two]) => a.text.startsWith(one) && b.text.startsWith(two))).map(([a]) => short(a.text)),
  'no footnote made by hand': doc => doc.paragraphs.filter(p => p.part === 'body' &&
    (/^\*/.test(p.text) || (p.runs[0]?.raised && /^\d$/.test(p.runs[0].text)))).map(p => short(p.text)),
  'captions have the style of captions': doc => doc.paragraphs.filter(p => p.part === 'body' && !p.contents && !p.table && p.level === 0 && !p.list &&
    /^(Table|Figure|Chart) \d+[.:]? \S/.test(p.text) && !/caption/i.test(p.style)).map(p => `${short(p.text)} has ${p.style}`),

  'contrast of text is 4.5, of large text 3': doc => [...new Set(doc.paragraphs.flatMap(p => p.runs.filter(r => !blank(r.text)).flatMap(r => {
    const [ink, paper] = [r.colour ?? '000000', r.back ?? 'ffffff']
    const least = r.size >= 18 || (r.size >= 14 && r.bold) ? 3 : 4.5
    const ratio = contrast(ink, paper)
    return ratio < least ? [`#${ink} on #${paper} is ${ratio.toFixed(2)}, style ${p.style}`] : []
  })))],
  'nothing blinks': doc => doc.paragraphs.flatMap(p => p.runs).filter(r => r.blink).map(r => short(r.text)),
  'looks that mean something are styles': doc => doc.paragraphs.flatMap(p => p.runs.filter(r => r.direct.length && !blank(r.text))
    .map(r => `${short(r.text)} ${r.direct.join(' ')} in ${p.part}`)),

  'places to write in are fields': doc => doc.paragraphs.filter(p => !p.contents &&
    /___|\.\.\.\.|……|…\.|\.…/.test(p.runs.filter(r => !r.control).map(r => r.text).join(''))).map(p => short(p.text)),
  'fields say what goes into them': doc => doc.controls.filter(c => blank(c.label)).map(() => 'a field without a name'),
  'no field stands in a header or footer': doc => doc.controls.filter(c => c.part === 'header').map(c => short(c.label)),
}
