<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink" exclude-result-prefixes="t">
  <xsl:template name="t:user-footer">
    <text:p text:style-name="House"><text:a xlink:href="vnd.sun.star.script:x">x</text:a></text:p>
  </xsl:template>
</xsl:stylesheet>
