<?xml version="1.0" encoding="UTF-8"?>
<!-- The style sheet of the cover: css.xsl has the rest of the page, css-print.xsl the pages of paper. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:css-cover">
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; max-width: calc(33em + 28rem); margin: 0 auto;
  padding: 1.25rem 1.25rem 0; color: var(--muted); }
.brand p { margin: 0; }
.cover { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .25rem 2rem;
  max-width: calc(33em + 4rem); margin: 1.5rem 0 0; }
.cover .parties { grid-column: 1 / -1; margin: 0 0 .75rem; }
.cover dt { font-weight: 700; }
.cover .parties dt { font-weight: 400; color: var(--muted); }
.cover .parties dd { font-size: 1.125rem; }
.cover dd { margin: 0; }
.detail dt, .detail dd { display: inline; }
@media (min-width: 48rem) { .brand { padding: 1.5rem 2.5rem 0; } }
<xsl:choose>
      <xsl:when test="$t:cover-band"><xsl:call-template name="tp:css-band"/></xsl:when>
      <xsl:when test="$t:cover-page"><xsl:call-template name="tp:css-cover-page"/></xsl:when>
    </xsl:choose>
@media print {
  .brand { display: flex; max-width: none; padding: 0 0 8mm; }
  .cover { grid-template-columns: repeat(2, 1fr); max-width: none; break-inside: avoid; }
}
</xsl:template>

  <!-- Title and subtitle on the accent colour. On a dark page that is light, and the words are dark. -->
  <xsl:template name="tp:css-band">
.band { padding: 2rem 1.75rem; background: var(--accent); color: <xsl:value-of select="$theme-colour-on-accent"/>; }
.band .subtitle { color: inherit; }
@media screen and (prefers-color-scheme: dark) { .band { color: var(--ground); } }
@media print { .band { padding: 12mm 8mm; print-color-adjust: exact; } }
</xsl:template>

  <!-- On paper a page of its own: the title low on it, the details at its foot. On a screen, room about the title. -->
  <xsl:template name="tp:css-cover-page">
@media screen and (min-width: 48rem) { .front { padding-top: 6rem; } .cover { margin-top: 3rem; } }
@media print {
  .front { display: flex; flex-direction: column; min-height: <xsl:value-of
      select="$theme-page-height - 62 - ($theme-logo-height + 8) * ($theme-logo-data != '')"/>mm; break-after: page; }
  .front h1 { margin-top: <xsl:value-of select="$t:title-drop"/>mm; }
  .cover { margin-top: auto; }
}
</xsl:template>

</xsl:stylesheet>
