<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the resolved form to WordprocessingML: ISO/IEC 29500 transitional, as Word 2013 and later write it. Clause numbers
  in the modules are those of ECMA-376 part 1 unless another part is named.

  Run once for each part of the package; the parameter says which.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:import href="../common/unhandled.xsl"/>
  <xsl:import href="../common/space.xsl"/>
  <xsl:import href="../common/theme.xsl"/>
  <xsl:import href="../common/text.xsl"/>
  <xsl:import href="../common/names.xsl"/>
  <xsl:import href="measure.xsl"/>
  <xsl:import href="inline.xsl"/>
  <xsl:import href="reference.xsl"/>
  <xsl:import href="image.xsl"/>
  <xsl:import href="block.xsl"/>
  <xsl:import href="section.xsl"/>
  <xsl:import href="list.xsl"/>
  <xsl:import href="table.xsl"/>
  <xsl:import href="contents.xsl"/>
  <xsl:import href="document.xsl"/>
  <xsl:import href="document-rels.xsl"/>
  <xsl:import href="style.xsl"/>
  <xsl:import href="styles.xsl"/>
  <xsl:import href="styles-text.xsl"/>
  <xsl:import href="styles-table.xsl"/>
  <xsl:import href="numbering.xsl"/>
  <xsl:import href="settings.xsl"/>
  <xsl:import href="font-table.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="footer.xsl"/>
  <xsl:import href="content-types.xsl"/>
  <xsl:import href="rels.xsl"/>
  <xsl:import href="core.xsl"/>
  <xsl:import href="app.xsl"/>
  <xsl:import href="custom.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- What can be referred to, by its bookmark. -->
  <xsl:key name="target" match="e:section | e:clause | e:item | e:table" use="@mark"/>
  <!-- Bullet lists, by the place whose indentation they start from (measure.xsl). -->
  <xsl:key name="bullets" match="e:list[@type = 'bullet']"
           use="10 * boolean(ancestor::e:cell) + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@level)"/>
  <!-- Pictures, by the name of their part: one picture may be shown more than once. -->
  <xsl:key name="picture" match="e:image" use="@name"/>

  <xsl:param name="part" select="'document'"/>

  <xsl:template match="/">
    <xsl:choose>
      <xsl:when test="$part = 'content-types'"><xsl:call-template name="t:content-types"/></xsl:when>
      <xsl:when test="$part = 'rels'"><xsl:call-template name="t:rels"/></xsl:when>
      <xsl:when test="$part = 'document'"><xsl:apply-templates select="e:resolved"/></xsl:when>
      <xsl:when test="$part = 'document-rels'"><xsl:call-template name="t:document-rels"/></xsl:when>
      <xsl:when test="$part = 'styles'"><xsl:call-template name="t:styles"/></xsl:when>
      <xsl:when test="$part = 'numbering'"><xsl:call-template name="t:numbering"/></xsl:when>
      <xsl:when test="$part = 'settings'"><xsl:call-template name="t:settings"/></xsl:when>
      <xsl:when test="$part = 'font-table'"><xsl:call-template name="t:font-table"/></xsl:when>
      <xsl:when test="$part = 'header'"><xsl:call-template name="t:header"/></xsl:when>
      <xsl:when test="$part = 'footer'"><xsl:call-template name="t:footer"/></xsl:when>
      <xsl:when test="$part = 'core'"><xsl:call-template name="t:core"/></xsl:when>
      <xsl:when test="$part = 'app'"><xsl:call-template name="t:app"/></xsl:when>
      <xsl:when test="$part = 'custom'"><xsl:call-template name="t:custom"/></xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">no package part '<xsl:value-of select="$part"/>'</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
