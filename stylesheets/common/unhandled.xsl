<?xml version="1.0" encoding="UTF-8"?>
<!--
  Policy for an element that no template knows: stop and name it. Losing words silently would break the promise that
  every output carries the same ones. Import this module first, so that any other rule wins.

  A module with a mode of its own adds one catch-all rule for that mode which calls t:unhandled.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <xsl:template match="*">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <xsl:template name="t:unhandled">
    <xsl:message terminate="yes">no rule for element '<xsl:value-of select="name()"/>' in '<xsl:value-of
      select="name(..)"/>'<xsl:if test="ancestor-or-self::*/@id"> (id '<xsl:value-of
      select="ancestor-or-self::*[@id][1]/@id"/>')</xsl:if></xsl:message>
  </xsl:template>

</xsl:stylesheet>
