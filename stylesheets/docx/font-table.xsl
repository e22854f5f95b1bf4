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
      <w:font w:name="{$font-code}">
        <w:altName w:val="Liberation Mono"/>
        <w:charset w:val="00"/>
        <w:family w:val="modern"/>
        <w:pitch w:val="fixed"/>
      </w:font>
    </w:fonts>
  </xsl:template>

  <!--
    The theme's substitute is the alternative here (17.8.3.1); the generic name of its fallbacks says the kind (17.8.3.9).
  -->
  <xsl:template name="tp:theme-font">
    <xsl:param name="name"/>
    <xsl:param name="substitute"/>
    <xsl:param name="fallback"/>
    <xsl:variable name="kind">
      <xsl:call-template name="t:font-kind"><xsl:with-param name="fallback" select="$fallback"/></xsl:call-template>
    </xsl:variable>
    <w:font w:name="{$name}">
      <xsl:if test="string($substitute) and $substitute != $name"><w:altName w:val="{$substitute}"/></xsl:if>
      <w:charset w:val="00"/>
      <w:family>
        <xsl:attribute name="w:val">
          <xsl:choose>
            <xsl:when test="string($kind)"><xsl:value-of select="$kind"/></xsl:when>
            <xsl:otherwise>auto</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </w:family>
      <w:pitch w:val="variable"/>
    </w:font>
  </xsl:template>

</xsl:stylesheet>
