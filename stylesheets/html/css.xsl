<?xml version="1.0" encoding="UTF-8"?>
<!--
  The style sheet of the document, for pages and fragments; css-theme.xsl has the theme, css-frame.xsl what only a page has,
  css-print.xsl paper.

  Measures: 33em of the body face hold about 66 characters. Numbers of sections and clauses hang in a gutter to the
  left of the words, so that all words of one depth share one edge; where there is no room for it they stand in the line.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:css">
    <xsl:call-template name="t:css-theme"/>
    <xsl:call-template name="tp:css-top"/>
    <xsl:call-template name="tp:css-sections"/>
    <xsl:call-template name="tp:css-blocks"/>
    <xsl:call-template name="tp:css-tables"/>
    <xsl:call-template name="t:css-report"/>
    <xsl:call-template name="t:css-aside"/>
    <xsl:call-template name="tp:css-widths"/>
    <xsl:call-template name="tp:css-middle"/>
  </xsl:template>

  <!-- Type, title, status, contents, downloads. -->
  <xsl:template name="tp:css-top">
* { box-sizing: border-box; }
body { background: var(--ground); color: var(--text); font: 1.0625rem/var(--line) var(--body); overflow-wrap: break-word; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: .0625em; text-underline-offset: .16em; }
abbr[title] { text-decoration: underline dotted var(--rule); }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
.text:focus { outline: none; }
.document { max-width: calc(33em + 3rem); margin: 0 auto; padding: 0 1.75rem 4rem 1.25rem; }
.front { padding: 2rem 0 0; }
h1, h2, h3, h4, h5, h6 { font-family: var(--heading); font-weight: 700; line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { color: var(--accent); font-size: calc(var(--title) * .76); line-height: 1.15; letter-spacing: -.01em; }
.long { font-size: calc(var(--title-long) * .82); line-height: 1.25; }
.subtitle { margin: .75rem 0 0; font-size: var(--subtitle); line-height: 1.35; color: var(--muted); }
.banner { margin: 1.5rem 0 0; padding: .75rem 1rem; border-left: .3125rem solid; background: var(--tint);
  color: var(--accent); font-weight: 700; }
.notice { margin: 1.5rem 0 0; padding: .75rem 1rem; border: .125rem solid var(--warn-text);
  color: var(--warn-text); font-weight: 700; }
.notice a { color: inherit; }
.banner.draft, .banner.consultation, .banner.superseded, .banner.withdrawn { background: var(--warn-tint);
  color: var(--warn-text); }
.banner.superseded, .banner.withdrawn { border: .25rem solid; }
.banner.agreed, .banner.signed { border-left-style: dashed; }
.banner.in-force { border-left-width: .125rem; background: none; font-weight: 400; }
.side { margin: 2rem 0 0; padding: 1.25rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule);
  font-size: var(--small); line-height: 1.4; }
.contents h2, .downloads h2 { font-size: 1.0625rem; margin: 0 0 .5rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-left: 1.5rem; }
.contents a { display: flex; padding: .3125rem 0; text-decoration: none; }
.contents .words { min-width: 0; overflow-wrap: anywhere; }
.contents a:hover .words { text-decoration: underline; }
.contents .number { flex: none; min-width: 2rem; padding-right: .5rem; }
.contents ol ol .number { min-width: 2.75rem; }
.contents + .downloads { margin-top: 1.5rem; }
.downloads ul { list-style: none; margin: 0; padding: 0; }
.downloads a { display: inline-block; padding: .3125rem 0; }
.downloads .size { color: var(--muted); white-space: nowrap; }
</xsl:template>

  <!-- Sections and clauses. -->
  <xsl:template name="tp:css-sections">
.head { position: relative; break-after: avoid; }
h2 { font-size: var(--heading-1); color: var(--accent); }
h3 { font-size: var(--heading-2); color: var(--accent); }
h4, h5, h6 { font-size: var(--heading-3); }
.text h2 { margin: 3rem 0 .75rem; }
.text h3 { margin: 2rem 0 .5rem; }
.text h4, .text h5, .text h6 { margin: 1.5rem 0 .5rem; }
.number { font-variant-numeric: tabular-nums; }
h2 .number, h3 .number, h4 .number, h5 .number, h6 .number { margin-right: .375em; }
.text .appendix > .head > h2 > .number { display: block; float: none; margin: 0 0 .25rem; font-size: .6667em;
  color: var(--muted); }
.clause { position: relative; margin: 0 0 var(--paragraph); }
.clause .number { margin-right: .375em; font-weight: 700; }
.text [id] { scroll-margin-top: 1rem; }
.clause:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
.anchor { position: absolute; top: 0; right: -1.625rem; width: 1.5rem; height: 1.75rem; color: var(--muted);
  text-align: center; text-decoration: none; line-height: 1.75rem; }
.anchor::before { content: "#"; }
@media (hover: hover) {
  .anchor { opacity: 0; }
  .anchor:hover, .anchor:focus, .head:hover > .anchor, .clause:hover > .anchor { opacity: 1; }
}
</xsl:template>

  <!-- Blocks. The counter styles give the signs that item/@label has. -->
  <xsl:template name="tp:css-blocks">
@counter-style alpha-bracket { system: extends lower-alpha; prefix: "("; suffix: ")\a0 "; }
@counter-style recital-bracket { system: extends upper-alpha; prefix: "("; suffix: ")\a0 "; }
@counter-style roman-bracket { system: extends lower-roman; prefix: "("; suffix: ")\a0 "; }
p { margin: 0 0 var(--paragraph); }
<xsl:if test="$theme-emphasis = 'bold'">em { font-style: normal; font-weight: 700; }
</xsl:if>.text ul, .text ol, td ul, td ol { margin: 0 0 var(--paragraph); padding-left: 2rem; }
.text li { margin: 0 0 .5rem; padding-left: .25rem; }
li > p { margin: 0 0 .5rem; }
li > p:last-child, blockquote > p:last-child, td > p:last-child, th > p:last-child { margin-bottom: 0; }
.text li > ul, .text li > ol { margin: .5rem 0 0; }
/* Deep lists leave room for their words where a page is narrow, or made so by enlarging it. */
@media (max-width: 40rem) { .text li li ul, .text li li ol { padding-left: 1rem; } }
.alpha { list-style-type: alpha-bracket; }
.recital { list-style-type: recital-bracket; }
.roman { list-style-type: roman-bracket; }
.bullet-1 { list-style-type: disc; }
.bullet-2 { list-style-type: "\2013\a0\a0"; }
.bullet-3 { list-style-type: "\25aa\a0\a0"; }
.bare { overflow-wrap: anywhere; }
.reference { white-space: nowrap; }
@media (max-width: 40rem) { .reference { white-space: normal; } }
blockquote { margin: 0 0 1rem; padding: .125rem 0 .125rem 1.25rem; border-left: .1875rem solid var(--rule); }
code, pre { font-family: var(--code); font-size: .9em; }
pre { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--tint); white-space: pre-wrap;
  overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; vertical-align: middle; }
figcaption { margin-top: .5rem; font: 700 1.0625rem/1.35 var(--heading); }
figcaption .description, figcaption .source { font: 400 var(--small)/var(--line) var(--body); color: var(--muted); }
</xsl:template>

  <xsl:template name="tp:css-tables">
.table { margin: 1.75rem 0; }
.records .table { margin: 2rem 0 0; }
.scroll { overflow-x: auto; }
.hint { display: none; margin: 0 0 .5rem; font-size: .875rem; color: var(--muted); }
@media screen and (max-width: <xsl:value-of select="format-number(30 * $t:scale, '0.##')"/>rem) { .hint { display: block; } }
table { width: 100%; border-collapse: collapse; font-size: var(--small); line-height: calc(var(--line) * .94); }
.columns-4 { min-width: 30rem; }
.columns-5 { min-width: 36rem; }
.columns-6, .columns-7, .columns-8 { min-width: 44rem; }
.figures { min-width: 20rem; }
.columns-5.figures, .columns-6.figures, .columns-7.figures, .columns-8.figures { min-width: 28rem; }
.data .columns-2.figures { width: 75%; }
caption { max-width: calc(100vw - 2.5rem); padding: 0 0 .5rem; text-align: start; font: 700 1.0625rem/1.35 var(--heading); }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
th:first-child, td:first-child { padding-left: .5rem; }
th:last-child, td:last-child { padding-right: .5rem; }
th p, td p { margin: 0 0 .25rem; }
thead th { vertical-align: bottom; background: var(--tint); border-bottom: 2px solid var(--accent); }
tbody tr:first-child > * { border-top: 1px solid var(--rule); }
thead + tbody tr:first-child > * { border-top: 0; }
tbody th { font-weight: 400; }
.control tbody th, .particulars tbody th, .form tbody th { font-weight: 700; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
td.end, .span { white-space: nowrap; }
.center { text-align: center; }
tfoot th, tfoot td { font-weight: 700; background: var(--tint); border-top: 2px solid var(--accent); }
.note, .source { margin: .5rem 0 0; font-size: .875rem; line-height: 1.45; color: var(--muted); }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.signatures td, .signatures th { padding-top: .75rem; padding-bottom: .75rem; }
.signatures .awaiting td, .signatures .vacant td, .approvals .awaiting td { color: var(--muted); }
</xsl:template>

  <!-- One rule for each width that the document's tables use. -->
  <xsl:template name="tp:css-widths">
    <xsl:for-each select="/descendant::e:column[@width][generate-id() = generate-id(key('column-by-width', @width)[1])]">
      <xsl:value-of select="concat('.width-', @width, ' { width: ', @width, '%; }&#10;')"/>
    </xsl:for-each>
  </xsl:template>

  <!--
    On a narrow screen a shadow at the edge of a table says that it goes on there, and lists in lists in lists go in by less:
    ten deep there are still words beside the markers. From the middle width on there is room
    for a gutter.
  -->
  <xsl:template name="tp:css-middle">
@media screen and (max-width: <xsl:value-of select="format-number(48 * $t:scale - 0.01, '0.##')"/>rem) {
  .text li li li ol, .text li li li ul { padding-left: 1rem; }
  .text li li li li { padding-left: 0; }
  .scroll { background: linear-gradient(90deg, var(--ground) 30%, transparent) left / 2.5rem 100% no-repeat local,
      linear-gradient(270deg, var(--ground) 30%, transparent) right / 2.5rem 100% no-repeat local,
      linear-gradient(90deg, var(--rule), transparent) left / .75rem 100% no-repeat scroll,
      linear-gradient(270deg, var(--rule), transparent) right / .75rem 100% no-repeat scroll; }
}
@media (min-width: <xsl:value-of select="$t:middle-width"/>) {
  .document { --gutter: 4rem; max-width: calc(33em + 4rem + 5rem); padding: 0 2.5rem 6rem; }
  .front { padding: 3.5rem 0 0; }
  h1 { font-size: var(--title); }
  .long { font-size: var(--title-long); }
  .text, .records { padding-left: var(--gutter); }
  .text h2 .number, .text h3 .number, .text h4 .number, .text h5 .number, .text h6 .number, .clause .number {
    float: left; min-width: 3.375rem; margin: 0 .625rem 0 -4rem; }
  .clause .number { font-weight: 400; color: var(--muted); }
  .clause .clause { padding-left: var(--gutter); }
  .clause .clause .clause .clause { padding-left: 0; }
  .anchor { right: -2rem; width: 1.75rem; }
  th, td { padding-right: 1.5rem; }
  .wide .scroll > table { min-width: 0; font-size: .875rem; }
  caption { max-width: none; }
  .wide th, .wide td { padding-right: .75rem; }
}
</xsl:template>

</xsl:stylesheet>
