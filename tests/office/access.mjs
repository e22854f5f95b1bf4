// SPDX-License-Identifier: MIT
// The accessibility rules of Word and Writer (rules.mjs) find nothing in any office file that was made; and each of them
// finds something in a file that was broken on purpose, so that its silence means something. Prints a table.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx, readOdt } from './model.mjs'
import { rules } from './rules.mjs'
import { breaks, sound } from './broken.mjs'

const { WORK, FORMATS } = process.env
const made = join(WORK, 'made')
const readers = { docx: readDocx, odt: readOdt }
const wanted = { docx: /^(word\/(document|styles|settings|footnotes|header\d*|footer\d*)\.xml|word\/_rels\/.*|docProps\/core\.xml)$/, odt: /^(content|styles|meta)\.xml$/ }
const formats = FORMATS.split(',').filter(format => readers[format])
let faults = 0

function open(file, format) {
  const names = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' }).split('\n').filter(name => wanted[format].test(name))
  return new Map(names.map(name => [name, execFileSync('unzip', ['-p', file, name.replace(/[[\]]/g, '\\$&')], { encoding: 'utf8', maxBuffer: 1 << 28 })]))
}

// rule -> format -> how many findings; and the same for files that were broken.
const count = Object.fromEntries(Object.keys(rules).map(rule => [rule, Object.fromEntries(formats.map(f => [f, { found: 0, broken: '-' }]))]))
let files = 0

for (const format of formats) {
  const names = readdirSync(made).filter(name => name.endsWith(`.${format}`)).sort()
  if (names.length === 0) { faults++; console.log(`there is no ${format} file to read`) }
  for (const name of names) {
    const model = readers[format](open(join(made, name), format))
    files++
    for (const [rule, find] of Object.entries(rules)) {
      const found = find(model)
      count[rule][format].found += found.length
      if (found.length === 0) continue
      faults++
      console.log(`${name}: ${rule}: ${found.length}`)
      for (const words of found.slice(0, 5)) console.log(`  ${words}`)
    }
  }
  for (const [rule, change] of Object.entries(breaks[format])) {
    if (!rules[rule]) { faults++; console.log(`there is no rule '${rule}' to break`); continue }
    const parts = open(join(made, `${sound[format][rule] ?? sound[format].usual}.${format}`), format)
    const before = rules[rule](readers[format](new Map(parts))).length
    const changed = change(parts)
    const after = changed ? rules[rule](readers[format](parts)).length : before
    count[rule][format].broken = after - before
    if (after > before) continue
    faults++
    console.log(`a ${format} file that was broken is found sound: ${rule}${changed ? '' : ' (nothing was changed)'}`)
  }
  for (const rule of Object.keys(rules).filter(rule => !breaks[format][rule] && !sound.cannot[format].includes(rule))) {
    faults++
    console.log(`no ${format} file is broken to try '${rule}'`)
  }
}

const width = Math.max(...Object.keys(rules).map(rule => rule.length))
console.log(`${'rule'.padEnd(width)}  ${formats.map(f => `${f}: found, in a broken one`).join('  ')}`)
for (const [rule, row] of Object.entries(count)) {
  console.log(`${rule.padEnd(width)}  ${formats.map(f => `${row[f].found}`.padStart(11) + `${row[f].broken}`.padStart(16)).join('  ')}`)
}
console.log(`${files} office files, ${Object.keys(rules).length} rules, ${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
