<?xml version="1.0" encoding="UTF-8"?>
<!--
  The series of a chart (21.2.2.170): how they look, and their figures, as references into the workbook with what stands
  there beside them, so that the chart is drawn without opening it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:series" mode="t:chart-series">
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="column">
      <xsl:call-template name="t:sheet-column">
        <xsl:with-param name="place" select="$place + 1"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="last" select="count(e:point) + 1"/>
    <xsl:variable name="colour"><xsl:call-template name="t:series-colour"/></xsl:variable>
    <xsl:variable name="format">
      <xsl:for-each select="..">
        <xsl:call-template name="t:number-format"/>
      </xsl:for-each>
    </xsl:variable>
    <c:ser>
      <c:idx val="{$place - 1}"/>
      <c:order val="{$place - 1}"/>
      <c:tx>
        <c:strRef>
          <c:f><xsl:value-of select="concat($sheet-name, '!$', $column, '$1')"/></c:f>
          <c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v><xsl:value-of select="@name"/></c:v></c:pt></c:strCache>
        </c:strRef>
      </c:tx>
      <xsl:choose>
        <xsl:when test="../@type = 'line'">
          <xsl:call-template name="tp:line-look">
            <xsl:with-param name="colour" select="substring($colour, 2)"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="tp:bar-look">
            <xsl:with-param name="colour" select="substring($colour, 2)"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="tp:labels"><xsl:with-param name="format" select="string($format)"/></xsl:call-template>
      <c:cat>
        <c:strRef>
          <c:f><xsl:value-of select="concat($sheet-name, '!$A$2:$A$', $last)"/></c:f>
          <c:strCache>
            <c:ptCount val="{count(../e:category)}"/>
            <xsl:for-each select="../e:category">
              <c:pt idx="{position() - 1}"><c:v><xsl:value-of select="@label"/></c:v></c:pt>
            </xsl:for-each>
          </c:strCache>
        </c:strRef>
      </c:cat>
      <c:val>
        <c:numRef>
          <c:f><xsl:value-of select="concat($sheet-name, '!$', $column, '$2:$', $column, '$', $last)"/></c:f>
          <c:numCache>
            <c:formatCode><xsl:value-of select="$format"/></c:formatCode>
            <c:ptCount val="{count(e:point)}"/>
            <xsl:for-each select="e:point">
              <xsl:if test="@value"><c:pt idx="{position() - 1}"><c:v><xsl:value-of select="@value"/></c:v></c:pt></xsl:if>
            </xsl:for-each>
          </c:numCache>
        </c:numRef>
      </c:val>
      <xsl:if test="../@type = 'line'"><c:smooth val="0"/></xsl:if>
    </c:ser>
  </xsl:template>

  <!-- The first series is solid, each further one has a pattern that shows in grey too (20.1.10.51, ST_PresetPatternVal). -->
  <xsl:template name="tp:bar-look">
    <xsl:param name="colour"/>
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <c:spPr>
      <xsl:choose>
        <xsl:when test="$pattern = 1"><a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill></xsl:when>
        <xsl:otherwise>
          <a:pattFill>
            <xsl:attribute name="prst">
              <xsl:choose>
                <xsl:when test="$pattern = 2">wdUpDiag</xsl:when>
                <xsl:when test="$pattern = 3">pct50</xsl:when>
                <xsl:when test="$pattern = 4">dkHorz</xsl:when>
                <xsl:when test="$pattern = 5">lgGrid</xsl:when>
                <xsl:otherwise>wdDnDiag</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <a:fgClr><a:srgbClr val="{$colour}"/></a:fgClr>
            <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>
          </a:pattFill>
        </xsl:otherwise>
      </xsl:choose>
      <a:ln w="9525"><a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill></a:ln>
    </c:spPr>
    <c:invertIfNegative val="0"/>
  </xsl:template>

  <!-- A dash (20.1.10.48) and a mark (21.2.3.27) of its own for each series. -->
  <xsl:template name="tp:line-look">
    <xsl:param name="colour"/>
    <xsl:variable name="pattern"><xsl:call-template name="t:series-pattern"/></xsl:variable>
    <c:spPr>
      <a:ln w="28575" cap="rnd">
        <a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill>
        <a:prstDash>
          <xsl:attribute name="val">
            <xsl:choose>
              <xsl:when test="$pattern = 1">solid</xsl:when>
              <xsl:when test="$pattern = 2">dash</xsl:when>
              <xsl:when test="$pattern = 3">sysDot</xsl:when>
              <xsl:when test="$pattern = 4">dashDot</xsl:when>
              <xsl:when test="$pattern = 5">sysDash</xsl:when>
              <xsl:otherwise>lgDash</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </a:prstDash>
        <a:round/>
      </a:ln>
    </c:spPr>
    <c:marker>
      <c:symbol>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$pattern = 1 or $pattern = 5">circle</xsl:when>
            <xsl:when test="$pattern = 3">diamond</xsl:when>
            <xsl:when test="$pattern = 4">triangle</xsl:when>
            <xsl:otherwise>square</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:symbol>
      <c:size val="7"/>
      <c:spPr>
        <xsl:choose>
          <xsl:when test="$pattern &gt; 4"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></xsl:when>
          <xsl:otherwise><a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill></xsl:otherwise>
        </xsl:choose>
        <a:ln w="12700"><a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill></a:ln>
      </c:spPr>
    </c:marker>
  </xsl:template>

  <!-- Figures at the bars or points. Inside bars they stand on white; a bar that is too small for its figure has none. -->
  <xsl:template name="tp:labels">
    <xsl:param name="format"/>
    <xsl:variable name="stacked" select="../@type = 'stacked-bar'"/>
    <xsl:variable name="least" select="0.09 * (../e:axis/@max - ../e:axis/@min)"/>
    <xsl:variable name="has">
      <xsl:for-each select="..">
        <xsl:call-template name="t:chart-has-figures"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($has)">
      <c:dLbls>
        <xsl:for-each select="e:point">
          <xsl:if test="$stacked and @value &lt; $least and @value &gt; -$least">
            <c:dLbl><c:idx val="{position() - 1}"/><c:delete val="1"/></c:dLbl>
          </xsl:if>
          <!-- Below the point where both neighbours are higher, and the line would cross the figure. -->
          <xsl:if test="../../@type = 'line' and @value
                        and not(preceding-sibling::*[1]/@value &lt;= @value or following-sibling::*[1]/@value &lt;= @value)">
            <c:dLbl>
              <c:idx val="{position() - 1}"/>
              <c:dLblPos val="b"/>
              <xsl:call-template name="tp:label-shows"/>
            </c:dLbl>
          </xsl:if>
        </xsl:for-each>
        <c:numFmt formatCode="{$format}" sourceLinked="0"/>
        <c:spPr>
          <xsl:choose>
            <xsl:when test="$stacked"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></xsl:when>
            <xsl:otherwise><a:noFill/></xsl:otherwise>
          </xsl:choose>
          <a:ln><a:noFill/></a:ln>
        </c:spPr>
        <xsl:call-template name="t:chart-text"><xsl:with-param name="bold" select="1"/></xsl:call-template>
        <c:dLblPos>
          <xsl:attribute name="val">
            <xsl:choose>
              <xsl:when test="../@type = 'line'">t</xsl:when>
              <xsl:when test="$stacked">ctr</xsl:when>
              <xsl:otherwise>outEnd</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </c:dLblPos>
        <xsl:call-template name="tp:label-shows"/>
      </c:dLbls>
    </xsl:if>
  </xsl:template>

  <!-- The figure alone. -->
  <xsl:template name="tp:label-shows">
    <c:showLegendKey val="0"/>
    <c:showVal val="1"/>
    <c:showCatName val="0"/>
    <c:showSerName val="0"/>
    <c:showPercent val="0"/>
    <c:showBubbleSize val="0"/>
  </xsl:template>

</xsl:stylesheet>
