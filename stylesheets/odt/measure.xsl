<?xml version="1.0" encoding="UTF-8"?>
<!-- Lengths that more than one part must agree on, in millimetres; points where the name says so. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- A4, 2.5 cm at the sides. -->
  <xsl:variable name="text-width" select="160"/>
  <!-- On pages that are wider than high. -->
  <xsl:variable name="wide-text-width" select="247"/>
  <!-- The tallest picture: leaves room for a heading and a caption on its page. -->
  <xsl:variable name="figure-height" select="200"/>

  <!-- One level of a list: in text, and in a table, where there is less room. -->
  <xsl:variable name="list-step" select="8"/>
  <xsl:variable name="cell-list-step" select="6"/>
  <!-- Quotations stand in from the text around them. -->
  <xsl:variable name="quote-inset" select="10"/>
  <!-- And their words from the line beside them. -->
  <xsl:variable name="quote-padding" select="4"/>

  <!-- The words in a box from its edges; and what a term means, from the term. -->
  <xsl:variable name="box-inset" select="3"/>
  <xsl:variable name="definition-inset" select="10"/>

  <!-- Where a heading of an appendix begins: its number has a word in it. -->
  <xsl:variable name="appendix-edge" select="35"/>

  <!-- Points. -->
  <xsl:variable name="size-body" select="number($theme-size-body)"/>
  <xsl:variable name="size-small" select="$size-body - 1"/>
  <xsl:variable name="size-page" select="$size-body - 2.5"/>

  <!--
    Where the text of a numbered section or clause of $level, its depth in the scheme, begins. All numbers hang in one column at the edge of the
    page: they say the depth themselves, and the lines stay long enough to read. Long numbers need a wider column.
  -->
  <xsl:template name="t:number-edge">
    <xsl:param name="level"/>
    <xsl:choose>
      <xsl:when test="$level &lt;= 3">15</xsl:when>
      <xsl:when test="$level &lt;= 6">24</xsl:when>
      <xsl:otherwise>36</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
