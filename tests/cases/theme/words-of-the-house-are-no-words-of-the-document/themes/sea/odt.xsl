<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink" exclude-result-prefixes="t">
  <xsl:template name="t:user-styles">
    <style:style style:name="House" style:family="paragraph"/>
  </xsl:template>
  <xsl:template name="t:user-header">
    <text:p text:style-name="House">1 Words of the house</text:p>
  </xsl:template>
  <xsl:template name="t:user-front">
    <text:p text:style-name="House">2 Words of the house</text:p>
  </xsl:template>
  <xsl:template name="t:user-before-body">
    <text:p text:style-name="House">3 Words of the house</text:p>
  </xsl:template>
  <xsl:template name="t:user-after-body">
    <text:p text:style-name="House">4 Words of the house</text:p>
  </xsl:template>
  <xsl:template name="t:user-footer">
    <text:p text:style-name="House">5 Words of the house</text:p>
  </xsl:template>
</xsl:stylesheet>
