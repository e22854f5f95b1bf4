<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of tables and of what stands in, above and below them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <xsl:template name="t:table-styles">
    <!-- Above its table and never parted from it. -->
    <w:style w:type="paragraph" w:styleId="{$docx-id-caption}">
      <w:name w:val="{$docx-name-caption}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="14"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <w:spacing w:before="{round(2.3 * $space)}" w:after="{round(0.7 * $space)}"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-text}">
      <w:name w:val="{$docx-name-table-text}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="15"/>
      <w:qFormat/>
      <w:pPr><w:spacing w:before="50" w:after="50" w:line="{$line-close}" w:lineRule="auto"/></w:pPr>
      <w:rPr>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-figure}">
      <w:name w:val="{$docx-name-table-figure}"/>
      <w:basedOn w:val="{$docx-id-table-text}"/>
      <w:uiPriority w:val="15"/>
      <w:qFormat/>
      <w:pPr><w:jc w:val="right"/></w:pPr>
    </w:style>
    <!-- A heading row is not left alone at the foot of a page. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-heading}">
      <w:name w:val="{$docx-name-table-heading}"/>
      <w:basedOn w:val="{$docx-id-table-text}"/>
      <w:uiPriority w:val="16"/>
      <w:qFormat/>
      <w:pPr><w:keepNext/></w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-figure-heading}">
      <w:name w:val="{$docx-name-table-figure-heading}"/>
      <w:basedOn w:val="{$docx-id-table-heading}"/>
      <w:uiPriority w:val="16"/>
      <w:qFormat/>
      <w:pPr><w:jc w:val="right"/></w:pPr>
    </w:style>
    <!-- What names a row of words: strong, but rows may part. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-label}">
      <w:name w:val="{$docx-name-table-label}"/>
      <w:basedOn w:val="{$docx-id-table-text}"/>
      <w:uiPriority w:val="16"/>
      <w:qFormat/>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-table-note}">
      <w:name w:val="{$docx-name-table-note}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="17"/>
      <w:qFormat/>
      <w:pPr>
        <w:spacing w:before="{round($space div 2)}" w:line="{$line-close}" w:lineRule="auto"/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <!--
      Thin rules between rows and no vertical ones. Heading row and total row are conditional formats (17.7.6): which of
      them apply is said by the table's w:tblLook.
    -->
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
          <w:vAlign w:val="bottom"/>
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
