<?xml version="1.0" encoding="UTF-8"?>
<!-- Blanks to be filled in: content controls (17.5.2), whose dots make way for what is typed. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- A font that has the boxes, everywhere that Word is. -->
  <xsl:variable name="tp:font-boxes" select="'MS Gothic'"/>

  <xsl:template match="e:blank">
    <xsl:variable name="box" select="@kind = 'tick' or @kind = 'choice'"/>
    <w:sdt>
      <w:sdtPr>
        <!-- Word calls a document corrupt that has a longer name here; the words stand beside it in full. -->
        <w:alias w:val="{substring(@label, 1, 60)}{substring('…', 1, number(string-length(@label) &gt; 60))}"/>
        <w:tag w:val="blank{@seq}"/>
        <w:id w:val="{@seq}"/>
        <xsl:if test="not($box)"><w:showingPlcHdr/></xsl:if>
        <xsl:choose>
          <xsl:when test="$box">
            <w14:checkbox>
              <w14:checked w14:val="0"/>
              <w14:checkedState w14:val="2612" w14:font="{$tp:font-boxes}"/>
              <w14:uncheckedState w14:val="2610" w14:font="{$tp:font-boxes}"/>
            </w14:checkbox>
          </xsl:when>
          <xsl:when test="@kind = 'date'">
            <w:date>
              <w:dateFormat w:val="d MMMM yyyy"/>
              <w:lid>
                <xsl:attribute name="w:val">
                  <xsl:call-template name="t:word-language">
                    <xsl:with-param name="language" select="ancestor::*[@xml:lang][1]/@xml:lang"/>
                  </xsl:call-template>
                </xsl:attribute>
              </w:lid>
              <w:storeMappedDataAs w:val="date"/>
              <w:calendar w:val="gregorian"/>
            </w:date>
          </xsl:when>
          <xsl:otherwise><w:text/></xsl:otherwise>
        </xsl:choose>
      </w:sdtPr>
      <w:sdtContent>
        <w:r>
          <w:rPr>
            <xsl:choose>
              <xsl:when test="$box">
                <w:rFonts w:ascii="{$tp:font-boxes}" w:eastAsia="{$tp:font-boxes}" w:hAnsi="{$tp:font-boxes}"/>
              </xsl:when>
              <xsl:otherwise><w:rStyle w:val="{$docx-id-blank}"/></xsl:otherwise>
            </xsl:choose>
          </w:rPr>
          <w:t><xsl:value-of select="."/></w:t>
        </w:r>
      </w:sdtContent>
    </w:sdt>
  </xsl:template>

</xsl:stylesheet>
