<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page's style sheet for screens; css-print.xsl has the one for paper. Theme values come in once, as custom
  properties on :root, and every rule uses those.

  Measures: 33em of the body face hold about 66 characters. Numbers of sections and clauses hang in a gutter to the
  left of the words, so that all words of one depth share one edge; below 48rem there is no room for it and they stand
  in the line. Contents are beside the text from 64rem on.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- What a dark page is painted on; the theme's own colours are moved towards white or towards it. -->
  <xsl:variable name="tp:dark-ground" select="'#14181b'"/>

  <xsl:template name="t:css">
    <xsl:call-template name="tp:check-theme"/>
    <xsl:call-template name="tp:css-theme"/>
    <xsl:call-template name="tp:css-frame"/>
    <xsl:call-template name="tp:css-sections"/>
    <xsl:call-template name="tp:css-blocks"/>
    <xsl:call-template name="tp:css-tables"/>
    <xsl:call-template name="t:css-report"/>
    <xsl:call-template name="t:css-aside"/>
    <xsl:call-template name="tp:css-widths"/>
    <xsl:call-template name="tp:css-wide"/>
  </xsl:template>

  <!-- Text of a style element is not escaped in HTML: a theme must not be able to end it, or a rule inside it. -->
  <xsl:template name="tp:check-theme">
    <xsl:variable name="values" select="concat($theme-colour-text, $theme-colour-muted, $theme-colour-accent,
        $theme-colour-rule, $theme-colour-tint, $theme-colour-warn-text, $theme-colour-warn-tint, $theme-font-body,
        $theme-font-heading, $theme-font-body-substitute, $theme-font-heading-substitute, $theme-font-body-fallback,
        $theme-font-heading-fallback, $theme-size-body)"/>
    <xsl:if test="translate($values, '&lt;{};\', '') != $values">
      <xsl:message terminate="yes">a theme value holds one of the characters &lt; { } ; \</xsl:message>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:css-theme">
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --text: <xsl:value-of select="$theme-colour-text"/>;
  --muted: <xsl:value-of select="$theme-colour-muted"/>;
  --accent: <xsl:value-of select="$theme-colour-accent"/>;
  --rule: <xsl:value-of select="$theme-colour-rule"/>;
  --tint: <xsl:value-of select="$theme-colour-tint"/>;
  --warn-text: <xsl:value-of select="$theme-colour-warn-text"/>;
  --warn-tint: <xsl:value-of select="$theme-colour-warn-tint"/>;
  --body: <xsl:value-of select="concat('&quot;', $theme-font-body, '&quot;, &quot;', $theme-font-body-substitute, '&quot;, ', $theme-font-body-fallback)"/>;
  --heading: <xsl:value-of select="concat('&quot;', $theme-font-heading, '&quot;, &quot;', $theme-font-heading-substitute, '&quot;, ', $theme-font-heading-fallback)"/>;
  --code: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
  --gutter: 0rem;
}
<!-- 60 % of the way to white, even black has a contrast of 6 to 1 on the dark ground: any theme is readable. -->
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: <xsl:value-of select="$tp:dark-ground"/>;
    --text: <xsl:call-template name="tp:dark">
      <xsl:with-param name="colour" select="$theme-colour-text"/>
      <xsl:with-param name="light" select="88"/>
    </xsl:call-template>;
    --muted: <xsl:call-template name="tp:dark">
      <xsl:with-param name="colour" select="$theme-colour-muted"/>
      <xsl:with-param name="light" select="60"/>
    </xsl:call-template>;
    --accent: <xsl:call-template name="tp:dark">
      <xsl:with-param name="colour" select="$theme-colour-accent"/>
      <xsl:with-param name="light" select="60"/>
    </xsl:call-template>;
    --warn-text: <xsl:call-template name="tp:dark">
      <xsl:with-param name="colour" select="$theme-colour-warn-text"/>
      <xsl:with-param name="light" select="75"/>
    </xsl:call-template>;
    --rule: <xsl:call-template name="tp:dim">
      <xsl:with-param name="colour" select="$theme-colour-rule"/>
      <xsl:with-param name="dim" select="70"/>
    </xsl:call-template>;
    --tint: <xsl:call-template name="tp:dim">
      <xsl:with-param name="colour" select="$theme-colour-tint"/>
      <xsl:with-param name="dim" select="93"/>
    </xsl:call-template>;
    --warn-tint: <xsl:call-template name="tp:dim">
      <xsl:with-param name="colour" select="$theme-colour-warn-tint"/>
      <xsl:with-param name="dim" select="86"/>
    </xsl:call-template>;
  }
}
</xsl:template>

  <xsl:template name="tp:dark">
    <xsl:param name="colour"/>
    <xsl:param name="light"/>
    <xsl:call-template name="t:mix">
      <xsl:with-param name="colour" select="$colour"/>
      <xsl:with-param name="towards" select="'#ffffff'"/>
      <xsl:with-param name="percent" select="$light"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:dim">
    <xsl:param name="colour"/>
    <xsl:param name="dim"/>
    <xsl:call-template name="t:mix">
      <xsl:with-param name="colour" select="$colour"/>
      <xsl:with-param name="towards" select="$tp:dark-ground"/>
      <xsl:with-param name="percent" select="$dim"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Page, title, status, contents. -->
  <xsl:template name="tp:css-frame">
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); border-top: .375rem solid var(--accent);
  font: 1.0625rem/1.55 var(--body); overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: .0625em; text-underline-offset: .16em; }
abbr[title] { text-decoration: underline dotted var(--rule); }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
.text:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 1; padding: .75rem 1.25rem; background: var(--accent);
  color: var(--ground); }
.skip:focus { left: 0; }
.document { max-width: calc(33em + 2.5rem); margin: 0 auto; padding: 0 1.25rem 4rem; }
.front { padding: 2rem 0 0; }
h1, h2, h3, h4, h5, h6 { font-family: var(--heading); line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.875rem; line-height: 1.15; letter-spacing: -.01em; }
.long { font-size: 1.5rem; line-height: 1.25; }
.subtitle { margin: .75rem 0 0; font-size: 1.25rem; line-height: 1.35; color: var(--muted); }
.banner { margin: 1.5rem 0 0; padding: .75rem 1rem; border-left: .3125rem solid; background: var(--tint);
  color: var(--accent); font-weight: 700; }
.notice { margin: 1.5rem 0 0; padding: .75rem 1rem; border: .125rem solid var(--warn-text);
  color: var(--warn-text); font-weight: 700; }
.notice a { color: inherit; }
.banner.draft, .banner.consultation, .banner.superseded, .banner.withdrawn { background: var(--warn-tint);
  color: var(--warn-text); }
.contents { margin: 2rem 0 0; padding: 1.25rem 0; border-top: 1px solid var(--rule);
  border-bottom: 1px solid var(--rule); font-size: .9375rem; line-height: 1.4; }
.contents h2 { font-size: 1.0625rem; margin: 0 0 .5rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-left: 1.5rem; }
.contents a { display: flex; padding: .3125rem 0; text-decoration: none; }
.contents a:hover .words { text-decoration: underline; }
.contents .number { flex: none; min-width: 2rem; padding-right: .5rem; }
.contents ol ol .number { min-width: 2.75rem; }
</xsl:template>

  <!-- Sections and clauses. -->
  <xsl:template name="tp:css-sections">
.head { position: relative; break-after: avoid; }
h2 { font-size: 1.5rem; color: var(--accent); }
h3 { font-size: 1.1875rem; color: var(--accent); }
h4, h5, h6 { font-size: 1.0625rem; }
.text h2 { margin: 3rem 0 .75rem; }
.text h3 { margin: 2rem 0 .5rem; }
.text h4, .text h5, .text h6 { margin: 1.5rem 0 .5rem; }
.number { font-variant-numeric: tabular-nums; }
h2 .number, h3 .number, h4 .number, h5 .number, h6 .number { margin-right: .375em; }
.text .appendix > .head > h2 > .number { display: block; float: none; margin: 0 0 .25rem; font-size: .6667em;
  color: var(--muted); }
.clause { position: relative; margin: 0 0 1rem; }
.clause .number { margin-right: .375em; font-weight: 700; }
section, .clause, .table, li { scroll-margin-top: 1rem; }
.clause:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
.anchor { position: absolute; top: 0; right: 0; width: 1.75rem; height: 1.75rem; opacity: 0; pointer-events: none;
  text-align: center; text-decoration: none; line-height: 1.75rem; background: var(--ground); }
.anchor::before { content: "#"; }
.anchor:focus { opacity: 1; }
@media (hover: hover) {
  .anchor { pointer-events: auto; }
  .head:hover > .anchor, .clause:hover > .anchor { opacity: 1; }
}
</xsl:template>

  <!-- Blocks. The counter styles give the signs that item/@label has. -->
  <xsl:template name="tp:css-blocks">
@counter-style alpha-bracket { system: extends lower-alpha; prefix: "("; suffix: ")\a0 "; }
@counter-style recital-bracket { system: extends upper-alpha; prefix: "("; suffix: ")\a0 "; }
@counter-style roman-bracket { system: extends lower-roman; prefix: "("; suffix: ")\a0 "; }
p { margin: 0 0 1rem; }
.text ul, .text ol, td ul, td ol { margin: 0 0 1rem; padding-left: 2rem; }
.text li { margin: 0 0 .5rem; padding-left: .25rem; }
li > p { margin: 0 0 .5rem; }
li > p:last-child, blockquote > p:last-child, td > p:last-child, th > p:last-child { margin-bottom: 0; }
.text li > ul, .text li > ol { margin: .5rem 0 0; }
.alpha { list-style-type: alpha-bracket; }
.recital { list-style-type: recital-bracket; }
.roman { list-style-type: roman-bracket; }
.bullet-1 { list-style-type: disc; }
.bullet-2 { list-style-type: "\2013\a0\a0"; }
.bullet-3 { list-style-type: "\25aa\a0\a0"; }
.reference { white-space: nowrap; }
blockquote { margin: 0 0 1rem; padding: .125rem 0 .125rem 1.25rem; border-left: .1875rem solid var(--rule); }
code, pre { font-family: var(--code); font-size: .9em; }
pre { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--tint); white-space: pre-wrap;
  overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; vertical-align: middle; }
figcaption { margin-top: .5rem; font-size: .9375rem; color: var(--muted); }
</xsl:template>

  <xsl:template name="tp:css-tables">
.table { margin: 1.75rem 0; }
.records .table { margin: 2rem 0 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
.columns-4 { min-width: 30rem; }
.columns-5 { min-width: 36rem; }
.columns-6, .columns-7, .columns-8 { min-width: 44rem; }
.figures { min-width: 20rem; }
.columns-5.figures, .columns-6.figures, .columns-7.figures, .columns-8.figures { min-width: 28rem; }
.data .columns-2.figures { width: 75%; }
caption { max-width: calc(100vw - 2.5rem); padding: 0 0 .5rem; text-align: left; font: 700 1.0625rem/1.35 var(--heading); }
th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:first-child, td:first-child { padding-left: .5rem; }
th:last-child, td:last-child { padding-right: .5rem; }
th p, td p { margin: 0 0 .25rem; }
thead th { vertical-align: bottom; background: var(--tint); border-bottom: 2px solid var(--accent); }
tbody tr:first-child > * { border-top: 1px solid var(--rule); }
thead + tbody tr:first-child > * { border-top: 0; }
tbody th { font-weight: 400; }
.control tbody th, .particulars tbody th, .form tbody th { font-weight: 700; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
td.end { white-space: nowrap; }
.center { text-align: center; }
tfoot th, tfoot td { font-weight: 700; background: var(--tint); border-top: 2px solid var(--accent); }
.note, .source { margin: .5rem 0 0; font-size: .875rem; line-height: 1.45; color: var(--muted); }
.signatures td, .signatures th { padding-top: .75rem; padding-bottom: .75rem; }
.signatures .awaiting td, .signatures .vacant td, .approvals .awaiting td { color: var(--muted); }
</xsl:template>

  <!-- One rule for each width that the document's tables use. -->
  <xsl:template name="tp:css-widths">
    <xsl:for-each select="/descendant::e:column[@width][generate-id() = generate-id(key('column-by-width', @width)[1])]">
      <xsl:value-of select="concat('.width-', @width, ' { width: ', @width, '%; }&#10;')"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="tp:css-wide">
@media (min-width: 48rem) {
  :root { --gutter: 4rem; }
  .document { max-width: calc(33em + 4rem + 5rem); padding: 0 2.5rem 6rem; }
  .front { padding: 3.5rem 0 0; }
  h1 { font-size: 2.5rem; }
  .long { font-size: 1.875rem; }
  .subtitle { font-size: 1.5rem; }
  h2 { font-size: 1.625rem; }
  .text, .records { padding-left: var(--gutter); }
  .text h2 .number, .text h3 .number, .text h4 .number, .text h5 .number, .text h6 .number, .clause .number {
    float: left; min-width: 3.375rem; margin: 0 .625rem 0 -4rem; }
  .clause .number { font-weight: 400; color: var(--muted); }
  .clause .clause { padding-left: var(--gutter); }
  .clause .clause .clause .clause { padding-left: 0; }
  .anchor { right: -2rem; background: none; }
  th, td { padding-right: 1.5rem; }
  .wide .scroll > table { min-width: 0; font-size: .875rem; }
  caption { max-width: none; }
  .wide th, .wide td { padding-right: .75rem; }
}
@media screen and (min-width: 64rem) {
  .document { display: grid; grid-template-columns: 16rem minmax(0, calc(33em + 4rem));
    grid-template-rows: auto auto 1fr; column-gap: 3rem; max-width: calc(33em + 28rem); }
  .front { grid-column: 1 / 3; padding-bottom: 1rem; }
  .banner, .notice { max-width: calc(33em + 4rem); }
  .records, .text { grid-column: 2; }
  .contents { grid-column: 1; grid-row: 2 / 4; align-self: start; position: sticky; top: 0; max-height: 100vh;
    overflow-y: auto; margin: 1rem 0 0; padding: 1rem .5rem 2rem 0; border-bottom: 0; }
  .records .table:first-child { margin-top: 1rem; }
}
</xsl:template>

</xsl:stylesheet>
