<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template" xmlns:my="urn:house" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" exclude-result-prefixes="t my w text draw xlink"><xsl:template name="t:user-css">
<xsl:text>a{content:"/*"} b{background:url(http://elsewhere.example/)} c{content:"*/"}</xsl:text>
</xsl:template></xsl:stylesheet>
