<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-footer">
    <p class="ui" onclick="alert(1)">x</p>
  </xsl:template>
</xsl:stylesheet>
