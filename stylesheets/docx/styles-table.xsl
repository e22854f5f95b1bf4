<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of tables and of the paragraphs in and around them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:table-styles">
    <!-- Above its table and never parted from it. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-caption"/>
      <xsl:with-param name="name" select="$docx-name-caption"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="35"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <w:spacing w:before="320" w:after="100"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-table-text"/>
      <xsl:with-param name="name" select="$docx-name-table-text"/>
      <xsl:with-param name="priority" select="36"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="50" w:after="50" w:line="252" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- A heading row is not left alone at the foot of a page. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-table-heading"/>
      <xsl:with-param name="name" select="$docx-name-table-heading"/>
      <xsl:with-param name="based" select="$docx-id-table-text"/>
      <xsl:with-param name="priority" select="36"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- What names a row of words: strong, but rows may part. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-table-label"/>
      <xsl:with-param name="name" select="$docx-name-table-label"/>
      <xsl:with-param name="based" select="$docx-id-table-text"/>
      <xsl:with-param name="priority" select="36"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-table-note"/>
      <xsl:with-param name="name" select="$docx-name-table-note"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="37"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="70" w:line="252" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tp:table-style"/>
  </xsl:template>

  <!--
    Thin rules between rows and no vertical ones. Heading row and total row are conditional formats (17.7.6): which of
    them apply is said by the table's w:tblLook.
  -->
  <xsl:template name="tp:table-style">
    <w:style w:type="table" w:customStyle="1" w:styleId="{$docx-id-table}">
      <w:name w:val="{$docx-name-table}"/>
      <w:basedOn w:val="TableNormal"/>
      <w:uiPriority w:val="38"/>
      <w:qFormat/>
      <w:tblPr>
        <w:tblBorders>
          <w:top w:val="single" w:sz="8" w:space="0" w:color="{$accent}"/>
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{$accent}"/>
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{$rule}"/>
        </w:tblBorders>
        <w:tblCellMar>
          <w:top w:w="28" w:type="dxa"/>
          <w:left w:w="{$cell-side}" w:type="dxa"/>
          <w:bottom w:w="28" w:type="dxa"/>
          <w:right w:w="{$cell-side}" w:type="dxa"/>
        </w:tblCellMar>
      </w:tblPr>
      <w:tblStylePr w:type="firstRow">
        <w:tblPr/>
        <w:tcPr>
          <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{$accent}"/></w:tcBorders>
          <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        </w:tcPr>
      </w:tblStylePr>
      <w:tblStylePr w:type="lastRow">
        <w:rPr><w:b/><w:bCs/></w:rPr>
        <w:tblPr/>
        <w:tcPr>
          <w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{$accent}"/></w:tcBorders>
          <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        </w:tcPr>
      </w:tblStylePr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
