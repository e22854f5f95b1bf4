// SPDX-License-Identifier: MIT
// Fragments in a page of somebody else whose style sheet spoils every element it can: two documents, one of them twice.
// They look as the page by itself does in a column of the same width; the host's own elements look as they did before;
// no id is there twice, what refers to an id finds it in its own fragment, headings are at the level asked for, axe-core
// and the Nu checker find nothing, and a fragment is dark only where the host says so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { ENGROSS, ROOT, WORK } = process.env
const require = createRequire(join(ROOT, 'tests/package.json'))
const puppeteer = require('puppeteer-core')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path))
if (!executablePath) { console.log('not run: Chromium is not installed'); process.exit(77) }

const folder = join(WORK, 'fragments')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let bad = 0
const fault = words => { bad++; console.log(words) }

// Builds a document of the workspace of samples or of content; gives what was made.
function build(id, options) {
  const workspace = existsSync(join(ROOT, 'tests/golden/workspace/documents', id)) ? 'tests/golden/workspace' : 'content'
  const run = spawnSync(ENGROSS, ['build', '--quiet', '--workspace', join(ROOT, workspace), '-o', folder, ...options, id], { encoding: 'utf8' })
  if (run.status !== 0) { console.log(`${id} is not made: ${run.stderr}`); process.exit(1) }
}
const read = name => readFileSync(join(folder, name), 'utf8')

// { id, prefix, level }: each fragment in the host, in this order.
const wanted = [
  { id: 'charts', prefix: 'charts-', level: 2, options: [] },
  { id: 'everything', prefix: 'everything-', level: 3, options: ['--heading-level', '3'] },
  { id: 'everything', prefix: 'again_', level: 4, options: ['--heading-level', '4', '--id-prefix', 'again_'] },
]
for (const one of wanted) {
  build(one.id, ['--fragment', ...one.options])
  one.html = read(`${one.id}.fragment.html`)
  one.css = read(`${one.id}.fragment.css`)
  build(one.id, ['--to', 'html'])
}

// What hosts do, and worse. Nothing here has !important: against that there is no help.
const hostile = `
html { font-size: 62.5%; --text: red; --accent: lime; --engross-text: red; }
body { margin: 0; font: italic 1.6rem/1.2 fantasy; color: #333; text-align: center; letter-spacing: .05em; text-transform: lowercase;
  word-spacing: .4em; list-style: square; white-space: pre-line; }
* { box-sizing: content-box; animation: none; }
h1, h2, h3, h4, h5, h6 { text-transform: uppercase; color: #800000; border-bottom: 3px solid; letter-spacing: .2em; font-weight: 100; }
h2::before { content: "* "; } p { margin: 2.5em 0; text-indent: 3em; line-height: 3; max-width: 20ch; color: teal; }
#content p, #content td { font-size: 30px; font-style: italic; }
table { display: block; border: 4px dotted; background: #ffc; table-layout: fixed; border-spacing: 9px; border-collapse: separate; }
th, td { padding: 30px; background: #ddd; border: 2px solid; text-align: center; } tr:nth-child(even) td { background: #fcc; }
thead { display: none; } caption { caption-side: bottom; display: none; } col { width: 10px; }
a { color: #d00; text-decoration: none; border-bottom: 1px dashed; font-weight: bold; } a:hover, a:focus { background: black; color: white; }
a[href]::after { content: " (link)"; } a::before { content: "> "; }
ul, ol { list-style: square; margin: 3em; padding: 0; columns: 2; } li { float: left; margin: 2em; } li::marker { color: red; content: "> "; }
img { width: 40px; border: 5px solid; } svg { width: 24px; height: 24px; fill: red; } svg * { fill: red; stroke: blue; font-size: 40px; }
section { padding: 5em; border: 1px solid red; } div { margin: 3px; } blockquote { font-size: 3em; } figure { transform: rotate(2deg); }
dl, dt, dd { float: left; } span { color: green; display: inline-block; padding: 4px; } em, strong, code, abbr, sup { all: unset; }
.table, .head, .number, .contents, .text, .clause, .document, .front, .anchor, .ui, .scroll, .key, .tiles, .box { display: none; }
@counter-style alpha-bracket { system: cyclic; symbols: "X"; } [role=group], [role=img], [tabindex] { outline: 5px solid red; display: inline; }
`
const own = `<header><p>Host <a href="#ui_text">link</a></p></header><h1>Host</h1><ul class="text"><li id="aim">Item <span class="number">1</span></li></ul>
<table id="caption_1"><caption>Host</caption><tr><th>Head</th><td>Cell</td></tr></table><p id="ui_text"><em>Words</em> <svg><rect width="9" height="9"/></svg></p>`
const host = (width, withFragments, attribute = '') => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
${withFragments ? wanted.map(one => `<style>${one.css}</style>`).join('\n') : ''}<style>${hostile}</style></head><body><div class="own">${own}</div>
<main id="content" ${attribute} style="display:block;width:${width}px;margin:0">${withFragments ? wanted.map(one => one.html).join('\n') : ''}</main></body></html>`

const profile = mkdtempSync(join(WORK, 'tmp', 'chromium-'))
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  userDataDir: profile,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND'],
  env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
})

async function open(name, html, width, scheme = 'light') {
  const path = join(folder, name)
  if (html) writeFileSync(path, html)
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  page.on('request', request => { if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) fault(`fetched: ${request.url()}`) })
  page.on('console', message => fault(`console: ${message.text()}`))
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
  return page
}

// Runs in the page: name and computed style of each element under the root, in document order.
function looks(root, skip) {
  const properties = ['display', 'position', 'float', 'color', 'backgroundColor', 'backgroundImage', 'fontFamily', 'fontSize', 'fontWeight', 'fontStyle',
    'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'textIndent', 'textDecorationLine', 'whiteSpace',
    'marginTop', 'marginRight', 'marginBottom', 'marginLeft', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
    'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderTopColor', 'borderBottomStyle', 'boxSizing', 'transform', 'outlineStyle',
    'borderCollapse', 'captionSide', 'listStyleType', 'fill', 'stroke', 'strokeWidth', 'width', 'height', 'maxWidth', 'minWidth']
  const plain = value => value.replaceAll('engross-', '').replace(/url\([^)]*\)/, 'url')
  return [...document.querySelector(root).querySelectorAll('*')].filter(element => !skip || !element.closest(skip)).map(element => {
    const style = getComputedStyle(element)
    const seen = { what: `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}"` }
    for (const name of properties) seen[name] = plain(style[name])
    for (const pseudo of ['::before', '::after']) seen[pseudo] = getComputedStyle(element, pseudo).content
    seen.marker = getComputedStyle(element, '::marker').content
    return seen
  })
}

function compare(what, expected, found) {
  if (expected.length !== found.length) { fault(`${what}: ${found.length} elements instead of ${expected.length}`); return }
  let count = 0
  expected.forEach((one, i) => {
    for (const name of Object.keys(one)) {
      // Half a pixel is rounding: tables share their room out in whole pixels.
      const near = /px$/.test(one[name]) && Math.abs(parseFloat(one[name]) - parseFloat(found[i][name])) <= 1
      if (name === 'what' || one[name] === found[i][name] || near) continue
      if (count++ < 12) fault(`${what}: ${one.what}: ${name} is ${found[i][name]} instead of ${one[name]}`)
    }
  })
  if (count > 12) console.log(`${what}: and ${count - 12} more`)
}

// Runs in the page: ids and what refers to them; levels of headings.
function faultsOfReferences(levels) {
  const faults = []
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} is there twice`)
  for (const [i, fragment] of [...document.querySelectorAll('.engross')].entries()) {
    const within = (id, what) => { if (!document.getElementById(id) || document.getElementById(id).closest('.engross') !== fragment) faults.push(`${what} leads out of its fragment: ${id}`) }
    for (const element of fragment.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name === 'href' && value.startsWith('#')) within(value.slice(1), 'a link')
        else if (/^(aria-(labelledby|describedby)|for|headers)$/.test(name)) value.split(' ').forEach(id => within(id, name))
        else if (value.startsWith('url(#')) within(value.slice(5, -1), name)
        else if (name === 'class') value.split(' ').forEach(one => { if (!one.startsWith('engross-')) faults.push(`class ${one}`) })
      }
    }
    const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
    const level = heading => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1))
    if (level(headings[0]) !== levels[i]) faults.push(`the title has level ${level(headings[0])} instead of ${levels[i]}`)
    for (const heading of headings) {
      const rank = Number(heading.className.match(/engross-h(\d)/)[1])
      if (level(heading) !== rank + levels[i] - 1) faults.push(`"${heading.textContent}" has level ${level(heading)}`)
    }
    if (fragment.querySelector('script, style, link, nav, main, header, footer, .engross-frame, .engross-skip')) faults.push('something of the page is left in the fragment')
  }
  return faults
}

async function axeFaults(page, what) {
  await page.evaluate(axe)
  const lines = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(rule => rule.nodes.filter(node => document.querySelector(node.target[0])?.closest('.engross'))
      .map(node => `${rule.id}: ${node.target[0]}: ${node.failureSummary}`))
  })
  for (const line of lines.slice(0, 8)) fault(`${what}: axe: ${line}`)
}

const ground = page => page.evaluate(() => getComputedStyle(document.querySelector('.engross-document')).backgroundColor)
try {
  for (const width of [600, 900]) {
    const page = await open(`host-${width}.html`, host(width, true), 1280)
    for (const [i, one] of wanted.entries()) {
      const alone = await open(`${one.id}.html`, null, width)
      await alone.addStyleTag({ content: '.frame { display: none !important; }' })
      const expected = await alone.evaluate(looks, 'main', '.frame')
      const found = await page.evaluate((functionText, n) => {
        document.querySelectorAll('.engross')[n].firstElementChild.setAttribute('data-looked-at', '')
        const seen = eval(`(${functionText})`)('[data-looked-at]', null)
        document.querySelector('[data-looked-at]').removeAttribute('data-looked-at')
        return seen
      }, looks.toString(), i)
      compare(`${one.id} at level ${one.level} in ${width} px`, expected, found)
      await alone.close()
    }
    for (const line of await page.evaluate(faultsOfReferences, wanted.map(one => one.level))) fault(line)
    await axeFaults(page, `${width} px`)
    const without = await open(`without-${width}.html`, host(width, false), 1280)
    compare('the host’s own elements', await without.evaluate(looks, '.own', null), await page.evaluate(looks, '.own', null))
    await without.close()
    await page.close()
  }
  const light = 'rgb(255, 255, 255)'
  for (const [attribute, scheme, dark] of [['', 'dark', false], ['data-engross-scheme="auto"', 'light', false],
    ['data-engross-scheme="auto"', 'dark', true], ['data-engross-scheme="dark"', 'light', true]]) {
    const page = await open('dark.html', host(600, true, attribute), 1280, scheme)
    if ((await ground(page) !== light) !== dark) fault(`a host that is ${scheme} and says '${attribute}' has a fragment on ${await ground(page)}`)
    if (dark) await axeFaults(page, `dark (${attribute})`)
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

// Every selector stands inside .engross.
for (const one of wanted) {
  const rules = one.css.replace(/\/\*.*?\*\//gs, '').replace(/"(\\.|[^"\\])*"/g, '""').replace(/@(counter-style|property)[^{]*\{[^}]*\}/g, '')
    .replace(/@(media|container|supports)[^{]*\{/g, '').replace(/\{[^}]*\}/g, '\n').replace(/[{}]/g, '')
  for (const line of rules.split('\n').map(text => text.trim()).filter(text => text)) {
    const apart = line.replace(/\((?:[^()]|\([^()]*\))*\)/g, '()').split(',')
    for (const selector of apart) if (!selector.trim().startsWith('.engross:not()')) fault(`a selector outside .engross: ${selector}`)
  }
  if (/@(page|import|font-face)|:root|\brem\b|\d(rem|vw)\b/.test(one.css.replaceAll('--engross-rem', ''))) fault(`${one.id}: the style sheet reaches beyond its fragment`)
}
const plain = join(folder, 'plain.html')
writeFileSync(plain, `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body><main><h1>Host</h1>${wanted.map(one => one.html).join('\n')}</main></body></html>`)
const nu = spawnSync('java', ['-jar', join(ROOT, 'tests/node_modules/vnu-jar/build/dist/vnu.jar'), '--Werror', '--stdout', plain], { encoding: 'utf8' })
if (nu.status !== 0) fault(`Nu checker: ${nu.stdout.slice(0, 3000)}${nu.stderr}`)

console.log(`${wanted.length} fragments in 2 widths, ${bad} faults`)
process.exit(bad === 0 ? 0 : 1)
