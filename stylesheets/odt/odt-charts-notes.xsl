<?xml version="1.0" encoding="UTF-8"?>
<!-- Driver for documents that have charts and drafting notes: all of odt-charts.xsl, and the module of notes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="odt-charts.xsl"/>
  <xsl:include href="note.xsl"/>

</xsl:stylesheet>
