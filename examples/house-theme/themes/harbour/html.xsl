<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT
     What the house adds to web pages. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:my="urn:harbour-towns"
                exclude-result-prefixes="e t my">

  <!-- A parameter: as in theme.xml, for this format alone. -->
  <xsl:param name="theme-space-line" select="'125'"/>

  <!-- A variable of the house's own has a prefix of its own. -->
  <xsl:variable name="my:office" select="'Partnerships Office, 1 Quay Street, Harbour Towns'"/>

  <!-- CSS text; the custom properties of the page have the colours of the theme, light and dark. -->
  <xsl:template name="t:user-css">
.my-office { max-width: 64rem; margin: 3rem auto 0; padding: 1.5rem 1.25rem; border-top: 1px solid var(--rule);
  color: var(--muted); font-size: .9375rem; }
@media print { .my-office { display: none; } }
  </xsl:template>

  <!-- The context is e:resolved: what is known of the document can be used. -->
  <xsl:template name="t:user-footer">
    <footer class="my-office ui">
      <p>
        <xsl:value-of select="$my:office"/>
        <xsl:text>. Please name </xsl:text>
        <xsl:value-of select="@id"/>
        <xsl:text> when you write to us about this page.</xsl:text>
      </p>
    </footer>
  </xsl:template>

</xsl:stylesheet>
