<?xml version="1.0" encoding="UTF-8"?>
<!--
  The parameters that every writer knows. The program sets each of them from the theme in use; the values here are
  those of themes/default/theme.xml, so that a stylesheet run by hand gives what the program gives.

  Colours are written #rrggbb, letter sizes and the space between paragraphs in points, the page in millimetres, the
  lines in percent, all without a unit; family names without quotes. A value that is empty says that there is no such
  thing.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The program's name and version, for the formats that have a property for it. -->
  <xsl:param name="generator" select="'engross 0.1.0'"/>

  <!-- Running text. -->
  <xsl:param name="theme-colour-text" select="'#1b2024'"/>
  <!-- Lesser text: clause numbers, notes and sources, headers and footers. -->
  <xsl:param name="theme-colour-muted" select="'#525b63'"/>
  <!-- Headings, links, the rule under a title; the ground of a cover that has one. -->
  <xsl:param name="theme-colour-accent" select="'#1a4a66'"/>
  <!-- Words on the accent colour. -->
  <xsl:param name="theme-colour-on-accent" select="'#ffffff'"/>
  <!-- Thin lines: between table rows, above the contents. -->
  <xsl:param name="theme-colour-rule" select="'#bcc5cb'"/>
  <!-- Quiet backgrounds: column headings, total rows. -->
  <xsl:param name="theme-colour-tint" select="'#eff3f5'"/>
  <!-- A status that the reader must not miss (a draft, a withdrawn text): its words and its background. -->
  <xsl:param name="theme-colour-warn-text" select="'#6a3d00'"/>
  <xsl:param name="theme-colour-warn-tint" select="'#fcf3dc'"/>
  <!-- The series of a chart in their order. -->
  <xsl:param name="theme-colour-series-1" select="'#1a4a66'"/>
  <xsl:param name="theme-colour-series-2" select="'#2a9187'"/>
  <xsl:param name="theme-colour-series-3" select="'#7a1f56'"/>
  <xsl:param name="theme-colour-series-4" select="'#c9551a'"/>
  <xsl:param name="theme-colour-series-5" select="'#4a4a4a'"/>
  <xsl:param name="theme-colour-series-6" select="'#8a6fc0'"/>

  <!-- The same on a dark screen: worked out from the colours above, as light as words need to be read there. -->
  <xsl:param name="theme-dark-ground" select="'#14181b'"/>
  <xsl:param name="theme-dark-text" select="'#e4e4e5'"/>
  <xsl:param name="theme-dark-muted" select="'#babdc1'"/>
  <xsl:param name="theme-dark-accent" select="'#a3b7c2'"/>
  <xsl:param name="theme-dark-on-accent" select="'#14181b'"/>
  <xsl:param name="theme-dark-rule" select="'#464c50'"/>
  <xsl:param name="theme-dark-tint" select="'#23272a'"/>
  <xsl:param name="theme-dark-warn-text" select="'#dacfbf'"/>
  <xsl:param name="theme-dark-warn-tint" select="'#343736'"/>
  <xsl:param name="theme-dark-series-1" select="'#8da5b3'"/>
  <xsl:param name="theme-dark-series-2" select="'#95c8c3'"/>
  <xsl:param name="theme-dark-series-3" select="'#bd8fab'"/>
  <xsl:param name="theme-dark-series-4" select="'#e4aa8d'"/>
  <xsl:param name="theme-dark-series-5" select="'#a5a5a5'"/>
  <xsl:param name="theme-dark-series-6" select="'#c5b7e0'"/>

  <!-- A family; the family of the same widths that stands in where it is not installed; and what a browser tries after
       both: a CSS font-family list that ends in a generic name. -->
  <xsl:param name="theme-font-body" select="'Arial'"/>
  <xsl:param name="theme-font-body-substitute" select="'Liberation Sans'"/>
  <xsl:param name="theme-font-body-fallback" select="'Helvetica, sans-serif'"/>
  <xsl:param name="theme-font-heading" select="'Arial'"/>
  <xsl:param name="theme-font-heading-substitute" select="'Liberation Sans'"/>
  <xsl:param name="theme-font-heading-fallback" select="'Helvetica, sans-serif'"/>
  <xsl:param name="theme-font-code" select="'Courier New'"/>
  <xsl:param name="theme-font-code-substitute" select="'Liberation Mono'"/>
  <xsl:param name="theme-font-code-fallback" select="'monospace'"/>

  <!-- On paper, in points; a page on a screen keeps their proportions. -->
  <xsl:param name="theme-size-body" select="'11'"/>
  <!-- Tables, notes under tables, footnotes. -->
  <xsl:param name="theme-size-small" select="'10'"/>
  <!-- Headers and footers. -->
  <xsl:param name="theme-size-page" select="'8.5'"/>
  <xsl:param name="theme-size-title" select="'26'"/>
  <!-- A title of more than one line. -->
  <xsl:param name="theme-size-title-long" select="'19'"/>
  <xsl:param name="theme-size-subtitle" select="'14'"/>
  <xsl:param name="theme-size-heading-1" select="'16'"/>
  <xsl:param name="theme-size-heading-2" select="'13'"/>
  <xsl:param name="theme-size-heading-3" select="'11.5'"/>

  <!-- From line to line in percent of the letters; between paragraphs in points. -->
  <xsl:param name="theme-space-line" select="'115'"/>
  <xsl:param name="theme-space-paragraph" select="'7'"/>

  <!-- The page in millimetres. -->
  <xsl:param name="theme-page-width" select="'210'"/>
  <xsl:param name="theme-page-height" select="'297'"/>
  <xsl:param name="theme-page-side" select="'25'"/>
  <xsl:param name="theme-page-top" select="'28'"/>
  <xsl:param name="theme-page-bottom" select="'25'"/>

  <!-- italic or bold: how words are stressed. Clear print has no italics. -->
  <xsl:param name="theme-emphasis" select="'italic'"/>
  <!-- How the cover is set: plain, band (the title on the accent colour) or page (a page of its own). -->
  <xsl:param name="theme-cover" select="'plain'"/>

  <!-- What stands at the top of every page beside what the document says of itself, such as the name of a partnership. -->
  <xsl:param name="theme-header" select="''"/>

  <!-- The logo: the name of its file in a package, empty for none; what it says; its size in millimetres; for a page, the
       picture itself as a data: address. -->
  <xsl:param name="theme-logo" select="''"/>
  <xsl:param name="theme-logo-alt" select="''"/>
  <xsl:param name="theme-logo-width" select="'0'"/>
  <xsl:param name="theme-logo-height" select="'0'"/>
  <xsl:param name="theme-logo-data" select="''"/>

</xsl:stylesheet>
