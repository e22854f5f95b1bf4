<?xml version="1.0" encoding="UTF-8"?>
<!--
  The hooks of the Word document: where the docx.xsl of a theme can put something of its own. All empty here. The context
  node of each is e:resolved.

  Words in the text that are no words of the document stand in paragraphs of the style House, which t:user-styles
  defines, or nothing is written. Element order is that of ECMA-376 part 1, and what is put in must keep to it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- Last in word/styles.xml: w:style elements with ids that the program does not use. -->
  <xsl:template name="t:user-styles"/>

  <!-- Last in each header part: w:p and w:tbl, a w:p at the end. -->
  <xsl:template name="t:user-header"/>

  <!-- Last in each footer part: w:p and w:tbl, a w:p at the end. -->
  <xsl:template name="t:user-footer"/>

  <!-- In the text, after the title, the subtitle and the status: w:p and w:tbl. -->
  <xsl:template name="t:user-front"/>

  <!-- In the text, before its first section, after the contents: w:p and w:tbl. -->
  <xsl:template name="t:user-before-body"/>

  <!-- In the text, after its last section: w:p and w:tbl, a w:p at the end. -->
  <xsl:template name="t:user-after-body"/>

</xsl:stylesheet>
