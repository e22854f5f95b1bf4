<?xml version="1.0" encoding="UTF-8"?>
<!--
  Finding the styles of a house template (src/format/house.h). Word's own styles have the same w:name in every language
  while their ids change (berschrift1, Titre1), so that a style is found by its type and its name, in whatever letters.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="t:lower" select="'abcdefghijklmnopqrstuvwxyz'"/>

  <xsl:key name="theirs" match="theirs/w:styles/w:style"
           use="concat(@w:type, ' ', translate(w:name/@w:val, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>
  <xsl:key name="their-id" match="theirs/w:styles/w:style" use="@w:styleId"/>

  <xsl:variable name="t:theirs" select="/house/theirs"/>
  <xsl:variable name="t:section" select="$t:theirs[@part = 'section']/w:sectPr"/>
  <xsl:variable name="t:styles" select="$t:theirs[@part = 'styles']/w:styles"/>
  <xsl:variable name="t:first-pages" select="boolean($t:section/w:titlePg[not(@w:val = '0' or @w:val = 'false' or @w:val = 'off')])"/>
  <xsl:variable name="t:even-pages"
                select="boolean($t:theirs[@part = 'settings']/w:settings/w:evenAndOddHeaders[not(@w:val = '0' or @w:val = 'false' or @w:val = 'off')])"/>

  <!-- The codes of all fields in the context, in small letters, so that they can be searched. -->
  <xsl:template name="t:codes">
    <xsl:variable name="codes">
      <xsl:for-each select=".//w:instrText | .//w:fldSimple">
        <xsl:text> </xsl:text><xsl:value-of select="concat(@w:instr, .)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="translate(normalize-space($codes), concat($t:upper, '&quot;'), $t:lower)"/>
  </xsl:template>

  <!-- The number of twips of a measure, which may have a sign that Word gives a meaning of its own to (17.6.11). -->
  <xsl:template name="t:twips">
    <xsl:param name="value"/>
    <xsl:value-of select="number(translate($value, '-', ''))"/>
  </xsl:template>

</xsl:stylesheet>
