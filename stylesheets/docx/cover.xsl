<?xml version="1.0" encoding="UTF-8"?>
<!--
  The cover: paragraphs with styles of their own, which say where they stand. Where it is a page of its own, the styles bring
  the room above the title and above the details; nothing is moved by empty paragraphs.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:cover">
    <xsl:apply-templates select="e:parties/* | e:detail"/>
  </xsl:template>

  <xsl:template match="e:parties/e:label">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-cover-label"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:party">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-cover-party"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:detail">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-cover-detail"/>
      <xsl:with-param name="words" select="e:label | e:words"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:detail/e:label">
    <w:r>
      <w:rPr><w:rStyle w:val="{$docx-id-cover-key}"/></w:rPr>
      <w:t xml:space="preserve"><xsl:value-of select="."/><xsl:text> </xsl:text></w:t>
    </w:r>
  </xsl:template>

  <xsl:template match="e:detail/e:words">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The first thing after a cover that is a page of its own begins a page (17.3.1.23). Context: a table at the front. -->
  <xsl:template name="t:after-cover">
    <xsl:if test="$t:cover-page and parent::e:front and not(preceding-sibling::e:table)">yes</xsl:if>
  </xsl:template>

  <!-- What title and subtitle have more where they stand on the accent colour: the same borders and edges, so that the two
       join to one ground (17.3.1.24). -->
  <xsl:template name="t:band-borders">
    <xsl:if test="$t:cover-band">
      <w:pBdr>
        <w:top w:val="single" w:sz="4" w:space="16" w:color="{$accent}"/>
        <w:left w:val="single" w:sz="4" w:space="16" w:color="{$accent}"/>
        <w:bottom w:val="single" w:sz="4" w:space="16" w:color="{$accent}"/>
        <w:right w:val="single" w:sz="4" w:space="16" w:color="{$accent}"/>
      </w:pBdr>
      <w:shd w:val="clear" w:color="auto" w:fill="{$accent}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:band-edges">
    <xsl:if test="$t:cover-band"><w:ind w:left="330" w:right="330"/></xsl:if>
  </xsl:template>

  <!-- Space before the first of several alike: between them there is none (17.3.1.9). -->
  <xsl:template name="t:cover-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-cover-label}">
      <w:name w:val="{$docx-name-cover-label}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-cover-party}"/>
      <w:uiPriority w:val="33"/>
      <w:pPr>
        <w:keepNext/>
        <w:spacing w:before="{240 + 160 * $t:cover-page}" w:after="20"/>
      </w:pPr>
      <w:rPr><w:color w:val="{$muted}"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-cover-party}">
      <w:name w:val="{$docx-name-cover-party}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="33"/>
      <w:pPr><w:keepLines/></w:pPr>
      <w:rPr>
        <w:sz w:val="{$size-body + 2}"/>
        <w:szCs w:val="{$size-body + 2}"/>
      </w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-cover-detail}">
      <w:name w:val="{$docx-name-cover-detail}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="33"/>
      <w:pPr>
        <w:keepLines/>
        <xsl:if test="$t:cover-page">
          <w:pBdr><w:top w:val="single" w:sz="8" w:space="8" w:color="{$accent}"/></w:pBdr>
        </xsl:if>
        <w:spacing w:before="{round(180 * not($t:cover-page) + 56.7 * $t:detail-drop)}" w:line="{round(2.4 * $theme-space-line + 36)}" w:lineRule="auto"/>
        <w:contextualSpacing/>
      </w:pPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="{$docx-id-cover-key}">
      <w:name w:val="{$docx-name-cover-key}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="33"/>
      <w:rPr><w:b/><w:bCs/></w:rPr>
    </w:style>
    <xsl:if test="$theme-logo != ''">
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-header-logo}">
      <w:name w:val="{$docx-name-header-logo}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr><w:spacing w:after="160" w:line="240" w:lineRule="auto"/></w:pPr>
    </w:style>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
