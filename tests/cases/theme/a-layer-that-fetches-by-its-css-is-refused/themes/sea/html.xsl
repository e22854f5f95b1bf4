<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-css">
    <xsl:text>.x { background: u\72l( "https://elsewhere.example/x.png"); }</xsl:text>
  </xsl:template>
</xsl:stylesheet>
