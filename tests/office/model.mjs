// SPDX-License-Identifier: MIT
// What the checkers of Word and Writer see in a document, read from its parts: one shape for both formats.
//
//   title, lang            of the document
//   paragraphs[]           text (tabs \t, line breaks \n), level of a heading or 0, list (a real one), style, table,
//                          part ('body', 'header', 'note'), contents (in the list of contents), runs[]
//     runs[]               text, colour, back, size in points, bold, direct[] (what is set beside the styles), blink,
//                          raised, control (a place to write in)
//   tables[]               header (its first row repeats), merged, nested, name, rows[] of cells' texts
//   pictures[]             alt, decorative, inline
//   links[]                text, href, name, part
//   controls[]             part, label
//   watermark, locked      whether there is one; whether it may not be edited
import { all, child, children, inside, parse, textOf, walk } from './tree.mjs'

const hex = value => /^#?[0-9a-fA-F]{6}$/.test(value ?? '') ? value.replace('#', '').toLowerCase() : undefined
const on = node => node && !['0', 'false', 'off', 'none'].includes(node.attrs['w:val'] ?? '1')

// --- DOCX

// What a w:rPr says; undefined where it says nothing.
function runLooks(rPr) {
  const get = name => child(rPr, name)
  const size = get('w:sz')?.attrs['w:val']
  return {
    colour: hex(get('w:color')?.attrs['w:val']), size: size && Number(size) / 2,
    back: hex(get('w:shd')?.attrs['w:fill']), bold: get('w:b') && on(get('w:b')),
  }
}
const merge = (...looks) => Object.assign({}, ...looks.map(l => Object.fromEntries(Object.entries(l).filter(([, v]) => v !== undefined))))

function docxStyles(styles) {
  const byId = new Map(children(styles, 'w:style').map(s => [s.attrs['w:styleId'], s]))
  const chain = id => {
    const found = []
    for (let s = byId.get(id); s && found.length < 20; s = byId.get(child(s, 'w:basedOn')?.attrs['w:val'])) found.unshift(s)
    return found
  }
  const pShade = s => hex(child(s, 'w:pPr', 'w:shd')?.attrs['w:fill'])
  return {
    defaults: runLooks(child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    lang: child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attrs['w:val'],
    usual: [...byId.values()].find(s => s.attrs['w:type'] === 'paragraph' && s.attrs['w:default'])?.attrs['w:styleId'],
    looks: id => merge({}, ...chain(id).map(s => merge(runLooks(child(s, 'w:rPr')), { back: pShade(s) }))),
    level: id => Math.max(0, ...chain(id).slice(-1).map(s => {
      const outline = chain(id).map(x => child(x, 'w:pPr', 'w:outlineLvl')?.attrs['w:val']).filter(x => x !== undefined).pop()
      return outline === undefined || Number(outline) > 8 ? 0 : Number(outline) + 1
    })),
    numbered: id => chain(id).map(s => child(s, 'w:pPr', 'w:numPr', 'w:numId')?.attrs['w:val']).filter(x => x !== undefined).pop(),
    cell: (id, first) => {
      const shades = chain(id).map(s => hex(child(s, 'w:tcPr', 'w:shd')?.attrs['w:fill']))
      const firstRow = chain(id).map(s => children(s, 'w:tblStylePr').find(t => t.attrs['w:type'] === 'firstRow'))
      const looks = first ? merge({}, ...firstRow.map(t => merge(runLooks(child(t, 'w:rPr')), { back: hex(child(t, 'w:tcPr', 'w:shd')?.attrs['w:fill']) }))) : {}
      return merge({ back: shades.filter(x => x).pop() }, looks)
    },
  }
}

// Set at a run itself although a style is there for it. A language, a right-to-left run, the font of a sign are no looks.
const directDocx = ['w:b', 'w:i', 'w:u', 'w:color', 'w:sz', 'w:highlight', 'w:shd', 'w:strike', 'w:caps', 'w:smallCaps']

function docxRun(r, styles, base) {
  const rPr = child(r, 'w:rPr')
  const style = child(rPr, 'w:rStyle')?.attrs['w:val']
  const text = r.children.map(n => n.name === 'w:t' ? textOf(n) : n.name === 'w:tab' ? '\t'
    : n.name === 'w:br' && !n.attrs['w:type'] ? '\n' : n.name === 'w:noBreakHyphen' ? '-' : '').join('')
  return {
    text, ...merge(base, styles.looks(style), runLooks(rPr)),
    // Emphasis turned back in a passage that is slanted itself is what w:i beside the style is for.
    direct: style ? [] : directDocx.filter(name => child(rPr, name)),
    blink: /blink/i.test(child(rPr, 'w:effect')?.attrs['w:val'] ?? ''),
    raised: child(rPr, 'w:vertAlign')?.attrs['w:val'] === 'superscript',
    control: !!inside(r, 'w:sdtContent') && !inside(r, 'w:sdtContent').parent.children.some(n => child(n, 'w:docPartObj')),
  }
}

function docxParagraph(p, styles, part) {
  const pPr = child(p, 'w:pPr')
  const style = child(pPr, 'w:pStyle')?.attrs['w:val'] ?? styles.usual
  const cell = inside(p, 'w:tc')
  const row = inside(p, 'w:tr')
  const table = inside(p, 'w:tbl')
  const tableStyle = child(table, 'w:tblPr', 'w:tblStyle')?.attrs['w:val']
  const first = row && child(row, 'w:trPr', 'w:tblHeader') !== undefined
  const under = merge(styles.defaults, cell ? styles.cell(tableStyle, first) : {}, { back: hex(child(cell, 'w:tcPr', 'w:shd')?.attrs['w:fill']) })
  const base = merge(under, styles.looks(style), { back: hex(child(pPr, 'w:shd')?.attrs['w:fill']) })
  const numId = child(pPr, 'w:numPr', 'w:numId')?.attrs['w:val'] ?? styles.numbered(style)
  const runs = all(p, 'w:r').filter(r => inside(r, 'w:p') === p).map(r => docxRun(r, styles, base))
  const gallery = inside(p, 'w:sdtContent')?.parent
  return {
    part, style: style ?? '', runs, text: runs.map(r => r.text).join(''), level: part === 'body' ? styles.level(style) : 0,
    list: numId !== undefined && numId !== '0', table: !!cell,
    contents: !!all(gallery, 'w:docPartObj').length || /^TOC/.test(style ?? ''),
    // A paragraph that holds a picture, a section's end or a mark of a field has something in it.
    needed: endsTable(p, 'w:sectPr'),
    filled: all(p, 'w:drawing', 'w:sectPr', 'w:pict', 'w:fldChar', 'w:footnoteRef', 'w:separator', 'w:continuationSeparator').length > 0,
  }
}

const relations = part => new Map(children(part, 'Relationship').map(r => [r.attrs.Id, r.attrs.Target]))

// True for the paragraph that has to stand between a table and the end of the text.
function endsTable(p, after) {
  const around = p.parent.children.filter(n => n.name)
  const i = around.indexOf(p)
  return around[i - 1]?.name === (after === 'w:sectPr' ? 'w:tbl' : 'table:table') && (!around[i + 1] || around[i + 1].name === after)
}

export function readDocx(parts) {
  const get = name => parts.has(name) ? parse(parts.get(name)) : undefined
  const styles = docxStyles(get('word/styles.xml'))
  const model = { format: 'docx', paragraphs: [], tables: [], pictures: [], links: [], controls: [] }
  model.title = textOf(child(get('docProps/core.xml'), 'dc:title'))
  model.lang = styles.lang
  model.locked = all(get('word/settings.xml'), 'w:documentProtection').some(n => n.attrs['w:enforcement'] === '1')
  model.watermark = false
  for (const name of [...parts.keys()].filter(name => /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/.test(name))) {
    const root = get(name)
    const part = /document/.test(name) ? 'body' : /footnotes/.test(name) ? 'note' : 'header'
    const targets = relations(get(name.replace('word/', 'word/_rels/') + '.rels'))
    model.watermark ||= part === 'header' && all(root, 'w:pict', 'v:shape').length > 0
    model.paragraphs.push(...all(root, 'w:p').map(p => docxParagraph(p, styles, part)))
    for (const t of all(root, 'w:tbl')) {
      const rows = children(t, 'w:tr')
      model.tables.push({
        header: !!child(rows[0], 'w:trPr', 'w:tblHeader'),
        merged: all(t, 'w:gridSpan', 'w:vMerge', 'w:hMerge').length > 0, nested: all(t, 'w:tbl').length > 0,
        name: child(t, 'w:tblPr', 'w:tblCaption')?.attrs['w:val'] ?? '',
        rows: rows.map(row => children(row, 'w:tc').map(cell => textOf(cell) + (all(cell, 'w:drawing', 'w:sdt').length ? '…' : ''))),
      })
    }
    for (const d of all(root, 'w:drawing')) {
      const doc = all(d, 'wp:docPr')[0]
      model.pictures.push({
        alt: doc?.attrs.descr ?? '', inline: all(d, 'wp:inline').length > 0,
        decorative: all(doc, 'adec:decorative').some(n => n.attrs.val === '1'),
      })
    }
    for (const a of all(root, 'w:hyperlink')) {
      model.links.push({ text: textOf(a), href: targets.get(a.attrs['r:id']) ?? `#${a.attrs['w:anchor'] ?? ''}`, name: 'as its words', part })
    }
    for (const sdt of all(root, 'w:sdt').filter(n => !child(n, 'w:sdtPr', 'w:docPartObj'))) {
      model.controls.push({ part, label: child(sdt, 'w:sdtPr', 'w:alias')?.attrs['w:val'] ?? '' })
    }
  }
  return model
}

// --- ODT

function odtLooks(style) {
  const t = child(style, 'style:text-properties')?.attrs ?? {}
  const p = child(style, 'style:paragraph-properties')?.attrs ?? {}
  const size = /^([\d.]+)pt$/.exec(t['fo:font-size'] ?? '')?.[1]
  return {
    colour: hex(t['fo:color']), size: size && Number(size), bold: t['fo:font-weight'] && t['fo:font-weight'] !== 'normal',
    back: hex(t['fo:background-color']) ?? hex(p['fo:background-color']),
  }
}

function odtStyles(...roots) {
  const byName = new Map()
  for (const root of roots) for (const s of all(root, 'style:style')) byName.set(`${s.attrs['style:family']}/${s.attrs['style:name']}`, s)
  const usual = family => roots.flatMap(root => all(root, 'style:default-style')).find(s => s.attrs['style:family'] === family)
  const chain = (family, name) => {
    const found = []
    for (let s = byName.get(`${family}/${name}`); s && found.length < 20; s = byName.get(`${family}/${s.attrs['style:parent-style-name']}`)) found.unshift(s)
    return found
  }
  return {
    defaults: odtLooks(usual('paragraph')),
    lang: (t => t && t['fo:language'] && t['fo:language'] !== 'none' ? `${t['fo:language']}-${t['fo:country']}` : '')(child(usual('paragraph'), 'style:text-properties')?.attrs),
    looks: (family, name) => merge({}, ...chain(family, name).map(odtLooks)),
    named: (family, name) => chain(family, name).map(s => s.attrs['style:display-name'] ?? s.attrs['style:name']),
    automatic: name => { const s = byName.get(`text/${name}`); return s && s.parent.name === 'office:automatic-styles' ? s : undefined },
    cell: name => hex(all({ children: chain('table-cell', name) }, 'style:table-cell-properties').map(n => n.attrs['fo:background-color']).filter(hex).pop()),
    text: name => all({ children: chain('text', name) }, 'style:text-properties').map(n => n.attrs),
  }
}

// Set in an automatic style of a run: looks that a style should have.
const directOdt = ['fo:font-weight', 'fo:font-style', 'style:text-underline-style', 'fo:color', 'fo:font-size', 'fo:background-color', 'style:text-line-through-style']

// The runs of a paragraph: its pieces of text, each with the spans around it.
function * odtRuns(node, styles, base, state) {
  for (const n of node.children) {
    if (typeof n === 'string') { yield { ...base, ...state, text: n.replace(/[\t\n ]+/g, ' ') }; continue }
    if (['text:note', 'office:annotation', 'draw:frame', 'text:p', 'text:list'].includes(n.name)) continue
    if (n.name === 'text:tab') yield { ...base, ...state, text: '\t' }
    else if (n.name === 'text:line-break') yield { ...base, ...state, text: '\n' }
    else if (n.name === 'text:s') yield { ...base, ...state, text: ' '.repeat(Number(n.attrs['text:c'] ?? 1)) }
    else {
      const style = n.name === 'text:span' || n.name === 'text:a' ? n.attrs['text:style-name'] : undefined
      const set = styles.automatic(style)
      const looks = child(set, 'style:text-properties')?.attrs ?? {}
      const texts = styles.text(style)
      yield * odtRuns(n, styles, merge(base, style ? styles.looks('text', style) : {}), {
        direct: [...state.direct, ...(set && !set.attrs['style:parent-style-name'] ? directOdt.filter(name => looks[name]) : [])],
        blink: state.blink || texts.some(t => t['style:text-blinking'] === 'true'),
        raised: state.raised || texts.some(t => /^(super|[1-9])/.test(t['style:text-position'] ?? '')),
        control: state.control || n.name === 'loext:content-control' || n.name === 'text:placeholder' || n.name === 'text:text-input' || n.name === 'text:drop-down',
      })
    }
  }
}

function odtParagraph(p, styles, part) {
  const style = p.attrs['text:style-name']
  const cell = inside(p, 'table:table-cell')
  const base = merge(styles.defaults, { back: cell && styles.cell(cell.attrs['table:style-name']) }, styles.looks('paragraph', style))
  const runs = [...odtRuns(p, styles, base, { direct: [], blink: false, raised: false, control: false })]
  const list = inside(p, 'text:list-item', 'text:list-header', 'table:table-cell', 'text:note-body')
  return {
    part: inside(p, 'text:note-body') ? 'note' : part, style: styles.named('paragraph', style).join(' < '), runs,
    text: runs.map(r => r.text).join(''), level: p.name === 'text:h' ? Number(p.attrs['text:outline-level'] ?? 1) : 0,
    list: list?.name === 'text:list-item' && list.children.find(n => n.name) === p,
    table: !!cell, contents: !!inside(p, 'text:index-body'),
    filled: all(p, 'draw:frame', 'draw:object').length > 0, needed: endsTable(p),
  }
}

export function readOdt(parts) {
  const content = parse(parts.get('content.xml'))
  const sheet = parse(parts.get('styles.xml'))
  const styles = odtStyles(sheet, content)
  const model = { format: 'odt', paragraphs: [], tables: [], pictures: [], links: [], controls: [] }
  model.title = textOf(all(parse(parts.get('meta.xml')), 'dc:title')[0])
  model.lang = styles.lang
  model.watermark = all(child(sheet, 'office:master-styles'), 'draw:custom-shape').length > 0
  model.locked = false
  for (const [root, part] of [[child(content, 'office:body'), 'body'], [child(sheet, 'office:master-styles'), 'header']]) {
    model.paragraphs.push(...all(root, 'text:p', 'text:h').filter(p => !inside(p, 'office:annotation')).map(p => odtParagraph(p, styles, part)))
    for (const t of all(root, 'table:table')) {
      const rows = all(t, 'table:table-row').filter(row => inside(row, 'table:table') === t)
      model.tables.push({
        header: !!rows[0] && rows[0].parent.name === 'table:table-header-rows',
        merged: [...walk(t)].some(n => Number(n.attrs['table:number-columns-spanned'] ?? 1) > 1 || Number(n.attrs['table:number-rows-spanned'] ?? 1) > 1),
        nested: all(t, 'table:table').length > 0, name: textOf(child(t, 'table:title')),
        rows: rows.map(row => children(row, 'table:table-cell').map(cell => textOf(cell) + (all(cell, 'draw:frame').length ? '…' : ''))),
      })
    }
    for (const f of all(root, 'draw:frame')) {
      model.pictures.push({
        alt: textOf(child(f, 'svg:desc')) || textOf(child(f, 'svg:title')), inline: f.attrs['text:anchor-type'] === 'as-char',
        decorative: f.attrs['loext:decorative'] === 'true' ||
          [...all(content, 'style:style'), ...all(sheet, 'style:style')].some(s => s.attrs['style:name'] === f.attrs['draw:style-name'] && child(s, 'style:graphic-properties')?.attrs['loext:decorative'] === 'true'),
      })
    }
    for (const a of all(root, 'text:a')) {
      model.links.push({ text: textOf(a), href: a.attrs['xlink:href'] ?? '', name: a.attrs['office:name'] ?? a.attrs['office:title'] ?? '', part })
    }
    for (const c of all(root, 'loext:content-control', 'text:text-input', 'text:drop-down')) {
      model.controls.push({ part, label: c.attrs['loext:alias'] ?? c.attrs['text:description'] ?? c.attrs['text:name'] ?? '' })
    }
  }
  return model
}
