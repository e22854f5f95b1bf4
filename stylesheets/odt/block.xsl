<?xml version="1.0" encoding="UTF-8"?>
<!--
  Paragraphs (5.1.3) and the blocks that are made of them. What the surroundings decide comes down as parameters:
    style   the style of a plain paragraph here
    room    the width that is left for a table or a picture
    left    where text begins here, for a table
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- One text:p. $target is the element whose bookmark it holds; $words is what to write. -->
  <xsl:template name="t:paragraph">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="target" select="/.."/>
    <xsl:param name="words" select="node()"/>
    <text:p text:style-name="{$style}">
      <xsl:for-each select="$target"><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
      <xsl:apply-templates select="$words"><xsl:with-param name="room" select="$room"/></xsl:apply-templates>
      <xsl:for-each select="$target"><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    </text:p>
  </xsl:template>

  <xsl:template match="e:p">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:choose>
          <!-- What introduces a table for signatures stays with it: nobody signs a page that does not say what. -->
          <xsl:when test="$style = $odt-body and following-sibling::*[1][self::e:table[@role = 'signatures']]">
            <xsl:value-of select="$odt-body-keep"/>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$style"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="room" select="$room"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:quote">
    <xsl:param name="room" select="$text-width"/>
    <xsl:apply-templates>
      <xsl:with-param name="style" select="$odt-quote"/>
      <xsl:with-param name="room" select="$room - 2 * $quote-inset"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Its lines are one paragraph, with breaks between them (6.1.5). -->
  <xsl:template match="e:listing">
    <text:p text:style-name="{$odt-listing}">
      <xsl:for-each select="text()">
        <xsl:call-template name="tp:lines"><xsl:with-param name="lines" select="string(.)"/></xsl:call-template>
      </xsl:for-each>
    </text:p>
  </xsl:template>

  <!-- Cuts near the middle as long as there is much: the depth of the calls grows with the logarithm of the length. -->
  <xsl:template name="tp:lines">
    <xsl:param name="lines"/>
    <xsl:variable name="half" select="floor(string-length($lines) div 2)"/>
    <xsl:variable name="after" select="substring($lines, $half + 1)"/>
    <xsl:choose>
      <xsl:when test="string-length($lines) &gt; 500 and contains($after, '&#10;')">
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="concat(substring($lines, 1, $half), substring-before($after, '&#10;'))"/>
        </xsl:call-template>
        <text:line-break/>
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="substring-after($after, '&#10;')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($lines, '&#10;')">
        <xsl:call-template name="tp:spaces">
          <xsl:with-param name="line" select="substring-before($lines, '&#10;')"/>
        </xsl:call-template>
        <text:line-break/>
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="substring-after($lines, '&#10;')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tp:spaces"><xsl:with-param name="line" select="$lines"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Spaces that come in pairs, or first in a line, are written as elements, else readers squeeze them (6.1.3). -->
  <xsl:template name="tp:spaces">
    <xsl:param name="line"/>
    <xsl:variable name="plain" select="translate($line, '&#9;&#13;', ' ')"/>
    <xsl:variable name="half" select="floor(string-length($plain) div 2)"/>
    <xsl:choose>
      <xsl:when test="string-length($plain) &gt; 500">
        <xsl:call-template name="tp:spaces"><xsl:with-param name="line" select="substring($plain, 1, $half)"/></xsl:call-template>
        <xsl:call-template name="tp:spaces"><xsl:with-param name="line" select="substring($plain, $half + 1)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($plain, ' ')">
        <xsl:value-of select="substring-before($plain, ' ')"/>
        <text:s/>
        <xsl:call-template name="tp:spaces">
          <xsl:with-param name="line" select="substring-after($plain, ' ')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$plain"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A picture in a paragraph of its own. -->
  <xsl:template match="e:figure">
    <xsl:param name="room" select="$text-width"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$odt-figure"/>
      <xsl:with-param name="room" select="$room"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
