<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages in a language of their own: each text of them in a span that names it (20.202, fo:language). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:key name="language" match="e:*[@xml:lang]" use="@xml:lang"/>

  <!-- The languages here that are written from right to left, a space before and after each. -->
  <xsl:variable name="tp:turned">
    <xsl:for-each select="//e:*[@xml:lang][generate-id() = generate-id(key('language', @xml:lang)[1])]">
      <xsl:variable name="rtl">
        <xsl:call-template name="t:right-to-left"><xsl:with-param name="language" select="string(@xml:lang)"/></xsl:call-template>
      </xsl:variable>
      <xsl:if test="string($rtl)"><xsl:value-of select="concat(' ', @xml:lang, ' ')"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>

  <!--
    Readers squeeze white space (6.1.2), also across elements: a space that starts a text after another space would be
    lost, but the words lose none by that.
  -->
  <xsl:template match="text()">
    <xsl:variable name="own" select="ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:choose>
      <xsl:when test="$own != /e:resolved/@xml:lang">
        <text:span text:style-name="Language_20_{$own}"><xsl:value-of select="."/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:language-styles">
    <xsl:for-each select="descendant::e:*[@xml:lang][generate-id() = generate-id(key('language', @xml:lang)[1])]">
      <style:style style:name="Language_20_{@xml:lang}" style:family="text">
        <style:text-properties>
          <xsl:call-template name="t:language"><xsl:with-param name="tag" select="string(@xml:lang)"/></xsl:call-template>
          <!-- Writer keeps the language of such scripts apart (20.362, 20.339). -->
          <xsl:variable name="rtl">
            <xsl:call-template name="t:right-to-left"><xsl:with-param name="language" select="string(@xml:lang)"/></xsl:call-template>
          </xsl:variable>
          <xsl:if test="string($rtl)">
            <xsl:attribute name="style:language-complex"><xsl:value-of select="substring-before(concat(@xml:lang, '-'), '-')"/></xsl:attribute>
            <xsl:attribute name="style:country-complex">none</xsl:attribute>
          </xsl:if>
        </style:text-properties>
      </style:style>
    </xsl:for-each>
    <xsl:if test="string($tp:turned)">
      <xsl:call-template name="tp:turned"><xsl:with-param name="base" select="$odt-body"/></xsl:call-template>
      <xsl:call-template name="tp:turned"><xsl:with-param name="base" select="$odt-table-text"/></xsl:call-template>
      <xsl:call-template name="tp:turned"><xsl:with-param name="base" select="$odt-quote"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A paragraph written from right to left begins at the right (20.404). -->
  <xsl:template name="tp:turned">
    <xsl:param name="base"/>
    <style:style style:name="{$base}.turned" style:family="paragraph" style:parent-style-name="{$base}">
      <style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="right"/>
    </style:style>
  </xsl:template>

  <!-- In a clause, a list or a box its words are in order, and it begins at the left. -->
  <xsl:template match="e:p" priority="2">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="target" select="/.."/>
    <xsl:choose>
      <xsl:when test="contains($tp:turned, concat(' ', ancestor-or-self::*[@xml:lang][1]/@xml:lang, ' '))
                      and ($style = $odt-body or $style = $odt-table-text or $style = $odt-quote)">
        <xsl:call-template name="t:paragraph">
          <xsl:with-param name="target" select="$target"/>
          <xsl:with-param name="style" select="concat($style, '.turned')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:body-paragraph">
          <xsl:with-param name="target" select="$target"/>
          <xsl:with-param name="style" select="$style"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
