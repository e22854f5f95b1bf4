<?xml version="1.0" encoding="UTF-8"?>
<!--
  Charts in the text: caption, a drawing that leads to the chart's part (21.2), and the figures as a table. The part
  itself is in chart-part.xsl and chart-series.xsl, the workbook that Word opens to edit it in workbook.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- wp:docPr ids are the document's own (20.4.2.5): those of pictures count from 1. -->
  <xsl:variable name="tp:chart-ids" select="100000"/>

  <xsl:template match="e:chart">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:variable name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:variable>
    <xsl:for-each select="e:caption">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$docx-id-caption"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="target" select="(..)[not(current()/e:counter)]"/>
      </xsl:call-template>
    </xsl:for-each>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-chart}"/>
        <xsl:if test="$left &gt; 0"><w:ind w:left="{$left}"/></xsl:if>
      </w:pPr>
      <xsl:call-template name="tp:chart-drawing"><xsl:with-param name="room" select="$room"/></xsl:call-template>
    </w:p>
    <xsl:apply-templates select="e:table">
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$room"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- 635 English metric units to a twip (20.1.2.1). -->
  <xsl:template name="tp:chart-drawing">
    <xsl:param name="room"/>
    <xsl:variable name="share">
      <xsl:call-template name="t:chart-height">
        <xsl:with-param name="wide" select="$room &gt; $text-width"/>
      </xsl:call-template>
    </xsl:variable>
    <w:r>
      <w:drawing>
        <wp:inline distT="0" distB="0" distL="0" distR="0">
          <wp:extent cx="{format-number($room * 635, '0')}" cy="{format-number($room * 635 * $share, '0')}"/>
          <wp:docPr id="{$tp:chart-ids + @seq}" name="chart{@seq}" descr="{normalize-space(e:description)}" title="{@title}"/>
          <wp:cNvGraphicFramePr/>
          <a:graphic>
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
              <c:chart r:id="chart{@seq}"/>
            </a:graphicData>
          </a:graphic>
        </wp:inline>
      </w:drawing>
    </w:r>
  </xsl:template>

</xsl:stylesheet>
