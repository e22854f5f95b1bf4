<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/header1.xml (17.10.4): on every page the title at the left and the state at the right; under them, where there are
  any, the notice and the classification. word/header2.xml is the same for pages that are wider than high: a tab aligned
  to the margin (w:ptab) would serve both, but Writer puts it where the style's tab stop is (seen in 7.4).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:wide-pages" select="boolean(/e:resolved/e:body/e:section[@landscape])"/>

  <xsl:template name="t:header">
    <xsl:param name="wide" select="false()"/>
    <xsl:variable name="running" select="/e:resolved/e:running"/>
    <w:hdr>
      <xsl:call-template name="tp:header-line">
        <xsl:with-param name="wide" select="$wide"/>
        <xsl:with-param name="left" select="$running/e:header"/>
        <xsl:with-param name="right" select="$running/e:state"/>
      </xsl:call-template>
      <xsl:if test="$running/e:notice or $running/e:classification">
        <xsl:call-template name="tp:header-line">
          <xsl:with-param name="wide" select="$wide"/>
          <xsl:with-param name="left" select="$running/e:notice"/>
          <xsl:with-param name="right" select="$running/e:classification"/>
        </xsl:call-template>
      </xsl:if>
    </w:hdr>
  </xsl:template>

  <!-- What stands at the right is bold. -->
  <xsl:template name="tp:header-line">
    <xsl:param name="wide"/>
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-header}"/>
        <xsl:if test="$wide"><xsl:call-template name="t:wide-tabs"/></xsl:if>
      </w:pPr>
      <xsl:for-each select="$left/text()"><xsl:call-template name="t:run"/></xsl:for-each>
      <xsl:if test="$right">
        <w:r><w:tab/></w:r>
        <xsl:for-each select="$right/text()">
          <w:r>
            <w:rPr><w:b/><w:bCs/></w:rPr>
            <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
          </w:r>
        </xsl:for-each>
      </xsl:if>
    </w:p>
  </xsl:template>

  <!-- The right edge of a wide page, in the place of the tab stop that the styles have. -->
  <xsl:template name="t:wide-tabs">
    <w:tabs>
      <w:tab w:val="clear" w:pos="{$text-width}"/>
      <w:tab w:val="right" w:pos="{$wide-text-width}"/>
    </w:tabs>
  </xsl:template>

</xsl:stylesheet>
