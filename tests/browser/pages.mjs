// SPDX-License-Identifier: MIT
// Each page that was made, in Chromium: axe-core finds nothing at 320 and 1280 pixels, light, dark and on paper, with
// forced colours, with more contrast, and with the reader's own spacing of text (WCAG 2.2, 1.4.12); nothing scrolls
// sideways or is cut off at 320 (which is 1280 at 400 %: 1.4.10); what takes the focus is not hidden (2.4.11) and its
// targets are large enough (2.5.8); nothing is fetched but the page itself; no script runs, nothing is written to the
// console; its JSON-LD can be read and says what the page says; from a server that names no encoding it reads as it is
// written. And a page with a fault is seen to be found out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { ENGROSS, ROOT, WORK } = process.env
const require = createRequire(join(ROOT, 'tests/package.json'))
const puppeteer = require('puppeteer-core')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
if (!executablePath) { console.log('not run: Chromium is not installed'); process.exit(77) }

const views = []
for (const width of [320, 1280]) {
  for (const scheme of ['light', 'dark']) views.push({ name: `${width} px, ${scheme}`, width, scheme, media: 'screen' })
  views.push({ name: `${width} px, print`, width, scheme: 'light', media: 'print' })
}
views.push({ name: '1280 px, forced colours, dark', width: 1280, scheme: 'dark', media: 'screen', forced: true, brief: 'color-contrast' })
views.push({ name: '1280 px, more contrast', width: 1280, scheme: 'light', media: 'screen', contrast: 'more', brief: 'color-contrast' })
views.push({ name: '320 px, spaced', width: 320, scheme: 'light', media: 'screen', spaced: true, brief: 'scrollable-region-focusable' })
views.push({ name: '320 by 256 px (1280 by 1024 at 400 %)', width: 320, height: 256, scheme: 'light', media: 'screen', brief: 'scrollable-region-focusable' })

// What a reader may set without loss of anything (WCAG 2.2, 1.4.12).
// Words in a drawing are a picture; the table under it has them as text.
const spacing = 'svg { letter-spacing: 0 !important; word-spacing: 0 !important; } ' +
  ':not(svg, svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } ' +
  'p { margin-bottom: 2em !important; }'

const profile = mkdtempSync(join(WORK, 'tmp', 'chromium-'))
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  userDataDir: profile,
  // Chromium's own sandbox does not work as root or inside most containers; the pages are our own.
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND'],
  env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
})

// Runs in the page. Words of a chart have a contrast of 4.5 to 1 with the page, whose colour is their rim; bars, lines
// and the marks on them 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). Nothing of a chart that is shown is beside the page.
function drawingFaults(edge) {
  const faults = []
  if (!document.querySelector('svg[role=img]')) return faults
  const channels = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number)
  const light = colour => channels(colour).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const ground = light(getComputedStyle(document.documentElement).getPropertyValue('--ground').trim()
    .replace(/^#(..)(..)(..)$/, (_, r, g, b) => [r, g, b].map(x => parseInt(x, 16)).join(' ')))
  const ratio = colour => (Math.max(light(colour), ground) + 0.05) / (Math.min(light(colour), ground) + 0.05)
  const demand = (selector, property, least) => {
    for (const element of document.querySelectorAll(selector)) {
      const colour = getComputedStyle(element)[property]
      if (colour === 'none') faults.push(`${selector} without ${property}`)
      else if (ratio(colour) < least) faults.push(`${selector} "${element.textContent}": ${colour} has a contrast of ${ratio(colour).toFixed(2)}`)
    }
  }
  demand('svg[role=img] text', 'fill', 4.5)
  demand('.bar', 'stroke', 3)
  demand('.run', 'stroke', 3)
  demand('.zero', 'stroke', 3)
  for (const text of document.querySelectorAll('svg[role=img] text')) {
    const { left, right, width } = text.getBoundingClientRect()
    if (width > 0 && (left < -edge || right > document.documentElement.clientWidth + edge)) {
      faults.push(`"${text.textContent}" in a drawing is not all on the page (${left} to ${right})`)
    }
  }
  return faults
}

// What is wrong with the page in that view, as lines.
async function faultsOf(page, url, view) {
  const faults = []
  await page.setViewport({ width: view.width, height: view.height ?? 900 })
  // More features than puppeteer knows.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { media: view.media, features: [{ name: 'prefers-color-scheme', value: view.scheme },
    { name: 'prefers-contrast', value: view.contrast ?? 'no-preference' }, { name: 'forced-colors', value: view.forced ? 'active' : 'none' }] })
  const spaced = view.spaced ? await page.addStyleTag({ content: spacing }) : null
  // A brief view differs from those before it in one thing that axe looks at.
  const { violations, incomplete } = await page.evaluate(async brief => {
    const rules = brief ? { runOnly: { type: 'rule', values: [brief] } } : {}
    // In large print the way back to the contents stays in sight on a wide page too, above words that axe cannot judge then.
    const bar = document.querySelector('.to-contents')
    if (bar) bar.style.position = 'static'
    const result = await window.axe.run(document, { resultTypes: ['violations', 'incomplete'], ...rules })
    if (bar) bar.style.position = ''
    const line = rule => ({ id: rule.id, help: rule.help, nodes: rule.nodes.map(node => [node.target.join(' '), node.failureSummary]) })
    // Of words in a drawing axe cannot tell what they stand on: drawingFaults looks at those.
    const decidable = rule => ({ ...rule, nodes: rule.nodes.filter(node => !document.querySelector(node.target[0])?.closest('svg')) })
    return { violations: result.violations.map(line), incomplete: result.incomplete.map(decidable).filter(rule => rule.nodes.length > 0).map(line) }
  }, view.brief ?? null)
  // At 320 pixels axe cannot decide on the colours of cells that a wide table scrolls out of sight; at 1280 it can.
  // Nor can it on signs that are no letters, such as a box to tick.
  const decidable = ([, summary]) => !summary.includes('contains only non-text characters')
  const undecided = view.width < 1280 ? [] : incomplete.filter(rule => rule.id === 'color-contrast')
    .map(rule => ({ ...rule, nodes: rule.nodes.filter(decidable) })).filter(rule => rule.nodes.length > 0)
  for (const rule of [...violations, ...undecided]) {
    faults.push(`${rule.id}: ${rule.help}`)
    for (const [target, summary] of rule.nodes.slice(0, 5)) faults.push(`    ${target}: ${summary}`)
  }
  // On paper there is a margin beside what is the whole width here.
  if (!view.forced) faults.push(...await page.evaluate(drawingFaults, view.media === 'print' ? 8 : 0.5))
  if (view.media === 'screen') {
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth
      if (document.documentElement.scrollWidth <= limit) return null
      const scrolls = element => element && element !== document.body &&
        (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
      const names = [...document.body.querySelectorAll('*')]
        .filter(element => element.getBoundingClientRect().right > limit + 0.5 && !scrolls(element.parentElement))
        .slice(0, 5).map(element => element.outerHTML.slice(0, 120))
      return `the page is ${document.documentElement.scrollWidth} px wide in ${limit}: ${names.join(' | ')}`
    })
    if (wide) faults.push(wide)
    faults.push(...await page.evaluate(cutOff))
    if (view.scheme === 'light' && !view.spaced && !view.contrast) faults.push(...await page.evaluate(focusFaults))
  }
  await spaced?.evaluate(element => element.remove())
  await session.detach()
  return faults
}

// Runs in the page. Words that do not fit where they stand and cannot be scrolled to.
function cutOff() {
  const faults = []
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    if (clipPath !== 'none' || element.closest('svg')) continue
    const hidden = (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    if (hidden) faults.push(`cut off: ${element.outerHTML.slice(0, 120)}`)
  }
  return faults.slice(0, 5)
}

// Runs in the page. Whatever takes the focus can be seen then, not only its edge, and shows that it has it; links that
// are no part of a sentence are at least 24 pixels high.
function focusFaults() {
  const faults = []
  const bar = document.querySelector('.to-contents')
  const targets = [...document.querySelectorAll('a[href], [tabindex="0"]')].filter(element => element.getClientRects().length > 0)
  // Long pages have hundreds that are alike.
  for (const element of targets.filter((_, i) => targets.length < 80 || i % Math.ceil(targets.length / 80) === 0)) {
    element.focus()
    const box = element.getClientRects()[0]
    const foot = bar && !bar.contains(element) && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect() : null
    const name = element.outerHTML.slice(0, 100)
    if (box.bottom <= 0 || box.top >= innerHeight) faults.push(`focused out of sight: ${name}`)
    else if (foot && foot.height > 0 && box.top >= foot.top && box.bottom <= foot.bottom + 1) faults.push(`focused under the foot: ${name}`)
    if (element.matches('.contents a, .downloads a, .anchor, .to-contents a, .skip') && box.height < 24) faults.push(`${box.height} pixels high: ${name}`)
  }
  document.activeElement?.blur()
  for (const element of document.querySelectorAll('.side, .scroll')) element.scrollTo(0, 0)
  scrollTo(0, 0)
  return faults.slice(0, 5)
}

// What is wrong with the data about the page, as lines.
function dataFaults() {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  if (scripts.length !== 1) return [`${scripts.length} times JSON-LD`]
  const faults = []
  const squeezed = text => text.trim().replace(/[ \t\n\r]+/g, ' ')
  let data
  try { data = JSON.parse(scripts[0].textContent) } catch (error) { return [`JSON-LD: ${error.message}`] }
  const demand = (what, found, expected) => { if (found !== expected) faults.push(`JSON-LD: ${what} is ${found} instead of ${expected}`) }
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content
  demand('name', data.name, squeezed(document.title))
  demand('inLanguage', data.inLanguage, document.documentElement.lang)
  demand('version', data.version, meta('version'))
  demand('date', data.dateModified ?? data.datePublished, meta('dcterms.issued'))
  demand('abstract', data.abstract, meta('description'))
  demand('publisher', data.publisher?.map(body => body.name).join('; '), meta('dcterms.publisher'))
  const named = Object.fromEntries([data.identifier].flat().map(one => [one?.propertyID ?? 'id', one?.value ?? one]))
  demand('seal', named.seal, meta('seal'))
  demand('id', meta('seal') || !meta('reference') ? named.id : meta('dcterms.identifier'), meta('dcterms.identifier'))
  const links = [...document.querySelectorAll('.downloads a')]
  demand('encoding', (data.encoding ?? []).map(file => file.contentUrl).join(), links.map(link => link.getAttribute('href')).join())
  for (const link of links) if (!/\(\d+(\.\d)?\u00a0[KM]B\)$/.test(link.parentElement.textContent)) faults.push(`a download without its size: ${link.parentElement.textContent}`)
  return faults
}

async function open(url, said) {
  const page = await browser.newPage()
  page.on('request', request => { if (request.url() !== url && !request.url().startsWith('data:')) said.push(`fetched: ${request.url()}`) })
  page.on('console', message => said.push(`console: ${message.text()}`))
  page.on('pageerror', error => said.push(`error: ${error.message}`))
  await page.goto(url, { waitUntil: 'load' })
  const scripts = await page.evaluate(() => document.querySelectorAll('script:not([type="application/ld+json"])').length)
  if (scripts > 0) said.push(`${scripts} scripts in the page`)
  await page.evaluate(axe)
  return page
}

// What the page's encoding is taken for when a server sends its bytes and does not say.
async function encodingOf(body) {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => request.respond({ status: 200, headers: { 'content-type': 'text/html' }, body }))
  await page.goto('https://example.invalid/', { waitUntil: 'load' })
  const encoding = await page.evaluate(() => document.characterSet)
  await page.close()
  return encoding
}

let count = 0
let bad = 0
try {
  const names = readdirSync(join(WORK, 'made')).filter(name => name.endsWith('.html'))
  if (names.length === 0) { bad++; console.log('there is no page to look at') }
  for (const name of names) {
    const url = pathToFileURL(join(WORK, 'made', name)).href
    const said = []
    const page = await open(url, said)
    for (const view of views) {
      count++
      const faults = await faultsOf(page, url, view)
      if (faults.length === 0) continue
      bad++
      console.log(`${name}, ${view.name}:`)
      for (const fault of faults) console.log(`  ${fault}`)
    }
    said.push(...await page.evaluate(dataFaults))
    for (const line of said) { bad++; console.log(`${name}: ${line}`) }
    await page.close()
    const encoding = await encodingOf(readFileSync(join(WORK, 'made', name)))
    if (encoding !== 'UTF-8') { bad++; console.log(`${name}: read as ${encoding}`) }
  }

  // Words that would end a string, a script or a style sheet, if they were let: they are words.
  const hostile = '</script><script>alert(1)</script> <!--<script> </style>{ } "quoted" \\ \\" \\u0041 \'x\' ]]> & &amp; {{'
  const workspace = join(WORK, 'tmp', 'hostile')
  mkdirSync(join(workspace, 'documents/d'), { recursive: true })
  // As Markdown in XML.
  const escaped = hostile.replace(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  writeFileSync(join(workspace, 'engross.xml'), '<workspace xmlns="urn:engross:1"/>')
  writeFileSync(join(workspace, 'documents/d/document.xml'), `<mou xmlns="urn:engross:1" id="d"><meta><title>${escaped}</title>
<subtitle>${escaped}</subtitle><version>1</version><status>draft</status><summary>${escaped}</summary></meta>
<body><section id="s"><title>${escaped}</title><md>x</md></section></body></mou>`)
  const built = spawnSync(ENGROSS, ['build', '--quiet', '-w', workspace], { encoding: 'utf8' })
  if (built.status !== 0) { bad++; console.log(`the document with hostile words is not made: ${built.stderr}`) }
  const heard = []
  const spoken = await open(pathToFileURL(join(workspace, 'out/d.html')).href, heard)
  heard.push(...await spoken.evaluate(dataFaults))
  const said = await spoken.evaluate(() => JSON.parse(document.querySelector('script').textContent))
  for (const name of ['name', 'alternativeHeadline', 'abstract']) if (said[name] !== hostile) heard.push(`${name} is ${said[name]}`)
  if (await spoken.evaluate(() => document.querySelectorAll('script, style').length) !== 3) heard.push('a script or style sheet ends early')
  for (const line of heard) { bad++; console.log(`hostile words: ${line}`) }
  await spoken.close()

  // The same eyes on a page that has faults of each sort.
  const wrong = join(WORK, 'tmp', 'wrong.html')
  writeFileSync(wrong, '<!DOCTYPE html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1>' +
    '<p style="color:#ccc;background:#fff">faint</p><p style="width:900px">wide</p><img src="https://example.invalid/x.png"></main>')
  const noted = []
  const page = await open(pathToFileURL(wrong).href, noted)
  const faults = (await faultsOf(page, wrong, views[0])).join('\n')
  for (const expected of [/color-contrast/, /image-alt/, /the page is 9\d\d px wide/]) {
    if (!expected.test(faults)) { bad++; console.log(`a page with a fault passed ${expected}:\n${faults}`) }
  }
  const encoding = await encodingOf(readFileSync(wrong))
  if (encoding === 'UTF-8') { bad++; console.log('a page that does not name its encoding was read as UTF-8') }
  if (!noted.some(line => line.startsWith('fetched: https://example.invalid/'))) { bad++; console.log('a fetch went unseen') }
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
console.log(`${count} views, ${bad} with faults`)
process.exit(bad === 0 ? 0 : 1)
