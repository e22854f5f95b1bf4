<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages in another language than the document’s. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Most documents are in one language, and do without this module: then no run has to look for its own. -->
  <xsl:variable name="t:languages" select="true()"/>

  <!-- Of the context paragraph: from right to left where its script is. -->
  <xsl:template name="t:paragraph-direction">
    <xsl:variable name="rtl">
      <xsl:call-template name="t:right-to-left">
        <xsl:with-param name="language" select="string(ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="string($rtl)"><w:bidi/></xsl:if>
  </xsl:template>

  <!-- A passage in another language is marked as such (17.3.2.20), and as right-to-left where its script is. -->
  <xsl:template name="t:run-language">
    <xsl:param name="language"/>
    <xsl:if test="$language">
      <xsl:variable name="rtl"><xsl:call-template name="t:right-to-left">
        <xsl:with-param name="language" select="$language"/></xsl:call-template></xsl:variable>
      <xsl:choose>
        <xsl:when test="string($rtl)"><w:rtl/><w:lang w:bidi="{$language}"/></xsl:when>
        <xsl:otherwise><w:lang w:val="{$language}"/></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- The language of the context node where it is not the document's, else nothing. -->
  <xsl:template name="t:language">
    <xsl:variable name="own" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <xsl:if test="$own != /e:resolved/@xml:lang">
      <xsl:call-template name="t:word-language"><xsl:with-param name="language" select="$own"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
