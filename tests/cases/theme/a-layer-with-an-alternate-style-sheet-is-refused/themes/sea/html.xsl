<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-head">
    <link rel="alternate StyleSheet" href="https://elsewhere.example/x.css"/>
  </xsl:template>
</xsl:stylesheet>
