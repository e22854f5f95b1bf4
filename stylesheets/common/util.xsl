<?xml version="1.0" encoding="UTF-8"?>
<!--
  Helpers that know neither the document nor the theme. This module uses no stylesheet parameter, so that anything may
  import it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <!-- Gives $string with every $from replaced by $to. $from must not be empty. -->
  <xsl:template name="t:replace">
    <xsl:param name="string"/>
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:choose>
      <xsl:when test="contains($string, $from)">
        <xsl:value-of select="substring-before($string, $from)"/>
        <xsl:value-of select="$to"/>
        <xsl:call-template name="t:replace">
          <xsl:with-param name="string" select="substring-after($string, $from)"/>
          <xsl:with-param name="from" select="$from"/>
          <xsl:with-param name="to" select="$to"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$string"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Gives the colour that lies $percent of the way from $colour to $towards, all written #rrggbb. -->
  <xsl:template name="t:mix">
    <xsl:param name="colour"/>
    <xsl:param name="towards"/>
    <xsl:param name="percent"/>
    <xsl:text>#</xsl:text>
    <xsl:call-template name="tp:mix-channel">
      <xsl:with-param name="a" select="substring($colour, 2, 2)"/>
      <xsl:with-param name="b" select="substring($towards, 2, 2)"/>
      <xsl:with-param name="percent" select="$percent"/>
    </xsl:call-template>
    <xsl:call-template name="tp:mix-channel">
      <xsl:with-param name="a" select="substring($colour, 4, 2)"/>
      <xsl:with-param name="b" select="substring($towards, 4, 2)"/>
      <xsl:with-param name="percent" select="$percent"/>
    </xsl:call-template>
    <xsl:call-template name="tp:mix-channel">
      <xsl:with-param name="a" select="substring($colour, 6, 2)"/>
      <xsl:with-param name="b" select="substring($towards, 6, 2)"/>
      <xsl:with-param name="percent" select="$percent"/>
    </xsl:call-template>
  </xsl:template>

  <!-- XPath 1.0 knows no hexadecimal: a digit's value is the length of what stands before it in this string. -->
  <xsl:variable name="tp:digits" select="'0123456789abcdef'"/>

  <xsl:template name="tp:mix-channel">
    <xsl:param name="a"/>
    <xsl:param name="b"/>
    <xsl:param name="percent"/>
    <xsl:variable name="low-a" select="translate($a, 'ABCDEF', 'abcdef')"/>
    <xsl:variable name="low-b" select="translate($b, 'ABCDEF', 'abcdef')"/>
    <xsl:variable name="from" select="16 * string-length(substring-before($tp:digits, substring($low-a, 1, 1)))
                                      + string-length(substring-before($tp:digits, substring($low-a, 2, 1)))"/>
    <xsl:variable name="to" select="16 * string-length(substring-before($tp:digits, substring($low-b, 1, 1)))
                                    + string-length(substring-before($tp:digits, substring($low-b, 2, 1)))"/>
    <xsl:variable name="mixed" select="round($from + ($to - $from) * $percent div 100)"/>
    <xsl:value-of select="substring($tp:digits, floor($mixed div 16) + 1, 1)"/>
    <xsl:value-of select="substring($tp:digits, $mixed mod 16 + 1, 1)"/>
  </xsl:template>

</xsl:stylesheet>
