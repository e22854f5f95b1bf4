<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="t">
  <xsl:template name="t:user-footer">
    <w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="https://elsewhere.example/x.png"/></v:shape></w:pict></w:r></w:p>
  </xsl:template>
</xsl:stylesheet>
