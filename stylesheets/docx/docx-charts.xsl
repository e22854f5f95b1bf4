<?xml version="1.0" encoding="UTF-8"?>
<!-- Driver for documents that have charts: all of docx.xsl, and the modules of charts, which take as long to compile as a third of it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="docx.xsl"/>
  <xsl:include href="../common/chart.xsl"/>
  <xsl:include href="chart.xsl"/>
  <xsl:include href="chart-part.xsl"/>
  <xsl:include href="chart-series.xsl"/>
  <xsl:include href="workbook.xsl"/>
  <xsl:include href="chart-package.xsl"/>

</xsl:stylesheet>
