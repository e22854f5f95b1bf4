# SPDX-License-Identifier: MIT
"""Makes the sealed form of a resolved document as engross-history(5) says, rule by rule, with nothing of engross.

by_the_book.py RESOLVED.xml: prints the sealed form in canonical form. The numbers are those of the rules in the page.
"""
import sys
from xml.etree import ElementTree

NS = "{urn:engross:1}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MARK = "\ufffc"

# rule 6, and the parts of a table in rule 8
HOLDERS = "list quote box figure terms definition meaning tiles tile table head body foot row cell".split()
# rule 7
BLOCKS = "p title subtitle notice state attribution term value what description note source caption".split()


def name(n):
    return n.tag.replace(NS, "")


def plain(text):
    """Plain words: only these four characters are white space."""
    for c in "\t\n\r":
        text = (text or "").replace(c, " ")
    return " ".join(word for word in text.split(" ") if word)


def add(parent, tag, **attributes):
    return ElementTree.SubElement(parent, NS + tag, {k: v for k, v in attributes.items() if v is not None})


def child(n, tag):
    return n.find(NS + tag)


def children(n, out, where):
    for c in n:
        make(c, out, where)


def text_of(n):
    """Rule 11: the characters of a block."""
    text = n.text or ""
    for c in n:
        if name(c) == "br":
            text += " "
        elif name(c) in ("footnote", "image", "blank"):
            text += MARK
        elif name(c) != "counter":
            text += text_of(c)
        text += c.tail or ""
    return text


def things(n, out):
    """Rule 11: what stands among the words."""
    for c in n:
        if name(c) == "link" or (name(c) == "fact" and c.get("href")):
            add(out, "link", href=c.get("href")).text = plain(text_of(c)) or None
        if name(c) == "footnote":
            children(c, add(out, "footnote", label=plain(c.get("label"))), "footnote")
        elif name(c) == "image":
            image(c, out)
        elif name(c) == "blank":
            add(out, "blank", kind=c.get("kind"), label=plain(c.get("label")))
        else:
            things(c, out)


def words(n, block):
    block.text = plain(text_of(n)) or None
    things(n, block)


def image(n, out):
    add(out, "image", digest=n.get("digest"), alt=plain(n.get("alt")))


def gives_nothing(n, where):
    """Rule 2."""
    if name(n) in ("banner", "drafting-note", "columns"):
        return True
    if name(n) == "table" and where == "front" and n.get("role") == "history":
        return True
    if name(n) == "detail":
        return n.get("key") in ("status", "version", "date")
    return name(n) == "row" and (n.get("key") in ("seal", "standing") or n.get("field") == "status")


def control(n, out):
    """Rule 4."""
    for row in child(n, "body"):
        if gives_nothing(row, "front"):
            continue
        entry = add(out, "entry", key=row.get("field") or row.get("key"))
        if row.get("field"):
            entry.set("label", plain("".join(next(c for c in row if c.get("header")).itertext())))
        for cell in row:
            if not cell.get("header"):
                children(cell, entry, "cell")


def asked(n, out):
    """Rule 9."""
    for row in child(n, "body"):
        if not row.get("joined"):
            role = row.get("role")
            add(out, "asked", kind={"signatures": "signature", "approvals": "approval"}[n.get("role")],
                body=plain(row.get("body") or row.get("org")), role=plain(role) if role is not None else None)


def chart(n, out):
    """Rule 10."""
    made = add(out, "chart")
    for part in ("caption", "description"):
        make(child(n, part), made, "chart")
    if child(n, "axis").get("title") is not None:
        add(made, "axis").text = plain(child(n, "axis").get("title"))
    for c in n.findall(NS + "category"):
        add(made, "category").text = plain(c.get("label"))
    for s in n.findall(NS + "series"):
        series = add(made, "series", name=plain(s.get("name")))
        for p in s:
            add(series, "point", value=p.get("value"), label=p.get("label"))
    make(child(n, "table"), made, "chart")


def make_block(n, out):
    """Rule 7."""
    block = add(out, name(n))
    counter = child(n, "counter")
    if name(n) == "caption" and counter is not None:
        block.set("label", counter.get("word") + " " + counter.get("count"))
    words(n, block)


def make(n, out, where):
    """What an element gives."""
    tag = name(n)
    if gives_nothing(n, where):
        return
    if tag == "parties":
        for party in n.findall(NS + "party"):
            add(out, "party").text = plain("".join(party.itertext()))
    elif tag == "detail":
        add(add(out, "entry", key=n.get("key")), "p").text = plain("".join(child(n, "words").itertext()))
    elif tag == "table" and where == "front" and n.get("role") == "control":
        control(n, out)
    elif tag == "table" and n.get("role") in ("signatures", "approvals"):
        asked(n, out)
    elif tag in ("section", "clause"):
        children(n, add(out, tag, number=n.get("number")), tag)
    elif tag == "item":
        children(n, add(out, tag, label=None if where == "bullet" else n.get("label")), tag)
    elif tag == "list":
        children(n, add(out, tag), n.get("type"))
    elif tag == "chart":
        chart(n, out)
    elif tag == "image":
        image(n, out)
    elif tag == "listing":
        add(out, tag).text = "".join(n.itertext())
    elif tag in BLOCKS:
        make_block(n, out)
    elif tag in HOLDERS:
        children(n, add(out, tag), tag)
    else:
        children(n, out, where)


def seal_form(root):
    """Rule 1."""
    meta = child(root, "meta")
    version = child(meta, "version")
    date = child(meta, "date")
    sealed = ElementTree.Element(NS + "sealed", {"form": "1", "kind": root.get("kind"), "document": root.get("id"),
                                                 "lang": root.get(XML_LANG)})
    if version is not None:
        sealed.set("version", plain("".join(version.itertext())))
    if date is not None:
        sealed.set("date", date.get("iso"))
    for part in ("front", "body"):
        children(child(root, part), add(sealed, part), part)
    return sealed


if __name__ == "__main__":
    ElementTree.register_namespace("", "urn:engross:1")
    form = ElementTree.tostring(seal_form(ElementTree.parse(sys.argv[1]).getroot()), encoding="unicode")
    sys.stdout.buffer.write(ElementTree.canonicalize(form).encode("utf-8"))
