<?xml version="1.0" encoding="UTF-8"?>
<!-- Yearly reports: the line that says how far a priority has come. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:state">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$odt-state"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="t:report-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-state"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-bottom="2mm" fo:keep-with-next="always"/>
        <style:text-properties><xsl:call-template name="t:bold"/></style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
