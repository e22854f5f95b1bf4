// SPDX-License-Identifier: MIT
// `engross history --format json` against schemas/history.schema.json, of the sample workspace and of every case: it says what
// the text form says. At last the judge is judged: what is broken is refused, and each property of the schema is described
// and is in the listing of a case.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import fs from 'node:fs'
import path from 'node:path'

const { ENGROSS, ROOT } = process.env
const require = createRequire(path.join(ROOT, 'tests/package.json'))
const Ajv = require('ajv/dist/2020.js').default
const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'schemas/history.schema.json'), 'utf8'))
const valid = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
const told = () => valid.errors.slice(0, 3).map(e => `${e.instancePath} ${e.message}`).join('; ')

let faults = 0
const check = (ok, words) => { if (!ok) { console.log(words); faults++ } }
const engross = (cwd, words) => spawnSync(ENGROSS, ['history', ...words], { cwd, encoding: 'utf8', maxBuffer: 1 << 26,
  env: { ...process.env, SOURCE_DATE_EPOCH: '1790812800' } })   // 1 October 2026
const flat = s => s.replace(/\s+/g, ' ')
const day = iso => {
  const [y, m, d] = iso.split('-').map(Number)
  const month = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][m - 1]
  return d ? `${d} ${month} ${y}` : `${month} ${y}`
}

// What the text form has to say of a document.
function words(d) {
  const said = []
  for (const v of d.versions) {
    said.push(`Version ${v.version}: `, `Agreed on ${day(v.on)}`, `Seal ${v.seal.slice(0, 16).replace(/(....)(?=.)/g, '$1 ')}`)
    if (v.note) said.push(flat(v.note))
    for (const p of v.places) {
      said.push(`- ${p.body}: `)
      if (p.signature) said.push(day(p.signature.on), ...['name', 'role', 'authority', 'minute'].map(k => p.signature[k] ?? ''), p.signature.evidence?.name ?? '')
      if (p.left) said.push(`left on ${day(p.left.on)}`)
    }
    if (v.withdrawn) said.push(`Withdrawn on ${day(v.withdrawn.on)}`)
  }
  return [...said, ...d.parties.map(p => `- ${p.body}: ${p.lastSigned ?? 'nothing yet'}`)]
}

let documents = 0
let richest = null
const folders = at => { try { return fs.readdirSync(at, { withFileTypes: true }).filter(e => e.isDirectory()).map(e => path.join(at, e.name)) } catch { return [] } }
const hasHistory = at => folders(path.join(at, 'documents')).some(d => fs.existsSync(path.join(d, 'history')))
const workspaces = [path.join(ROOT, 'content'), ...folders(path.join(ROOT, 'tests/cases')).flatMap(folders).filter(hasHistory)]
for (const at of workspaces) {
  const name = path.relative(ROOT, at)
  const json = engross(at, ['--format', 'json'])
  const text = engross(at, [])
  check(json.status === text.status && json.stderr === text.stderr, `${name}: the forms end differently: ${json.status}, ${text.status}`)
  let listing
  try { listing = JSON.parse(json.stdout) } catch { check(json.status !== 0 && json.stdout === '', `${name}: no JSON`); continue }
  check(valid(listing), `${name}: ${valid.errors && told()}`)
  for (const d of listing.documents) {
    documents++
    for (const w of words(d)) check(flat(text.stdout).includes(flat(w)), `${name}: the text form does not say '${w}' of ${d.id}`)
    for (const v of d.versions) check(v.awaited === v.places.filter(p => p.awaited).length, `${name}: ${d.id} ${v.version} counts wrong what is awaited`)
  }
  check(listing.withoutHistory.length === Number(/^(\d+) documents? ha/m.exec(text.stdout)?.[1] ?? 0), `${name}: the forms count differently what has no history`)
  if (name.endsWith('versions-are-listed-with-who-signed')) richest = listing
}

// Each thing taken away, made a list, or joined by another is refused.
let tried = 0
const used = new Set()
function spoil(value) {
  if (Array.isArray(value)) return value.forEach(spoil)
  if (value === null || typeof value !== 'object') return
  for (const key of Object.keys(value)) {
    used.add(key)
    const kept = { ...value }
    for (const change of [() => { delete value[key] }, () => { value[key] = [[kept[key]]] }, () => { value[`${key}x`] = 1 }]) {
      change()
      tried++
      check(!valid(richest), `the schema takes a listing with a spoilt '${key}'`)
      for (const k of Object.keys(value)) delete value[k]
      Object.assign(value, kept)
    }
    spoil(value[key])
  }
}
check(richest !== null, 'the case with everything is not there')
spoil(richest)
check(valid(richest), 'the listing of everything is not valid any more')
;(function described(s, at) {
  if (Array.isArray(s)) return s.forEach((v, i) => described(v, `${at}/${i}`))
  if (s === null || typeof s !== 'object') return
  for (const [key, v] of Object.entries(s.properties ?? {})) {
    check(typeof v.description === 'string' && v.description.endsWith('.'), `${at}/${key} is not described`)
    check(used.has(key), `no case has '${key}'`)
  }
  for (const [key, v] of Object.entries(s)) described(v, `${at}/${key}`)
})(schema, '')

console.log(`${workspaces.length} workspaces, ${documents} documents with a history; ${tried} spoilt listings refused; ${faults} faults`)
process.exit(faults > 0 ? 1 : 0)
