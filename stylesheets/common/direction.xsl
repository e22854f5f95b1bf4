<?xml version="1.0" encoding="UTF-8"?>
<!-- Which way a language is written. This module uses no stylesheet parameter, so that anything may include it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <!--
    Gives "rtl" for a language written from right to left: by the script where the tag names one, else by the one that is
    usual (Kurdish without more is Kurmanji, in Latin letters).
  -->
  <xsl:template name="t:right-to-left">
    <xsl:param name="language"/>
    <xsl:variable name="tag" select="concat('-', translate($language, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '-')"/>
    <xsl:choose>
      <xsl:when test="contains($tag, '-arab-') or contains($tag, '-hebr-') or contains($tag, '-thaa-') or contains($tag, '-syrc-')">rtl</xsl:when>
      <xsl:when test="string-length(substring-before(substring-after(substring($tag, 2), '-'), '-')) = 4"/>
      <xsl:when test="contains(' ar he fa ur yi ps sd ckb syr dv ug ', concat(' ', substring-before(substring($tag, 2), '-'), ' '))">rtl</xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
