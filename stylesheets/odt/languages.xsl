<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages in a language of their own: each text of them in a span that names it (20.202, fo:language). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:key name="language" match="e:*[@xml:lang]" use="@xml:lang"/>

  <!--
    Readers squeeze white space (6.1.2), also across elements: a space that starts a text after another space would be
    lost, but the words lose none by that.
  -->
  <xsl:template match="text()">
    <xsl:variable name="own" select="ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:choose>
      <xsl:when test="$own != /e:resolved/@xml:lang">
        <text:span text:style-name="Language_20_{$own}"><xsl:value-of select="."/></text:span>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:language-styles">
    <xsl:for-each select="descendant::e:*[@xml:lang][generate-id() = generate-id(key('language', @xml:lang)[1])]">
      <style:style style:name="Language_20_{@xml:lang}" style:family="text">
        <style:text-properties>
          <xsl:call-template name="t:language"><xsl:with-param name="tag" select="string(@xml:lang)"/></xsl:call-template>
        </style:text-properties>
      </style:style>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
