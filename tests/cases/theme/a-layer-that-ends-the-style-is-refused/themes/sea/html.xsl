<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-css">
    <xsl:text>&lt;/style>&lt;script>alert(1)&lt;/script>&lt;style></xsl:text>
  </xsl:template>
</xsl:stylesheet>
