<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page's style sheet for paper: A4, the theme's own size of type, and on every page what the office formats have
  there: title and state at the head, version and page at the foot (CSS Paged Media 3, margin boxes).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:css-print">
    <xsl:call-template name="tp:css-page"/>
    <xsl:call-template name="tp:css-paper"/>
  </xsl:template>

  <!-- The title's page has the title on it already; the state it needs like every other. -->
  <xsl:template name="tp:css-page">
@page {
  size: A4;
  margin: 25mm 20mm 22mm;
  @top-left { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="e:running/e:header"/>
    </xsl:call-template><xsl:apply-templates select="e:running/e:notice" mode="tp:line"/>; <xsl:call-template name="tp:running"/> width: 75%; text-align: left; }
  @top-right { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="e:running/e:state"/>
    </xsl:call-template><xsl:apply-templates select="e:running/e:classification" mode="tp:line"/>; <xsl:call-template name="tp:running"/> font-weight: 700; text-align: right; }
  @bottom-left { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="e:running/e:footer"/>
    </xsl:call-template>; <xsl:call-template name="tp:running"/> width: 75%; text-align: left; }
  @bottom-right { content: <xsl:call-template name="tp:label">
      <xsl:with-param name="key" select="'page'"/>
    </xsl:call-template> "\a0 " counter(page) "\a0 " <xsl:call-template name="tp:label">
      <xsl:with-param name="key" select="'of'"/>
    </xsl:call-template> "\a0 " counter(pages); <xsl:call-template name="tp:running"/> text-align: right; }
}
@page :first { @top-left { content: none; } }
</xsl:template>

  <!-- Margin boxes inherit from the page, not from body: what they need is said in each. -->
  <xsl:template name="tp:running">
    <xsl:text>color: </xsl:text>
    <xsl:value-of select="$theme-colour-muted"/>
    <xsl:text>; white-space: pre-line; font: 8.5pt/1.3 "</xsl:text>
    <xsl:value-of select="$theme-font-body"/>
    <xsl:text>", "</xsl:text>
    <xsl:value-of select="$theme-font-body-substitute"/>
    <xsl:text>", </xsl:text>
    <xsl:value-of select="$theme-font-body-fallback"/>
    <xsl:text>;</xsl:text>
  </xsl:template>

  <!-- A second line of a margin box. -->
  <xsl:template match="e:notice | e:classification" mode="tp:line">
    <xsl:text> "\a " </xsl:text>
    <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="."/>
    </xsl:call-template>
  </xsl:template>

  <!--
    A link on paper is underlined and says its address, unless its words are that already. What is signed stays with
    the signatures.
  -->
  <xsl:template name="tp:css-paper">
@media print {
  :root { --gutter: 3.25em; }
  .ui { display: none; }
  body { border: 0; font-size: <xsl:value-of select="$theme-size-body"/>pt; line-height: 1.4; }
  a { color: inherit; }
  a[href]:not([href^="#"]):not([href^="tel:"]):not(.bare)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  .document { max-width: none; padding: 0; }
  .front { padding: 0; }
  h1 { font-size: 2.2em; }
  .long { font-size: 1.6em; }
  .subtitle { font-size: 1.35em; }
  h2 { font-size: 1.4em; }
  h3 { font-size: 1.15em; }
  h4, h5, h6 { font-size: 1em; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  .text h2 { margin: 1.6em 0 .5em; }
  .appendix { break-before: page; }
  .text .appendix > .head > h2 { margin-top: 0; }
  .text h3 { margin: 1.3em 0 .4em; }
  p, .clause, blockquote, pre, .text ul, .text ol { margin-bottom: .65em; }
  p, li { orphans: 3; widows: 3; }
  .text, .records { padding-left: var(--gutter); }
  .text h2 .number, .text h3 .number, .text h4 .number, .text h5 .number, .text h6 .number, .clause .number {
    float: left; margin: 0; color: inherit; }
  .clause .number { min-width: 2.75em; margin: 0 .5em 0 -3.25em; font-weight: 400; }
  .text h2 .number { min-width: 2em; margin: 0 .32em 0 -2.32em; }
  .text h3 .number { min-width: 2.4em; margin: 0 .42em 0 -2.82em; }
  .text h4 .number, .text h5 .number, .text h6 .number { min-width: 2.75em; margin: 0 .5em 0 -3.25em; }
  .clause .clause { padding-left: var(--gutter); }
  .clause .clause .clause .clause { padding-left: 0; }
  .notice, .banner, thead th, tfoot th, tfoot td, pre { print-color-adjust: exact; }
  .contents { font-size: 1em; border: 0; padding: 0 0 0 var(--gutter); break-inside: avoid; }
  .contents a { padding: .15em 0; }
  .scroll { overflow: visible; }
  abbr[title] { text-decoration: none; }
  table { min-width: 0; font-size: .92em; }
  tr, figure, .whole { break-inside: avoid; }
  .clause:has(+ .signatures), p:has(+ .signatures), ul:has(+ .signatures), ol:has(+ .signatures) {
    break-inside: avoid; break-after: avoid; }
  .signatures .awaiting > * { height: 22mm; }
  .notes .notes-head { display: block; }
  .box, .tiles li { break-inside: avoid; print-color-adjust: exact; }
  .terms dt { break-after: avoid; }
  .form td { height: 10mm; }
  .attribution:has(+ .attribution), p:has(+ .attribution) { break-after: avoid; }
}
</xsl:template>

  <!-- A label as a CSS string. -->
  <xsl:template name="tp:label">
    <xsl:param name="key"/>
    <xsl:variable name="text">
      <xsl:call-template name="t:text">
        <xsl:with-param name="key" select="$key"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="$text"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    Words as a CSS string (CSS Syntax 3, 4.3.5 and 4.3.7). The text of a style element is written as it stands, so "<"
    is escaped as well: a title that says "</style>" must not end the element.
  -->
  <xsl:template name="tp:string">
    <xsl:param name="text"/>
    <xsl:variable name="slashed">
      <xsl:call-template name="t:replace">
        <xsl:with-param name="string" select="normalize-space($text)"/>
        <xsl:with-param name="from" select="'\'"/>
        <xsl:with-param name="to" select="'\5c '"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="quoted">
      <xsl:call-template name="t:replace">
        <xsl:with-param name="string" select="$slashed"/>
        <xsl:with-param name="from" select="'&quot;'"/>
        <xsl:with-param name="to" select="'\22 '"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:text>"</xsl:text>
    <xsl:call-template name="t:replace">
      <xsl:with-param name="string" select="$quoted"/>
      <xsl:with-param name="from" select="'&lt;'"/>
      <xsl:with-param name="to" select="'\3c '"/>
    </xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

</xsl:stylesheet>
