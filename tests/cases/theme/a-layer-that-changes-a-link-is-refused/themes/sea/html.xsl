<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-footer">
    <svg class="ui"><a href="#s"><animate attributeName="href" values="javascript:alert(1)"/></a></svg>
  </xsl:template>
</xsl:stylesheet>
