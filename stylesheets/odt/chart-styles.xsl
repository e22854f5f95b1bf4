<?xml version="1.0" encoding="UTF-8"?>
<!--
  How a chart object looks: the automatic styles of its content (20.5 to 20.9), and Object #/styles.xml with what those
  refer to by name, hatches and dashes.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:chart-automatic-styles">
    <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
    <office:automatic-styles>
      <xsl:call-template name="tp:figure-style">
        <xsl:with-param name="name" select="'figure'"/>
        <xsl:with-param name="places" select="e:axis/@places"/>
      </xsl:call-template>
      <!-- Marks stand at round numbers: they have no decimal places where the step has none. -->
      <xsl:call-template name="tp:figure-style">
        <xsl:with-param name="name" select="'tick'"/>
        <xsl:with-param name="places" select="e:axis/@places * (floor(e:axis/@step) != e:axis/@step)"/>
      </xsl:call-template>
      <style:style style:name="chart" style:family="chart">
        <style:graphic-properties draw:stroke="none" draw:fill="none"/>
      </style:style>
      <style:style style:name="wall" style:family="chart">
        <style:graphic-properties draw:stroke="none" draw:fill="none"/>
      </style:style>
      <style:style style:name="legend" style:family="chart">
        <style:graphic-properties draw:stroke="none" draw:fill="none"/>
        <xsl:call-template name="tp:chart-text"/>
      </style:style>
      <style:style style:name="plot" style:family="chart">
        <style:chart-properties chart:vertical="{boolean(string($lies))}" chart:treat-empty-cells="leave-gap"
                                chart:include-hidden-cells="true" chart:auto-position="true" chart:auto-size="true">
          <xsl:if test="@type = 'stacked-bar'"><xsl:attribute name="chart:stacked">true</xsl:attribute></xsl:if>
          <xsl:if test="@type = 'line'"><xsl:attribute name="chart:symbol-type">automatic</xsl:attribute></xsl:if>
        </style:chart-properties>
      </style:style>
      <xsl:call-template name="tp:axis-styles"><xsl:with-param name="lies" select="string($lies)"/></xsl:call-template>
      <xsl:apply-templates select="e:series" mode="tp:series-style"/>
    </office:automatic-styles>
  </xsl:template>

  <!-- What the printed figures have before and behind the digits is taken from the first of them (common/chart.xsl). -->
  <xsl:template name="tp:figure-style">
    <xsl:param name="name"/>
    <xsl:param name="places"/>
    <xsl:variable name="format"><xsl:call-template name="t:number-format"/></xsl:variable>
    <number:number-style style:name="{$name}">
      <xsl:if test="starts-with($format, '&quot;')">
        <number:text><xsl:value-of select="substring-before(substring($format, 2), '&quot;')"/></number:text>
      </xsl:if>
      <number:number number:decimal-places="{$places}" number:min-decimal-places="{$places}" number:min-integer-digits="1"
                     number:grouping="true"/>
      <xsl:if test="not(starts-with($format, '&quot;')) and contains($format, '&quot;')">
        <number:text><xsl:value-of select="substring-before(substring-after($format, '&quot;'), '&quot;')"/></number:text>
      </xsl:if>
    </number:number-style>
  </xsl:template>

  <xsl:template name="tp:chart-text">
    <xsl:param name="colour" select="$theme-colour-text"/>
    <xsl:param name="bold" select="false()"/>
    <style:text-properties fo:color="{$colour}" fo:font-family="'{$theme-font-body}'">
      <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-small - 1"/></xsl:call-template>
      <xsl:if test="$bold"><xsl:call-template name="t:bold"/></xsl:if>
    </style:text-properties>
  </xsl:template>

  <!-- The first name is on top where bars lie: axes of programs count upwards. Names stay at the edge below nought. -->
  <xsl:template name="tp:axis-styles">
    <xsl:param name="lies"/>
    <style:style style:name="names" style:family="chart">
      <style:chart-properties chart:display-label="true" chart:tick-marks-major-inner="false" chart:tick-marks-major-outer="false"
                              chart:logarithmic="false" chart:reverse-direction="{boolean($lies)}" chart:link-data-style-to-source="false"
                              chart:axis-position="0" chart:axis-label-position="outside-start" chart:text-overlap="false"/>
      <style:graphic-properties draw:stroke="solid" svg:stroke-width="0.35mm" svg:stroke-color="{$theme-colour-text}"/>
      <xsl:call-template name="tp:chart-text"/>
    </style:style>
    <!-- The first marks of a line stand on the axis: ticks, which are not drawn, keep the numbers beside it clear of them. -->
    <style:style style:name="figures" style:family="chart" style:data-style-name="tick">
      <style:chart-properties chart:display-label="true" chart:tick-marks-major-inner="false"
                              chart:tick-marks-major-outer="{@type = 'line'}"
                              chart:logarithmic="false" chart:minimum="{e:axis/@min}" chart:maximum="{e:axis/@max}"
                              chart:interval-major="{e:axis/@step}" chart:gap-width="{45 + 15 * count(e:series[2])}"
                              chart:overlap="{100 * (@type = 'stacked-bar') - 4 * (@type != 'stacked-bar')}"
                              chart:link-data-style-to-source="false">
        <xsl:attribute name="chart:axis-position">
          <xsl:choose><xsl:when test="$lies">end</xsl:when><xsl:otherwise>start</xsl:otherwise></xsl:choose>
        </xsl:attribute>
      </style:chart-properties>
      <style:graphic-properties draw:stroke="none"/>
      <xsl:call-template name="tp:chart-text">
        <xsl:with-param name="colour" select="$theme-colour-muted"/>
      </xsl:call-template>
    </style:style>
    <style:style style:name="grid" style:family="chart">
      <style:graphic-properties draw:stroke="solid" svg:stroke-width="0.15mm" svg:stroke-color="{$theme-colour-rule}"/>
    </style:style>
    <style:style style:name="axis-title" style:family="chart">
      <style:chart-properties style:rotation-angle="{90 * not($lies)}"/>
      <xsl:call-template name="tp:chart-text">
        <xsl:with-param name="colour" select="$theme-colour-muted"/>
      </xsl:call-template>
    </style:style>
  </xsl:template>

  <!-- Figures are written beside bars and points: inside, Writer gives them no ground to stand on. -->
  <xsl:template match="e:series" mode="tp:series-style">
    <xsl:variable name="colour"><xsl:call-template name="t:series-colour"/></xsl:variable>
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <xsl:variable name="has">
      <xsl:for-each select="..">
        <!-- On top of each other they stand in their bars: in each there must be room for its own. -->
        <xsl:variable name="longest">
          <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:series/e:point/@label"/></xsl:call-template>
        </xsl:variable>
        <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
        <xsl:variable name="least" select="e:axis/@max * (0.018 * $longest * boolean(string($lies)) + 0.07 * not(string($lies)))"/>
        <xsl:if test="not(@type = 'stacked-bar' and e:series/e:point[@value &lt; $least])">
          <xsl:call-template name="t:chart-has-figures"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="line" select="../@type = 'line'"/>
    <style:style style:name="series{position()}" style:family="chart" style:data-style-name="figure">
      <style:chart-properties chart:link-data-style-to-source="false">
        <xsl:if test="$line">
          <xsl:attribute name="chart:symbol-type">named-symbol</xsl:attribute>
          <xsl:attribute name="chart:symbol-name">
            <xsl:choose>
              <xsl:when test="$pattern = 1">circle</xsl:when>
              <xsl:when test="$pattern = 2">square</xsl:when>
              <xsl:when test="$pattern = 3">diamond</xsl:when>
              <xsl:when test="$pattern = 4">arrow-up</xsl:when>
              <xsl:when test="$pattern = 5">x</xsl:when>
              <xsl:otherwise>arrow-down</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
          <xsl:attribute name="chart:symbol-width">2.2mm</xsl:attribute>
          <xsl:attribute name="chart:symbol-height">2.2mm</xsl:attribute>
        </xsl:if>
        <xsl:if test="string($has)">
          <xsl:attribute name="chart:data-label-number">value</xsl:attribute>
          <xsl:attribute name="chart:label-position">
            <xsl:choose>
              <xsl:when test="$line">top</xsl:when>
              <xsl:when test="../@type = 'stacked-bar'">center</xsl:when>
              <xsl:otherwise>outside</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </xsl:if>
      </style:chart-properties>
      <xsl:choose>
        <xsl:when test="$line">
          <style:graphic-properties svg:stroke-width="0.8mm" svg:stroke-color="{$colour}" draw:fill-color="{$colour}">
            <xsl:attribute name="draw:stroke">
              <xsl:choose>
                <xsl:when test="$pattern = 1">solid</xsl:when>
                <xsl:otherwise>dash</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:if test="$pattern != 1">
              <xsl:attribute name="draw:stroke-dash"><xsl:value-of select="concat('dash', @place)"/></xsl:attribute>
            </xsl:if>
          </style:graphic-properties>
        </xsl:when>
        <xsl:when test="$pattern = 1">
          <style:graphic-properties draw:stroke="solid" svg:stroke-width="0.2mm" svg:stroke-color="{$colour}" draw:fill="solid"
                                    draw:fill-color="{$colour}"/>
        </xsl:when>
        <xsl:otherwise>
          <style:graphic-properties draw:stroke="solid" svg:stroke-width="0.2mm" svg:stroke-color="{$colour}" draw:fill="hatch"
                                    draw:fill-hatch-name="hatch{@place}" draw:fill-hatch-solid="true">
            <xsl:attribute name="draw:fill-color">
              <xsl:call-template name="t:mix">
                <xsl:with-param name="colour" select="string($colour)"/>
                <xsl:with-param name="towards" select="'#ffffff'"/>
                <xsl:with-param name="percent" select="70"/>
              </xsl:call-template>
            </xsl:attribute>
          </style:graphic-properties>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="tp:chart-text">
        <xsl:with-param name="bold" select="true()"/>
        <xsl:with-param name="colour" select="substring(concat($theme-colour-text, '#ffffff'),
                                                1 + 7 * (../@type = 'stacked-bar' and $pattern = 1), 7)"/>
      </xsl:call-template>
    </style:style>
  </xsl:template>

  <xsl:template name="t:chart-styles">
    <office:document-styles office:version="1.3">
      <office:styles>
        <xsl:choose>
          <xsl:when test="@type = 'line'"><xsl:apply-templates select="e:series" mode="tp:dash"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="e:series" mode="tp:hatch"/></xsl:otherwise>
        </xsl:choose>
      </office:styles>
    </office:document-styles>
  </xsl:template>

  <!-- Lines that rise, that cross aslant, that lie, that cross upright, that fall (16.40.6). Angles are tenths of a degree. -->
  <xsl:template match="e:series" mode="tp:hatch">
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <xsl:if test="$pattern != 1">
      <draw:hatch draw:name="hatch{@place}" draw:distance="0.9mm">
        <xsl:attribute name="draw:color"><xsl:call-template name="t:series-colour"/></xsl:attribute>
        <xsl:attribute name="draw:style">
          <xsl:choose>
            <xsl:when test="$pattern = 3 or $pattern = 5">double</xsl:when>
            <xsl:otherwise>single</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:attribute name="draw:rotation">
          <xsl:choose>
            <xsl:when test="$pattern = 2 or $pattern = 3">450</xsl:when>
            <xsl:when test="$pattern = 6">1350</xsl:when>
            <xsl:otherwise>0</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </draw:hatch>
    </xsl:if>
  </xsl:template>

  <!-- 16.40.8. Long dashes, dots, a dash and a dot, short dashes, longer dashes. -->
  <xsl:template match="e:series" mode="tp:dash">
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <xsl:if test="$pattern != 1">
      <draw:stroke-dash draw:name="dash{@place}" draw:style="rect" draw:dots1="1" draw:distance="1.2mm">
        <xsl:attribute name="draw:dots1-length"><xsl:value-of select="concat(substring('2.40.83.01.64.0', 3 * $pattern - 5, 3), 'mm')"/>
        </xsl:attribute>
        <xsl:if test="$pattern = 4">
          <xsl:attribute name="draw:dots2">1</xsl:attribute>
          <xsl:attribute name="draw:dots2-length">0.8mm</xsl:attribute>
        </xsl:if>
      </draw:stroke-dash>
    </xsl:if>
  </xsl:template>

  <!-- ODF keeps three sizes and weights, for Western, Asian and complex scripts (20.190, 20.315): a name is never smaller
       because it is written from right to left. -->
  <xsl:template name="t:size">
    <xsl:param name="points"/>
    <xsl:attribute name="fo:font-size"><xsl:value-of select="$points"/>pt</xsl:attribute>
    <xsl:attribute name="style:font-size-asian"><xsl:value-of select="$points"/>pt</xsl:attribute>
    <xsl:attribute name="style:font-size-complex"><xsl:value-of select="$points"/>pt</xsl:attribute>
  </xsl:template>

  <xsl:template name="t:bold">
    <xsl:attribute name="fo:font-weight">bold</xsl:attribute>
    <xsl:attribute name="style:font-weight-asian">bold</xsl:attribute>
    <xsl:attribute name="style:font-weight-complex">bold</xsl:attribute>
  </xsl:template>

</xsl:stylesheet>
