<?xml version="1.0" encoding="UTF-8"?>
<!-- Charts whose figures go upwards: bars that stand, and lines. Heights are ems, from $tp:top down (chart.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Ems above the field: the axis's title and half a label. -->
  <xsl:variable name="tp:top" select="3"/>
  <!-- Share of its place that a bar or a group of bars fills. -->
  <xsl:variable name="tp:full" select="0.72"/>

  <xsl:template name="t:chart-standing">
    <xsl:variable name="gutter">
      <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:axis/e:tick/@label"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="signs"><xsl:call-template name="tp:signs-under"/></xsl:variable>
    <xsl:variable name="lines">
      <xsl:call-template name="t:name-height">
        <xsl:with-param name="signs" select="$signs"/>
      </xsl:call-template>
    </xsl:variable>
    <svg class="plot standing type-{@type} gutter-{$gutter}{substring(' untitled', 1, 9 * not(e:axis/@title))}" width="100%" height="{$tp:top + $tp:field + 1 + $lines * $tp:line}em" paint-order="stroke">
      <xsl:call-template name="t:chart-words"/>
      <xsl:if test="e:axis/@title">
        <text class="lesser" x="0" y="1em" dx="-{format-number($gutter * 0.58 + 0.7, '0.##')}em"><xsl:value-of select="e:axis/@title"/></text>
      </xsl:if>
      <xsl:apply-templates select="e:axis/e:tick" mode="tp:standing"/>
      <xsl:choose>
        <xsl:when test="@type = 'line'"><xsl:apply-templates select="e:series" mode="tp:line"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="e:series" mode="tp:bars"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="tp:zero"/>
      <xsl:call-template name="tp:names"/>
    </svg>
  </xsl:template>

  <!-- Ems from the top of the drawing to $value. -->
  <xsl:template name="tp:down">
    <xsl:param name="value"/>
    <xsl:param name="axis" select="ancestor::e:chart/e:axis"/>
    <xsl:value-of select="format-number($tp:top + $tp:field * ($axis/@max - $value) div ($axis/@max - $axis/@min), '0.###')"/>
  </xsl:template>

  <xsl:template match="e:tick" mode="tp:standing">
    <xsl:variable name="y">
      <xsl:call-template name="tp:down">
        <xsl:with-param name="value" select="@value"/>
        <xsl:with-param name="axis" select=".."/>
      </xsl:call-template>
    </xsl:variable>
    <line class="grid" x1="0" x2="100%" y1="{$y}em" y2="{$y}em"/>
    <text class="lesser end" x="0" y="{$y}em" dx="-.6em" dy=".35em"><xsl:value-of select="@label"/></text>
  </xsl:template>

  <!-- Where the figures start from: nought, or the end of the axis that is next to it. -->
  <xsl:template name="t:chart-foot">
    <xsl:choose>
      <xsl:when test="e:axis/@min &gt; 0"><xsl:value-of select="e:axis/@min"/></xsl:when>
      <xsl:when test="e:axis/@max &lt; 0"><xsl:value-of select="e:axis/@max"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:zero">
    <xsl:variable name="foot"><xsl:call-template name="t:chart-foot"/></xsl:variable>
    <xsl:variable name="y">
      <xsl:call-template name="tp:down">
        <xsl:with-param name="value" select="$foot"/>
        <xsl:with-param name="axis" select="e:axis"/>
      </xsl:call-template>
    </xsl:variable>
    <line class="zero" x1="0" x2="100%" y1="{$y}em" y2="{$y}em"/>
  </xsl:template>

  <!--
    Names below, in lines of as many signs as have room there. Where they do not all fit, every second, third … is
    written, the last always.
  -->
  <xsl:template name="tp:names">
    <xsl:variable name="count" select="count(e:category)"/>
    <xsl:variable name="signs"><xsl:call-template name="tp:signs-under"/></xsl:variable>
    <xsl:variable name="wide-step" select="ceiling($count * ($signs + 1) div $tp:wide-signs)"/>
    <xsl:variable name="step" select="$wide-step * ceiling($count * ($signs + 1) div $tp:narrow-signs div $wide-step)"/>
    <xsl:for-each select="e:category">
      <xsl:if test="($count - position()) mod $wide-step = 0">
        <xsl:variable name="lines">
          <xsl:call-template name="t:wrap">
            <xsl:with-param name="words" select="@label"/>
            <xsl:with-param name="signs" select="$signs"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:call-template name="t:name-lines">
          <xsl:with-param name="words" select="string($lines)"/>
          <xsl:with-param name="x" select="format-number((position() - 0.5) div $count, '0.###%')"/>
          <xsl:with-param name="y" select="$tp:top + $tp:field + 1.4"/>
          <xsl:with-param name="class" select="concat('middle', substring(' wide', 1, 5 * (($count - position()) mod $step != 0)))"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Of the context chart: signs in a line of a name, 9 at least, so that a month has room. -->
  <xsl:template name="tp:signs-under">
    <xsl:variable name="longest">
      <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:category/@label"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="room" select="floor($tp:narrow-signs div count(e:category)) - 1"/>
    <xsl:choose>
      <xsl:when test="$longest &lt; 9 or $longest &lt;= $room"><xsl:value-of select="$longest"/></xsl:when>
      <xsl:when test="$room &lt; 9">9</xsl:when>
      <xsl:otherwise><xsl:value-of select="$room"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Bars: side by side in their group, or on top of each other. -->
  <xsl:template match="e:series" mode="tp:bars">
    <xsl:variable name="series" select="."/>
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="abreast" select="count(../e:series[current()/../@type != 'stacked-bar']) + (../@type = 'stacked-bar')"/>
    <xsl:variable name="count" select="count(e:point)"/>
    <xsl:variable name="foot">
      <xsl:for-each select="..">
        <xsl:call-template name="t:chart-foot"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="longest">
      <xsl:call-template name="t:longest">
        <xsl:with-param name="labels" select="../e:series/e:point/@label"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="e:point">
      <xsl:if test="@value">
        <xsl:variable name="before" select="position() - 1 + (1 - $tp:full) div 2
                                            + ($abreast &gt; 1) * ($place - 1) * $tp:full div $abreast"/>
        <xsl:variable name="from" select="sum(@base) + not(@base) * $foot"/>
        <xsl:call-template name="tp:bar">
          <xsl:with-param name="left" select="$before div $count"/>
          <xsl:with-param name="width" select="$tp:full div $abreast div $count"/>
          <xsl:with-param name="from" select="$from"/>
          <xsl:with-param name="to" select="sum(@base) + @value"/>
          <xsl:with-param name="signs" select="$count * $abreast * ($longest + 0.5)"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Of the context point. $left and $width are shares of the page's width; $signs, what a row of its labels would need. -->
  <xsl:template name="tp:bar">
    <xsl:param name="left"/>
    <xsl:param name="width"/>
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:param name="signs"/>
    <xsl:variable name="y1">
      <xsl:call-template name="tp:down">
        <xsl:with-param name="value" select="$from"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="y2">
      <xsl:call-template name="tp:down">
        <xsl:with-param name="value" select="$to"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="up" select="$y2 &lt;= $y1"/>
    <xsl:variable name="high" select="($y1 - $y2) * (2 * $up - 1)"/>
    <xsl:variable name="top" select="$up * $y2 + not($up) * $y1"/>
    <rect x="{format-number($left, '0.###%')}" width="{format-number($width, '0.###%')}" y="{format-number($top, '0.###')}em"
          height="{format-number($high - 0.2 * (boolean(@base) and $high &gt; 0.4), '0.###')}em">
      <xsl:for-each select=".."><xsl:call-template name="t:bar-look"/></xsl:for-each>
    </rect>
    <xsl:variable name="inside" select="boolean(@base)"/>
    <xsl:if test="$signs &lt;= $tp:wide-signs and (not($inside) or ($high &gt;= 1.6 and not(../../e:series[5])))">
      <text x="{format-number($left + $width div 2, '0.###%')}">
        <xsl:attribute name="y">
          <xsl:choose>
            <xsl:when test="$inside"><xsl:value-of select="format-number($top + $high div 2 + 0.35, '0.###')"/></xsl:when>
            <xsl:when test="$up"><xsl:value-of select="format-number($y2 - 0.45, '0.###')"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="format-number($y2 + 1.15, '0.###')"/></xsl:otherwise>
          </xsl:choose>
          <xsl:text>em</xsl:text>
        </xsl:attribute>
        <xsl:attribute name="class">middle figure<xsl:call-template name="t:wide">
            <xsl:with-param name="signs" select="$signs"/>
          </xsl:call-template>
        </xsl:attribute>
        <xsl:value-of select="@label"/>
      </text>
    </xsl:if>
  </xsl:template>

  <!-- A line from point to point, none where a figure is missing; marks are drawn after the lines, so that they lie on them. -->
  <xsl:template match="e:series" mode="tp:line">
    <xsl:variable name="series" select="."/>
    <xsl:variable name="count" select="count(e:point)"/>
    <xsl:variable name="longest">
      <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:point/@label"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="signs" select="$count * ($longest + 1)"/>
    <xsl:for-each select="e:point">
      <xsl:variable name="next" select="following-sibling::*[1]"/>
      <xsl:if test="@value and $next/@value">
        <line x1="{format-number((position() - 0.5) div $count, '0.###%')}" x2="{format-number((position() + 0.5) div $count, '0.###%')}">
          <xsl:attribute name="y1">
            <xsl:call-template name="tp:down">
              <xsl:with-param name="value" select="@value"/>
            </xsl:call-template>em</xsl:attribute>
          <xsl:attribute name="y2">
            <xsl:call-template name="tp:down">
              <xsl:with-param name="value" select="$next/@value"/>
            </xsl:call-template>em</xsl:attribute>
          <xsl:attribute name="class">run <xsl:for-each select="..">
              <xsl:call-template name="t:series-classes"/>
            </xsl:for-each>
          </xsl:attribute>
        </line>
      </xsl:if>
    </xsl:for-each>
    <xsl:for-each select="e:point">
      <xsl:if test="@value">
        <xsl:variable name="x" select="format-number((position() - 0.5) div $count * 100, '0.###')"/>
        <xsl:variable name="y">
          <xsl:call-template name="tp:down">
            <xsl:with-param name="value" select="@value"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:for-each select="..">
          <xsl:call-template name="t:mark">
            <xsl:with-param name="x" select="$x"/>
            <xsl:with-param name="y" select="concat($y, 'em')"/>
          </xsl:call-template>
        </xsl:for-each>
        <!-- The figures of one line do not lie on each other; those of two could. -->
        <xsl:if test="count(../../e:series) = 1 and $signs &lt;= $tp:wide-signs">
          <!-- Above its point; below it where both neighbours are higher, and the line would cross it. -->
          <xsl:variable name="dip" select="not(preceding-sibling::*[1]/@value &lt;= @value or following-sibling::*[1]/@value &lt;= @value)"/>
          <text x="{$x}%" y="{$y}em" dy="{substring('-.75em1.45em', 1 + 6 * $dip, 6)}">
            <xsl:attribute name="class">middle figure<xsl:call-template name="t:wide">
                <xsl:with-param name="signs" select="$signs"/>
              </xsl:call-template>
            </xsl:attribute>
            <xsl:value-of select="@label"/>
          </text>
        </xsl:if>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
