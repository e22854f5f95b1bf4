<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:param name="theme-colour-accent" select="'#123456'"/>
  <xsl:variable name="my:words" select="'Words of the house'"/>
  <xsl:template name="t:user-head"><meta name="house" content="sea"/></xsl:template>
  <xsl:template name="t:user-css">.house { color: var(--muted); }</xsl:template>
  <xsl:template name="t:user-header"><p class="house ui">1 <xsl:value-of select="$my:words"/></p></xsl:template>
  <xsl:template name="t:user-front"><p class="house ui">2 <xsl:value-of select="$my:words"/></p></xsl:template>
  <xsl:template name="t:user-before-body"><p class="house ui">3 <xsl:value-of select="$my:words"/></p></xsl:template>
  <xsl:template name="t:user-after-body"><p class="house ui">4 <xsl:value-of select="$my:words"/></p></xsl:template>
  <xsl:template name="t:user-footer"><p class="house ui">5 <a href="https://sea.example/"><xsl:value-of select="$my:words"/></a></p></xsl:template>
</xsl:stylesheet>
