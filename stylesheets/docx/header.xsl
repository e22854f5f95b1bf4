<?xml version="1.0" encoding="UTF-8"?>
<!-- word/header1.xml (17.10.4): the title at the left, the state at the right of every page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:header">
    <xsl:variable name="running" select="/e:resolved/e:running"/>
    <w:hdr>
      <w:p>
        <w:pPr><w:pStyle w:val="{$docx-id-header}"/></w:pPr>
        <xsl:for-each select="$running/e:header//text()"><xsl:call-template name="t:run"/></xsl:for-each>
        <xsl:if test="$running/e:state">
          <xsl:call-template name="t:right-edge"/>
          <xsl:for-each select="$running/e:state//text()">
            <w:r>
              <w:rPr><w:b/><w:bCs/></w:rPr>
              <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
            </w:r>
          </xsl:for-each>
        </xsl:if>
      </w:p>
    </w:hdr>
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
