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
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-cover-label"/>
      <xsl:with-param name="name" select="$docx-name-cover-label"/>
      <xsl:with-param name="next" select="$docx-id-cover-party"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:spacing w:before="{240 + 160 * $t:cover-page}" w:after="20"/>
      </xsl:with-param>
      <xsl:with-param name="rpr"><w:color w:val="{$muted}"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-cover-party"/>
      <xsl:with-param name="name" select="$docx-name-cover-party"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="ppr"><w:keepLines/></xsl:with-param>
      <xsl:with-param name="rpr">
        <w:sz w:val="{$size-body + 2}"/>
        <w:szCs w:val="{$size-body + 2}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-cover-detail"/>
      <xsl:with-param name="name" select="$docx-name-cover-detail"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepLines/>
        <xsl:if test="$t:cover-page">
          <w:pBdr><w:top w:val="single" w:sz="8" w:space="8" w:color="{$accent}"/></w:pBdr>
        </xsl:if>
        <w:spacing w:before="{round(180 * not($t:cover-page) + 56.7 * $t:detail-drop)}" w:line="{round(2.4 * $theme-space-line + 36)}" w:lineRule="auto"/>
        <w:contextualSpacing/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-cover-key"/>
      <xsl:with-param name="name" select="$docx-name-cover-key"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="rpr"><w:b/><w:bCs/></xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$theme-logo != ''">
      <xsl:call-template name="t:style">
        <xsl:with-param name="id" select="$docx-id-header-logo"/>
        <xsl:with-param name="name" select="$docx-name-header-logo"/>
        <xsl:with-param name="own" select="true()"/>
        <xsl:with-param name="ppr"><w:spacing w:after="160" w:line="240" w:lineRule="auto"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
