<?xml version="1.0" encoding="UTF-8"?>
<!--
  Charts: a caption, a key in words, the drawing as SVG, and the figures as a table.

  The drawing has no viewBox on purpose. What lies along the page is measured in per cent, all else in ems of its type:
  so it fills any width, and its words are as large as those around it on a telephone, on a screen and on paper. Labels
  stand in the padding of the svg element, whose classes say how much there is. What has no room on a narrow screen
  carries the class "wide".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:m="urn:engross:mode" exclude-result-prefixes="e t tp m">

  <!-- About how many signs fit beside each other: on a narrow screen, and in a full column. -->
  <xsl:variable name="tp:narrow-signs" select="34"/>
  <xsl:variable name="tp:wide-signs" select="70"/>
  <!-- Ems: height of the field of figures, of a line of words. -->
  <xsl:variable name="tp:field" select="15"/>
  <xsl:variable name="tp:line" select="1.25"/>

  <xsl:template match="e:chart">
    <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <div class="chart">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:text>&#10;</xsl:text>
      <figure>
        <xsl:apply-templates select="e:caption"/>
        <xsl:if test="e:series[2]"><xsl:call-template name="tp:key"/></xsl:if>
        <xsl:text>&#10;</xsl:text>
        <xsl:choose>
          <xsl:when test="string($lies)"><xsl:call-template name="t:chart-lying"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="t:chart-standing"/></xsl:otherwise>
        </xsl:choose>
        <xsl:text>&#10;</xsl:text>
      </figure>
      <xsl:apply-templates select="e:table"/>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <xsl:template match="e:chart/e:caption">
    <xsl:text>&#10;</xsl:text>
    <figcaption>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </figcaption>
  </xsl:template>

  <!-- The key is part of the picture, for those who see it: the table says the same in words. -->
  <xsl:template name="tp:key">
    <xsl:variable name="line" select="@type = 'line'"/>
    <xsl:text>&#10;</xsl:text>
    <ul class="key ui" aria-hidden="true">
      <xsl:for-each select="e:series">
        <xsl:text>&#10;</xsl:text>
        <li>
          <svg class="sign">
            <xsl:choose>
              <xsl:when test="$line">
                <line x1="0" x2="100%" y1="50%" y2="50%">
                  <xsl:attribute name="class">run <xsl:call-template name="t:series-classes"/></xsl:attribute>
                </line>
                <xsl:call-template name="t:mark">
                  <xsl:with-param name="x" select="50"/>
                  <xsl:with-param name="y" select="'50%'"/>
                </xsl:call-template>
              </xsl:when>
              <xsl:otherwise>
                <rect x="10%" y="10%" width="80%" height="80%"><xsl:call-template name="t:bar-look"/></rect>
              </xsl:otherwise>
            </xsl:choose>
          </svg>
          <xsl:value-of select="concat(' ', @name)"/>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <!-- What a reader who does not see the drawing is told, and the patterns of the bars. -->
  <xsl:template name="t:chart-words">
    <xsl:variable name="seq" select="@seq"/>
    <xsl:attribute name="role">img</xsl:attribute>
    <xsl:attribute name="aria-labelledby"><xsl:value-of select="concat('chart_', $seq, '_title')"/></xsl:attribute>
    <xsl:attribute name="aria-describedby"><xsl:value-of select="concat('chart_', $seq, '_desc')"/></xsl:attribute>
    <title id="chart_{$seq}_title"><xsl:value-of select="@title"/></title>
    <desc id="chart_{$seq}_desc"><xsl:value-of select="normalize-space(e:description)"/></desc>
    <xsl:if test="@type != 'line' and e:series[2]">
      <defs>
        <xsl:for-each select="e:series">
          <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
          <xsl:if test="$pattern != 1">
            <xsl:call-template name="tp:pattern">
              <xsl:with-param name="id" select="concat('chart_', $seq, '_', @place)"/>
              <xsl:with-param name="pattern" select="number($pattern)"/>
            </xsl:call-template>
          </xsl:if>
        </xsl:for-each>
      </defs>
    </xsl:if>
  </xsl:template>

  <!-- 2 and 6 are stripes that rise and fall, 3 dots, 4 stripes that lie, 5 a grid. -->
  <xsl:template name="tp:pattern">
    <xsl:param name="id"/>
    <xsl:param name="pattern"/>
    <pattern id="{$id}" width="8" height="8" patternUnits="userSpaceOnUse">
      <xsl:attribute name="class"><xsl:call-template name="t:series-classes"/></xsl:attribute>
      <xsl:if test="$pattern = 2"><xsl:attribute name="patternTransform">rotate(45)</xsl:attribute></xsl:if>
      <xsl:if test="$pattern = 6"><xsl:attribute name="patternTransform">rotate(-45)</xsl:attribute></xsl:if>
      <rect width="8" height="8" class="under"/>
      <xsl:choose>
        <xsl:when test="$pattern = 3"><circle cx="2" cy="2" r="1.8" class="over"/><circle cx="6" cy="6" r="1.8" class="over"/></xsl:when>
        <xsl:when test="$pattern = 4"><rect width="8" height="3" class="over"/></xsl:when>
        <xsl:when test="$pattern = 5"><rect width="8" height="2" class="over"/><rect width="2" height="8" class="over"/></xsl:when>
        <xsl:otherwise><rect width="4" height="8" class="over"/></xsl:otherwise>
      </xsl:choose>
    </pattern>
  </xsl:template>

  <!-- Of the context series: colour c1 to c6, and dash d1 to d6. -->
  <xsl:template name="t:series-classes">
    <xsl:value-of select="concat('c', (@place - 1) mod $t:chart-colour-count + 1, ' d')"/>
    <xsl:call-template name="t:series-pattern"/>
  </xsl:template>

  <!-- Class and fill of a bar of the context series. -->
  <xsl:template name="t:bar-look">
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <xsl:attribute name="class">bar <xsl:call-template name="t:series-classes"/></xsl:attribute>
    <xsl:if test="$pattern != 1">
      <xsl:attribute name="fill"><xsl:value-of select="concat('url(#chart_', ../@seq, '_', @place, ')')"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- The mark of a point of the context series: circle, square, diamond, triangle, the same hollow. -->
  <xsl:template name="t:mark">
    <xsl:param name="x"/>
    <xsl:param name="y"/>
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <svg x="{$x}%" y="{$y}">
      <xsl:attribute name="class">mark <xsl:call-template name="t:series-classes"/></xsl:attribute>
      <xsl:choose>
        <xsl:when test="$pattern = 1"><circle r="4.5"/></xsl:when>
        <xsl:when test="$pattern = 2"><rect x="-4.5" y="-4.5" width="9" height="9"/></xsl:when>
        <xsl:when test="$pattern = 3"><path d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/></xsl:when>
        <xsl:when test="$pattern = 4"><path d="M0-6 6 5H-6Z"/></xsl:when>
        <xsl:when test="$pattern = 5"><circle class="hollow" r="4.5"/></xsl:when>
        <xsl:otherwise><rect class="hollow" x="-4" y="-4" width="8" height="8"/></xsl:otherwise>
      </xsl:choose>
    </svg>
  </xsl:template>

  <!--
    Breaks $words into lines of at most $signs, where there are spaces; the lines are parted by line breaks. A word that
    is longer stays whole.
  -->
  <xsl:template name="t:wrap">
    <xsl:param name="words"/>
    <xsl:param name="signs"/>
    <xsl:param name="line"/>
    <xsl:variable name="word" select="substring-before(concat($words, ' '), ' ')"/>
    <xsl:variable name="longer" select="concat($line, substring(' ', 1, number(boolean(string($line)))), $word)"/>
    <xsl:choose>
      <xsl:when test="not(string($words))"><xsl:value-of select="$line"/></xsl:when>
      <xsl:when test="string($line) and string-length($longer) &gt; $signs">
        <xsl:value-of select="concat($line, '&#10;')"/>
        <xsl:call-template name="t:wrap">
          <xsl:with-param name="words" select="$words"/>
          <xsl:with-param name="signs" select="$signs"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:wrap">
          <xsl:with-param name="words" select="substring-after($words, ' ')"/>
          <xsl:with-param name="signs" select="$signs"/>
          <xsl:with-param name="line" select="$longer"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How many lines the longest name of the context chart takes. -->
  <xsl:template name="t:name-height">
    <xsl:param name="signs"/>
    <xsl:for-each select="e:category">
      <xsl:sort select="string-length(@label)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1">
        <xsl:variable name="wrapped">
          <xsl:call-template name="t:wrap">
            <xsl:with-param name="words" select="@label"/>
            <xsl:with-param name="signs" select="$signs"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:value-of select="string-length($wrapped) - string-length(translate($wrapped, '&#10;', '')) + 1"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The lines of $words (see t:wrap), the first at $y. -->
  <xsl:template name="t:name-lines">
    <xsl:param name="words"/>
    <xsl:param name="x"/>
    <xsl:param name="dx"/>
    <xsl:param name="y"/>
    <xsl:param name="class"/>
    <text x="{$x}" y="{format-number($y, '0.###')}em">
      <xsl:if test="$dx"><xsl:attribute name="dx"><xsl:value-of select="$dx"/></xsl:attribute></xsl:if>
      <xsl:if test="$class"><xsl:attribute name="class"><xsl:value-of select="$class"/></xsl:attribute></xsl:if>
      <xsl:value-of select="substring-before(concat($words, '&#10;'), '&#10;')"/>
    </text>
    <xsl:if test="contains($words, '&#10;')">
      <xsl:call-template name="t:name-lines">
        <xsl:with-param name="words" select="substring-after($words, '&#10;')"/>
        <xsl:with-param name="x" select="$x"/>
        <xsl:with-param name="dx" select="$dx"/>
        <xsl:with-param name="y" select="$y + $tp:line"/>
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The class "wide" for words that need $signs in a row: nothing where they fit everywhere. -->
  <xsl:template name="t:wide">
    <xsl:param name="signs"/>
    <xsl:if test="$signs &gt; $tp:narrow-signs"> wide</xsl:if>
  </xsl:template>

</xsl:stylesheet>
