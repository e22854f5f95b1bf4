<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of what stands apart from the text: boxes, key figures, terms, footnotes, blanks. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <xsl:template name="t:aside-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-attribution}">
      <w:name w:val="{$docx-name-attribution}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="9"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:spacing w:before="{round(0.43 * $space)}"/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <xsl:call-template name="tp:box-styles"/>
    <xsl:call-template name="tp:figure-styles"/>
    <!-- A term, and what it means. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-term}">
      <w:name w:val="{$docx-name-term}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:next w:val="{$docx-id-definition}"/>
      <w:uiPriority w:val="13"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-definition}">
      <w:name w:val="{$docx-name-definition}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:next w:val="{$docx-id-term}"/>
      <w:uiPriority w:val="13"/>
      <w:qFormat/>
      <w:pPr>
        <w:spacing w:before="40"/>
        <w:ind w:left="{$definition-inset}"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-footnote}">
      <w:name w:val="{$docx-name-footnote}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr><w:spacing w:before="40" w:line="240" w:lineRule="auto"/></w:pPr>
      <w:rPr>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-note-mark}">
      <w:name w:val="{$docx-name-note-mark}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-blank}">
      <w:name w:val="{$docx-name-blank}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr><w:color w:val="{$muted}"/></w:rPr>
    </w:style>
  </xsl:template>

  <!--
    The paragraphs of a box follow each other without space between them: the space is inside their borders, which have
    the colour of the ground. So they look like one box, whether a program joins borders or not, lists among them.
    A title has another line above it, so that two boxes in a row are never joined to one.
  -->
  <xsl:template name="tp:box-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-box-title}">
      <w:name w:val="{$docx-name-box-title}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:next w:val="{$docx-id-box-text}"/>
      <w:uiPriority w:val="10"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <w:pBdr>
          <w:top w:val="single" w:sz="12" w:space="6" w:color="{$accent}"/>
          <w:left w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
          <w:bottom w:val="single" w:sz="4" w:space="4" w:color="{$tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:spacing w:before="{2 * $space}"/>
        <w:ind w:left="{$box-inset}" w:right="{$box-inset}"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$accent}" w:themeColor="text2"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-box-text}">
      <w:name w:val="{$docx-name-box-text}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="10"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:pBdr>
          <w:top w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/>
          <w:left w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
          <w:bottom w:val="single" w:sz="4" w:space="4" w:color="{$tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
          <w:between w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:spacing w:before="0"/>
        <w:ind w:left="{$box-inset}" w:right="{$box-inset}"/>
      </w:pPr>
    </w:style>
    <!-- One step further in; its border reaches out to where that of the others is, as far as a border can (17.3.4). -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-box-deep}">
      <w:name w:val="{$docx-name-box-deep}"/>
      <w:basedOn w:val="{$docx-id-box-text}"/>
      <w:uiPriority w:val="11"/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/>
          <w:left w:val="single" w:sz="4" w:space="31" w:color="{$tint}"/>
          <w:bottom w:val="single" w:sz="4" w:space="4" w:color="{$tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
          <w:between w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/>
        </w:pBdr>
        <w:ind w:left="{$box-inset + $box-list-step}" w:right="{$box-inset}"/>
      </w:pPr>
    </w:style>
  </xsl:template>

  <!--
    The figure and what it counts stay together. Room is below the last of them: above the first it would be lost at the
    head of a column.
  -->
  <xsl:template name="tp:figure-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-key-figure}">
      <w:name w:val="{$docx-name-key-figure}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-key-figure-text}"/>
      <w:uiPriority w:val="12"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <w:pBdr><w:top w:val="single" w:sz="12" w:space="3" w:color="{$accent}"/></w:pBdr>
        <w:spacing w:line="240" w:lineRule="auto"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$accent}" w:themeColor="text2"/>
        <w:sz w:val="{round(3.6 * $theme-size-body)}"/>
        <w:szCs w:val="{round(3.6 * $theme-size-body)}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-key-figure-text}">
      <w:name w:val="{$docx-name-key-figure-text}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-key-figure-source}"/>
      <w:uiPriority w:val="12"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:spacing w:line="{$line-close}" w:lineRule="auto"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-key-figure-source}">
      <w:name w:val="{$docx-name-key-figure-source}"/>
      <w:basedOn w:val="{$docx-id-table-note}"/>
      <w:next w:val="{$docx-id-key-figure}"/>
      <w:uiPriority w:val="12"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:spacing w:before="20" w:after="{2 * $space}"/>
      </w:pPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
