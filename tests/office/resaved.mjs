// SPDX-License-Identifier: MIT
// Copies that somebody opened and saved again say what the document says, and one changed letter is found in them. Office
// files and pages go through LibreOffice, pages through Chromium as well, fragments through an editor that takes away
// classes, ids and roles.
//
// What LibreOffice loses for good is in none of the documents of content/, or is not asked for here:
//   - from DOCX to ODT, the numbers of clauses beside numbered headings, and where some of them begin;
//   - in HTML, where an inner list begins other than at its first number, and what kind an inner list is of;
//   - in all formats, lists in comments; in HTML, that a drafting note is one.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const { ENGROSS, PRINT, ROOT, WORK } = process.env
const run = promisify(execFile)
const made = join(WORK, 'made')
const out = join(WORK, 'resaved')
const content = readdirSync(join(ROOT, 'content/documents')).sort()
const hard = ['everything', 'numbering', 'traps', 'asides', 'charts']
let faults = 0
let count = 0
const fault = words => { faults++; console.log(words) }

if (!existsSync('/usr/bin/soffice')) { console.log('not run: LibreOffice is not installed'); process.exit(77) }
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))

// LibreOffice opens the files of `from` and saves them as `to`: resaved/FROM-TO/ID.TO. One process for all.
async function convert(from, to, names) {
  const profile = mkdtempSync(join(WORK, 'tmp', 'libreoffice-'))
  const folder = join(out, `${from}-${to}`)
  mkdirSync(folder, { recursive: true })
  try {
    await run('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore',
      ...(from === 'html' ? ['--infilter=HTML'] : []), '--convert-to', to, '--outdir', folder,
      ...names.map(name => join(made, `${name}.${from}`))], { timeout: 120000 })
  } catch (error) {
    fault(`LibreOffice failed on the ${from} files: ${error.message}`)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

// How copies differ from the document, in lines; null when one cannot be read.
function differences(name, ...files) {
  try {
    execFileSync(PRINT, [join(made, `${name}.resolved.xml`), ...files], { encoding: 'utf8', maxBuffer: 1 << 26 })
    return []
  } catch (error) {
    return error.status === 1 ? error.stdout.trimEnd().split('\n') : null
  }
}

// What `engross verify` says of a copy: its exit status. Only documents with a history have versions that were agreed.
const agreed = content.filter(name => existsSync(join(ROOT, 'content/documents', name, 'history')))
function verify(file) {
  try {
    execFileSync(ENGROSS, ['verify', '--quiet', '--workspace', join(ROOT, 'content'), file], { stdio: 'ignore' })
    return 0
  } catch (error) {
    return error.status
  }
}

function judge(way, name, file) {
  count++
  if (!existsSync(file)) return fault(`${way}: ${name} was not saved`)
  const lines = differences(name, file)
  if (lines === null) return fault(`${way}: ${name} cannot be read`)
  if (agreed.includes(name) && verify(file) !== 0) fault(`${way}: ${name} is not verified`)
  if (lines.length === 0) return
  fault(`${way}: ${name} differs in ${lines.length} places:`)
  for (const line of lines.slice(0, 5)) console.log(`  ${basename(line)}`)
}

// Texts of the file in which a letter or a figure can be changed: from and to in its markup. Page numbers, which come
// after a tab or in their own field, are no words: only texts with a word in them are taken. Nor is what a list of
// contents would be called if it were made anew.
function texts(markup, format) {
  const from = markup.search({ odt: /<office:text/, docx: /<w:body/, html: /<body/ }[format])
  const pattern = format === 'docx' ? /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g : />([^<]+)</g
  const text = markup.slice(from).replace(/<text:table-of-content-source[^]*?<\/text:table-of-content-source>/g, all => '<'.repeat(all.length))
  return [...text.matchAll(pattern)].filter(m => /[A-Za-z]{4}|\d{2},\d{3}/.test(m[1].replace(/&\w+;/g, '')))
    .map(m => ({ at: from + m.index + m[0].indexOf(m[1], m[0].indexOf('>')), text: m[1] }))
}

// One letter or figure of a text changed, in its middle.
function change({ at, text }, markup) {
  const found = [...text.matchAll(/[a-zA-Z0-9]/g)].filter(m => !/&\w*$/.test(text.slice(0, m.index)))
  const place = found[Math.floor(found.length / 2)]
  const other = /\d/.test(place[0]) ? String((Number(place[0]) + 1) % 10) : place[0] === 'x' ? 'y' : 'x'
  return markup.slice(0, at + place.index) + other + markup.slice(at + place.index + 1)
}

// The file with another text for that part, once for each of `changed`: resaved/spoilt/1.odt …
const packer = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as whole:
    parts = {n: whole.read(n) for n in whole.namelist()}
for i, text in enumerate(json.load(sys.stdin)):
    parts[sys.argv[2]] = text.encode()
    with zipfile.ZipFile(f'{sys.argv[3]}/{i + 1}.{sys.argv[4]}', 'w') as spoilt:
        for n, data in parts.items():
            spoilt.writestr(n, data)
`

// Each of `times` texts over the whole file, changed alone, is found.
function spoil(way, name, file, format, times) {
  const part = { odt: 'content.xml', docx: 'word/document.xml' }[format]
  const folder = join(out, 'spoilt')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const markup = part ? execFileSync('unzip', ['-p', file, part], { encoding: 'utf8', maxBuffer: 1 << 28 }) : readFileSync(file, 'utf8')
  const found = texts(markup, format)
  const chosen = Array.from({ length: times }, (_, i) => found[Math.floor((i + 0.5) * found.length / times)])
  const changed = chosen.map(text => change(text, markup))
  if (part) execFileSync('python3', ['-c', packer, file, part, folder, format], { input: JSON.stringify(changed) })
  else changed.forEach((text, i) => writeFileSync(join(folder, `${i + 1}.${format}`), text))
  const told = differences(name, ...chosen.map((_, i) => join(folder, `${i + 1}.${format}`))) ?? []
  if (verify(join(folder, `1.${format}`)) !== 6) fault(`${way}: ${name}: what was changed is verified`)
  for (const [i, text] of chosen.entries()) {
    count++
    if (!told.some(line => line.startsWith(join(folder, `${i + 1}.${format}: `)))) fault(`${way}: ${name}: a change in '${text.text.trim().slice(0, 60)}' is not found`)
  }
}

// What an editor of a web site leaves of a fragment: neither classes nor ids nor roles, spans or drawings.
function strip(page) {
  let s = page.replace(/\s(?:class|id|role|tabindex|dir|scope|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g, '').replace(/<\/?span>/g, '')
  for (let before = ''; before !== s;) { before = s; s = s.replace(/<svg(?:(?!<svg)[^])*?<\/svg>/g, '') }
  s = s.replace(/<(\/?)(?:section|figure)/g, '<$1div').replaceAll('’', '&rsquo;').replaceAll('–', '&ndash;').replaceAll('£', '&pound;')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ours</title></head><body><div><div>${s}</div></div></body></html>`
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const all = [...content, ...hard]
// Two at a time: there are two cores.
await Promise.all([convert('odt', 'odt', all), convert('docx', 'docx', all)])
await Promise.all([convert('html', 'html', content), convert('odt', 'docx', content)])
for (const name of all) {
  for (const way of ['odt-odt', 'docx-docx']) judge(way, name, join(out, way, `${name}.${way.slice(way.indexOf('-') + 1)}`))
}
for (const name of content) {
  judge('html-html', name, join(out, 'html-html', `${name}.html`))
  judge('odt-docx', name, join(out, 'odt-docx', `${name}.docx`))
}

execFileSync(ENGROSS, ['build', '--quiet', '--workspace', join(ROOT, 'content'), '--fragment', '--to', 'html', '-o', join(out, 'fragment')])
mkdirSync(join(out, 'host'))
mkdirSync(join(out, 'editor'))
for (const name of content) {
  const fragment = readFileSync(join(out, 'fragment', `${name}.fragment.html`), 'utf8')
  writeFileSync(join(out, 'host', `${name}.html`), `<!DOCTYPE html><html><body><nav><ul><li>Home</li></ul></nav><h1>Ours</h1>${fragment}<footer><p>Us</p></footer></body></html>`)
  writeFileSync(join(out, 'editor', `${name}.html`), strip(fragment))
  judge('host', name, join(out, 'host', `${name}.html`))
  judge('editor', name, join(out, 'editor', `${name}.html`))
}
if (chromium) {
  const profile = mkdtempSync(join(WORK, 'tmp', 'chromium-'))
  mkdirSync(join(out, 'chromium'))
  for (const name of ['safeguarding-mou-2019', 'annual-report-2024-25']) {
    const page = execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--dump-dom',
      pathToFileURL(join(made, `${name}.html`)).href], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60000, maxBuffer: 1 << 26 })
    writeFileSync(join(out, 'chromium', `${name}.html`), page)
    judge('chromium', name, join(out, 'chromium', `${name}.html`))
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

// And what is not the same is not taken for it.
for (const name of ['west-berkshire-protocol-2013', 'arrangements-2023']) {
  spoil('odt-odt', name, join(out, 'odt-odt', `${name}.odt`), 'odt', 25)
  spoil('docx-docx', name, join(out, 'docx-docx', `${name}.docx`), 'docx', 25)
  spoil('html-html', name, join(out, 'html-html', `${name}.html`), 'html', 40)
  spoil('editor', name, join(out, 'editor', `${name}.html`), 'html', 40)
}
if (count === 0) fault('there is nothing to judge')
console.log(`${count} copies, ${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
