<?xml version="1.0" encoding="UTF-8"?>
<!--
  Charts in the text: caption, a frame with the chart as an object of its own (10.4.6), and the figures as a table. The
  object is in chart-object.xsl and chart-styles.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:chart">
    <xsl:variable name="wide" select="boolean(ancestor::e:section[@landscape])"/>
    <xsl:variable name="width"><xsl:call-template name="t:room"/></xsl:variable>
    <xsl:for-each select="e:caption">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style">
          <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-figure-caption"/></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="target" select="(..)[not(current()/e:counter)]"/>
      </xsl:call-template>
    </xsl:for-each>
    <text:p>
      <xsl:attribute name="text:style-name">
        <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-figure"/></xsl:call-template>
      </xsl:attribute>
      <draw:frame draw:style-name="{$odt-picture}" draw:name="chart{@seq}" text:anchor-type="as-char" svg:width="{$width}mm">
        <xsl:attribute name="svg:height">
          <xsl:call-template name="t:chart-high">
            <xsl:with-param name="room" select="$width"/>
            <xsl:with-param name="wide" select="$wide"/>
          </xsl:call-template>
          <xsl:text>mm</xsl:text>
        </xsl:attribute>
        <draw:object xlink:href="./Object {@seq}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>
        <svg:title><xsl:value-of select="@title"/></svg:title>
        <svg:desc><xsl:value-of select="normalize-space(e:description)"/></svg:desc>
      </draw:frame>
    </text:p>
    <xsl:apply-templates select="e:table"/>
  </xsl:template>

  <!-- Millimetres. -->
  <xsl:template name="t:chart-high">
    <xsl:param name="room"/>
    <xsl:param name="wide" select="false()"/>
    <xsl:variable name="share">
      <xsl:call-template name="t:chart-height"><xsl:with-param name="wide" select="$wide"/></xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="format-number($room * $share, '0.##')"/>
  </xsl:template>

</xsl:stylesheet>
