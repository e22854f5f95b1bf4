<?xml version="1.0" encoding="UTF-8"?>
<!-- The style sheet of the cover: css.xsl has the rest of the page, css-print.xsl the pages of paper. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:css-cover">
.cover { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .25rem 2rem;
  max-width: calc(33em + 4rem); margin: 1.5rem 0 0; }
.cover .parties, .cover .owner { grid-column: 1 / -1; }
.cover .parties { margin: 0 0 .75rem; }
.cover dt { font-weight: 700; }
.cover .parties dt { font-weight: 400; color: var(--muted); }
.cover .parties dd { font-size: 1.125em; }
.cover dd { margin: 0; }
.detail dt, .detail dd { display: inline; }
@media print { .cover { grid-template-columns: repeat(2, 1fr); max-width: none; break-inside: avoid; } .records { padding-left: 0; } }
<xsl:if test="$t:cover-band">
.band { padding: 2rem 1.75rem; background: var(--accent); color: var(--on-accent); }
.band h1, .band .subtitle { color: inherit; }
@media print { .band { padding: 12mm 8mm; print-color-adjust: exact; } }
</xsl:if>
</xsl:template>

  <xsl:variable name="t:brand" select="concat($theme-logo-data, $theme-header)"/>

  <!-- What only a page has: the partner's logo and words above it, and on paper a cover that is a page of its own, the title
       low on it, the details at its foot. -->
  <xsl:template name="t:css-cover-frame">
<xsl:if test="string($t:brand)">
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; max-width: calc(33em + 28rem); margin: 0 auto;
  padding: 1.25rem 1.25rem 0; color: var(--muted); }
.brand p { margin: 0; }
.brand img { background: #ffffff; }
@media screen and (min-width: <xsl:value-of select="$t:middle-width"/>) { .brand { padding: 1.5rem 2.5rem 0; } }
@media print { .brand { display: flex; max-width: none; padding: 0 0 8mm; } }
</xsl:if>
<xsl:if test="$t:cover-page">
@media screen and (min-width: <xsl:value-of select="$t:middle-width"/>) { .front { padding-top: 6rem; } .cover { margin-top: 3rem; } }
@media print {
  .front { display: flex; flex-direction: column; break-after: page; min-height: <xsl:value-of
      select="$theme-page-height - $theme-page-top - $theme-page-bottom - 4 - ($theme-logo-height + 8) * boolean($t:brand)"/>mm; }
  .front h1 { margin-top: <xsl:value-of select="$t:title-drop"/>mm; }
  .front > .cover { margin-top: auto; }
}
</xsl:if>
</xsl:template>

</xsl:stylesheet>
