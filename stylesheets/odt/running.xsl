<?xml version="1.0" encoding="UTF-8"?>
<!--
  The tops and feet of pages (16.9). The state comes first, then who may read it, then the title: one paragraph, in which a
  long title goes on in a second line. Above it the partner's words, under it the notice, where there are any. The first page
  has the logo and no title, which stands on it already.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- After the first page come pages of the usual kind by themselves (19.507, style:next-style-name). -->
  <xsl:template name="t:master-page">
    <style:master-page style:name="Standard" style:page-layout-name="Page">
      <xsl:call-template name="tp:edges"/>
    </style:master-page>
    <style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="Page"
                       style:next-style-name="Standard">
      <xsl:call-template name="tp:edges"><xsl:with-param name="first" select="true()"/></xsl:call-template>
    </style:master-page>
    <style:master-page style:name="Landscape" style:page-layout-name="PageWide">
      <xsl:call-template name="tp:edges"><xsl:with-param name="wide" select="'.wide'"/></xsl:call-template>
    </style:master-page>
  </xsl:template>

  <xsl:template name="tp:edges">
    <xsl:param name="wide"/>
    <xsl:param name="first" select="false()"/>
    <style:header>
      <xsl:if test="$first and $theme-logo != ''"><xsl:call-template name="tp:logo"/></xsl:if>
      <xsl:if test="$theme-header != ''">
        <text:p text:style-name="{$odt-header}"><xsl:value-of select="$theme-header"/></text:p>
      </xsl:if>
      <text:p text:style-name="{$odt-header}">
        <text:span text:style-name="{$odt-strong}">
          <xsl:if test="$t:ended"><xsl:attribute name="text:style-name"><xsl:value-of select="$odt-ended"/></xsl:attribute></xsl:if>
          <xsl:value-of select="/e:resolved/e:running/e:state"/>
        </text:span>
        <xsl:call-template name="t:running-words"><xsl:with-param name="first" select="$first"/></xsl:call-template>
      </text:p>
      <xsl:for-each select="/e:resolved/e:running/e:notice">
        <text:p text:style-name="{$odt-header}"><xsl:value-of select="."/></text:p>
      </xsl:for-each>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-header"/></xsl:for-each>
    </style:header>
    <style:footer>
      <text:p text:style-name="{$odt-footer}{$wide}">
        <xsl:value-of select="/e:resolved/e:running/e:footer"/>
        <xsl:if test="$t:foot-full"><text:line-break/></xsl:if>
        <text:tab/>
        <xsl:call-template name="t:text"><xsl:with-param name="key" select="'page'"/></xsl:call-template>
        <xsl:text> </xsl:text>
        <text:page-number text:select-page="current">1</text:page-number>
        <xsl:text> </xsl:text>
        <xsl:call-template name="t:text"><xsl:with-param name="key" select="'of'"/></xsl:call-template>
        <xsl:text> </xsl:text>
        <text:page-count>1</text:page-count>
      </text:p>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-footer"/></xsl:for-each>
    </style:footer>
  </xsl:template>

  <!-- A logo that has no words to say is left out by readers: it has neither title nor description. -->
  <xsl:template name="tp:logo">
    <text:p text:style-name="{$odt-header-logo}">
      <draw:frame draw:style-name="{$odt-picture}" draw:name="Logo" text:anchor-type="as-char"
                  svg:width="{$theme-logo-width}mm" svg:height="{$theme-logo-height}mm">
        <draw:image xlink:href="Pictures/{$theme-logo}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad">
          <xsl:attribute name="draw:mime-type"><xsl:call-template name="t:logo-type"/></xsl:attribute>
        </draw:image>
        <xsl:if test="$theme-logo-alt != ''">
          <svg:title><xsl:value-of select="$theme-logo-alt"/></svg:title>
          <svg:desc><xsl:value-of select="$theme-logo-alt"/></svg:desc>
        </xsl:if>
      </draw:frame>
    </text:p>
  </xsl:template>

</xsl:stylesheet>
