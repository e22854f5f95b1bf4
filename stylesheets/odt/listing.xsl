<?xml version="1.0" encoding="UTF-8"?>
<!-- Text whose lines and spaces count. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Its lines are one paragraph, with breaks between them (6.1.5). -->
  <xsl:template match="e:listing">
    <text:p>
      <xsl:attribute name="text:style-name">
        <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-listing"/></xsl:call-template>
      </xsl:attribute>
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

</xsl:stylesheet>
