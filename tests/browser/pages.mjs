// SPDX-License-Identifier: MIT
// Each page that was made, in Chromium: axe-core finds nothing at 320 and 1280 pixels, light, dark and on paper;
// nothing scrolls sideways at 320; nothing is fetched but the page itself; no script runs, nothing is written to the
// console; from a server that names no encoding it reads as it is written. And a page with a fault is seen to be found
// out.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { ROOT, WORK } = process.env
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
function drawingFaults() {
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
    if (width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5)) {
      faults.push(`"${text.textContent}" in a drawing is not all on the page (${left} to ${right})`)
    }
  }
  return faults
}

// What is wrong with the page in that view, as lines.
async function faultsOf(page, url, view) {
  const faults = []
  await page.setViewport({ width: view.width, height: 900 })
  await page.emulateMediaType(view.media)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }])
  const { violations, incomplete } = await page.evaluate(async () => {
    const result = await window.axe.run(document, { resultTypes: ['violations', 'incomplete'] })
    const brief = rule => ({ id: rule.id, help: rule.help, nodes: rule.nodes.map(node => [node.target.join(' '), node.failureSummary]) })
    // Of words in a drawing axe cannot tell what they stand on: drawingFaults looks at those.
    const decidable = rule => ({ ...rule, nodes: rule.nodes.filter(node => !document.querySelector(node.target[0])?.closest('svg')) })
    return { violations: result.violations.map(brief), incomplete: result.incomplete.map(decidable).filter(rule => rule.nodes.length > 0).map(brief) }
  })
  // At 320 pixels axe cannot decide on the colours of cells that a wide table scrolls out of sight; at 1280 it can.
  // Nor can it on signs that are no letters, such as a box to tick.
  const decidable = ([, summary]) => !summary.includes('contains only non-text characters')
  const undecided = view.width < 1280 ? [] : incomplete.filter(rule => rule.id === 'color-contrast')
    .map(rule => ({ ...rule, nodes: rule.nodes.filter(decidable) })).filter(rule => rule.nodes.length > 0)
  for (const rule of [...violations, ...undecided]) {
    faults.push(`${rule.id}: ${rule.help}`)
    for (const [target, summary] of rule.nodes.slice(0, 5)) faults.push(`    ${target}: ${summary}`)
  }
  faults.push(...await page.evaluate(drawingFaults))
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
  }
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
    for (const line of said) { bad++; console.log(`${name}: ${line}`) }
    await page.close()
    const encoding = await encodingOf(readFileSync(join(WORK, 'made', name)))
    if (encoding !== 'UTF-8') { bad++; console.log(`${name}: read as ${encoding}`) }
  }

  // The same eyes on a page that has faults of each sort.
  const wrong = join(WORK, 'tmp', 'wrong.html')
  writeFileSync(wrong, '<!DOCTYPE html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1>' +
    '<p style="color:#ccc;background:#fff">faint</p><p style="width:900px">wide</p><img src="https://example.invalid/x.png"></main>')
  const said = []
  const page = await open(pathToFileURL(wrong).href, said)
  const faults = (await faultsOf(page, wrong, views[0])).join('\n')
  for (const expected of [/color-contrast/, /image-alt/, /the page is 9\d\d px wide/]) {
    if (!expected.test(faults)) { bad++; console.log(`a page with a fault passed ${expected}:\n${faults}`) }
  }
  const encoding = await encodingOf(readFileSync(wrong))
  if (encoding === 'UTF-8') { bad++; console.log('a page that does not name its encoding was read as UTF-8') }
  if (!said.some(line => line.startsWith('fetched: https://example.invalid/'))) { bad++; console.log('a fetch went unseen') }
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
console.log(`${count} views, ${bad} with faults`)
process.exit(bad === 0 ? 0 : 1)
