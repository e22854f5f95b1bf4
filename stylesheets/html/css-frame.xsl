<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the style sheet of a page has beyond that of its document: a fragment in somebody else's page has none of it. On a
  wide screen the contents stay beside the text and scroll by themselves; on a narrow one a link at the foot of the screen
  leads back to them. What is focused never lies under it: scroll-padding keeps it clear. Nothing here moves by itself.
  A compliance document gives its tables all the width that there is, and its words no more than others; its widest tables
  are printed on pages wider than high.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" exclude-result-prefixes="e t">

  <xsl:template name="t:css-frame">
html { font-size: calc(100% * var(--scale)); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 2; padding: .75rem 1.25rem; background: var(--accent);
  color: var(--on-accent); }
.skip:focus { left: 0; }
@media screen {
  body { border-top: .375rem solid var(--accent); }
  .to-contents { position: sticky; bottom: 0; z-index: 1; margin: 2rem -1.75rem 0 -1.25rem; padding: 0 1.25rem;
    background: var(--ground); border-top: 1px solid var(--rule); font-size: var(--small); }
  .to-contents a { display: inline-block; padding: .625rem 0; line-height: 1.25rem; text-decoration: none; }
  .to-contents a:hover { text-decoration: underline; }
  .to-contents a::before { content: "\2191\a0"; content: "\2191\a0" / ""; }
}
@media screen and (max-width: <xsl:value-of select="format-number(64 * $t:scale - 0.01, '0.##')"/>rem) { html { scroll-padding-bottom: 4rem; } }
@media screen and (max-height: 30rem) {
  html { scroll-padding-bottom: 0; }
  .to-contents { position: static; }
}
@media screen and (min-width: <xsl:value-of select="$t:middle-width"/>) {
  .to-contents { margin-left: -6.5rem; margin-right: -2.5rem; padding: 0 2.5rem; }
}
@media screen and (min-width: <xsl:value-of select="$t:wide-width"/>) {
  .document { display: grid; grid-template-columns: 16rem minmax(0, calc(33em + 4rem));
    grid-template-rows: auto auto 1fr; column-gap: 3rem; max-width: calc(33em + 28rem); }
  .front { grid-column: 1 / 3; padding-bottom: 1rem; }
  .banner, .notice { max-width: calc(33em + 4rem); }
  .records, .text { grid-column: 2; }
  .side { grid-column: 1; grid-row: 2 / 4; align-self: start; position: sticky; top: 0; max-height: 100vh;
    overflow-y: auto; margin: 1rem 0 0; padding: 1rem .5rem 2rem .25rem; border-bottom: 0; }
  .records .table:first-child { margin-top: 1rem; }
  .to-contents { display: none; }<xsl:if test="/e:resolved/@kind = 'compliance'">
  .document { grid-template-columns: 16rem minmax(0, 1fr); }
  .document, .brand { max-width: 88rem; }
  .text p, .text ul, .text .head, .text .box, .text .data { max-width: 33em; }</xsl:if>
}
<xsl:if test="/e:resolved/@kind = 'compliance'">.matrix .columns-3 { min-width: 34rem; }
@page wide { size: <xsl:value-of select="concat($theme-page-height, 'mm ', $theme-page-width, 'mm')"/>; }
@media print {
  .text section:has(> .matrix > .scroll > :is(.columns-4, .columns-6)) { page: wide; }
  .matrix tbody tr:first-child { break-before: avoid; }
}
</xsl:if>
    <xsl:call-template name="t:css-page"/>
</xsl:template>

</xsl:stylesheet>
