<?xml version="1.0" encoding="UTF-8"?>
<!-- Yearly reports: the line that says how far a priority has come. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:state">
    <xsl:param name="keep" select="false()"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-state"/>
      <xsl:with-param name="keep" select="$keep"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="t:report-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-state"/>
      <xsl:with-param name="name" select="$docx-name-state"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="38"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <w:spacing w:before="100"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
