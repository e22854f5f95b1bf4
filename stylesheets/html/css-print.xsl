<?xml version="1.0" encoding="UTF-8"?>
<!--
  The style sheet for paper: the theme's own page and sizes of type, and on every page what the office formats have
  there: title and state at the head, version and page at the foot (CSS Paged Media 3, margin boxes).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- What state the text is in stands on every page, the first too, which has the title on it already. -->
  <xsl:template name="t:css-page">
    <xsl:variable name="head"><xsl:call-template name="tp:head-height"/></xsl:variable>
@page {
  size: <xsl:value-of select="concat($theme-page-width, 'mm ', $theme-page-height, 'mm')"/>;
  margin: <xsl:value-of select="concat($theme-page-top + ($head - $theme-page-top) * ($head &gt; $theme-page-top), 'mm ', $theme-page-side, 'mm ', $theme-page-bottom, 'mm')"/>;
  @top-left { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="e:running/e:state"/>
    </xsl:call-template><xsl:apply-templates select="e:running/e:classification" mode="tp:line"/>; <xsl:call-template name="tp:running"/> font-weight: 700;<xsl:if test="$t:ended"> color: <xsl:value-of select="$theme-colour-warn-text"/>;</xsl:if> width: 30%; text-align: left; }
  @top-right { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="concat($theme-header, substring(' · ', 1, 3 * ($theme-header != '')), e:running/e:header)"/>
    </xsl:call-template><xsl:apply-templates select="e:running/e:notice" mode="tp:line"/>; <xsl:call-template name="tp:running"/> width: 70%; text-align: right; }
  @bottom-left { content: <xsl:call-template name="tp:string">
      <xsl:with-param name="text" select="e:running/e:footer"/>
    </xsl:call-template>; <xsl:call-template name="tp:running"/> width: 75%; text-align: left; }
  @bottom-right { content: <xsl:call-template name="tp:label">
      <xsl:with-param name="key" select="'page'"/>
    </xsl:call-template> "\a0 " counter(page) "\a0 " <xsl:call-template name="tp:label">
      <xsl:with-param name="key" select="'of'"/>
    </xsl:call-template> "\a0 " counter(pages); <xsl:call-template name="tp:running"/> text-align: right; }
}
@page :first { @top-right { content: <xsl:choose>
      <xsl:when test="e:running/e:notice">
        <xsl:call-template name="tp:string"><xsl:with-param name="text" select="e:running/e:notice"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>none</xsl:otherwise>
    </xsl:choose>; } }
</xsl:template>

  <!--
    How high the head of the page must be, in millimetres: a margin box does not push the text down as a header of Word
    does, so that a long title would be printed over it. Reckoned as in common/cover.xsl; left are 30 % of the width.
  -->
  <xsl:template name="tp:head-height">
    <xsl:variable name="letter" select="0.19 * $theme-size-page div ($theme-page-width - 2 * $theme-page-side)"/>
    <xsl:variable name="left" select="ceiling(string-length(e:running/e:state) * $letter div 0.3)
                                      + ceiling(string-length(e:running/e:classification) * $letter div 0.3)"/>
    <xsl:variable name="right" select="ceiling((string-length($theme-header) + string-length(e:running/e:header)) * $letter div 0.7)
                                       + ceiling(string-length(e:running/e:notice) * $letter div 0.7)"/>
    <xsl:value-of select="ceiling(12 + 0.46 * $theme-size-page * ($left * ($left &gt; $right) + $right * ($left &lt;= $right)))"/>
  </xsl:template>

  <!-- Margin boxes inherit from the page, not from body: what they need is said in each. -->
  <xsl:template name="tp:running">
    <xsl:text>color: </xsl:text>
    <xsl:value-of select="$theme-colour-muted"/>
    <xsl:value-of select="concat('; white-space: pre-line; font: ', $theme-size-page, 'pt/1.3 ', $t:font-body, ';')"/>
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
  <xsl:template name="t:css-print">
@media print {
  :root { --line: <xsl:value-of select="format-number(1.4 * $theme-space-line div 115, '0.##')"/>; --paragraph: <xsl:value-of select="$theme-space-paragraph"/>pt;
<xsl:value-of select="concat('    --title: ', $theme-size-title, 'pt; --title-long: ', $theme-size-title-long, 'pt; --subtitle: ', $theme-size-subtitle,
      'pt; --heading-1: ', $theme-size-heading-1, 'pt; --heading-2: ', $theme-size-heading-2, 'pt; --heading-3: ', $theme-size-heading-3,
      'pt; --small: ', $theme-size-small, 'pt;')"/> }
  .ui { display: none; }
  body { font-size: <xsl:value-of select="$theme-size-body"/>pt; }
  a { color: inherit; }
  a[href]:not([href^="#"]):not([href^="tel:"]):not(.bare)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  .document { --gutter: <xsl:value-of select="3.25 * $theme-size-body * boolean(e:body/descendant::e:section[@number] | e:body/descendant::e:clause[@number])"/>pt; max-width: none; padding: 0; }
  .front { padding: 0; }
  h1 { font-size: var(--title); }
  .long { font-size: var(--title-long); }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  .text h2 { margin: 1.6em 0 .5em; }
  .appendix { break-before: page; }
  .text .appendix > .head > h2 { margin-top: 0; }
  .text h3 { margin: 1.3em 0 .4em; }
  blockquote, pre { margin-bottom: var(--paragraph); }
  p, li { orphans: 3; widows: 3; }
  .text, .records { padding-left: var(--gutter); }
  .text h2 .number, .text h3 .number, .text h4 .number, .text h5 .number, .text h6 .number, .clause .number {
    float: left; min-width: calc(var(--gutter) - .4em); margin: 0 .4em 0 calc(-1 * var(--gutter)); color: inherit; }
  .clause .number { font-weight: 400; }
  .clause .clause { padding-left: var(--gutter); }
  .clause .clause .clause .clause { padding-left: 0; }
  .notice, .banner, thead th, tfoot th, tfoot td, pre { print-color-adjust: exact; }
  .side { font-size: 1em; border: 0; padding: 0 0 0 var(--gutter); break-inside: avoid; }
  .contents a { padding: .15em 0; }
  .scroll { overflow: visible; }
  abbr[title] { text-decoration: none; }
  table { min-width: 0; font-size: var(--small); }
  tr, figure, .whole { break-inside: avoid; }
  .clause:has(+ .signatures), p:has(+ .signatures), ul:has(+ .signatures), ol:has(+ .signatures) {
    break-inside: avoid; break-after: avoid; }
  .signatures .awaiting > *, .signatures .vacant > * { height: 22mm; }
  .notes .notes-head { display: block; }
  .box, .tiles li { break-inside: avoid; print-color-adjust: exact; }
  .terms dt { break-after: avoid; }
  .form td { height: 10mm; }
  .attribution:has(+ .attribution), p:has(+ .attribution), p:has(+ ul), p:has(+ ol) { break-after: avoid; }
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
