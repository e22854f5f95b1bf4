<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the three formats decide alike about a chart: which way its bars lie, the colour and the pattern of each series,
  how its figures are written.

  Colour never says a thing alone: every series has a pattern, a dash and a mark of its own besides, and the figures
  stand as a table under the chart.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!--
    Colours of the series in turn, from the theme: each has a contrast of 3 to 1 or more with white (WCAG 2.2,
    1.4.11), and differs from its neighbours in lightness as well.
  -->
  <xsl:variable name="tp:chart-colours" select="concat($theme-colour-series-1, ' ', $theme-colour-series-2, ' ', $theme-colour-series-3,
    ' ', $theme-colour-series-4, ' ', $theme-colour-series-5, ' ', $theme-colour-series-6, ' ')"/>
  <xsl:variable name="t:chart-colour-count" select="6"/>

  <!-- The colour of series $place, as #rrggbb. -->
  <xsl:template name="t:series-colour">
    <xsl:param name="place" select="@place"/>
    <xsl:value-of select="substring($tp:chart-colours, 8 * (($place - 1) mod $t:chart-colour-count) + 1, 7)"/>
  </xsl:template>

  <!-- The pattern, dash and mark of series $place: 1 to 6. After six series the colours meet other patterns. -->
  <xsl:template name="t:series-pattern">
    <xsl:param name="place" select="@place"/>
    <xsl:value-of select="($place - 1 + floor(($place - 1) div $t:chart-colour-count)) mod 6 + 1"/>
  </xsl:template>

  <!-- How many signs the longest of $labels (attributes) has. -->
  <xsl:template name="t:longest">
    <xsl:param name="labels"/>
    <xsl:if test="not($labels)">0</xsl:if>
    <xsl:for-each select="$labels">
      <xsl:sort select="string-length(.)" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="string-length(.)"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Of the context chart: "yes" where bars lie, because names would not fit under bars that stand; else nothing. -->
  <xsl:template name="t:chart-lies">
    <xsl:if test="@type != 'line'">
      <xsl:variable name="longest">
        <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:category/@label"/></xsl:call-template>
      </xsl:variable>
      <xsl:if test="$longest &gt; 9 or count(e:category) * ($longest + 1) &gt; 75">yes</xsl:if>
    </xsl:if>
  </xsl:template>

  <!--
    Of the context chart, for programs that lay out figures by themselves: "yes" where they can stand at every bar or
    point without lying on each other; else nothing.
  -->
  <xsl:template name="t:chart-has-figures">
    <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
    <xsl:variable name="longest">
      <xsl:call-template name="t:longest">
        <xsl:with-param name="labels" select="e:series/e:point/@label"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="abreast" select="count(e:series[../@type != 'stacked-bar']) + (@type = 'stacked-bar')"/>
    <xsl:variable name="needed" select="count(e:category) * $abreast * ($longest + 0.5)"/>
    <xsl:choose>
      <xsl:when test="@type = 'stacked-bar' and e:series[5]"/>
      <xsl:when test="@type = 'line'"><xsl:if test="not(e:series[2]) and $needed &lt;= 70">yes</xsl:if></xsl:when>
      <xsl:when test="(string($lies) and @type != 'stacked-bar') or $needed &lt;= 70">yes</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    Of the context chart: its height as a share of its width, for pages; on a wide page less than on a high one. Bars
    that lie need as much as there are of them.
  -->
  <xsl:template name="t:chart-height">
    <xsl:param name="wide" select="false()"/>
    <xsl:variable name="most" select="1.2 - 0.75 * $wide"/>
    <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
    <xsl:variable name="abreast" select="count(e:series[../@type != 'stacked-bar']) + (@type = 'stacked-bar')"/>
    <!-- Larger letters need a higher chart: those of 11 points are what the shares are reckoned from. -->
    <xsl:variable name="letters" select="$theme-size-body div 11"/>
    <xsl:variable name="lying" select="$letters * (0.12 + count(e:category) * (0.022 * $abreast + 0.028))"/>
    <xsl:choose>
      <xsl:when test="not(string($lies)) and $letters &lt;= 1">0.42</xsl:when>
      <xsl:when test="not(string($lies))"><xsl:value-of select="0.42 + 0.2 * ($letters - 1)"/></xsl:when>
      <xsl:when test="$lying &gt; $most"><xsl:value-of select="$most"/></xsl:when>
      <xsl:when test="$lying &lt; 0.3">0.3</xsl:when>
      <xsl:otherwise><xsl:value-of select="$lying"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    Of the context chart: how office programs are to write its figures. What the printed figures have before and behind
    the digits is taken from the first of them.
  -->
  <xsl:template name="t:number-format">
    <xsl:variable name="label" select="string((e:series/e:point/@label)[1])"/>
    <xsl:variable name="around" select="translate($label, '0123456789.,-−&#160;&quot; ', '')"/>
    <xsl:variable name="digits">
      <xsl:text>#,##0</xsl:text>
      <xsl:if test="e:axis/@places &gt; 0">
        <xsl:value-of select="concat('.', substring('000000000', 1, e:axis/@places))"/>
      </xsl:if>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="not($around)"><xsl:value-of select="$digits"/></xsl:when>
      <xsl:when test="starts-with(translate($label, '-−', ''), $around)">
        <xsl:value-of select="concat('&quot;', $around, '&quot;', $digits)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($digits, '&quot;', $around, '&quot;')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A letter for a column of the sheet behind the chart: A to Z, AA to ZZ. -->
  <xsl:template name="t:sheet-column">
    <xsl:param name="place"/>
    <xsl:variable name="letters" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
    <xsl:if test="$place &gt; 26"><xsl:value-of select="substring($letters, floor(($place - 1) div 26), 1)"/></xsl:if>
    <xsl:value-of select="substring($letters, ($place - 1) mod 26 + 1, 1)"/>
  </xsl:template>

</xsl:stylesheet>
