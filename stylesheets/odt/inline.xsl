<?xml version="1.0" encoding="UTF-8"?>
<!-- Words within a paragraph (6.1). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Most documents are in one language: then no text has to look for its own. -->
  <xsl:variable name="tp:languages" select="boolean(/e:resolved/descendant::*/@xml:lang)"/>

  <!--
    Readers squeeze white space (6.1.2), also across elements: a space that starts a text after another space would be
    lost, but the words lose none by that.
  -->
  <xsl:template match="text()">
    <xsl:choose>
      <xsl:when test="$tp:languages"><xsl:call-template name="tp:text-of-language"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:text-of-language">
    <xsl:variable name="own" select="ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:choose>
      <xsl:when test="$own != /e:resolved/@xml:lang">
        <text:span text:style-name="Language_20_{$own}"><xsl:call-template name="t:words"/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="t:words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="e:strong">
    <text:span text:style-name="{$odt-strong}"><xsl:apply-templates/></text:span>
  </xsl:template>

  <xsl:template match="e:em">
    <text:span text:style-name="{$odt-emphasis}"><xsl:apply-templates/></text:span>
  </xsl:template>

  <xsl:template match="e:code">
    <text:span text:style-name="{$odt-code}"><xsl:apply-templates/></text:span>
  </xsl:template>

  <xsl:template match="e:fact | e:lead | e:cached">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A work leads to where it can be read. -->
  <xsl:template match="e:fact[@href]">
    <text:a xlink:type="simple" xlink:href="{@href}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

  <xsl:template match="e:br">
    <text:line-break/>
  </xsl:template>

  <xsl:template match="e:link">
    <text:a xlink:type="simple" xlink:href="{@href}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

</xsl:stylesheet>
