<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="urn:engross:package">
  <xsl:template match="/">
    <p:package><p:part name="content-types"><a/></p:part><p:package name="workbook"><p:part name="content-types"><a/></p:part></p:package></p:package>
  </xsl:template>
</xsl:stylesheet>
