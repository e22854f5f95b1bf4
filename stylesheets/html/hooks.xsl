<?xml version="1.0" encoding="UTF-8"?>
<!--
  The hooks of the page: where the html.xsl of a theme can put something of its own. All empty here. The context node of
  each is e:resolved. Words that are no words of the document carry class="ui", or nothing is written. What is put in
  must leave the page valid HTML that runs and fetches nothing.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- Last inside head, after the style element: meta elements. -->
  <xsl:template name="t:user-head"/>

  <!-- Last inside style, so that its rules count before others: CSS as text. The custom properties of css.xsl are there. -->
  <xsl:template name="t:user-css"/>

  <!-- Between the skip link and the document: a banner of the house; flow content. -->
  <xsl:template name="t:user-header"/>

  <!-- After the document: who publishes it, where to write to; flow content. -->
  <xsl:template name="t:user-footer"/>

  <!-- After the title, the subtitle and the status, in the same header element; flow content without header or footer. -->
  <xsl:template name="t:user-front"/>

  <!-- Before the first section of the text, after the contents; flow content. -->
  <xsl:template name="t:user-before-body"/>

  <!-- After the last section of the text, before the footnotes; flow content. -->
  <xsl:template name="t:user-after-body"/>

</xsl:stylesheet>
