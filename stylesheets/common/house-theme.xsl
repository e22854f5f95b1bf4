<?xml version="1.0" encoding="UTF-8"?>
<!--
  What both office formats say of a house template: parameters of the theme (theme.xsl), and lists of roles without a
  style. A driver that includes this has a template t:has-style, which gives nothing where there is no style of $name.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <!-- Sizes that a person can read. -->
  <xsl:template name="t:house-size">
    <xsl:param name="role"/>
    <xsl:param name="points"/>
    <xsl:if test="$points &gt;= 6 and $points &lt;= 96">
      <set name="theme-size-{$role}" value="{format-number($points, '0.#')}"/>
      <xsl:if test="$role = 'body'">
        <set name="theme-size-small" value="{format-number($points - ($points &gt; 9), '0.#')}"/>
      </xsl:if>
      <xsl:if test="$role = 'title'">
        <set name="theme-size-title-long" value="{format-number($points, '0.#')}"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- A name with signs in it that no family has could change the meaning of what it is written into. -->
  <xsl:template name="t:house-font">
    <xsl:param name="role"/>
    <xsl:param name="family"/>
    <xsl:if test="string($family) and string-length($family) &lt; 64 and not(translate($family, '&quot;&lt;&gt;{};\', '') != $family)
                  and not(contains($family, &quot;'&quot;))">
      <set name="theme-font-{$role}" value="{$family}"/>
      <set name="theme-font-{$role}-substitute" value="{$family}"/>
    </xsl:if>
  </xsl:template>

  <!--
    A colour of six hexadecimal digits that can be read on white and that white can be read on: 4.5 to 1 asks for a
    relative luminance of at most 0.183 (WCAG 2.2). Squares stand for the powers of 2.2; they make a colour lighter, if
    anything.
  -->
  <xsl:template name="t:dark-colour">
    <xsl:param name="role"/>
    <xsl:param name="hex"/>
    <xsl:variable name="digits" select="translate($hex, 'abcdef', 'ABCDEF')"/>
    <xsl:if test="string-length($digits) = 6 and not(translate($digits, '0123456789ABCDEF', ''))">
      <xsl:variable name="red"><xsl:call-template name="tp:byte"><xsl:with-param name="hex" select="substring($digits, 1, 2)"/></xsl:call-template></xsl:variable>
      <xsl:variable name="green"><xsl:call-template name="tp:byte"><xsl:with-param name="hex" select="substring($digits, 3, 2)"/></xsl:call-template></xsl:variable>
      <xsl:variable name="blue"><xsl:call-template name="tp:byte"><xsl:with-param name="hex" select="substring($digits, 5, 2)"/></xsl:call-template></xsl:variable>
      <xsl:if test="0.2126 * $red * $red + 0.7152 * $green * $green + 0.0722 * $blue * $blue &lt; 0.183">
        <set name="theme-colour-{$role}" value="#{translate($digits, 'ABCDEF', 'abcdef')}"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:byte">
    <xsl:param name="hex"/>
    <xsl:variable name="digits" select="'0123456789ABCDEF'"/>
    <xsl:value-of select="(16 * string-length(substring-before($digits, substring($hex, 1, 1)))
                           + string-length(substring-before($digits, substring($hex, 2, 1)))) div 255"/>
  </xsl:template>

  <!-- One group of roles: those of $names, each ended by a comma, that have no style. -->
  <xsl:template name="t:missing">
    <xsl:param name="names"/>
    <xsl:variable name="list"><xsl:call-template name="tp:without"><xsl:with-param name="names" select="$names"/></xsl:call-template></xsl:variable>
    <xsl:if test="string($list)"><missing><xsl:value-of select="substring($list, 3)"/></missing></xsl:if>
  </xsl:template>

  <xsl:template name="tp:without">
    <xsl:param name="names"/>
    <xsl:variable name="name" select="substring-before($names, ',')"/>
    <xsl:if test="string($name)">
      <xsl:variable name="has"><xsl:call-template name="t:has-style"><xsl:with-param name="name" select="$name"/></xsl:call-template></xsl:variable>
      <xsl:if test="not(string($has))"><xsl:value-of select="concat(', ', $name)"/></xsl:if>
      <xsl:call-template name="tp:without"><xsl:with-param name="names" select="substring-after($names, ',')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
