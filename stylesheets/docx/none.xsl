<?xml version="1.0" encoding="UTF-8"?>
<!-- What the modules that only some documents need give, empty for the others. Imported, so that those win. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- columns.xsl -->
  <xsl:variable name="t:columns" select="/.."/>
  <xsl:variable name="t:breaks" select="/.."/>
  <xsl:template name="t:after-columns"/>
  <xsl:template name="t:before-columns"/>

  <!-- languages.xsl -->
  <xsl:variable name="t:languages" select="false()"/>
  <xsl:template name="t:paragraph-direction"/>
  <xsl:template name="t:language"/>
  <xsl:template name="t:run-language"/>

  <!-- footnote.xsl -->
  <xsl:variable name="t:notes" select="/.."/>
  <xsl:template name="t:footnotes"/>
  <xsl:template name="t:footnotes-rels"/>

</xsl:stylesheet>
