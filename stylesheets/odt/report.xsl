<?xml version="1.0" encoding="UTF-8"?>
<!-- Yearly reports: the line that says how far a priority has come. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:state">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$odt-state"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
