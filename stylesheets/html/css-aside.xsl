<?xml version="1.0" encoding="UTF-8"?>
<!-- The page's style sheet for what stands apart from the text (aside.xsl, footnote.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <!--
    Tiles stand beside each other as long as each is wide enough to read; on a narrow screen under each other. A sign by
    the mouse alone (the arrow back) is drawn here; its words are the link's label.
  -->
  <xsl:template name="t:css-aside">
.quotation { margin: 0 0 1rem; }
.quotation blockquote { margin: 0; }
.quotation figcaption, .attribution { margin: .375rem 0 0; padding-left: 1.25rem; font: 400 var(--small)/var(--line) var(--body); color: var(--muted); }
.attribution { margin: 0 0 1rem; padding: 0; }
.attribution + .attribution { margin-top: -.75rem; }
.box { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--tint); border-left: .3125rem solid var(--accent); }
.box > :last-child { margin-bottom: 0; }
.box-title { margin: 0 0 .5rem; font: 700 1.0625rem/1.35 var(--heading); color: var(--accent); }
.contact > p { margin: 0 0 .25rem; }
.contact > .box-title { margin: 0 0 .5rem; }
.text .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1rem;
  margin: 1.5rem 0; padding: 0; list-style: none; }
.text .tiles.pairs { grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.text .tiles li { margin: 0; padding: 1rem 1.25rem; background: var(--tint); border-top: .1875rem solid var(--accent); }
.tiles p { margin: 0; }
.tiles .value { font: 700 2rem/1.15 var(--heading); color: var(--accent); }
.tiles .what { margin-top: .375rem; line-height: 1.4; }
.tiles .source { margin-top: .375rem; }
.terms { margin: 1rem 0; }
.terms dt { font-weight: 700; margin: 0 0 .125rem; }
.terms dd { margin: 0 0 .75rem 1.5rem; }
.terms dd > :last-child, .table td > :last-child { margin-bottom: 0; }
figcaption p { margin: 0 0 .25rem; }
.blank { overflow-wrap: anywhere; }
.blank-tick, .blank-choice { font-size: 1.2em; line-height: 1; }
.note-mark { font-size: .75em; line-height: 0; }
.note-mark a { padding: .25em .125em; }
.notes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: var(--small); }
.text .notes h2 { margin: 0 0 .75rem; font-size: var(--heading-2); }
.text .notes ol { margin: 0; padding: 0; list-style: none; }
.text .notes li { display: flex; margin: 0 0 .5rem; padding: 0; }
.notes .number { flex: none; min-width: 1.75rem; color: var(--muted); }
.notes .words { min-width: 0; }
.back { padding: 0 .375em; text-decoration: none; }
.back::before { content: "\21a9\fe0e"; }
</xsl:template>

</xsl:stylesheet>
