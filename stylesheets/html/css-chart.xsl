<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of charts (chart.xsl), for screens and for paper; a document without charts carries none of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:css-chart">
    <xsl:if test="descendant::e:chart">
      <xsl:call-template name="tp:chart-colours"/>
      <xsl:call-template name="tp:chart-frame"/>
      <xsl:call-template name="tp:chart-parts"/>
      <xsl:call-template name="tp:chart-gutters"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:chart-colours">
    <xsl:text>
:root {</xsl:text>
    <xsl:value-of select="concat(' --chart-1: ', $theme-colour-series-1, '; --chart-2: ', $theme-colour-series-2, '; --chart-3: ', $theme-colour-series-3,
      ';&#10;  --chart-4: ', $theme-colour-series-4, '; --chart-5: ', $theme-colour-series-5, '; --chart-6: ', $theme-colour-series-6)"/>
    <xsl:text>; }
@media screen and (prefers-color-scheme: dark) {
  :root {</xsl:text>
    <xsl:value-of select="concat(' --chart-1: ', $theme-dark-series-1, '; --chart-2: ', $theme-dark-series-2, '; --chart-3: ', $theme-dark-series-3,
      ';&#10;    --chart-4: ', $theme-dark-series-4, '; --chart-5: ', $theme-dark-series-5, '; --chart-6: ', $theme-dark-series-6)"/>
    <xsl:text>; }
}
@media screen and (forced-colors: active) {
  :root { --chart-1: CanvasText; --chart-2: CanvasText; --chart-3: CanvasText; --chart-4: CanvasText; --chart-5: CanvasText;
    --chart-6: CanvasText; }
  .plot, .sign { forced-color-adjust: none; }
}
.c1 { --series: var(--chart-1); }
.c2 { --series: var(--chart-2); }
.c3 { --series: var(--chart-3); }
.c4 { --series: var(--chart-4); }
.c5 { --series: var(--chart-5); }
.c6 { --series: var(--chart-6); }
.d2 { stroke-dasharray: 7 4; }
.d3 { stroke-dasharray: 2 3; }
.d4 { stroke-dasharray: 9 3 2 3; }
.d5 { stroke-dasharray: 4 2; }
.d6 { stroke-dasharray: 12 4; }
</xsl:text>
  </xsl:template>

  <xsl:template name="tp:chart-frame">
.chart { margin: 2rem 0; scroll-margin-top: 1rem; }
.chart figure { margin: 0; }
.chart figcaption { margin: 0 0 .75rem; }
.chart .table { margin-top: 1rem; }
.text .key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; padding: 0; list-style: none;
  font-size: .875rem; line-height: 1.35; }
.text .key li { display: flex; align-items: center; gap: .5rem; margin: 0; padding: 0; }
.sign { flex: none; width: 2rem; height: 1.125rem; }
@media print {
  .text .key { display: flex; }
  .chart figcaption { break-after: avoid; }
  .plot, .sign { print-color-adjust: exact; }
}
</xsl:template>

  <!-- Words have a rim in the colour of the page, so that lines and patterns behind them do not cross the letters. -->
  <xsl:template name="tp:chart-parts">
.plot { display: block; overflow: visible; font: .875rem/1 var(--body); }
.untitled { margin-top: -1.75em; }
.plot text { fill: var(--text); stroke: var(--ground); stroke-width: .3em; stroke-linejoin: round;
  font-variant-numeric: tabular-nums; }
.plot .lesser { fill: var(--muted); }
.plot .figure { font-weight: 700; }
.plot .middle { text-anchor: middle; }
.plot .end { text-anchor: end; }
.grid { stroke: var(--rule); stroke-width: 1; shape-rendering: crispEdges; }
.zero { stroke: var(--text); stroke-width: 1.5; shape-rendering: crispEdges; }
.bar { stroke: var(--series); stroke-width: 1.5; stroke-dasharray: none; }
.bar:not([fill]) { fill: var(--series); }
.type-stacked-bar .figure { stroke-width: .45em; }
.under { fill: var(--ground); }
.over { fill: var(--series); }
.run { stroke: var(--series); stroke-width: 2.5; }
.mark { overflow: visible; fill: var(--series); stroke: var(--ground); stroke-width: 1.5; stroke-dasharray: none; }
.mark .hollow { fill: var(--ground); stroke: var(--series); stroke-width: 2; }
@media screen and (max-width: 40rem) { .plot .wide { display: none; } }
</xsl:template>

  <!-- One rule for each width of labels that the document's charts have. -->
  <xsl:template name="tp:chart-gutters">
    <xsl:param name="signs" select="1"/>
    <xsl:if test="$signs &lt;= 24">
      <xsl:variable name="ems" select="format-number($signs * 0.58 + 0.7, '0.##')"/>
      <xsl:value-of select="concat('.gutter-', $signs, ' { padding-left: ', $ems, 'em; } .end-', $signs, ' { padding-right: ', $ems, 'em; }&#10;')"/>
      <xsl:call-template name="tp:chart-gutters"><xsl:with-param name="signs" select="$signs + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
