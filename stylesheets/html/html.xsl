<?xml version="1.0" encoding="UTF-8"?>
<!--
  Driver of the HTML writer: one resolved document in, one self-contained page out. No script, nothing fetched.
  Modules, in order of import precedence; each answers for one part of the page or one kind of content.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- Imported, so that every other rule and hook wins. The rest is included: one table of rules is searched, not fifteen. -->
  <xsl:import href="../common/unhandled.xsl"/>
  <xsl:import href="../common/no-charts.xsl"/>
  <xsl:import href="../common/no-notes.xsl"/>
  <xsl:import href="none.xsl"/>
  <xsl:import href="hooks.xsl"/>
  <xsl:include href="../common/keep.xsl"/>
  <xsl:include href="../common/cover.xsl"/>
  <xsl:include href="../common/space.xsl"/>
  <xsl:include href="../common/theme.xsl"/>
  <xsl:include href="../common/text.xsl"/>
  <xsl:include href="../common/util.xsl"/>
  <xsl:include href="../common/direction.xsl"/>
  <xsl:include href="css-theme.xsl"/>
  <xsl:include href="css.xsl"/>
  <xsl:include href="css-frame.xsl"/>
  <xsl:include href="css-print.xsl"/>
  <xsl:include href="css-cover.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="css-aside.xsl"/>
  <xsl:include href="block.xsl"/>
  <xsl:include href="table.xsl"/>
  <xsl:include href="section.xsl"/>
  <xsl:include href="report.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="downloads.xsl"/>
  <xsl:include href="json-ld.xsl"/>
  <xsl:include href="head.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="cover.xsl"/>

  <!-- What only documents have that have such an element (see src/xml/driver.c): compiling them takes longer than using them. -->
  <xsl:include href="../common/chart.xsl" t:for="chart"/>
  <xsl:include href="chart.xsl" t:for="chart"/>
  <xsl:include href="chart-lying.xsl" t:for="chart"/>
  <xsl:include href="chart-standing.xsl" t:for="chart"/>
  <xsl:include href="css-chart.xsl" t:for="chart"/>
  <xsl:include href="note.xsl" t:for="drafting-note"/>
  <xsl:include href="aside.xsl" t:for="box attribution tiles terms blank"/>
  <xsl:include href="footnote.xsl" t:for="footnote"/>

  <!-- The program writes the HTML5 doctype itself: XSLT 1.0 cannot. -->
  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <xsl:key name="contents-entry" match="/e:resolved/e:contents/e:entry" use="@to"/>
  <xsl:key name="section-by-title" match="e:section[not(@number)]" use="normalize-space(e:title)"/>
  <xsl:key name="work" match="e:fact[@href]" use="@key"/>
  <xsl:key name="column-by-width" match="e:column" use="@width"/>

  <xsl:template match="/">
    <xsl:apply-templates select="e:resolved"/>
  </xsl:template>

</xsl:stylesheet>
