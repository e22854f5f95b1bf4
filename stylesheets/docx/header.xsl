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
          <w:r><w:tab/></w:r>
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

</xsl:stylesheet>
