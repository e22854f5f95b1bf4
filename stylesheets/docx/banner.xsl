<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a document says of its state, each state in a shape of its own, so that nobody has to tell colours apart: a thick
  rule beside a draft, a broken one while signatures are awaited, a thin one for what is in force, a box all round for
  what no longer applies. The style of a draft's is in styles-text.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1"
                xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template match="e:banner">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-banner"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'agreed' or @code = 'signed']">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-banner-agreed"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'in-force']">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-banner-in-force"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'superseded' or @code = 'withdrawn']">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-banner-ended"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:banner" mode="m:banner-style"/>

  <xsl:template match="e:banner[@code = 'agreed' or @code = 'signed']" mode="m:banner-style">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-banner-agreed}">
      <w:name w:val="{$docx-name-banner-agreed}"/>
      <w:basedOn w:val="{$docx-id-banner}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="32"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="single" w:sz="4" w:space="6" w:color="{$tint}"/>
          <w:left w:val="dashed" w:sz="24" w:space="8" w:color="{$accent}"/>
          <w:bottom w:val="single" w:sz="4" w:space="6" w:color="{$tint}"/>
          <w:right w:val="single" w:sz="4" w:space="8" w:color="{$tint}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{$accent}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template match="e:banner[@code = 'in-force']" mode="m:banner-style">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-banner-in-force}">
      <w:name w:val="{$docx-name-banner-in-force}"/>
      <w:basedOn w:val="{$docx-id-banner}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="32"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="nil"/>
          <w:left w:val="single" w:sz="12" w:space="8" w:color="{$accent}"/>
          <w:bottom w:val="nil"/>
          <w:right w:val="nil"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="auto"/>
      </w:pPr>
      <w:rPr>
        <w:b w:val="0"/>
        <w:bCs w:val="0"/>
        <w:color w:val="{$accent}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template match="e:banner[@code = 'superseded' or @code = 'withdrawn']" mode="m:banner-style">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-banner-ended}">
      <w:name w:val="{$docx-name-banner-ended}"/>
      <w:basedOn w:val="{$docx-id-banner}"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="32"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr>
          <w:top w:val="single" w:sz="24" w:space="6" w:color="{$warn-text}"/>
          <w:left w:val="single" w:sz="24" w:space="8" w:color="{$warn-text}"/>
          <w:bottom w:val="single" w:sz="24" w:space="6" w:color="{$warn-text}"/>
          <w:right w:val="single" w:sz="24" w:space="8" w:color="{$warn-text}"/>
        </w:pBdr>
      </w:pPr>
    </w:style>
    <xsl:if test="$t:ended">
      <w:style w:type="character" w:customStyle="1" w:styleId="{$docx-id-ended}">
        <w:name w:val="{$docx-name-ended}"/>
        <w:basedOn w:val="{$docx-id-strong}"/>
        <w:uiPriority w:val="32"/>
        <w:qFormat/>
        <w:rPr><w:color w:val="{$warn-text}"/></w:rPr>
      </w:style>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
