<?xml version="1.0" encoding="UTF-8"?>
<!-- What the modules that only some documents need give, empty for the others. Imported, so that those win. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- footnote.xsl -->
  <xsl:template name="t:notes"/>

</xsl:stylesheet>
