<?xml version="1.0" encoding="UTF-8"?>
<!--
  The parameters that every writer knows. The program sets each of them from the theme in use; the values here are
  those of themes/default/theme.xml, so that a stylesheet run by hand gives what the program gives.

  Colours are written #rrggbb, sizes in points without a unit, family names without quotes.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The program's name and version, for the formats that have a property for it. -->
  <xsl:param name="generator" select="'engross 0.1.0'"/>

  <!-- Running text. -->
  <xsl:param name="theme-colour-text" select="'#1b2024'"/>
  <!-- Lesser text: clause numbers, notes and sources, headers and footers. -->
  <xsl:param name="theme-colour-muted" select="'#525b63'"/>
  <!-- Headings, links, the rule under a title. -->
  <xsl:param name="theme-colour-accent" select="'#1a4a66'"/>
  <!-- Thin lines: between table rows, above the contents. -->
  <xsl:param name="theme-colour-rule" select="'#bcc5cb'"/>
  <!-- Quiet backgrounds: column headings, total rows. -->
  <xsl:param name="theme-colour-tint" select="'#eff3f5'"/>
  <!-- A status that the reader must not miss (a draft, a withdrawn text): its words and its background. -->
  <xsl:param name="theme-colour-warn-text" select="'#6a3d00'"/>
  <xsl:param name="theme-colour-warn-tint" select="'#fcf3dc'"/>

  <xsl:param name="theme-font-body" select="'Arial'"/>
  <xsl:param name="theme-font-heading" select="'Arial'"/>
  <!-- What a browser tries after the family itself: a CSS font-family list. -->
  <xsl:param name="theme-font-fallback-css" select="'&quot;Liberation Sans&quot;, Helvetica, sans-serif'"/>

  <!-- Running text on paper, in points. -->
  <xsl:param name="theme-size-body" select="'11'"/>

</xsl:stylesheet>
