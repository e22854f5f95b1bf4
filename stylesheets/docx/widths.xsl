<?xml version="1.0" encoding="UTF-8"?>
<!--
  How wide columns are where letters are large: the shares that the resolved document gives are reckoned for usual ones, and
  a column that is narrower than its longest word breaks it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:large" select="$theme-size-small &gt; 12"/>

  <!--
    Of the context table, the widths of its columns, eight letters each, $across in all: what the longest word takes, and
    the rest shared out among those that were to have more. Where there is not room for all words, in proportion to them.
  -->
  <xsl:template name="t:large-widths">
    <xsl:param name="across"/>
    <xsl:variable name="needs">
      <xsl:for-each select="e:columns/e:column">
        <xsl:variable name="place" select="position()"/>
        <xsl:variable name="words">
          <xsl:for-each select="../../*/e:row/e:cell[$place]//text()"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
        </xsl:variable>
        <xsl:variable name="longest">
          <xsl:call-template name="tp:longest-word"><xsl:with-param name="words" select="substring(normalize-space($words), 1, 4000)"/></xsl:call-template>
        </xsl:variable>
        <!-- A letter is 0.6 as wide as high, in bold. -->
        <xsl:value-of select="substring(concat(round(12 * $theme-size-small * $longest + 2 * $cell-side + 20), '        '), 1, 8)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="need"><xsl:call-template name="tp:sum"><xsl:with-param name="list" select="string($needs)"/></xsl:call-template></xsl:variable>
    <xsl:variable name="spare"><xsl:call-template name="tp:sum">
      <xsl:with-param name="list"><xsl:call-template name="tp:spares">
        <xsl:with-param name="needs" select="string($needs)"/>
        <xsl:with-param name="across" select="$across"/>
      </xsl:call-template></xsl:with-param>
    </xsl:call-template></xsl:variable>
    <xsl:for-each select="e:columns/e:column">
      <xsl:variable name="own" select="number(substring($needs, 8 * position() - 7, 8))"/>
      <xsl:variable name="share" select="$across * @width div 100"/>
      <xsl:variable name="more" select="($share - $own) * ($share &gt; $own)"/>
      <xsl:variable name="width">
        <xsl:choose>
          <xsl:when test="$need &gt;= $across or $spare = 0"><xsl:value-of select="floor($across * $own div $need)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="floor($own + ($across - $need) * $more div $spare)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <xsl:value-of select="substring(concat($width, '        '), 1, 8)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- How much more than it needs each column of the context table was to have. -->
  <xsl:template name="tp:spares">
    <xsl:param name="needs"/>
    <xsl:param name="across"/>
    <xsl:for-each select="e:columns/e:column">
      <xsl:variable name="more" select="$across * @width div 100 - substring($needs, 8 * position() - 7, 8)"/>
      <xsl:value-of select="substring(concat(round($more * ($more &gt; 0)), '        '), 1, 8)"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="tp:sum">
    <xsl:param name="list"/>
    <xsl:param name="sum" select="0"/>
    <xsl:choose>
      <xsl:when test="string($list)">
        <xsl:call-template name="tp:sum">
          <xsl:with-param name="list" select="substring($list, 9)"/>
          <xsl:with-param name="sum" select="$sum + substring($list, 1, 8)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$sum"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How many letters the longest of $words has. -->
  <xsl:template name="tp:longest-word">
    <xsl:param name="words"/>
    <xsl:param name="most" select="1"/>
    <xsl:variable name="length" select="string-length(substring-before(concat($words, ' '), ' '))"/>
    <xsl:variable name="best" select="$length * ($length &gt; $most) + $most * ($length &lt;= $most)"/>
    <xsl:choose>
      <xsl:when test="contains($words, ' ')">
        <xsl:call-template name="tp:longest-word">
          <xsl:with-param name="words" select="substring-after($words, ' ')"/>
          <xsl:with-param name="most" select="$best"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$best"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
