<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="t">
  <xsl:template name="t:user-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="House"><w:name w:val="House"/></w:style>
  </xsl:template>
  <xsl:template name="t:user-header">
    <w:p><w:pPr><w:pStyle w:val="House"/></w:pPr><w:r><w:t>1 Words of the house</w:t></w:r></w:p>
  </xsl:template>
  <xsl:template name="t:user-front">
    <w:p><w:pPr><w:pStyle w:val="House"/></w:pPr><w:r><w:t>2 Words of the house</w:t></w:r></w:p>
  </xsl:template>
  <xsl:template name="t:user-before-body">
    <w:p><w:pPr><w:pStyle w:val="House"/></w:pPr><w:r><w:t>3 Words of the house</w:t></w:r></w:p>
  </xsl:template>
  <xsl:template name="t:user-after-body">
    <w:p><w:pPr><w:pStyle w:val="House"/></w:pPr><w:r><w:t>4 Words of the house</w:t></w:r></w:p>
  </xsl:template>
  <xsl:template name="t:user-footer">
    <w:p><w:pPr><w:pStyle w:val="House"/></w:pPr><w:r><w:t>5 Words of the house</w:t></w:r></w:p>
  </xsl:template>
</xsl:stylesheet>
