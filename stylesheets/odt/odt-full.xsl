<?xml version="1.0" encoding="UTF-8"?>
<!--
  Driver for documents that have more than sections, clauses, lists and tables: all of odt.xsl, and the modules of charts
  and of what stands apart from the text, which take as long to compile as half of it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="odt.xsl"/>
  <xsl:include href="aside.xsl"/>
  <xsl:include href="styles-aside.xsl"/>
  <xsl:include href="../common/chart.xsl"/>
  <xsl:include href="chart.xsl"/>
  <xsl:include href="chart-object.xsl"/>
  <xsl:include href="chart-styles.xsl"/>
  <xsl:include href="chart-package.xsl"/>

</xsl:stylesheet>
