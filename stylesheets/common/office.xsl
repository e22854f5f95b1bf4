<?xml version="1.0" encoding="UTF-8"?>
<!-- What both office formats have to say of words, languages and fonts, where HTML need not. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" exclude-result-prefixes="e t">

  <!--
    The context text. Line ends and tabs of the source are spaces in a line of words. libxml2 takes 200 instructions a
    letter to translate, and few texts need it.
  -->
  <xsl:template name="t:words">
    <xsl:choose>
      <xsl:when test="contains(., '&#10;') or contains(., '&#9;') or contains(., '&#13;')">
        <xsl:value-of select="translate(., '&#9;&#10;&#13;', '   ')"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The names of the columns of the context table, for readers who cannot see it; footnotes are no part of a name. -->
  <xsl:template name="t:column-names">
    <xsl:for-each select="e:head/e:row/e:cell">
      <xsl:variable name="name">
        <xsl:for-each select="descendant::text()[not(ancestor::e:footnote)]"><xsl:value-of select="."/></xsl:for-each>
      </xsl:variable>
      <xsl:if test="position() &gt; 1">; </xsl:if>
      <xsl:value-of select="normalize-space($name)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Office programs proof by language and country. Gives the country of a language of Great Britain, else nothing. -->
  <xsl:template name="t:country">
    <xsl:param name="language"/>
    <xsl:if test="$language = 'en' or $language = 'cy' or $language = 'gd'">GB</xsl:if>
  </xsl:template>

  <!--
    What a browser tries last is a generic name: it says the kind of a font. Gives swiss or roman, as both formats call
    them, else nothing.
  -->
  <xsl:template name="t:font-kind">
    <xsl:param name="fallback" select="$theme-font-body-fallback"/>
    <xsl:choose>
      <xsl:when test="contains($fallback, 'sans-serif')">swiss</xsl:when>
      <xsl:when test="contains($fallback, 'serif')">roman</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The media type of the theme's logo: a JPEG or a GIF picture by its name, else a PNG. -->
  <xsl:template name="t:logo-type">
    <xsl:choose>
      <xsl:when test="contains($theme-logo, '.jp')">image/jpeg</xsl:when>
      <xsl:when test="contains($theme-logo, '.gif')">image/gif</xsl:when>
      <xsl:otherwise>image/png</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
