<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-css">.house { margin: 0; }</xsl:template>
</xsl:stylesheet>
