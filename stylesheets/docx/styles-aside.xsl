<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of what stands apart from the text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:aside-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-attribution"/>
      <xsl:with-param name="name" select="$docx-name-attribution"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="30"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepLines/>
        <w:spacing w:before="60"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tp:box-styles"/>
    <xsl:call-template name="tp:figure-styles"/>
    <xsl:call-template name="tp:term-styles"/>
    <xsl:call-template name="tp:note-styles"/>
  </xsl:template>

  <!--
    The paragraphs of a box follow each other without space between them: the space is inside their borders, which have
    the colour of the ground. So they look like one box, whether a program joins borders or not, lists among them.
    A title has another line above it, so that two boxes in a row are never joined to one.
  -->
  <xsl:template name="tp:box-styles">
    <xsl:call-template name="tp:box-style">
      <xsl:with-param name="id" select="$docx-id-box-title"/>
      <xsl:with-param name="name" select="$docx-name-box-title"/>
      <xsl:with-param name="title" select="true()"/>
    </xsl:call-template>
    <xsl:call-template name="tp:box-style">
      <xsl:with-param name="id" select="$docx-id-box-text"/>
      <xsl:with-param name="name" select="$docx-name-box-text"/>
    </xsl:call-template>
    <!-- One step further in; its border reaches out to where that of the others is, as far as a border can (17.3.4). -->
    <xsl:call-template name="tp:box-style">
      <xsl:with-param name="id" select="$docx-id-box-deep"/>
      <xsl:with-param name="name" select="$docx-name-box-deep"/>
      <xsl:with-param name="step" select="$box-list-step"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:box-style">
    <xsl:param name="id"/>
    <xsl:param name="name"/>
    <xsl:param name="title" select="false()"/>
    <xsl:param name="step" select="0"/>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$id"/>
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="next"><xsl:if test="$title"><xsl:value-of select="$docx-id-box-text"/></xsl:if></xsl:with-param>
      <xsl:with-param name="priority" select="31"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <xsl:if test="$title"><w:keepNext/></xsl:if>
        <w:keepLines/>
        <w:pBdr>
          <xsl:choose>
            <xsl:when test="$title"><w:top w:val="single" w:sz="12" w:space="6" w:color="{$accent}"/></xsl:when>
            <xsl:otherwise><w:top w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/></xsl:otherwise>
          </xsl:choose>
          <w:left w:val="single" w:sz="4" w:space="{8 + round($step div 20)}" w:color="{$tint}"/>
          <w:bottom w:val="single" w:sz="4" w:space="4" w:color="{$tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
          <xsl:if test="not($title)"><w:between w:val="single" w:sz="4" w:space="3" w:color="{$tint}"/></xsl:if>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:spacing w:before="{280 * $title}" w:after="0"/>
        <w:ind w:left="{$box-inset + $step}" w:right="{$box-inset}"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <xsl:if test="$title">
          <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
          <w:b/>
          <w:bCs/>
          <w:color w:val="{$accent}"/>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The figure and what it counts stay together. -->
  <xsl:template name="tp:figure-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-key-figure"/>
      <xsl:with-param name="name" select="$docx-name-key-figure"/>
      <xsl:with-param name="next" select="$docx-id-key-figure-text"/>
      <xsl:with-param name="priority" select="32"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="{$accent}"/></w:pBdr>
        <w:spacing w:before="280" w:line="240" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$accent}"/>
        <w:sz w:val="{2 * $size-body}"/>
        <w:szCs w:val="{2 * $size-body}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-key-figure-text"/>
      <xsl:with-param name="name" select="$docx-name-key-figure-text"/>
      <xsl:with-param name="priority" select="32"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepLines/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:term-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-term"/>
      <xsl:with-param name="name" select="$docx-name-term"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="next" select="$docx-id-definition"/>
      <xsl:with-param name="priority" select="33"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-definition"/>
      <xsl:with-param name="name" select="$docx-name-definition"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="next" select="$docx-id-term"/>
      <xsl:with-param name="priority" select="33"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="40"/>
        <w:ind w:left="{$definition-inset}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:note-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-footnote"/>
      <xsl:with-param name="name" select="$docx-name-footnote"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="40" w:line="240" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:sz w:val="{$size-page}"/>
        <w:szCs w:val="{$size-page}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-note-mark"/>
      <xsl:with-param name="name" select="$docx-name-note-mark"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="rpr">
        <w:vertAlign w:val="superscript"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-blank"/>
      <xsl:with-param name="name" select="$docx-name-blank"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
