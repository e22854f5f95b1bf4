// SPDX-License-Identifier: MIT
// Compares what two programs show of one document, word by word, and says where they part.

// Words of a text; a no-break space is a character. LibreOffice's plain text has bullets of its own, one for each level,
// whatever the document's are: a bullet counts as a bullet. Which one it is, the program's own proof compares.
export function wordsOf(text) {
  return text.replace(/^\uFEFF/, '').split(/[ \t\r\n\f]+/).filter(word => word !== '')
    .map(word => (/^[•◦▪■–]$/.test(word) ? '•' : word))
}

// Lines about the first difference and about how much differs, none when the words are equal. After a difference
// the two are brought together again at the next run of words that they share, so that each is told once.
export function differences(meant, shown, names, most = 5) {
  const lines = []
  const around = (words, at) => {
    const part = words.slice(Math.max(0, at - 6), at + 8)
    part.splice(Math.min(at, 6), 0, '>>>')
    return part.join(' ')
  }
  let i = 0
  let j = 0
  let count = 0
  while (i < meant.length || j < shown.length) {
    if (meant[i] === shown[j]) { i++; j++; continue }
    count++
    if (count <= most) {
      lines.push(`word ${i + 1}: '${meant[i] ?? '(the end)'}' in ${names[0]}, '${shown[j] ?? '(the end)'}' in ${names[1]}`)
      lines.push(`    ${names[0]}: ${around(meant, i)}`)
      lines.push(`    ${names[1]}: ${around(shown, j)}`)
    }
    const next = meetAgain(meant, shown, i, j)
    if (!next) break
    ;[i, j] = next
  }
  if (count > most) lines.push(`… ${count} differences in all`)
  return lines
}

// The nearest place after i and j from which three words are the same (or all that are left); null when none is near.
function meetAgain(meant, shown, i, j, reach = 60) {
  for (let far = 1; far <= 2 * reach; far++) {
    for (let a = Math.max(0, far - reach); a <= Math.min(far, reach); a++) {
      const b = far - a
      const left = Math.min(3, Math.max(meant.length - i - a, shown.length - j - b))
      if (i + a > meant.length || j + b > shown.length || left < 0) continue
      let same = 0
      while (same < left && meant[i + a + same] !== undefined && meant[i + a + same] === shown[j + b + same]) same++
      if (same === left) return [i + a, j + b]
    }
  }
  return null
}
