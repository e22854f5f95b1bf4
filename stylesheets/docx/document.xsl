<?xml version="1.0" encoding="UTF-8"?>
<!-- word/document.xml: the main document part (11.3.10). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:resolved">
    <!-- A box to tick is newer than the rest; who does not know it passes it over (ECMA-376 part 3, 9.2). -->
    <w:document mc:Ignorable="w14">
      <w:body>
        <xsl:apply-templates select="e:front/*[not(self::e:table)]"/>
        <xsl:call-template name="t:user-front"/>
        <xsl:apply-templates select="e:front/e:table"/>
        <xsl:apply-templates select="e:contents"/>
        <xsl:call-template name="t:user-before-body"/>
        <xsl:apply-templates select="e:body/*"/>
        <xsl:call-template name="tp:after-table"/>
        <xsl:call-template name="t:user-after-body"/>
        <xsl:call-template name="t:section-properties">
          <xsl:with-param name="wide" select="boolean(e:body/*[last()]/@landscape)"/>
          <xsl:with-param name="first" select="not($t:wide-pages)"/>
        </xsl:call-template>
      </w:body>
    </w:document>
  </xsl:template>

  <xsl:template match="e:front/e:title">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-title"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:front/e:subtitle">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-subtitle"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:front/e:notice">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-notice"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    Word puts a paragraph after a table that would end the document, in the size of running text, which can make an
    empty page. One of our own is as small as it can be.
  -->
  <xsl:template name="tp:after-table">
    <xsl:variable name="last" select="(e:body/*[last()] | e:front[not(../e:body/*) and not(../e:contents/e:entry)]/*[last()])[last()]"/>
    <xsl:variable name="ends">
      <xsl:for-each select="$last"><xsl:call-template name="tp:ends-in-table"/></xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($ends)">
      <w:p>
        <w:pPr>
          <w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>
          <w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>
        </w:pPr>
      </w:p>
    </xsl:if>
  </xsl:template>

  <!-- Gives "yes" where the last thing in the context node is a table with nothing below it. -->
  <xsl:template name="tp:ends-in-table">
    <xsl:choose>
      <xsl:when test="self::e:table"><xsl:if test="not(e:note or e:source)">yes</xsl:if></xsl:when>
      <xsl:when test="self::e:section or self::e:clause or self::e:box or self::e:list or self::e:item or self::e:chart
                      or self::e:terms or self::e:definition or self::e:meaning or self::e:quote">
        <xsl:for-each select="*[last()]"><xsl:call-template name="tp:ends-in-table"/></xsl:for-each>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    The end of a section in the document: a paragraph as small as it can be. Context: what the next section begins with, in
    the body a section whose pages turn, or key figures.
  -->
  <xsl:template name="t:section-end">
    <xsl:param name="wide"/>
    <xsl:param name="first" select="false()"/>
    <w:p>
      <w:pPr>
        <w:spacing w:before="0" w:after="{2 * $space * boolean(self::e:tiles)}" w:line="20" w:lineRule="exact"/>
        <w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>
        <xsl:call-template name="t:section-properties">
          <xsl:with-param name="wide" select="$wide"/>
          <xsl:with-param name="first" select="$first"/>
          <xsl:with-param name="break" select="generate-id()"/>
        </xsl:call-template>
      </w:pPr>
    </w:p>
  </xsl:template>

  <!--
    Header and footer are referred to from every section (17.10.5): some programs lose them otherwise. Wide pages have their
    own footer, the first page of the first section its own header (17.10.6). $break is what comes after; a section after columns begins where they end, on the same page, as columns do (17.6.22).
  -->
  <xsl:template name="t:section-properties">
    <xsl:param name="wide" select="false()"/>
    <xsl:param name="first" select="false()"/>
    <xsl:param name="columns" select="1"/>
    <xsl:param name="break"/>
    <xsl:variable name="opens" select="$first and not($t:columns) or $t:columns and $columns = 1 and generate-id($t:breaks[1]) = $break"/>
    <xsl:variable name="continuous">
      <xsl:choose>
        <xsl:when test="$columns &gt; 1">yes</xsl:when>
        <xsl:when test="$t:columns"><xsl:call-template name="t:after-columns"><xsl:with-param name="break" select="$break"/></xsl:call-template></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <w:sectPr>
      <w:headerReference w:type="default" r:id="header1"/>
      <xsl:if test="$opens"><w:headerReference w:type="first" r:id="header2"/></xsl:if>
      <w:footerReference w:type="default" r:id="footer{1 + $wide}"/>
      <xsl:if test="$opens"><w:footerReference w:type="first" r:id="footer1"/></xsl:if>
      <xsl:if test="string($continuous)"><w:type w:val="continuous"/></xsl:if>
      <xsl:choose>
        <xsl:when test="$wide"><w:pgSz w:w="{$page-height}" w:h="{$page-width}" w:orient="landscape"/></xsl:when>
        <xsl:otherwise><w:pgSz w:w="{$page-width}" w:h="{$page-height}"/></xsl:otherwise>
      </xsl:choose>
      <w:pgMar w:top="{$page-top}" w:right="{$page-side}" w:bottom="{$page-bottom}" w:left="{$page-side}"
               w:header="794" w:footer="680" w:gutter="0"/>
      <w:cols w:space="567">
        <xsl:if test="$columns &gt; 1"><xsl:attribute name="w:num"><xsl:value-of select="$columns"/></xsl:attribute></xsl:if>
      </w:cols>
      <xsl:if test="$opens"><w:titlePg/></xsl:if>
    </w:sectPr>
  </xsl:template>

</xsl:stylesheet>
