<?xml version="1.0" encoding="UTF-8"?>
<!--
  The look of a house on a document that docx.xsl made: <house> holds the parts of the template (theirs) and those of the
  document (ours); the result is the parts that change, by their paths. Their styles, page, header and footer are taken by
  role; what the text is built of stays ours.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package" exclude-result-prefixes="w r e t tp">

  <xsl:include href="house-names.xsl"/>
  <xsl:include href="house-styles.xsl"/>
  <xsl:include href="house-edge.xsl"/>
  <xsl:include href="house-field.xsl"/>
  <xsl:include href="house-parts.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="t:ours" select="/house/ours"/>
  <xsl:variable name="t:facts" select="$t:ours[@part = 'facts']"/>
  <xsl:variable name="t:body" select="$t:ours[@part = 'word/document.xml']/w:document/w:body"/>
  <xsl:variable name="t:turns" select="$t:body/w:p/w:pPr/w:sectPr | $t:body/w:sectPr"/>
  <xsl:variable name="t:wide-pages" select="boolean($t:turns[w:pgSz/@w:orient = 'landscape'])"/>

  <xsl:template match="/">
    <p:package>
      <p:part name="[Content_Types].xml"><xsl:call-template name="t:house-types"/></p:part>
      <p:part name="word/document.xml"><xsl:apply-templates select="$t:body/.." mode="t:document"/></p:part>
      <p:part name="word/_rels/document.xml.rels"><xsl:call-template name="t:house-rels"/></p:part>
      <p:part name="word/styles.xml"><xsl:call-template name="t:house-styles"/></p:part>
      <p:part name="word/numbering.xml"><xsl:call-template name="t:house-numbering"/></p:part>
      <p:part name="word/settings.xml"><xsl:call-template name="t:house-settings"/></p:part>
      <p:part name="word/fontTable.xml"><xsl:call-template name="t:house-fonts"/></p:part>
      <xsl:call-template name="t:house-theme-part"/>
      <p:part name="docProps/custom.xml"><xsl:call-template name="t:house-custom"/></p:part>
      <xsl:call-template name="t:house-edges"/>
    </p:package>
  </xsl:template>

  <!-- The text as it is, but for the pages. -->
  <xsl:template match="w:document | w:body | w:p[w:pPr/w:sectPr] | w:pPr[w:sectPr]" mode="t:document">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="t:document"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="node()" mode="t:document">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- Running text and the caption of a table under a table, where the house has no space before it: Word's own Caption has none. -->
  <xsl:template match="w:p[not(w:pPr/w:sectPr)][preceding-sibling::*[1][self::w:tbl]]" mode="t:document">
    <xsl:variable name="style" select="w:pPr/w:pStyle/@w:val"/>
    <xsl:choose>
      <xsl:when test="$t:space-after &gt; 0 and not(w:pPr/w:spacing)
                      and (($style = 'Caption' and $t:caption-before = 0)
                           or (not(number($t:space-before) &gt; 0)
                               and ($style = 'BodyText' or starts-with($style, 'Clause') or starts-with($style, 'List'))))">
        <w:p>
          <w:pPr>
            <xsl:copy-of select="w:pPr/*[not(self::w:ind or self::w:jc or self::w:rPr or self::w:outlineLvl)]"/>
            <w:spacing w:before="{$t:space-after}"/>
            <xsl:copy-of select="w:pPr/*[self::w:ind or self::w:jc or self::w:outlineLvl]"/>
            <xsl:copy-of select="w:pPr/w:rPr"/>
          </w:pPr>
          <xsl:copy-of select="node()[not(self::w:pPr)]"/>
        </w:p>
      </xsl:when>
      <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    A section of the document (17.6.17), its parts in the order of the schema. Only the first has a first page of its own:
    those after it go on. What the template says of lines, columns and page numbers is not taken.
  -->
  <xsl:template match="w:sectPr" mode="t:document">
    <xsl:variable name="wide" select="w:pgSz/@w:orient = 'landscape'"/>
    <xsl:variable name="first" select="$t:first-pages and generate-id() = generate-id($t:turns[1])"/>
    <xsl:variable name="size" select="$t:section/w:pgSz"/>
    <w:sectPr>
      <xsl:choose>
        <xsl:when test="$t:edges">
          <xsl:call-template name="t:edge-references">
            <xsl:with-param name="wide" select="$wide"/>
            <xsl:with-param name="first" select="$first"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:copy-of select="w:headerReference | w:footerReference"/></xsl:otherwise>
      </xsl:choose>
      <xsl:copy-of select="w:footnotePr | w:endnotePr | w:type"/>
      <xsl:choose>
        <xsl:when test="not($t:page)"><xsl:copy-of select="w:pgSz | w:pgMar"/></xsl:when>
        <xsl:otherwise>
          <w:pgSz>
            <xsl:attribute name="w:w"><xsl:value-of select="$size/@w:w[$wide = ($size/@w:w &gt; $size/@w:h)] | $size/@w:h[$wide != ($size/@w:w &gt; $size/@w:h)]"/></xsl:attribute>
            <xsl:attribute name="w:h"><xsl:value-of select="$size/@w:h[$wide = ($size/@w:w &gt; $size/@w:h)] | $size/@w:w[$wide != ($size/@w:w &gt; $size/@w:h)]"/></xsl:attribute>
            <xsl:if test="$wide"><xsl:attribute name="w:orient">landscape</xsl:attribute></xsl:if>
          </w:pgSz>
          <w:pgMar>
            <xsl:for-each select="$t:section/w:pgMar">
              <xsl:copy-of select="@w:top | @w:right | @w:bottom | @w:left"/>
              <xsl:attribute name="w:header"><xsl:value-of select="concat(@w:header, substring('708', 1, 3 * not(@w:header)))"/></xsl:attribute>
              <xsl:attribute name="w:footer"><xsl:value-of select="concat(@w:footer, substring('708', 1, 3 * not(@w:footer)))"/></xsl:attribute>
              <xsl:attribute name="w:gutter"><xsl:value-of select="sum(@w:gutter)"/></xsl:attribute>
            </xsl:for-each>
          </w:pgMar>
          <xsl:for-each select="$t:section/w:pgBorders[not(.//@r:*)]"><xsl:copy-of select="."/></xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:copy-of select="w:lnNumType | w:pgNumType | w:cols | w:formProt | w:vAlign | w:noEndnote"/>
      <xsl:if test="$t:edges and $first"><w:titlePg/></xsl:if>
      <xsl:if test="not($t:edges)"><xsl:copy-of select="w:titlePg"/></xsl:if>
      <xsl:copy-of select="w:textDirection | w:bidi | w:rtlGutter | w:docGrid"/>
    </w:sectPr>
  </xsl:template>

</xsl:stylesheet>
