<?xml version="1.0" encoding="UTF-8"?>
<!--
  Places where a house stylesheet that imports html.xsl can put something of its own. All empty here. What is not a
  word of the document must carry class="ui".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- Last inside head, after the style element. -->
  <xsl:template name="t:user-head"/>

  <!-- Last inside style: CSS text. -->
  <xsl:template name="t:user-css"/>

  <!-- Between the skip link and the document. -->
  <xsl:template name="t:user-header"/>

  <!-- After the document. -->
  <xsl:template name="t:user-footer"/>

</xsl:stylesheet>
