<?xml version="1.0" encoding="UTF-8"?>
<!--
  The parts of every chart, in the order in which the program packs them.

  A file of its own, because an element that is written here hands on every namespace that is declared here: a part
  would then not declare its own.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:p="urn:engross:package"
                exclude-result-prefixes="e t">

  <xsl:template name="t:chart-parts">
    <xsl:for-each select="/descendant::e:chart">
      <p:part name="chart-content"><xsl:call-template name="t:chart-object"/></p:part>
      <p:part name="chart-styles"><xsl:call-template name="t:chart-styles"/></p:part>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
