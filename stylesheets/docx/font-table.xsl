<?xml version="1.0" encoding="UTF-8"?>
<!-- word/fontTable.xml (17.8.3): what to take where a font is missing. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <xsl:template name="t:font-table">
    <w:fonts>
      <xsl:call-template name="tp:theme-font">
        <xsl:with-param name="name" select="$theme-font-body"/>
        <xsl:with-param name="substitute" select="$theme-font-body-substitute"/>
        <xsl:with-param name="fallback" select="$theme-font-body-fallback"/>
      </xsl:call-template>
      <xsl:if test="$theme-font-heading != $theme-font-body">
        <xsl:call-template name="tp:theme-font">
          <xsl:with-param name="name" select="$theme-font-heading"/>
          <xsl:with-param name="substitute" select="$theme-font-heading-substitute"/>
          <xsl:with-param name="fallback" select="$theme-font-heading-fallback"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:if test="$theme-font-code != $theme-font-body and $theme-font-code != $theme-font-heading">
        <xsl:call-template name="tp:theme-font">
          <xsl:with-param name="name" select="$theme-font-code"/>
          <xsl:with-param name="substitute" select="$theme-font-code-substitute"/>
          <xsl:with-param name="fallback" select="$theme-font-code-fallback"/>
        </xsl:call-template>
      </xsl:if>
    </w:fonts>
  </xsl:template>

  <!--
    The family that stands in (17.8.3.1), and what kind of letters they are (17.8.3.9; 17.8.3.13, of which the first
    numbers say Latin text, and with or without serifs), from the generic name at the end of what a browser tries.
  -->
  <xsl:template name="tp:theme-font">
    <xsl:param name="name"/>
    <xsl:param name="substitute"/>
    <xsl:param name="fallback"/>
    <w:font w:name="{$name}">
      <xsl:if test="$substitute and $substitute != $name"><w:altName w:val="{$substitute}"/></xsl:if>
      <xsl:choose>
        <xsl:when test="contains($fallback, 'monospace')">
          <w:panose1 w:val="02070309020205020404"/>
          <w:charset w:val="00"/>
          <w:family w:val="modern"/>
          <w:pitch w:val="fixed"/>
        </xsl:when>
        <xsl:when test="contains($fallback, 'sans-serif')">
          <w:panose1 w:val="020B0604020202020204"/>
          <w:charset w:val="00"/>
          <w:family w:val="swiss"/>
          <w:pitch w:val="variable"/>
        </xsl:when>
        <xsl:when test="contains($fallback, 'serif')">
          <w:panose1 w:val="02020603050405020304"/>
          <w:charset w:val="00"/>
          <w:family w:val="roman"/>
          <w:pitch w:val="variable"/>
        </xsl:when>
        <xsl:otherwise>
          <w:charset w:val="00"/>
          <w:family w:val="auto"/>
          <w:pitch w:val="variable"/>
        </xsl:otherwise>
      </xsl:choose>
    </w:font>
  </xsl:template>

</xsl:stylesheet>
