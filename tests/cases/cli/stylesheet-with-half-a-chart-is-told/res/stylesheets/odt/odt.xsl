<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="urn:engross:package">
  <xsl:template match="/">
    <p:package>
      <p:part name="manifest"><a/></p:part>
      <p:part name="content"><a/></p:part>
      <p:part name="styles"><a/></p:part>
      <p:part name="meta"><a/></p:part>
      <p:part name="settings"><a/></p:part>
      <p:part name="chart-content"><a/></p:part>
    </p:package>
  </xsl:template>
</xsl:stylesheet>
