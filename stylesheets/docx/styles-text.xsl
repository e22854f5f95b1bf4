<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of the front matter, of running text, of headers and footers, and of words within a line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t tp m">

  <xsl:variable name="tp:size-title" select="round(2 * ($theme-size-title * not($t:title-long) + $theme-size-title-long * $t:title-long))"/>

  <xsl:template name="t:front-styles">
    <w:style w:type="paragraph" w:styleId="{$docx-id-title}">
      <w:name w:val="{$docx-name-title}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-subtitle}"/>
      <w:uiPriority w:val="30"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <xsl:call-template name="t:band-borders"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="{round(56.7 * $t:title-drop)}" w:line="{$line-close}" w:lineRule="auto"/>
        <xsl:call-template name="t:band-edges"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{substring($title-colour, 2)}"/>
        <w:sz w:val="{$tp:size-title}"/>
        <w:szCs w:val="{$tp:size-title}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-subtitle}">
      <w:name w:val="{$docx-name-subtitle}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="31"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <xsl:call-template name="t:band-borders"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="120"/>
        <xsl:call-template name="t:band-edges"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:color w:val="{substring($subtitle-colour, 2)}"/>
        <w:sz w:val="{round(2 * $theme-size-subtitle)}"/>
        <w:szCs w:val="{round(2 * $theme-size-subtitle)}"/>
      </w:rPr>
    </w:style>
    <!-- The words carry the meaning; colour and rule only help to see them. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-banner}">
      <w:name w:val="{$docx-name-banner}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="32"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepLines/>
        <w:pBdr>
          <w:top w:val="single" w:sz="4" w:space="6" w:color="{$warn-tint}"/>
          <w:left w:val="single" w:sz="36" w:space="8" w:color="{$warn-text}"/>
          <w:bottom w:val="single" w:sz="4" w:space="6" w:color="{$warn-tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$warn-tint}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$warn-tint}"/>
        <w:spacing w:before="360" w:after="120"/>
        <w:ind w:left="227" w:right="170"/>
      </w:pPr>
      <w:rPr>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$warn-text}"/>
      </w:rPr>
    </w:style>
    <xsl:apply-templates select="/e:resolved/e:front/e:banner" mode="m:banner-style"/>
    <!-- What every reader must know first: as the banner, but in a box, so that the two are not taken for one. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-notice}">
      <w:name w:val="{$docx-name-notice}"/>
      <w:basedOn w:val="{$docx-id-banner}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="32"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="single" w:sz="12" w:space="6" w:color="{$warn-text}"/>
          <w:left w:val="single" w:sz="12" w:space="8" w:color="{$warn-text}"/>
          <w:bottom w:val="single" w:sz="12" w:space="6" w:color="{$warn-text}"/>
          <w:right w:val="single" w:sz="12" w:space="8" w:color="{$warn-text}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="auto"/>
      </w:pPr>
    </w:style>
    <!-- Not a heading by outline level: the contents do not list themselves. -->
    <w:style w:type="paragraph" w:styleId="{$docx-id-contents-heading}">
      <w:name w:val="{$docx-name-contents-heading}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="39"/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <xsl:choose>
          <xsl:when test="string($t:contents-turn)"><w:pageBreakBefore/><w:spacing w:after="60"/></xsl:when>
          <xsl:otherwise><w:spacing w:before="480" w:after="60"/></xsl:otherwise>
        </xsl:choose>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$accent}" w:themeColor="text2"/>
        <w:sz w:val="{$size-heading-1}"/>
        <w:szCs w:val="{$size-heading-1}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="t:text-styles">
    <w:style w:type="paragraph" w:styleId="{$docx-id-body}">
      <w:name w:val="{$docx-name-body}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="1"/>
      <w:qFormat/>
      <w:pPr><w:spacing w:before="{$space}"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-quote}">
      <w:name w:val="{$docx-name-quote}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="9"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{$rule}"/></w:pBdr>
        <w:ind w:left="{$quote-inset}" w:right="{$quote-inset}"/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/></w:rPr>
    </w:style>
    <!-- Lines are kept as they are; nothing to check the spelling of. -->
    <w:style w:type="paragraph" w:styleId="{$docx-id-listing}">
      <w:name w:val="{$docx-name-listing}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="41"/>
      <w:pPr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:spacing w:before="{$space}" w:line="{$line-close}" w:lineRule="auto"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:ascii="{$theme-font-code}" w:hAnsi="{$theme-font-code}" w:cs="{$theme-font-code}"/>
        <w:noProof/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <!-- What stands under a picture stays with it where the paragraph says so itself. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-figure}">
      <w:name w:val="{$docx-name-figure}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="18"/>
      <w:pPr><w:spacing w:before="{round(1.7 * $space)}" w:line="240" w:lineRule="auto"/></w:pPr>
    </w:style>
    <!-- A chart has its caption above. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-chart}">
      <w:name w:val="{$docx-name-chart}"/>
      <w:basedOn w:val="{$docx-id-figure}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="18"/>
      <w:pPr><w:spacing w:before="0"/></w:pPr>
    </w:style>
    <!-- How far a priority has come. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-state}">
      <w:name w:val="{$docx-name-state}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="19"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <w:spacing w:before="{round(0.7 * $space)}"/>
      </w:pPr>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
  </xsl:template>

  <!-- The footer has one tab stop, at the right edge. -->
  <xsl:template name="t:page-styles">
    <w:style w:type="paragraph" w:styleId="{$docx-id-header}">
      <w:name w:val="{$docx-name-header}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr>
        <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{$rule}"/></w:pBdr>
        <!-- A header that is high keeps its distance from the text; its own lines need none. -->
        <w:spacing w:after="280" w:line="240" w:lineRule="auto"/>
        <w:contextualSpacing/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-page}"/>
        <w:szCs w:val="{$size-page}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-footer}">
      <w:name w:val="{$docx-name-footer}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr>
        <w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="{$rule}"/></w:pBdr>
        <w:tabs><w:tab w:val="right" w:pos="{$text-width}"/></w:tabs>
        <w:spacing w:line="240" w:lineRule="auto"/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-page}"/>
        <w:szCs w:val="{$size-page}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="t:inline-styles">
    <w:style w:type="character" w:styleId="{$docx-id-strong}">
      <w:name w:val="{$docx-name-strong}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="20"/>
      <w:qFormat/>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-emphasis}">
      <w:name w:val="{$docx-name-emphasis}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="21"/>
      <w:qFormat/>
      <w:rPr>
        <xsl:choose>
          <xsl:when test="$theme-emphasis = 'bold'"><w:b/><w:bCs/></xsl:when>
          <xsl:otherwise><w:i/><w:iCs/></xsl:otherwise>
        </xsl:choose>
      </w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-code}">
      <w:name w:val="{$docx-name-code}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="41"/>
      <w:rPr>
        <w:rFonts w:ascii="{$theme-font-code}" w:hAnsi="{$theme-font-code}" w:cs="{$theme-font-code}"/>
        <w:noProof/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-link}">
      <w:name w:val="{$docx-name-link}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr>
        <w:color w:val="{$accent}" w:themeColor="hyperlink"/>
        <w:u w:val="single"/>
      </w:rPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
