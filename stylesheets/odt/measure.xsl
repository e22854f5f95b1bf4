<?xml version="1.0" encoding="UTF-8"?>
<!-- Lengths that more than one part must agree on, in millimetres; points where the name says so. All follow the theme. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Points. -->
  <xsl:variable name="size-body" select="number($theme-size-body)"/>
  <xsl:variable name="size-small" select="number($theme-size-small)"/>
  <xsl:variable name="size-page" select="number($theme-size-page)"/>
  <xsl:variable name="space-paragraph" select="number($theme-space-paragraph)"/>

  <!-- The size of a letter of running text, which what stands in follows. -->
  <xsl:variable name="em" select="$size-body * 0.353"/>

  <xsl:variable name="text-width" select="$theme-page-width - 2 * $theme-page-side"/>
  <!-- On pages that are wider than high. -->
  <xsl:variable name="wide-text-width" select="$theme-page-height - 2 * $theme-page-side"/>
  <!-- The tallest picture: leaves room for a heading and a caption on its page. -->
  <xsl:variable name="figure-height" select="$theme-page-height - $theme-page-top - $theme-page-bottom - round(11 * $em)"/>

  <!-- Space inside a table cell, left and right; in twips, 56.693 to the millimetre, for ../common/widths.xsl. -->
  <xsl:variable name="cell-side" select="79"/>

  <!-- One level of a list: in text, and in a table, where there is less room. -->
  <xsl:variable name="list-step" select="round(20.6 * $em) div 10"/>
  <xsl:variable name="cell-list-step" select="round(6 * $size-small) div 10"/>
  <!-- Quotations stand in from the text around them. -->
  <xsl:variable name="quote-inset" select="10"/>
  <!-- And their words from the line beside them. -->
  <xsl:variable name="quote-padding" select="4"/>

  <!-- The words in a box from its edges; and what a term means, from the term. -->
  <xsl:variable name="box-inset" select="3"/>
  <xsl:variable name="definition-inset" select="10"/>

  <!--
    Where the text of a numbered section or clause begins, by its depth in the scheme. All numbers hang in one column at
    the edge of the page: they say the depth themselves, and the lines stay long enough to read. The column holds
    "10.10.10" in the letters of the third heading, which are strong; what is deeper than three and than six levels has a
    wider one. An appendix has a word in its number.

    The edge at level L: $edge + ($L > 3) * $edge-4 + ($L > 6) * $edge-7.
  -->
  <xsl:variable name="edge" select="round(3.53 * (3.95 * (($theme-size-heading-3 &gt; $size-body) * $theme-size-heading-3
      + not($theme-size-heading-3 &gt; $size-body) * $size-body) + 0.35 * $size-body)) div 10"/>
  <xsl:variable name="edge-4" select="round(20 * $em) div 10"/>
  <xsl:variable name="edge-7" select="round(31 * $em) div 10"/>
  <xsl:variable name="appendix-edge" select="round(22 * $theme-size-heading-1) div 10"/>

</xsl:stylesheet>
