<?xml version="1.0" encoding="UTF-8"?>
<!-- What the modules of charts give, empty for a document that has none. Imported, so that those win. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- The parts of a package that a chart takes. -->
  <xsl:template name="t:chart-parts"/>

  <!-- The look of charts in a page. -->
  <xsl:template name="t:css-chart"/>

</xsl:stylesheet>
