<?xml version="1.0" encoding="UTF-8"?>
<!--
  How wide columns are where letters are large: the shares that the resolved document gives are reckoned for usual ones, and
  a column that is narrower than its longest word breaks it. In twips, for both office formats; cell-side is what a cell
  keeps free on either side. Lists of numbers are strings of eight letters to a number.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:large" select="$theme-size-small &gt; 12"/>

  <!--
    Of the context table, the widths of its columns, $across in all: what the longest word takes, and the rest shared out
    among those that were to have more. Where there is not room for all words, the longest are broken: no column is then
    wider than a limit.
  -->
  <xsl:template name="t:large-widths">
    <xsl:param name="across"/>
    <xsl:variable name="needs"><xsl:for-each select="e:columns/e:column"><xsl:call-template name="tp:need"/></xsl:for-each></xsl:variable>
    <xsl:variable name="need"><xsl:call-template name="tp:sum"><xsl:with-param name="list" select="string($needs)"/></xsl:call-template></xsl:variable>
    <xsl:variable name="spare"><xsl:call-template name="tp:sum">
      <xsl:with-param name="list"><xsl:call-template name="tp:spares">
        <xsl:with-param name="needs" select="string($needs)"/>
        <xsl:with-param name="across" select="$across"/>
      </xsl:call-template></xsl:with-param>
    </xsl:call-template></xsl:variable>
    <xsl:variable name="limit">
      <xsl:if test="$need &gt;= $across">
        <xsl:call-template name="tp:limit">
          <xsl:with-param name="needs" select="string($needs)"/>
          <xsl:with-param name="across" select="$across"/>
          <xsl:with-param name="limit" select="$across div count(e:columns/e:column)"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:for-each select="e:columns/e:column">
      <xsl:variable name="own" select="number(substring($needs, 8 * position() - 7, 8))"/>
      <xsl:variable name="share" select="$across * @width div 100"/>
      <xsl:variable name="more" select="($share - $own) * ($share &gt; $own)"/>
      <xsl:variable name="width">
        <xsl:choose>
          <xsl:when test="string($limit) and $own &gt; $limit"><xsl:value-of select="floor($limit)"/></xsl:when>
          <xsl:when test="string($limit)"><xsl:value-of select="$own"/></xsl:when>
          <xsl:when test="$spare = 0"><xsl:value-of select="floor($across * $own div $need)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="floor($own + ($across - $need) * $more div $spare)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <xsl:value-of select="substring(concat($width, '        '), 1, 8)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- What the longest word in the context column takes. Headings are strong: their letters are wider; figures are not. -->
  <xsl:template name="tp:need">
    <xsl:variable name="place" select="1 + count(preceding-sibling::e:column)"/>
    <xsl:variable name="head"><xsl:call-template name="tp:longest-of"><xsl:with-param name="cells" select="../../e:head/e:row/e:cell[$place]"/></xsl:call-template></xsl:variable>
    <xsl:variable name="body"><xsl:call-template name="tp:longest-of"><xsl:with-param name="cells" select="../../e:body/e:row/e:cell[$place] | ../../e:foot/e:row/e:cell[$place]"/></xsl:call-template></xsl:variable>
    <xsl:variable name="most" select="1.07 * $head * (1.07 * $head &gt;= $body) + $body * (1.07 * $head &lt; $body)"/>
    <xsl:value-of select="substring(concat(round(0.2 * $theme-size-small * $most + 2 * $cell-side + 20), '        '), 1, 8)"/>
  </xsl:template>

  <xsl:template name="tp:longest-of">
    <xsl:param name="cells"/>
    <xsl:variable name="words"><xsl:for-each select="$cells//text()"><xsl:value-of select="concat(., ' ')"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="tp:longest-word"><xsl:with-param name="words" select="substring(normalize-space($words), 1, 4000)"/></xsl:call-template>
  </xsl:template>

  <!-- The width that columns have at most where they share $across: what those below it leave, shared out evenly among the
       others. Raised until it stays as it is. -->
  <xsl:template name="tp:limit">
    <xsl:param name="needs"/>
    <xsl:param name="across"/>
    <xsl:param name="limit"/>
    <xsl:variable name="narrow">
      <xsl:for-each select="e:columns/e:column[substring($needs, 8 * position() - 7, 8) &lt;= $limit]">
        <xsl:value-of select="substring($needs, 8 * count(preceding-sibling::e:column) + 1, 8)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="taken"><xsl:call-template name="tp:sum"><xsl:with-param name="list" select="string($narrow)"/></xsl:call-template></xsl:variable>
    <xsl:variable name="wide" select="count(e:columns/e:column) - string-length($narrow) div 8"/>
    <xsl:variable name="next" select="($across - $taken) div ($wide + not($wide))"/>
    <xsl:choose>
      <xsl:when test="$wide and $next &gt; $limit + 1">
        <xsl:call-template name="tp:limit">
          <xsl:with-param name="needs" select="$needs"/>
          <xsl:with-param name="across" select="$across"/>
          <xsl:with-param name="limit" select="$next"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$limit"/></xsl:otherwise>
    </xsl:choose>
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

  <!-- How wide the widest of $words is, in hundredths of its size. A short number goes with the word after it: a date is
       written in two lines, not in three. -->
  <xsl:template name="tp:longest-word">
    <xsl:param name="words"/>
    <xsl:param name="most" select="100"/>
    <xsl:variable name="first" select="substring-before(concat($words, ' '), ' ')"/>
    <xsl:variable name="day" select="string-length($first) &lt; 3 and number($first) = number($first)"/>
    <xsl:variable name="word" select="concat($first, substring(concat(' ', substring-before(concat(substring-after($words, ' '), ' '), ' ')), 1, 40 * $day))"/>
    <!-- Figures and most letters of a sans serif have one width; others more or less. -->
    <xsl:variable name="length" select="string-length($word)"/>
    <xsl:variable name="width" select="56 * $length + 35 * ($length - string-length(translate($word, 'W%', '')))
                                       + 27 * ($length - string-length(translate($word, 'mM', '')))
                                       + 12 * ($length - string-length(translate($word, 'wABCDEFGHKLNOPQRSTUVXYZ', '')))
                                       - 5 * ($length - string-length(translate($word, 'cksvxyz', '')))
                                       - 23 * ($length - string-length(translate($word, 'r()-’', '')))
                                       - 28 * ($length - string-length(translate($word, 'ftI.,:; ', '')))
                                       - 34 * ($length - string-length(translate($word, 'ijl', '')))"/>
    <xsl:variable name="best" select="$width * ($width &gt; $most) + $most * ($width &lt;= $most)"/>
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
