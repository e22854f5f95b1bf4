// SPDX-License-Identifier: MIT
// XML of office files as a tree: what engross writes and what a test changes in it, no DOCTYPE and no CDATA.
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }
const plain = text => text.replace(/&(#x?)?(\w+);/g, (all, mark, code) =>
  mark ? String.fromCodePoint(parseInt(code, mark === '#x' ? 16 : 10)) : named[code] ?? all)

export function parse(xml) {
  const root = { name: '', attrs: {}, children: [], parent: null }
  let at = root
  const token = /<\?[^]*?\?>|<!--[^]*?-->|<(\/)?([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|[^<]+/g
  for (const [all, closes, name, attrs, empty] of xml.matchAll(token)) {
    if (all.startsWith('<?') || all.startsWith('<!--')) continue
    if (!all.startsWith('<')) { at.children.push(plain(all)); continue }
    if (closes) {
      if (at.name !== name) throw new Error(`</${name}> where </${at.name}> belongs`)
      at = at.parent
      continue
    }
    const node = { name, attrs: {}, children: [], parent: at }
    for (const [, key, one, two] of attrs.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) node.attrs[key] = plain(one ?? two)
    at.children.push(node)
    if (!empty) at = node
  }
  if (at !== root) throw new Error(`<${at.name}> is not closed`)
  return root.children.find(node => node.name)
}

// All elements below a node, in their order; those of some names; a child of that name.
export function * walk(node) {
  for (const child of node?.children ?? []) {
    if (!child.name) continue
    yield child
    yield * walk(child)
  }
}
export const all = (node, ...names) => [...walk(node)].filter(n => names.includes(n.name))
export const child = (node, ...path) => path.reduce((at, name) => at?.children.find(n => n.name === name), node)
export const children = (node, name) => (node?.children ?? []).filter(n => n.name === name)
export function inside(node, ...names) {
  for (let at = node.parent; at; at = at.parent) if (names.includes(at.name)) return at
  return null
}
export const textOf = node => typeof node === 'string' ? node : (node?.children ?? []).map(textOf).join('')
