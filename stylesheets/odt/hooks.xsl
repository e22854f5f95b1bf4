<?xml version="1.0" encoding="UTF-8"?>
<!--
  The hooks of the OpenDocument text: where the odt.xsl of a theme can put something of its own. All empty here. The
  context node of each is e:resolved.

  Words in the text that are no words of the document stand in paragraphs of the style House, which t:user-styles
  defines, or nothing is written. Places in the schema are those of ODF 1.3 part 3.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- Last among the common styles, before the settings of notes (3.15.2): style:style elements with names that the program
       does not use. -->
  <xsl:template name="t:user-styles"/>

  <!-- Last in the header of each page (16.10): text:p. -->
  <xsl:template name="t:user-header"/>

  <!-- Last in the footer of each page (16.13): text:p. -->
  <xsl:template name="t:user-footer"/>

  <!-- In the text (3.4), after the title, the subtitle and the status: text:p, table:table. -->
  <xsl:template name="t:user-front"/>

  <!-- In the text, before its first section, after the contents: text:p, table:table. -->
  <xsl:template name="t:user-before-body"/>

  <!-- In the text, after its last section: text:p, table:table. -->
  <xsl:template name="t:user-after-body"/>

</xsl:stylesheet>
