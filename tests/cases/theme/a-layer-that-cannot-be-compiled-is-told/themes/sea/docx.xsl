<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="t">
  <xsl:template name="t:user-after-body">
    <w:p><w:r><w:t><xsl:value-of select="title["/></w:t></w:r></w:p>
  </xsl:template>
</xsl:stylesheet>
