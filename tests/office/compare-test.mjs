// SPDX-License-Identifier: MIT
// The tool that compares words finds what differs, and nothing where nothing does.
import assert from 'node:assert/strict'
import { differences, wordsOf } from './compare.mjs'

const meant = wordsOf('1 Aim 1.1 We agree to meet each year. (a) first; (b) second. 2 Review 2.1 We review this.')
const names = ['page', 'file']
const change = (from, to) => differences(meant, wordsOf(meant.join(' ').replace(from, to)), names)

assert.deepEqual(wordsOf('\uFEFFa \t b\r\n\n c\u00A0d '), ['a', 'b', 'c\u00A0d'])
assert.deepEqual(differences(meant, meant, names), [])
assert.deepEqual(differences([], [], names), [])

// A word, a number, a letter; each is told once, with what is around it.
for (const [from, to] of [['agree', 'disagree'], ['2.1', '2.2'], ['(b)', '(c)'], ['year.', 'years.']]) {
  const lines = change(from, to)
  assert.equal(lines.length, 3, `${from}: ${lines.join('\n')}`)
  assert.match(lines[0], new RegExp(`'${from.replace(/[.()]/g, '\\$&')}' in page, '${to.replace(/[.()]/g, '\\$&')}' in file`))
  assert.match(lines[1], />>> /)
}
// Something left out, put in, at the end, at the start, all of it; and the order.
assert.equal(change(' (b) second.', '').length, 3)
assert.equal(change('2 Review', '2 A new Review').length, 3)
assert.match(change(' this.', '')[0], /'this\.' in page, '\(the end\)' in file/)
assert.match(differences(meant, [...meant, 'more'], names)[0], /'\(the end\)' in page, 'more' in file/)
assert.equal(change('1 Aim ', '').length, 3)
assert.match(differences(meant, [], names)[0], /'1' in page, '\(the end\)' in file/)
assert.match(differences([], meant, names)[0], /'\(the end\)' in page, '1' in file/)
assert.ok(change('first; (b) second.', 'second. (b) first;').length > 0)
// Two changes far apart are two findings, not one long one.
assert.equal(differences(meant, wordsOf(meant.join(' ').replace('Aim', 'Aims').replace('this', 'that')), names).length, 6)
console.log('the tool finds what differs')
