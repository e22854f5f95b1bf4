<?xml version="1.0" encoding="UTF-8"?>
<!--
  The tops of pages (17.10.4): word/header1.xml on every page, however wide, word/header2.xml on the first, which has the
  title on it already. The state comes first, then who may read it, then the title: one
  paragraph, in which a long title goes on in a second line. Above it the partner's words, under it the notice, where there
  are any. The logo is on the first page.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:wide-pages" select="boolean(/e:resolved/e:body/e:section[@landscape])"/>

  <xsl:template name="t:header">
    <xsl:param name="first" select="false()"/>
    <xsl:variable name="running" select="/e:resolved/e:running"/>
    <w:hdr>
      <xsl:if test="$first and $theme-logo != ''">
        <w:p>
          <w:pPr><w:pStyle w:val="{$docx-id-header-logo}"/></w:pPr>
          <xsl:call-template name="t:logo"/>
        </w:p>
      </xsl:if>
      <xsl:if test="$theme-header != ''">
        <xsl:call-template name="tp:header-line"><xsl:with-param name="words" select="$theme-header"/></xsl:call-template>
      </xsl:if>
      <xsl:call-template name="tp:header-line">
        <xsl:with-param name="strong" select="$running/e:state"/>
        <xsl:with-param name="words">
          <xsl:call-template name="t:running-words"><xsl:with-param name="first" select="$first"/></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:if test="$running/e:notice">
        <xsl:call-template name="tp:header-line"><xsl:with-param name="words" select="$running/e:notice"/></xsl:call-template>
      </xsl:if>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-header"/></xsl:for-each>
    </w:hdr>
  </xsl:template>

  <xsl:template name="tp:header-line">
    <xsl:param name="strong"/>
    <xsl:param name="words"/>
    <w:p>
      <w:pPr><w:pStyle w:val="{$docx-id-header}"/></w:pPr>
      <xsl:if test="$strong">
        <w:r>
          <w:rPr>
            <w:rStyle w:val="{$docx-id-strong}">
              <xsl:if test="$t:ended"><xsl:attribute name="w:val"><xsl:value-of select="$docx-id-ended"/></xsl:attribute></xsl:if>
            </w:rStyle>
          </w:rPr>
          <w:t xml:space="preserve"><xsl:value-of select="normalize-space($strong)"/></w:t>
        </w:r>
      </xsl:if>
      <xsl:if test="string($words)">
        <w:r><w:t xml:space="preserve"><xsl:value-of select="$words"/></w:t></w:r>
      </xsl:if>
    </w:p>
  </xsl:template>

  <!-- A millimetre is 36000 English metric units. The number only has to be no other picture's. -->
  <xsl:template name="t:logo">
    <xsl:call-template name="t:drawing">
      <xsl:with-param name="cx" select="round($theme-logo-width * 36000)"/>
      <xsl:with-param name="cy" select="round($theme-logo-height * 36000)"/>
      <xsl:with-param name="id" select="900001"/>
      <xsl:with-param name="name" select="$theme-logo"/>
      <xsl:with-param name="alt" select="$theme-logo-alt"/>
      <xsl:with-param name="embed" select="'logo'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- word/_rels/header2.xml.rels. -->
  <xsl:template name="t:header-rels">
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="logo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
                    Target="media/{$theme-logo}"/>
    </Relationships>
  </xsl:template>

  <!-- The right edge of a wide page, in the place of the tab stop that the styles have. -->
  <xsl:template name="t:wide-tabs">
    <w:tabs>
      <w:tab w:val="clear" w:pos="{$text-width}"/>
      <w:tab w:val="right" w:pos="{$wide-text-width}"/>
    </w:tabs>
  </xsl:template>

</xsl:stylesheet>
