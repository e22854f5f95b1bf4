// SPDX-License-Identifier: MIT
// The machine forms of `engross check`, of every workspace and every case: JSON against schemas/check.schema.json, SARIF
// against the schema of OASIS and the rules that Microsoft's validator knows of GitHub, JUnit well-formed and summed up
// right; and all of them say what the text form says. At last the judge is judged: what is broken is refused.
import { execFile, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const { ENGROSS, ROOT, WORK } = process.env
const require = createRequire(path.join(ROOT, 'tests/package.json'))
const Ajv = require('ajv/dist/2020.js').default
const multitool = path.join(ROOT, 'tests/node_modules/@microsoft/sarif-multitool-linux')
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'))
const out = path.join(WORK, 'reports')
fs.rmSync(out, { recursive: true, force: true })
fs.mkdirSync(out, { recursive: true })

let faults = 0
const fault = words => { console.log(words); faults++ }
const check = (ok, words) => { if (!ok) fault(words) }

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true })
const schema = read(path.join(ROOT, 'schemas/check.schema.json'))
const validJson = ajv.compile(schema)
const validSarif = new Ajv({ strict: false, validateFormats: false })
  .compile(read(path.join(multitool, 'sarif-2.1.0.json')))
const told = valid => valid.errors.slice(0, 3).map(e => `${e.instancePath} ${e.message}`).join('; ')

// Ends with { status, out, err }; the status is null for a program that a signal ended.
const engross = (cwd, words) => new Promise(done => execFile(ENGROSS, ['check', ...words], { cwd, encoding: 'utf8', maxBuffer: 1 << 28,
  env: { ...process.env, SOURCE_DATE_EPOCH: '1790812800' } },   // 1 October 2026
  (e, out, err) => done({ status: e === null ? 0 : typeof e.code === 'number' ? e.code : null, out, err })))

const lineOf = (f, workspace) => {
  const prefix = workspace === '.' ? '' : `${workspace}/`
  const place = f.path === null ? 'engross' : prefix + f.path + (f.line === null ? '' : `:${f.line}`)
  const code = f.level === 'note' ? '' : ` [${f.code}${f.requirement ? `: ${f.requirement}` : ''}]`
  return `${place}: ${f.waiver ? 'waived' : f.level}: ${f.message}${code}`
}
const isLine = s => !s.startsWith('  ') && s !== ''
const sorted = list => [...list].sort().join('\n')

// The report says what the text form says, finding by finding, and counts it right.
function sameAsText(name, report, text) {
  const all = [...report.findings, ...report.documents.flatMap(d => d.findings)]
  check(sorted(all.map(f => lineOf(f, report.workspace))) === sorted(text.err.split('\n').filter(isLine)), `${name}: JSON has other findings than the text`)
  for (const d of [...report.documents, { id: 'summary', counts: report.summary, findings: all }]) {
    const level = l => d.findings.filter(f => f.level === l && !f.waiver).length
    check(d.counts.errors === level('error') && d.counts.warnings === level('warning') && d.counts.advice === level('advice') &&
      d.counts.waived === d.findings.filter(f => f.waiver).length, `${name}: ${d.id} is counted wrong`)
  }
  return all
}

function sarifIsGood(name, sarif, all) {
  const run = sarif.runs[0]
  const rules = run.tool.driver.rules
  const prints = run.results.map(r => r.partialFingerprints['engrossFinding/v1'])
  check(run.results.length === all.length, `${name}: SARIF has ${run.results.length} results, not ${all.length}`)
  check(new Set(prints).size === prints.length, `${name}: two results have one fingerprint`)
  check(new Set(rules.map(r => r.id)).size === rules.length, `${name}: a rule is there twice`)
  for (const r of run.results) {
    const place = r.locations[0].physicalLocation
    check(rules[r.ruleIndex]?.id === r.ruleId, `${name}: ${r.ruleId} is not the rule at its index`)
    check(!/^(\/|[a-z]+:|\.\.)/.test(place.artifactLocation.uri) && place.region.startLine >= 1, `${name}: ${place.artifactLocation.uri} is no place in a repository`)
    check(['error', 'warning', 'note'].includes(r.level), `${name}: level ${r.level}`)
  }
  for (const r of rules)
    check([r.shortDescription.text, r.fullDescription.text, r.help.text, r.help.markdown].every(s => s.length > 1 && s.length < 4000) &&
      r.fullDescription.text.length <= 1024, `${name}: rule ${r.id} does not say what it is`)
}

// It ends before there is anything to report on.
const without = ['cli/resources-folder-missing-is-told']

// The words after "check" in a command of the cases, as far as they say what is checked.
function wordsOf(cmd) {
  const words = cmd.trim().split(/\s+/)
  const kept = []
  if (words[0] !== 'check' || /['"$;&|<>]/.test(cmd))
    return null
  for (let i = 1; i < words.length; i++) {
    if (['-q', '--quiet', '-h', '--help', '--version'].includes(words[i]) || /^(-j|--jobs|--format|-o|--output|-t|--to)/.test(words[i]))
      return null
    kept.push(words[i])
  }
  return kept
}

const places = [['content', path.join(ROOT, 'content'), []], ['golden', path.join(ROOT, 'tests/golden/workspace'), []],
  ['every-element', path.join(ROOT, 'examples/every-element'), []], ['house-theme', path.join(ROOT, 'examples/house-theme'), []]]
for (const area of fs.readdirSync(path.join(ROOT, 'tests/cases')))
  for (const one of listOf(path.join(ROOT, 'tests/cases', area))) {
    const dir = path.join(ROOT, 'tests/cases', area, one)
    const words = fs.existsSync(path.join(dir, 'cmd')) && !fs.existsSync(path.join(dir, 'setup')) ? wordsOf(fs.readFileSync(path.join(dir, 'cmd'), 'utf8')) : null
    if (words !== null && !without.includes(`${area}/${one}`))
      places.push([`${area}/${one}`, dir, words])
  }
function listOf(dir) { return fs.statSync(dir).isDirectory() ? fs.readdirSync(dir) : [] }

const sarifs = []
const junits = []
let count = 0
async function look([name, dir, words]) {
  const text = await engross(dir, words)
  const base = path.join(out, name.replaceAll('/', '--'))
  if (text.status === 2)
    return
  const json = await engross(dir, [...words, '--format', 'json'])
  const sarif = await engross(dir, [...words, '--format', 'sarif', '-o', `${base}.sarif`])
  const junit = await engross(dir, [...words, '--format', 'junit', '-o', `${base}.junit.xml`])
  check(text.status !== null, `${name}: the program did not end by itself`)
  check([json, sarif, junit].every(r => r.status === text.status), `${name}: ${text.status} as text, ${json.status} ${sarif.status} ${junit.status} as JSON, SARIF, JUnit`)
  let report
  try { report = JSON.parse(json.out) } catch (e) { return fault(`${name}: no JSON: ${e.message}: ${json.err}`) }
  check(validJson(report), `${name}: JSON is not valid: ${validJson.errors && told(validJson)}`)
  check(report.status === text.status, `${name}: the report says status ${report.status}`)
  check(!json.out.includes(ROOT), `${name}: the report says where it lies`)
  const all = sameAsText(name, report, text)
  const log = read(`${base}.sarif`)
  check(validSarif(log), `${name}: SARIF is not valid: ${validSarif.errors && told(validSarif)}`)
  sarifIsGood(name, log, all)
  sarifs.push(`${base}.sarif`)
  junits.push([name, `${base}.junit.xml`, report])
  count += all.length
}

// A place at a time for each core; what they leave behind stands in one order all the same.
const left = [...places]
await Promise.all(Array.from({ length: os.availableParallelism() }, async () => { while (left.length > 0) await look(left.shift()) }))
sarifs.sort()
junits.sort((a, b) => (a[0] < b[0] ? -1 : 1))

// JUnit: well-formed; each count is that of the cases; something fails where the check fails.
function xpath(files, expression) {   // an answer for each file
  const r = spawnSync('xmllint', ['--xpath', expression, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const answers = r.stdout.trim().split('\n')
  check(r.status === 0 && answers.length === files.length, `xmllint gives ${answers.length} answers for ${files.length} files: ${r.stderr.slice(0, 500)}`)
  return answers
}
const wellFormed = spawnSync('xmllint', ['--noout', ...junits.map(j => j[1])], { encoding: 'utf8' })
check(wellFormed.status === 0, `JUnit is not well-formed: ${wellFormed.stderr.slice(0, 500)}`)
const right = ['tests', 'failures', 'skipped'].map((n, i) => {
  const what = ['testcase', 'testcase[failure]', 'testcase[skipped]'][i]
  return `/*/@${n} = count(//${what}) and not(/*/testsuite[@${n} != count(${what})])`
}).join(' and ') + ' and not(//testcase[not(@name) or not(@classname) or count(failure) > 1 or failure and skipped])'
const answers = xpath(junits.map(j => j[1]), `concat(${right}, ' ', count(//failure))`)
for (const [i, [name, , report]] of junits.entries()) {
  const [summedUp, failures] = answers[i]?.split(' ') ?? []
  check(summedUp === 'true', `${name}: JUnit is summed up wrong`)
  const { errors, warnings, advice } = report.summary
  const counted = errors + (report.failOn !== 'error' ? warnings : 0) + (report.failOn === 'advice' ? advice : 0)
  check((Number(failures) > 0) === (counted > 0), `${name}: JUnit fails where the check does not`)
}

// Microsoft's validator, with its rules for GitHub. It looks nothing up and sends nothing. Each log that it opens takes it a
// tenth of a second: those of the workspaces it gets as they are, those of the cases as the runs of a few logs, twenty in
// each, which is what GitHub takes at most.
const runsAtMost = 20
const small = sarifs.filter(f => path.basename(f).includes('--'))
const logs = sarifs.filter(f => !small.includes(f))
const inLog = new Map()
for (let i = 0; i < small.length; i += runsAtMost) {
  const some = small.slice(i, i + runsAtMost)
  logs.push(path.join(out, `cases-${i / runsAtMost}.sarif`))
  inLog.set(path.basename(logs.at(-1)), some)
  fs.writeFileSync(logs.at(-1), JSON.stringify({ ...read(some[0]), runs: some.flatMap(f => read(f).runs) }, null, 1))
}
// One in which the last run says nothing in its first result: it has to be found there too.
const spoilt = { ...read(logs.at(-1)) }
const run = spoilt.runs.findLastIndex(r => r.results.length > 0)
spoilt.runs[run].results[0].message = { text: '' }
fs.writeFileSync(path.join(out, 'spoilt.sarif'), JSON.stringify(spoilt, null, 1))

const tool = path.join(multitool, 'Sarif.Multitool')
fs.chmodSync(tool, 0o755)
const judged = spawnSync(tool, ['validate', ...logs, path.join(out, 'spoilt.sarif'), '--rule-kind', 'Ghas;Sarif'], { encoding: 'utf8', maxBuffer: 1 << 28,
  env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: path.join(out, 'dotnet') } })
const said = judged.stdout.split('\n').filter(s => /: (error|warning) /.test(s) && !/warning SARIF2005: .*informationUri/.test(s))
check(/successfully/.test(judged.stdout), `the validator did not end: ${judged.stdout.slice(-500)}${judged.stderr.slice(-500)}`)
check(judged.stdout.includes(`Done. ${logs.length + 1} files scanned.`), 'the validator did not read all logs')
check(said.some(s => s.includes('spoilt.sarif') && s.includes(`error GH1015: runs[${run}].results[0].message`)), 'the validator does not find what is wrong in the last run of a log')
// Which case it was: "cases-3.sarif … runs[7]".
const caseOf = s => inLog.get(s.match(/cases-\d+\.sarif/)?.[0])?.[Number(s.match(/runs\[(\d+)\]/)?.[1] ?? -1)] ?? ''
said.filter(s => !s.includes('spoilt.sarif')).slice(0, 10).forEach(s => fault(`${s} ${caseOf(s)}`.trim()))

// Judging the judges. A report of everything, from which each thing is taken, to which something is added, in which each
// value is of another type: all of them must be refused.
function broken(value, change, at, made) {
  if (Array.isArray(value))
    value.forEach((v, i) => broken(v, change, [...at, i], made))
  else if (value !== null && typeof value === 'object')
    for (const key of Object.keys(value)) {
      change(value, key, [...at, key].join('/'), made)
      broken(value[key], change, [...at, key], made)
    }
  return made
}
function refused(report) {
  let tried = 0
  broken(report, (object, key, at) => {
    const kept = { ...object }
    const wrong = [['without', () => { delete object[key] }], ['as a list of itself', () => { object[key] = [[object[key]]] }],
      ['beside another', () => { object[`${key}x`] = 1 }]]
    for (const [how, change] of wrong) {
      change()
      tried++
      check(!validJson(report), `the schema takes a report ${how} ${at}`)
      for (const k of Object.keys(object)) delete object[k]
      Object.assign(object, kept)
    }
  }, [], [])
  check(validJson(report), 'the report of everything is not valid any more')
  return tried
}
const whole = read(path.join(ROOT, 'tests/reports/whole.json'))
check(validJson(whole), `whole.json is not valid: ${validJson.errors && told(validJson)}`)
const tried = refused(whole)
for (const [how, change] of [['no rule index', l => { l.runs[0].results[0].ruleIndex = 'first' }], ['no message', l => { delete l.runs[0].results[0].message }],
  ['line 0', l => { l.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0 }], ['a level of ours', l => { l.runs[0].results[0].level = 'advice' }]]) {
  const log = read(sarifs.find(f => read(f).runs[0].results.length > 0))
  change(log)
  check(!validSarif(log), `the schema of SARIF takes one with ${how}`)
}

// Each property of the schema is described, and each is in the report of everything.
const used = new Set(broken(whole, (object, key, at, made) => made.push(at.replace(/\/?\d+\/?/g, '/')), [], []))
;(function described(s, at) {
  if (Array.isArray(s)) return s.forEach((v, i) => described(v, `${at}/${i}`))
  if (s === null || typeof s !== 'object') return
  for (const [key, v] of Object.entries(s.properties ?? {}))
    check(typeof v.description === 'string' && v.description.endsWith('.'), `${at}/${key} is not described`)
  for (const [key, v] of Object.entries(s)) described(v, `${at}/${key}`)
})(schema, '')
check(used.size > 60, `whole.json has ${used.size} properties only`)

// Fingerprints stay when lines move.
const moving = path.join(out, 'moving')
fs.cpSync(path.join(ROOT, 'tests/reports/moving'), moving, { recursive: true })
const prints = async () => JSON.parse((await engross(moving, ['--format', 'sarif'])).out).runs[0].results.map(r => r.partialFingerprints['engrossFinding/v1'])
const before = await prints()
const document = path.join(moving, 'documents/m/document.xml')
fs.writeFileSync(document, fs.readFileSync(document, 'utf8').replace('<body>', '<!-- \n\n\n\n -->\n<body>\n\n\n'))
check(before.length > 2 && sorted(before) === sorted(await prints()), 'a fingerprint changes when lines move')

console.log(`${junits.length} reports in each form, ${count} findings; ${tried} broken ones refused; ${faults} faults`)
process.exit(faults > 0 ? 1 : 0)
