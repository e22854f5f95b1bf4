<?xml version="1.0" encoding="UTF-8"?>
<!--
  Driver of the HTML writer: one resolved document in, one self-contained page out. No script, nothing fetched.
  Modules, in order of import precedence; each answers for one part of the page or one kind of content.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:import href="../common/unhandled.xsl"/>
  <xsl:import href="../common/space.xsl"/>
  <xsl:import href="../common/theme.xsl"/>
  <xsl:import href="../common/text.xsl"/>
  <xsl:import href="../common/util.xsl"/>
  <xsl:import href="hooks.xsl"/>
  <xsl:import href="css.xsl"/>
  <xsl:import href="css-print.xsl"/>
  <xsl:import href="inline.xsl"/>
  <xsl:import href="block.xsl"/>
  <xsl:import href="table.xsl"/>
  <xsl:import href="section.xsl"/>
  <xsl:import href="contents.xsl"/>
  <xsl:import href="head.xsl"/>
  <xsl:import href="page.xsl"/>

  <!-- The program writes the HTML5 doctype itself: XSLT 1.0 cannot. -->
  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <xsl:param name="part" select="'html'"/>

  <xsl:key name="contents-entry" match="e:contents/e:entry" use="@to"/>
  <xsl:key name="column-by-width" match="e:column" use="@width"/>

  <xsl:template match="/">
    <xsl:choose>
      <xsl:when test="$part = 'html'">
        <xsl:apply-templates select="e:resolved"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">html has no part '<xsl:value-of select="$part"/>'</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
