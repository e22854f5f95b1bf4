<?xml version="1.0" encoding="UTF-8"?>
<!-- Words within a paragraph (6.1). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
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
    <xsl:param name="room" select="$text-width"/>
    <text:span text:style-name="{$odt-strong}"><xsl:apply-templates>
      <xsl:with-param name="room" select="$room"/></xsl:apply-templates></text:span>
  </xsl:template>

  <xsl:template match="e:em">
    <xsl:param name="room" select="$text-width"/>
    <text:span text:style-name="{$odt-emphasis}"><xsl:apply-templates>
      <xsl:with-param name="room" select="$room"/></xsl:apply-templates></text:span>
  </xsl:template>

  <xsl:template match="e:code">
    <text:span text:style-name="{$odt-code}"><xsl:apply-templates/></text:span>
  </xsl:template>

  <xsl:template match="e:fact | e:lead | e:cached">
    <xsl:apply-templates/>
  </xsl:template>

  <!--
    A link's name (19.376) is what Writer's check of accessibility asks for; it goes into a PDF as the words that are read
    out. Those of the link say where it leads.
  -->

  <!-- A work leads to where it can be read. -->
  <xsl:template match="e:fact[@href]">
    <text:a xlink:type="simple" xlink:href="{@href}" office:name="{normalize-space(.)}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

  <xsl:template match="e:br">
    <text:line-break/>
  </xsl:template>

  <xsl:template match="e:link">
    <xsl:param name="room" select="$text-width"/>
    <text:a xlink:type="simple" xlink:href="{@href}" office:name="{normalize-space(.)}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates>
      <xsl:with-param name="room" select="$room"/></xsl:apply-templates></text:a>
  </xsl:template>

</xsl:stylesheet>
