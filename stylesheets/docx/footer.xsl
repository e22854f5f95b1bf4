<?xml version="1.0" encoding="UTF-8"?>
<!-- word/footer1.xml (17.10.3): what this text is at the left, the page at the right. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:footer">
    <xsl:param name="wide" select="false()"/>
    <w:ftr>
      <w:p>
        <w:pPr>
          <w:pStyle w:val="{$docx-id-footer}"/>
          <xsl:if test="$wide"><xsl:call-template name="t:wide-tabs"/></xsl:if>
        </w:pPr>
        <xsl:for-each select="/e:resolved/e:running/e:footer//text()"><xsl:call-template name="t:run"/></xsl:for-each>
        <xsl:if test="$t:foot-full"><w:r><w:br/></w:r></xsl:if>
        <w:r><w:tab/></w:r>
        <xsl:call-template name="tp:page-label"><xsl:with-param name="key" select="'page'"/></xsl:call-template>
        <w:r><w:t xml:space="preserve"> </w:t></w:r>
        <xsl:call-template name="tp:page-field"><xsl:with-param name="code" select="' PAGE '"/></xsl:call-template>
        <w:r><w:t xml:space="preserve"> </w:t></w:r>
        <xsl:call-template name="tp:page-label"><xsl:with-param name="key" select="'of'"/></xsl:call-template>
        <w:r><w:t xml:space="preserve"> </w:t></w:r>
        <xsl:call-template name="tp:page-field"><xsl:with-param name="code" select="' NUMPAGES '"/></xsl:call-template>
      </w:p>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-footer"/></xsl:for-each>
    </w:ftr>
  </xsl:template>

  <xsl:template name="tp:page-label">
    <xsl:param name="key"/>
    <w:r>
      <w:t xml:space="preserve"><xsl:call-template name="t:text"><xsl:with-param name="key" select="$key"/></xsl:call-template></w:t>
    </w:r>
  </xsl:template>

  <!-- Programs work these two out whenever they lay out a page (17.16.5.45, 17.16.5.43): the result is only a place. -->
  <xsl:template name="tp:page-field">
    <xsl:param name="code"/>
    <xsl:call-template name="t:field-start"><xsl:with-param name="code" select="$code"/></xsl:call-template>
    <w:r><w:t>1</w:t></w:r>
    <xsl:call-template name="t:field-end"/>
  </xsl:template>

</xsl:stylesheet>
