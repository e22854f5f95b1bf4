<?xml version="1.0" encoding="UTF-8"?>
<!-- word/charts/chart#.xml (21.2.2.29): the frame of a chart, its axes and its key. The series are in chart-series.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Any two numbers that differ. -->
  <xsl:variable name="tp:names-axis" select="1"/>
  <xsl:variable name="tp:figures-axis" select="2"/>

  <!-- No title inside: the caption above the drawing is one. A missing figure is a gap, not nought. -->
  <xsl:template name="t:chart-part">
    <xsl:variable name="lies"><xsl:call-template name="t:chart-lies"/></xsl:variable>
    <c:chartSpace>
      <c:date1904 val="0"/>
      <c:lang val="{/e:resolved/@xml:lang}"/>
      <c:roundedCorners val="0"/>
      <c:chart>
        <c:autoTitleDeleted val="1"/>
        <c:plotArea>
          <c:layout/>
          <xsl:choose>
            <xsl:when test="@type = 'line'"><xsl:call-template name="tp:line-chart"/></xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="tp:bar-chart">
                <xsl:with-param name="lies" select="string($lies)"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="tp:axis-of-names">
            <xsl:with-param name="lies" select="string($lies)"/>
          </xsl:call-template>
          <xsl:call-template name="tp:axis-of-figures">
            <xsl:with-param name="lies" select="string($lies)"/>
          </xsl:call-template>
          <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
        </c:plotArea>
        <xsl:if test="e:series[2]">
          <c:legend>
            <c:legendPos val="t"/>
            <c:overlay val="0"/>
            <xsl:call-template name="t:chart-text"/>
          </c:legend>
        </xsl:if>
        <c:plotVisOnly val="1"/>
        <c:dispBlanksAs val="gap"/>
      </c:chart>
      <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      <xsl:call-template name="t:chart-text"/>
      <c:externalData r:id="workbook"><c:autoUpdate val="0"/></c:externalData>
    </c:chartSpace>
  </xsl:template>

  <!-- Words in a chart; a:sz counts in hundredths of a point. $turn as a:bodyPr/@rot has it. -->
  <xsl:template name="t:chart-text">
    <xsl:param name="colour" select="$text"/>
    <xsl:param name="bold" select="0"/>
    <xsl:param name="turn"/>
    <c:txPr>
      <a:bodyPr>
        <xsl:if test="string($turn)">
          <xsl:attribute name="rot"><xsl:value-of select="$turn"/></xsl:attribute>
        </xsl:if>
      </a:bodyPr>
      <a:lstStyle/>
      <a:p>
        <a:pPr>
          <a:defRPr>
            <xsl:call-template name="tp:run-look">
              <xsl:with-param name="colour" select="$colour"/>
              <xsl:with-param name="bold" select="$bold"/>
            </xsl:call-template>
          </a:defRPr>
        </a:pPr>
        <a:endParaRPr lang="{/e:resolved/@xml:lang}"/>
      </a:p>
    </c:txPr>
  </xsl:template>

  <xsl:template name="tp:run-look">
    <xsl:param name="colour"/>
    <xsl:param name="bold"/>
    <xsl:attribute name="sz"><xsl:value-of select="($size-small - 2) * 50"/></xsl:attribute>
    <xsl:attribute name="b"><xsl:value-of select="$bold"/></xsl:attribute>
    <a:solidFill><a:srgbClr val="{$colour}"/></a:solidFill>
    <a:latin typeface="{$theme-font-body}"/>
    <a:cs typeface="{$theme-font-body}"/>
  </xsl:template>

  <xsl:template name="tp:bar-chart">
    <xsl:param name="lies"/>
    <xsl:variable name="stacked" select="@type = 'stacked-bar'"/>
    <c:barChart>
      <c:barDir>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$lies">bar</xsl:when>
            <xsl:otherwise>col</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:barDir>
      <c:grouping>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$stacked">stacked</xsl:when>
            <xsl:otherwise>clustered</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:grouping>
      <c:varyColors val="0"/>
      <xsl:apply-templates select="e:series" mode="t:chart-series"/>
      <!-- The gap between categories is narrower than what stands in them; bars of a group almost touch. -->
      <c:gapWidth val="{45 + 15 * count(e:series[2])}"/>
      <c:overlap>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$stacked">100</xsl:when>
            <xsl:otherwise>-4</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:overlap>
      <c:axId val="{$tp:names-axis}"/>
      <c:axId val="{$tp:figures-axis}"/>
    </c:barChart>
  </xsl:template>

  <xsl:template name="tp:line-chart">
    <c:lineChart>
      <c:grouping val="standard"/>
      <c:varyColors val="0"/>
      <xsl:apply-templates select="e:series" mode="t:chart-series"/>
      <c:marker val="1"/>
      <c:axId val="{$tp:names-axis}"/>
      <c:axId val="{$tp:figures-axis}"/>
    </c:lineChart>
  </xsl:template>

  <!-- The first name is on top where bars lie: axes of programs count upwards. Names stay at the edge below nought. -->
  <xsl:template name="tp:axis-of-names">
    <xsl:param name="lies"/>
    <c:catAx>
      <c:axId val="{$tp:names-axis}"/>
      <c:scaling>
        <c:orientation>
          <xsl:attribute name="val">
            <xsl:choose>
              <xsl:when test="$lies">maxMin</xsl:when>
              <xsl:otherwise>minMax</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </c:orientation>
      </c:scaling>
      <c:delete val="0"/>
      <c:axPos>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$lies">l</xsl:when>
            <xsl:otherwise>b</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:axPos>
      <c:numFmt formatCode="General" sourceLinked="0"/>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="low"/>
      <c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="{$text}"/></a:solidFill></a:ln></c:spPr>
      <xsl:call-template name="t:chart-text"/>
      <c:crossAx val="{$tp:figures-axis}"/>
      <c:crosses val="autoZero"/>
      <c:auto val="0"/>
      <c:lblAlgn val="ctr"/>
      <c:lblOffset val="100"/>
      <c:noMultiLvlLbl val="1"/>
    </c:catAx>
  </xsl:template>

  <xsl:template name="tp:axis-of-figures">
    <xsl:param name="lies"/>
    <xsl:variable name="format"><xsl:call-template name="t:number-format"/></xsl:variable>
    <c:valAx>
      <c:axId val="{$tp:figures-axis}"/>
      <c:scaling>
        <c:orientation val="minMax"/>
        <c:max val="{e:axis/@max}"/>
        <c:min val="{e:axis/@min}"/>
      </c:scaling>
      <c:delete val="0"/>
      <c:axPos>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$lies">b</xsl:when>
            <xsl:otherwise>l</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:axPos>
      <c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="{$rule}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>
      <xsl:if test="e:axis/@title">
        <xsl:call-template name="tp:axis-title">
          <xsl:with-param name="lies" select="$lies"/>
        </xsl:call-template>
      </xsl:if>
      <!-- Marks stand at round numbers: they have no decimal places where the step has none. -->
      <c:numFmt sourceLinked="0">
        <xsl:attribute name="formatCode">
          <xsl:choose>
            <xsl:when test="floor(e:axis/@step) = e:axis/@step and contains($format, '.0')">
              <xsl:value-of select="concat(substring-before($format, '.0'), translate(substring-after($format, '.'), '0', ''))"/>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="$format"/></xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:numFmt>
      <c:majorTickMark val="none"/>
      <c:minorTickMark val="none"/>
      <c:tickLblPos val="nextTo"/>
      <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>
      <xsl:call-template name="t:chart-text"><xsl:with-param name="colour" select="$muted"/></xsl:call-template>
      <c:crossAx val="{$tp:names-axis}"/>
      <c:crosses>
        <xsl:attribute name="val">
          <xsl:choose>
            <xsl:when test="$lies">max</xsl:when>
            <xsl:otherwise>min</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </c:crosses>
      <c:crossBetween val="between"/>
      <c:majorUnit val="{e:axis/@step}"/>
    </c:valAx>
  </xsl:template>

  <xsl:template name="tp:axis-title">
    <xsl:param name="lies"/>
    <c:title>
      <c:tx>
        <c:rich>
          <a:bodyPr>
            <xsl:if test="not($lies)">
              <xsl:attribute name="rot">-5400000</xsl:attribute>
              <xsl:attribute name="vert">horz</xsl:attribute>
            </xsl:if>
      </a:bodyPr>
          <a:lstStyle/>
          <a:p>
            <a:r>
              <a:rPr lang="{/e:resolved/@xml:lang}">
                <xsl:call-template name="tp:run-look">
                  <xsl:with-param name="colour" select="$muted"/>
                  <xsl:with-param name="bold" select="0"/>
                </xsl:call-template>
              </a:rPr>
              <a:t><xsl:value-of select="e:axis/@title"/></a:t>
            </a:r>
          </a:p>
        </c:rich>
      </c:tx>
      <c:overlay val="0"/>
    </c:title>
  </xsl:template>

</xsl:stylesheet>
