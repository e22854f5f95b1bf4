<?xml version="1.0" encoding="UTF-8"?>
<!-- Driver for documents that have passages in another language: each of their texts has to look for its own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="odt-full.xsl"/>
  <xsl:include href="languages.xsl"/>

</xsl:stylesheet>
