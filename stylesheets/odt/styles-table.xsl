<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraph styles of what belongs to a table: its caption, its cells, what stands under it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <xsl:template name="t:table-text-styles">
    <!-- Above its table and never parted from it. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-caption"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="5.5mm" fo:margin-bottom="1.8mm" fo:keep-with-next="always"/>
        <style:text-properties>
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-table-text"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:line-height="110%"/>
        <style:text-properties>
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-small"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-table-heading"/>
      <xsl:with-param name="parent" select="$odt-table-text"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties"><style:text-properties>
          <xsl:call-template name="t:bold"/>
        </style:text-properties></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tp:aligned"><xsl:with-param name="name" select="$odt-table-text"/></xsl:call-template>
    <xsl:call-template name="tp:aligned"><xsl:with-param name="name" select="$odt-table-heading"/></xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-table-note"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-bottom="1.5mm"/>
        <style:text-properties fo:color="{$theme-colour-muted}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-small"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Figures stand at the end of their cells. -->
  <xsl:template name="tp:aligned">
    <xsl:param name="name"/>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="concat($name, $odt-end)"/>
      <xsl:with-param name="parent" select="$name"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties"><style:paragraph-properties fo:text-align="end"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="concat($name, $odt-centre)"/>
      <xsl:with-param name="parent" select="$name"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties"><style:paragraph-properties fo:text-align="center"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
