<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/header1.xml (17.10.4): on every page the title at the left and the state at the right; under them, where there are
  any, the notice and the classification.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:header">
    <xsl:variable name="running" select="/e:resolved/e:running"/>
    <w:hdr>
      <xsl:call-template name="tp:header-line">
        <xsl:with-param name="left" select="$running/e:header"/>
        <xsl:with-param name="right" select="$running/e:state"/>
      </xsl:call-template>
      <xsl:if test="$running/e:notice or $running/e:classification">
        <xsl:call-template name="tp:header-line">
          <xsl:with-param name="left" select="$running/e:notice"/>
          <xsl:with-param name="right" select="$running/e:classification"/>
        </xsl:call-template>
      </xsl:if>
    </w:hdr>
  </xsl:template>

  <!-- What stands at the right is bold. -->
  <xsl:template name="tp:header-line">
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <w:p>
      <w:pPr><w:pStyle w:val="{$docx-id-header}"/></w:pPr>
      <xsl:for-each select="$left/text()"><xsl:call-template name="t:run"/></xsl:for-each>
      <xsl:if test="$right">
        <xsl:call-template name="t:right-edge"/>
        <xsl:for-each select="$right/text()">
          <w:r>
            <w:rPr><w:b/><w:bCs/></w:rPr>
            <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
          </w:r>
        </xsl:for-each>
      </xsl:if>
    </w:p>
  </xsl:template>

  <!-- To the right edge: by the tab stop of the style, or, where pages have several widths, of whatever page it is (17.3.3.23). -->
  <xsl:template name="t:right-edge">
    <w:r>
      <xsl:choose>
        <xsl:when test="/e:resolved/e:body/e:section[@landscape]">
          <w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>
        </xsl:when>
        <xsl:otherwise><w:tab/></xsl:otherwise>
      </xsl:choose>
    </w:r>
  </xsl:template>

</xsl:stylesheet>
