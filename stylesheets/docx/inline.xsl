<?xml version="1.0" encoding="UTF-8"?>
<!-- Words within a paragraph: runs (17.3.2). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- A run of the context text node. Text right inside a paragraph has no look of its own: most has not. -->
  <xsl:template match="text()" name="t:run">
    <w:r>
      <xsl:if test="$t:languages or not(parent::e:p or parent::e:fact[not(@href)]/parent::e:p or parent::e:title)">
        <xsl:call-template name="t:run-properties"/>
      </xsl:if>
      <!-- In one line: white space in here would be words. -->
      <w:t xml:space="preserve"><xsl:choose><xsl:when test="$tp:lines and contains(., '&#10;') or $tp:gaps and contains(., '  ')
                          or $tp:signs and (contains(., '&#9;') or contains(., '&#13;'))"><xsl:call-template name="tp:words"/></xsl:when><xsl:otherwise><xsl:value-of select="."/></xsl:otherwise></xsl:choose></w:t>
    </w:r>
  </xsl:template>

  <!-- What a text can have that tp:words puts right. To look through the document once is quicker than through each text. -->
  <xsl:variable name="tp:all" select="string(/e:resolved)"/>
  <xsl:variable name="tp:lines" select="contains($tp:all, '&#10;')"/>
  <xsl:variable name="tp:gaps" select="contains($tp:all, '  ')"/>
  <xsl:variable name="tp:signs" select="contains($tp:all, '&#9;') or contains($tp:all, '&#13;')"/>

  <!-- The context text. Of line ends and spaces in a row one is left, and none at the ends of a block: Word shows them all. -->
  <xsl:template name="tp:words">
    <xsl:variable name="plain" select="translate(., '&#9;&#10;&#13;', '   ')"/>
    <xsl:variable name="words" select="normalize-space($plain)"/>
    <xsl:variable name="block" select="parent::e:p or parent::e:title or parent::e:caption or parent::e:description
                                       or parent::e:note or parent::e:source or parent::e:attribution"/>
    <xsl:if test="starts-with($plain, ' ') and (preceding-sibling::node()[1] or not($block))"><xsl:text> </xsl:text></xsl:if>
    <xsl:value-of select="$words"/>
    <xsl:if test="$words and substring($plain, string-length($plain)) = ' ' and (following-sibling::node()[1] or not($block))">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <!--
    w:rPr of the context node, from what surrounds it (17.3.2.28; the order of the elements is fixed). A run has one style
    only, that of a link first; what else it is, is said directly. So is bold where the paragraph's style is bold, or may be:
    two styles that are bold make light letters (17.7.3). Writer passes over the font of a run's style in a table.
  -->
  <xsl:template name="t:run-properties">
    <xsl:variable name="strong" select="boolean(ancestor::e:strong)"/>
    <xsl:variable name="em" select="boolean(ancestor::e:em)"/>
    <xsl:variable name="code" select="boolean(ancestor::e:code)"/>
    <xsl:variable name="link" select="boolean(ancestor::e:link or ancestor::e:ref[@show = 'text']
                                             or ancestor::e:fact[@href])"/>
    <xsl:variable name="language">
      <xsl:if test="$t:languages"><xsl:call-template name="t:language"/></xsl:if>
    </xsl:variable>
    <xsl:if test="$strong or $em or $code or $link or string($language)">
      <xsl:variable name="light" select="ancestor::e:p and not(ancestor::e:cell)"/>
      <xsl:variable name="bold" select="$strong or ($em and $theme-emphasis = 'bold')"/>
      <w:rPr>
        <xsl:choose>
          <xsl:when test="$link"><w:rStyle w:val="{$docx-id-link}"/></xsl:when>
          <xsl:when test="$code"><w:rStyle w:val="{$docx-id-code}"/></xsl:when>
          <xsl:when test="$strong"><w:rStyle w:val="{$docx-id-strong}"/></xsl:when>
          <xsl:when test="$em"><w:rStyle w:val="{$docx-id-emphasis}"/></xsl:when>
        </xsl:choose>
        <xsl:if test="$code and ($link or ancestor::e:cell)"><w:rFonts w:ascii="{$theme-font-code}" w:hAnsi="{$theme-font-code}" w:cs="{$theme-font-code}"/></xsl:if>
        <xsl:if test="$bold and ($link or $code or not($light))"><w:b/><w:bCs/></xsl:if>
        <xsl:if test="$em and $theme-emphasis != 'bold' and ($link or $code or $strong)"><w:i/><w:iCs/></xsl:if>
        <xsl:call-template name="t:run-language">
          <xsl:with-param name="language" select="string($language)"/>
        </xsl:call-template>
      </w:rPr>
    </xsl:if>
  </xsl:template>

  <!-- A tag such as en-GB, its country put in where it can be known. -->
  <xsl:template name="t:word-language">
    <xsl:param name="language"/>
    <xsl:variable name="country">
      <xsl:call-template name="t:country"><xsl:with-param name="language" select="$language"/></xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="$language"/>
    <xsl:if test="string($country)"><xsl:value-of select="concat('-', $country)"/></xsl:if>
  </xsl:template>

  <!-- Pictures anywhere? Then $room goes through to them, here and in what follows. -->
  <xsl:variable name="t:pictures" select="boolean(/e:resolved/descendant::e:image)"/>

  <xsl:template match="e:strong | e:em | e:code | e:fact | e:lead | e:cached">
    <xsl:param name="room" select="$text-width"/>
    <xsl:choose>
      <xsl:when test="$t:pictures"><xsl:apply-templates><xsl:with-param name="room" select="$room"/></xsl:apply-templates></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="e:br">
    <w:r><w:br/></w:r>
  </xsl:template>

  <!-- The target is a relationship of the part (17.16.22), written by document-rels.xsl. -->
  <xsl:template match="e:link">
    <xsl:param name="room" select="$text-width"/>
    <w:hyperlink r:id="link{@seq}" w:history="1">
      <xsl:apply-templates><xsl:with-param name="room" select="$room"/></xsl:apply-templates>
    </w:hyperlink>
  </xsl:template>

  <!-- A work leads to where it can be read, by one relationship however often it is named. -->
  <xsl:template match="e:fact[@href]">
    <w:hyperlink r:id="work-{@key}" w:history="1">
      <xsl:apply-templates/>
    </w:hyperlink>
  </xsl:template>

</xsl:stylesheet>
