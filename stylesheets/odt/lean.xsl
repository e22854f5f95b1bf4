<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the modules of some documents give, empty for a document that has neither boxes, key figures, terms and attributions
  nor pictures, nor passages in another language. Imported, so that the others win.

  Of texts there is no rule here: the built-in one copies them, and readers take a line's end or a tab in them for a
  space (6.1.2).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <xsl:template name="t:language-styles"/>
  <xsl:template name="t:image-styles"/>
  <xsl:template name="t:aside-styles"/>
  <xsl:template name="t:asides-of-place"/>
  <xsl:template name="t:kept-asides"/>

</xsl:stylesheet>
