<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of the front matter, of running text, of headers and footers, and of words within a line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:front-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-title"/>
      <xsl:with-param name="name" select="$docx-name-title"/>
      <xsl:with-param name="next" select="$docx-id-subtitle"/>
      <xsl:with-param name="priority" select="10"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <xsl:call-template name="t:band-borders"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="{round(56.7 * $t:title-drop)}" w:after="0" w:line="252" w:lineRule="auto"/>
        <xsl:call-template name="t:band-edges"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{substring($title-colour, 2)}"/>
        <w:sz w:val="{2 * $size-body + 8 - 14 * $t:title-long}"/>
        <w:szCs w:val="{2 * $size-body + 8 - 14 * $t:title-long}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-subtitle"/>
      <xsl:with-param name="name" select="$docx-name-subtitle"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="11"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepLines/>
        <xsl:call-template name="t:band-borders"/>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="120" w:after="0"/>
        <xsl:call-template name="t:band-edges"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
        <w:color w:val="{substring($subtitle-colour, 2)}"/>
        <w:sz w:val="{$size-body + 6}"/>
        <w:szCs w:val="{$size-body + 6}"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- The words carry the meaning; colour and rule only help to see them. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-banner"/>
      <xsl:with-param name="name" select="$docx-name-banner"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
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
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$warn-text}"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- What every reader must know first: as the banner, but in a box, so that the two are not taken for one. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-notice"/>
      <xsl:with-param name="name" select="$docx-name-notice"/>
      <xsl:with-param name="based" select="$docx-id-banner"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="12"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:pBdr>
          <w:top w:val="single" w:sz="12" w:space="6" w:color="{$warn-text}"/>
          <w:left w:val="single" w:sz="12" w:space="8" w:color="{$warn-text}"/>
          <w:bottom w:val="single" w:sz="12" w:space="6" w:color="{$warn-text}"/>
          <w:right w:val="single" w:sz="12" w:space="8" w:color="{$warn-text}"/>
        </w:pBdr>
        <w:shd w:val="clear" w:color="auto" w:fill="auto"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- Not a heading by outline level: the contents do not list themselves. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-contents-heading"/>
      <xsl:with-param name="name" select="$docx-name-contents-heading"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="39"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <xsl:if test="string($t:contents-turn)"><w:pageBreakBefore/></xsl:if>
        <w:spacing w:before="480" w:after="60"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
        <w:b/>
        <w:bCs/>
        <w:color w:val="{$accent}"/>
        <w:sz w:val="{$size-body + 10}"/>
        <w:szCs w:val="{$size-body + 10}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="t:text-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-body"/>
      <xsl:with-param name="name" select="$docx-name-body"/>
      <xsl:with-param name="priority" select="1"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="140"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- The bullet and the edge are those of list level 0 in numbering.xsl. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-list-bullet"/>
      <xsl:with-param name="name" select="$docx-name-list-bullet"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="13"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:numPr><w:numId w:val="{$num-bullets}"/></w:numPr>
        <w:spacing w:before="70"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-list-number"/>
      <xsl:with-param name="name" select="$docx-name-list-number"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="13"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:numPr><w:numId w:val="{$num-style}"/></w:numPr>
        <w:spacing w:before="70"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-list-continue"/>
      <xsl:with-param name="name" select="$docx-name-list-continue"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="14"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="70"/>
        <w:ind w:left="{$list-step}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-quote"/>
      <xsl:with-param name="name" select="$docx-name-quote"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="29"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{$rule}"/></w:pBdr>
        <w:ind w:left="{$quote-inset}" w:right="{$quote-inset}"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- Lines are kept as they are; nothing to check the spelling of. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-listing"/>
      <xsl:with-param name="name" select="$docx-name-listing"/>
      <xsl:with-param name="priority" select="30"/>
      <xsl:with-param name="ppr">
        <w:shd w:val="clear" w:color="auto" w:fill="{$tint}"/>
        <w:spacing w:before="140" w:line="252" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$font-code}" w:hAnsi="{$font-code}" w:cs="{$font-code}"/>
        <w:noProof/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-figure"/>
      <xsl:with-param name="name" select="$docx-name-figure"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="31"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="ppr">
        <w:spacing w:before="240" w:line="240" w:lineRule="auto"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The footer has one tab stop, at the right edge. -->
  <xsl:template name="t:page-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-header"/>
      <xsl:with-param name="name" select="$docx-name-header"/>
      <xsl:with-param name="ppr">
        <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{$rule}"/></w:pBdr>
        <!-- A header that is high keeps its distance from the text; its own lines need none. -->
        <w:spacing w:after="200" w:line="240" w:lineRule="auto"/>
        <w:contextualSpacing/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-page}"/>
        <w:szCs w:val="{$size-page}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-footer"/>
      <xsl:with-param name="name" select="$docx-name-footer"/>
      <xsl:with-param name="ppr">
        <w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="{$rule}"/></w:pBdr>
        <w:tabs><w:tab w:val="right" w:pos="{$text-width}"/></w:tabs>
        <w:spacing w:line="240" w:lineRule="auto"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:color w:val="{$muted}"/>
        <w:sz w:val="{$size-page}"/>
        <w:szCs w:val="{$size-page}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="t:inline-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-strong"/>
      <xsl:with-param name="name" select="$docx-name-strong"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="priority" select="22"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="rpr">
        <w:b/>
        <w:bCs/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-emphasis"/>
      <xsl:with-param name="name" select="$docx-name-emphasis"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="priority" select="20"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="rpr">
        <w:i/>
        <w:iCs/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-code"/>
      <xsl:with-param name="name" select="$docx-name-code"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$font-code}" w:hAnsi="{$font-code}" w:cs="{$font-code}"/>
        <w:noProof/>
        <w:sz w:val="{$size-small}"/>
        <w:szCs w:val="{$size-small}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="type" select="'character'"/>
      <xsl:with-param name="id" select="$docx-id-link"/>
      <xsl:with-param name="name" select="$docx-name-link"/>
      <xsl:with-param name="based" select="'DefaultParagraphFont'"/>
      <xsl:with-param name="rpr">
        <w:color w:val="{$accent}"/>
        <w:u w:val="single"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
