<?xml version="1.0" encoding="UTF-8"?>
<!-- Words within a paragraph (6.1). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

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
    <text:a xlink:type="simple" xlink:href="{@href}" office:name="{normalize-space(.)}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

</xsl:stylesheet>
