<?xml version="1.0" encoding="UTF-8"?>
<!-- The page (16.5); running.xsl has what stands at its top and its foot. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:page-layout">
    <xsl:call-template name="tp:layout">
      <xsl:with-param name="name" select="'Page'"/>
      <xsl:with-param name="width" select="$theme-page-width"/>
      <xsl:with-param name="height" select="$theme-page-height"/>
      <xsl:with-param name="orientation" select="'portrait'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:layout">
      <xsl:with-param name="name" select="'PageWide'"/>
      <xsl:with-param name="width" select="$theme-page-height"/>
      <xsl:with-param name="height" select="$theme-page-width"/>
      <xsl:with-param name="orientation" select="'landscape'"/>
    </xsl:call-template>
    <!-- On wide pages, what is at the right of the footer is at the right of the page. -->
    <xsl:call-template name="tp:wide-edge"><xsl:with-param name="base" select="$odt-footer"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:layout">
    <xsl:param name="name"/>
    <xsl:param name="width"/>
    <xsl:param name="height"/>
    <xsl:param name="orientation"/>
    <!-- Half of what is above and below the text is for the header and the footer (16.5: their height has their space). -->
    <xsl:variable name="above" select="floor($theme-page-top div 2)"/>
    <xsl:variable name="below" select="ceiling($theme-page-bottom div 2)"/>
    <style:page-layout style:name="{$name}">
      <style:page-layout-properties fo:page-width="{$width}mm" fo:page-height="{$height}mm"
                                    style:print-orientation="{$orientation}"
                                    fo:margin-top="{$above}mm" fo:margin-bottom="{$below}mm"
                                    fo:margin-left="{$theme-page-side}mm" fo:margin-right="{$theme-page-side}mm"
                                    style:writing-mode="lr-tb"/>
      <style:header-style>
        <style:header-footer-properties fo:min-height="{$theme-page-top - $above}mm" fo:margin-bottom="7mm"/>
      </style:header-style>
      <style:footer-style>
        <style:header-footer-properties fo:min-height="{$theme-page-bottom - $below}mm" fo:margin-top="6mm"/>
      </style:footer-style>
    </style:page-layout>
  </xsl:template>

  <xsl:template name="tp:wide-edge">
    <xsl:param name="base"/>
    <style:style style:name="{$base}.wide" style:family="paragraph" style:parent-style-name="{$base}">
      <style:paragraph-properties>
        <style:tab-stops><style:tab-stop style:position="{$wide-text-width}mm" style:type="right"/></style:tab-stops>
      </style:paragraph-properties>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
