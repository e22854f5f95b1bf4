// SPDX-License-Identifier: MIT
// LibreOffice opens each office file that was made, and the words and numbers that it shows are those that the page
// shows in Chromium: list markers as Chromium computes them, all else as text. What is no part of the document (class
// "ui") is left out on the page; page headers and footers are left out by LibreOffice.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { differences, wordsOf } from './compare.mjs'

const { ROOT, WORK, FORMATS } = process.env
const require = createRequire(join(ROOT, 'tests/package.json'))
const puppeteer = require('puppeteer-core')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
if (!executablePath) { console.log('not run: Chromium is not installed'); process.exit(77) }
const made = join(WORK, 'made')
const texts = join(WORK, 'office')
const offices = FORMATS.split(',').filter(format => format !== 'html')
const names = suffix => readdirSync(made).filter(name => name.endsWith(suffix)).map(name => basename(name, suffix))
let faults = 0

// What LibreOffice shows, as text with numbers; one process for all files of a kind.
function convert(format) {
  const profile = mkdtempSync(join(WORK, 'tmp', 'libreoffice-'))
  const out = join(texts, format)
  mkdirSync(out, { recursive: true })
  try {
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore',
      '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', out, ...names(`.${format}`).map(name => join(made, `${name}.${format}`))],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: 120000 })
  } catch (error) {
    faults++
    console.log(`LibreOffice failed on the ${format} files: ${error.message}`)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

// What the page shows, as text: blocks on lines of their own, each item after its marker.
async function readPage(page, name) {
  await page.goto(pathToFileURL(join(made, `${name}.html`)).href, { waitUntil: 'load' })
  const client = await page.createCDPSession()
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const markers = []
  const walk = node => {
    if (node.role?.value === 'ListMarker') markers.push(node.name.value.trim())
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id))
  }
  walk(nodes[0])
  await client.detach()
  const { text, items } = await page.evaluate(markers => {
    let items = 0
    const read = node => {
      if (node.nodeType === Node.TEXT_NODE) return node.data
      if (node.nodeType !== Node.ELEMENT_NODE || node.classList.contains('ui')) return ''
      // Writer's text has the marks of footnotes, not the footnotes.
      if (node.classList.contains('notes')) return ''
      // Nor has it comments: what they say is read back by the program (words:…).
      if (node.classList.contains('drafting-note')) {
        node.childNodes.forEach(read)
        return ''
      }
      if (['SCRIPT', 'STYLE', 'TEMPLATE', 'svg'].includes(node.tagName)) return ''
      if (node.tagName === 'BR') return '\n'
      const style = getComputedStyle(node)
      const marker = style.display === 'list-item' && style.listStyleType !== 'none' ? `${markers[items++] ?? '(no marker)'} ` : ''
      const inside = marker + [...node.childNodes].map(read).join('')
      // A number and the words that it numbers are set apart by the style sheet.
      if (node.classList.contains('number')) return ` ${inside} `
      return style.display.startsWith('inline') && style.display !== 'inline-block' ? inside : `\n${inside}\n`
    }
    return { text: read(document.body), items }
  }, markers)
  if (items !== markers.length) {
    faults++
    console.log(`${name}.html: ${items} items, ${markers.length} markers`)
  }
  return text
}

rmSync(texts, { recursive: true, force: true })
for (const format of offices) convert(format)

const profile = mkdtempSync(join(WORK, 'tmp', 'chromium-'))
const browser = await puppeteer.launch({
  executablePath, headless: true, userDataDir: profile,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'],
  env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
})
let count = 0
try {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  // A page alone, of several documents, has no files beside it.
  for (const name of names('.html').filter(name => !name.endsWith('--page'))) {
    const meant = wordsOf(await readPage(page, name))
    for (const format of offices) {
      const file = join(texts, format, `${name}.txt`)
      count++
      if (!existsSync(file)) {
        faults++
        console.log(`LibreOffice did not open ${name}.${format}`)
        continue
      }
      const lines = differences(meant, wordsOf(readFileSync(file, 'utf8')), ['page', format])
      if (lines.length === 0) continue
      faults++
      console.log(`${name}.${format} does not say what ${name}.html says:`)
      for (const line of lines) console.log(`  ${line}`)
    }
  }
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
if (count === 0) { faults++; console.log('there is no office file to open') }
console.log(`${count} office files, ${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
