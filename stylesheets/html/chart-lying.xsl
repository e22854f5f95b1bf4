<?xml version="1.0" encoding="UTF-8"?>
<!--
  Charts whose bars lie, with their names above them, so that long ones have room on any screen. Lengths of bars are per
  cent, all heights ems (chart.xsl).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Ems: a bar with the gap to its neighbour, and the gap between two categories. -->
  <xsl:variable name="tp:bar" select="1.5"/>
  <xsl:variable name="tp:gap" select="0.9"/>
  <!-- Signs in a line of a name. -->
  <xsl:variable name="tp:name-signs" select="38"/>

  <xsl:template name="t:chart-lying">
    <xsl:variable name="abreast" select="count(e:series[../@type != 'stacked-bar']) + (@type = 'stacked-bar')"/>
    <xsl:variable name="lines">
      <xsl:call-template name="t:name-height"><xsl:with-param name="signs" select="$tp:name-signs"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="row" select="$lines * $tp:line + 0.3 + $abreast * $tp:bar + $tp:gap"/>
    <xsl:variable name="foot" select="count(e:category) * $row"/>
    <!-- Signs to the right of the field: a figure beside the longest bar, or half a label under the last mark. -->
    <xsl:variable name="figure">
      <xsl:call-template name="t:longest">
        <xsl:with-param name="labels" select="e:series/e:point[not(@base)]/@label"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="half" select="ceiling(string-length(e:axis/e:tick[last()]/@label) div 2)"/>
    <xsl:variable name="end" select="($figure &gt;= $half) * $figure + ($figure &lt; $half) * $half"/>
    <svg class="plot lying type-{@type} end-{$end}" width="100%" height="{format-number($foot + 1.8 + 1.5 * count(e:axis/@title), '0.###')}em" paint-order="stroke">
      <xsl:if test="e:axis/@min &lt; 0">
        <xsl:attribute name="class"><xsl:value-of select="concat('plot lying type-', @type, ' end-', $end, ' gutter-', $end)"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:call-template name="t:chart-words"/>
      <xsl:apply-templates select="e:axis" mode="tp:lying">
        <xsl:with-param name="foot" select="$foot"/></xsl:apply-templates>
      <xsl:apply-templates select="e:series" mode="tp:lying">
        <xsl:with-param name="row" select="$row"/>
        <xsl:with-param name="first" select="$lines * $tp:line + 0.3"/>
      </xsl:apply-templates>
      <xsl:for-each select="e:category">
        <xsl:call-template name="tp:name">
          <xsl:with-param name="y" select="(position() - 1) * $row + $lines * $tp:line"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:variable name="zero"><xsl:call-template name="t:chart-foot"/></xsl:variable>
      <xsl:variable name="x">
        <xsl:call-template name="tp:along">
          <xsl:with-param name="value" select="$zero"/>
        </xsl:call-template>
      </xsl:variable>
      <line class="zero" x1="{$x}%" x2="{$x}%" y1="0" y2="{format-number($foot, '0.###')}em"/>
    </svg>
  </xsl:template>

  <!-- The name of the context category, its last line at $y. -->
  <xsl:template name="tp:name">
    <xsl:param name="y"/>
    <xsl:variable name="wrapped">
      <xsl:call-template name="t:wrap">
        <xsl:with-param name="words" select="@label"/>
        <xsl:with-param name="signs" select="$tp:name-signs"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="t:name-lines">
      <xsl:with-param name="words" select="string($wrapped)"/>
      <xsl:with-param name="x" select="'0'"/>
      <xsl:with-param name="dx" select="'.4em'"/>
      <xsl:with-param name="y" select="$y - 0.25 - $tp:line * (string-length($wrapped) - string-length(translate($wrapped, '&#10;', '')))"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Per cent of the way along the axis. -->
  <xsl:template name="tp:along">
    <xsl:param name="value"/>
    <xsl:param name="axis" select="ancestor-or-self::e:chart/e:axis"/>
    <xsl:value-of select="format-number(100 * ($value - $axis/@min) div ($axis/@max - $axis/@min), '0.###')"/>
  </xsl:template>

  <xsl:template match="e:axis" mode="tp:lying">
    <xsl:param name="foot"/>
    <xsl:variable name="longest">
      <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:tick/@label"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="signs" select="count(e:tick) * ($longest + 1)"/>
    <xsl:for-each select="e:tick">
      <xsl:variable name="x">
        <xsl:call-template name="tp:along">
          <xsl:with-param name="value" select="@value"/>
        </xsl:call-template>
      </xsl:variable>
      <line class="grid" x1="{$x}%" x2="{$x}%" y1="0" y2="{format-number($foot + 0.3, '0.###')}em"/>
      <text x="{$x}%" y="{format-number($foot + 1.5, '0.###')}em">
        <xsl:attribute name="class">
          <xsl:text>lesser</xsl:text>
          <xsl:if test="position() &gt; 1 or ../@min &lt; 0"> middle</xsl:if>
          <xsl:if test="position() mod 2 = 0">
            <xsl:call-template name="t:wide"><xsl:with-param name="signs" select="$signs"/></xsl:call-template>
          </xsl:if>
        </xsl:attribute>
        <xsl:value-of select="@label"/>
      </text>
    </xsl:for-each>
    <xsl:if test="@title"><text class="lesser" x="0" y="{format-number($foot + 3, '0.###')}em"><xsl:value-of select="@title"/></text>
    </xsl:if>
  </xsl:template>

  <!-- $row: ems from one category to the next; $first: from its top to its first bar. -->
  <xsl:template match="e:series" mode="tp:lying">
    <xsl:param name="row"/>
    <xsl:param name="first"/>
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="stacked" select="../@type = 'stacked-bar'"/>
    <xsl:variable name="zero">
      <xsl:for-each select="..">
        <xsl:call-template name="t:chart-foot"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="e:point">
      <xsl:if test="@value">
        <xsl:call-template name="tp:lying-bar">
          <xsl:with-param name="y" select="(position() - 1) * $row + $first + not($stacked) * ($place - 1) * $tp:bar"/>
          <xsl:with-param name="from" select="sum(@base) + not(@base) * $zero"/>
          <xsl:with-param name="to" select="sum(@base) + @value"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The bar of the context point, and its figure: beside it, or inside where bars follow each other and it has room. -->
  <xsl:template name="tp:lying-bar">
    <xsl:param name="y"/>
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:variable name="x1">
      <xsl:call-template name="tp:along">
        <xsl:with-param name="value" select="$from"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="x2">
      <xsl:call-template name="tp:along">
        <xsl:with-param name="value" select="$to"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="right" select="$x2 &gt;= $x1"/>
    <xsl:variable name="long" select="($x2 - $x1) * (2 * $right - 1)"/>
    <xsl:variable name="left" select="$right * $x1 + not($right) * $x2"/>
    <rect x="{format-number($left, '0.###')}%" width="{format-number($long - 0.4 * (boolean(@base) and $long &gt; 1), '0.###')}%" y="{format-number($y, '0.###')}em"
          height="{$tp:bar - 0.2}em">
      <xsl:for-each select=".."><xsl:call-template name="t:bar-look"/></xsl:for-each>
    </rect>
    <xsl:variable name="middle" select="format-number($y + 0.5 * $tp:bar + 0.25, '0.###')"/>
    <!-- What a row of such labels would need, if each had as much room as this one. -->
    <xsl:variable name="signs" select="(string-length(@label) + 1) * 100 div ($long + 0.01)"/>
    <xsl:choose>
      <xsl:when test="not(@base)">
        <text class="figure{substring(' end', 1, 4 * not($right))}" x="{$x2}%" y="{$middle}em" dx="{substring('-', 1, number(not($right)))}.4em"><xsl:value-of select="@label"/></text>
      </xsl:when>
      <xsl:when test="$signs &lt;= $tp:wide-signs and not(../../e:series[5])">
        <text x="{format-number($left + $long div 2, '0.###')}%" y="{$middle}em">
          <xsl:attribute name="class">middle figure<xsl:call-template name="t:wide">
              <xsl:with-param name="signs" select="$signs"/>
            </xsl:call-template>
          </xsl:attribute>
          <xsl:value-of select="@label"/>
        </text>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
