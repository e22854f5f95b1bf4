<?xml version="1.0" encoding="UTF-8"?>
<!--
  Paragraphs (5.1.3) and the blocks that are made of them. What the surroundings decide comes down as a parameter: style,
  that of a plain paragraph here. How wide a picture may be is asked where there is one (image.xsl).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- One text:p. $target is the element whose bookmark it holds; $words is what to write. -->
  <xsl:template name="t:paragraph">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="target" select="/.."/>
    <xsl:param name="words" select="node()"/>
    <text:p text:style-name="{$style}">
      <xsl:for-each select="$target/@mark"><text:bookmark-start text:name="{.}"/></xsl:for-each>
      <xsl:apply-templates select="$words"/>
      <xsl:for-each select="$target/@mark"><text:bookmark-end text:name="{.}"/></xsl:for-each>
    </text:p>
  </xsl:template>

  <!-- What introduces a table for signatures stays with it: nobody signs a page that does not say what. So does, in text and
       in clauses, what leads up to a list with a colon. -->
  <xsl:template match="e:p" name="t:body-paragraph">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="target" select="/.."/>
    <text:p text:style-name="{$style}{substring($keep-suffix, 6 - 5 * boolean($t:signed[
                not(contains($style, $keep-suffix) or current()/ancestor::e:cell)
                and count(. | current()/ancestor-or-self::*) = count(current()/ancestor-or-self::*)]
                or following-sibling::*[1]/self::e:list and substring(., string-length(.)) = ':'
                   and ($style = $odt-body or starts-with($style, $odt-clause)) and not(contains($style, $keep-suffix))))}">
      <xsl:for-each select="$target/@mark"><text:bookmark-start text:name="{.}"/></xsl:for-each>
      <xsl:apply-templates/>
      <xsl:for-each select="$target/@mark"><text:bookmark-end text:name="{.}"/></xsl:for-each>
    </text:p>
  </xsl:template>

  <!-- A quotation that is referred to has its bookmark in its first paragraph. -->
  <xsl:template match="e:quote">
    <xsl:variable name="style">
      <xsl:choose>
        <xsl:when test="ancestor::e:box">
          <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-box-deep"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-quote"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:apply-templates select="*[1]">
      <xsl:with-param name="style" select="string($style)"/>
      <xsl:with-param name="target" select="self::*[@mark]"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="*[position() &gt; 1]">
      <xsl:with-param name="style" select="string($style)"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Under a picture, under a table. -->
  <xsl:template match="e:figure/e:caption">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="target" select="(..)[not(current()/e:counter)]"/>
      <xsl:with-param name="style">
        <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-figure-below"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:figure/e:description | e:note | e:source">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-table-note"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
