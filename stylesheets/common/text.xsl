<?xml version="1.0" encoding="UTF-8"?>
<!--
  Fixed words. No template holds a word of any language: the resolved document carries the labels that it needs, in its
  own language, and templates ask for them by key.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- Looked up once, not for every call. -->
  <xsl:variable name="t:labels" select="/e:resolved/e:labels/e:label"/>

  <!-- Gives the label's words. A key that the document does not have is a fault of this program, never silence. -->
  <xsl:template name="t:text">
    <xsl:param name="key"/>
    <xsl:variable name="label" select="$t:labels[@key = $key]"/>
    <xsl:if test="not($label)">
      <xsl:message terminate="yes">no label '<xsl:value-of select="$key"/>' in the resolved document</xsl:message>
    </xsl:if>
    <xsl:value-of select="$label"/>
  </xsl:template>

</xsl:stylesheet>
