<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="t">
  <xsl:param name="theme-colour-text" select="'#aaaaaa'"/>
</xsl:stylesheet>
