<?xml version="1.0" encoding="UTF-8"?>
<!-- The page, its header and its footer (16.5, 16.9). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:page-layout">
    <style:page-layout style:name="Page">
      <style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait"
                                    fo:margin-top="14mm" fo:margin-bottom="14mm" fo:margin-left="25mm"
                                    fo:margin-right="25mm" style:writing-mode="lr-tb"/>
      <style:header-style>
        <style:header-footer-properties fo:min-height="14mm" fo:margin-bottom="7mm"/>
      </style:header-style>
      <style:footer-style>
        <style:header-footer-properties fo:min-height="12mm" fo:margin-top="6mm"/>
      </style:footer-style>
    </style:page-layout>
  </xsl:template>

  <xsl:template name="t:master-page">
    <style:master-page style:name="Standard" style:page-layout-name="Page">
      <style:header>
        <xsl:call-template name="tp:header-line">
          <xsl:with-param name="left" select="/e:resolved/e:running/e:header"/>
          <xsl:with-param name="right" select="/e:resolved/e:running/e:state"/>
        </xsl:call-template>
        <xsl:if test="/e:resolved/e:running[e:notice or e:classification]">
          <xsl:call-template name="tp:header-line">
            <xsl:with-param name="left" select="/e:resolved/e:running/e:notice"/>
            <xsl:with-param name="right" select="/e:resolved/e:running/e:classification"/>
          </xsl:call-template>
        </xsl:if>
      </style:header>
      <style:footer>
        <text:p text:style-name="{$odt-footer}">
          <xsl:value-of select="/e:resolved/e:running/e:footer"/>
          <text:tab/>
          <xsl:call-template name="t:text"><xsl:with-param name="key" select="'page'"/></xsl:call-template>
          <xsl:text> </xsl:text>
          <text:page-number text:select-page="current">1</text:page-number>
          <xsl:text> </xsl:text>
          <xsl:call-template name="t:text"><xsl:with-param name="key" select="'of'"/></xsl:call-template>
          <xsl:text> </xsl:text>
          <text:page-count>1</text:page-count>
        </text:p>
      </style:footer>
    </style:master-page>
  </xsl:template>

  <!-- A line of the header; what stands at the right is strong. -->
  <xsl:template name="tp:header-line">
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <text:p text:style-name="{$odt-header}">
      <xsl:value-of select="$left"/>
      <xsl:if test="$right">
        <text:tab/>
        <text:span text:style-name="{$odt-strong}"><xsl:value-of select="$right"/></text:span>
      </xsl:if>
    </text:p>
  </xsl:template>

</xsl:stylesheet>
