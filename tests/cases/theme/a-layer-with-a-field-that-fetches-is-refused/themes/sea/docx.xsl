<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="t">
  <xsl:template name="t:user-footer">
    <w:p><w:fldSimple w:instr=" IncludePicture &quot;https://elsewhere.example/x.png&quot; \d "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>
  </xsl:template>
</xsl:stylesheet>
