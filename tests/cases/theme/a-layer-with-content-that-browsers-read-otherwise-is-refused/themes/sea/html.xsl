<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:template name="t:user-footer">
    <noscript class="ui"><p title="&lt;/noscript>&lt;img src=x onerror=alert(1)>">x</p></noscript>
  </xsl:template>
</xsl:stylesheet>
