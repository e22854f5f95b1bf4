<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the resolved form to WordprocessingML: ISO/IEC 29500 transitional, as Word 2013 and later write it. Clause numbers
  in the modules are those of ECMA-376 part 1 unless another part is named.

  One run makes every part of the package.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:p="urn:engross:package"
                exclude-result-prefixes="e t">

  <!-- Imported, so that every other rule wins. The rest is included: one table of rules is searched, not thirty. -->
  <xsl:import href="../common/unhandled.xsl"/>
  <xsl:import href="../common/no-charts.xsl"/>
  <xsl:import href="none.xsl"/>
  <xsl:import href="hooks.xsl"/>
  <xsl:import href="../common/no-notes.xsl"/>
  <xsl:include href="../common/keep.xsl"/>
  <xsl:include href="../common/cover.xsl"/>
  <xsl:include href="../common/space.xsl"/>
  <xsl:include href="../common/theme.xsl"/>
  <xsl:include href="../common/text.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="../common/office.xsl"/>
  <xsl:include href="../common/widths.xsl"/>
  <xsl:include href="measure.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="reference.xsl"/>
  <xsl:include href="image.xsl"/>
  <xsl:include href="block.xsl"/>
  <xsl:include href="section.xsl"/>
  <xsl:include href="table.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="cover.xsl"/>
  <xsl:include href="document.xsl"/>
  <xsl:include href="document-rels.xsl"/>
  <xsl:include href="styles.xsl"/>
  <xsl:include href="styles-text.xsl"/>
  <xsl:include href="styles-list.xsl"/>
  <xsl:include href="styles-table.xsl"/>
  <xsl:include href="styles-aside.xsl"/>
  <xsl:include href="numbering.xsl"/>
  <xsl:include href="settings.xsl"/>
  <xsl:include href="font-table.xsl"/>
  <xsl:include href="word-theme.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="footer.xsl"/>
  <xsl:include href="content-types.xsl"/>
  <xsl:include href="rels.xsl"/>
  <xsl:include href="core.xsl"/>
  <xsl:include href="app.xsl"/>
  <xsl:include href="custom.xsl"/>

  <!-- What only documents have that have such an element (see src/xml/driver.c): compiling them takes longer than using them. -->
  <xsl:include href="../common/chart.xsl" t:for="chart"/>
  <xsl:include href="chart.xsl" t:for="chart"/>
  <xsl:include href="chart-part.xsl" t:for="chart"/>
  <xsl:include href="chart-series.xsl" t:for="chart"/>
  <xsl:include href="workbook.xsl" t:for="chart"/>
  <xsl:include href="chart-package.xsl" t:for="chart"/>
  <xsl:include href="banner.xsl" t:for="banner"/>
  <xsl:include href="note.xsl" t:for="drafting-note"/>
  <xsl:include href="list.xsl" t:for="list"/>
  <xsl:include href="aside.xsl" t:for="box quote attribution terms tiles"/>
  <xsl:include href="columns.xsl" t:for="tiles"/>
  <xsl:include href="footnote.xsl" t:for="footnote"/>
  <xsl:include href="blank.xsl" t:for="blank"/>
  <xsl:include href="listing.xsl" t:for="listing"/>
  <xsl:include href="../common/direction.xsl" t:for="@lang"/>
  <xsl:include href="languages.xsl" t:for="@lang"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- What can be referred to, by its bookmark. -->
  <xsl:key name="target" match="e:section | e:clause | e:item | e:table | e:chart" use="@mark"/>
  <!-- Schemes by their names. -->
  <xsl:key name="scheme" match="/e:resolved/e:schemes/e:scheme" use="@name"/>
  <!-- Lists that others may go on with, by their place among all lists. -->
  <xsl:key name="begun" match="e:list[@id]" use="@seq"/>
  <!-- Bullet lists, by the place whose indentation they start from (measure.xsl). -->
  <xsl:key name="bullets" match="e:list[@type = 'bullet']"
           use="10 * boolean(ancestor::e:cell) + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)"/>
  <!-- Works that can be read somewhere, by their names: one may be named more than once. -->
  <xsl:key name="work" match="e:fact[@href]" use="@key"/>

  <!-- All parts in one run, in the order in which the program packs them. -->
  <xsl:template match="/">
    <p:package>
      <p:part name="content-types"><xsl:call-template name="t:content-types"/></p:part>
      <p:part name="rels"><xsl:call-template name="t:rels"/></p:part>
      <p:part name="document"><xsl:apply-templates select="e:resolved"/></p:part>
      <p:part name="document-rels"><xsl:call-template name="t:document-rels"/></p:part>
      <xsl:if test="$t:notes">
        <p:part name="footnotes"><xsl:call-template name="t:footnotes"/></p:part>
        <p:part name="footnotes-rels"><xsl:call-template name="t:footnotes-rels"/></p:part>
      </xsl:if>
      <xsl:if test="$t:drafting">
        <p:part name="comments"><xsl:call-template name="t:comments"/></p:part>
        <p:part name="comments-rels"><xsl:call-template name="t:comments-rels"/></p:part>
      </xsl:if>
      <p:part name="styles"><xsl:call-template name="t:styles"/></p:part>
      <p:part name="numbering"><xsl:call-template name="t:numbering"/></p:part>
      <p:part name="settings"><xsl:call-template name="t:settings"/></p:part>
      <p:part name="font-table"><xsl:call-template name="t:font-table"/></p:part>
      <p:part name="theme"><xsl:call-template name="t:word-theme"/></p:part>
      <p:part name="header"><xsl:call-template name="t:header"/></p:part>
      <p:part name="footer"><xsl:call-template name="t:footer"/></p:part>
      <p:part name="header-first"><xsl:call-template name="t:header"><xsl:with-param name="first" select="true()"/></xsl:call-template></p:part>
      <xsl:if test="$theme-logo != ''">
        <p:part name="header-first-rels"><xsl:call-template name="t:header-rels"/></p:part>
      </xsl:if>
      <xsl:if test="$t:wide-pages">
        <p:part name="footer-wide"><xsl:call-template name="t:footer"><xsl:with-param name="wide" select="true()"/></xsl:call-template></p:part>
      </xsl:if>
      <p:part name="core"><xsl:call-template name="t:core"/></p:part>
      <p:part name="app"><xsl:call-template name="t:app"/></p:part>
      <p:part name="custom"><xsl:call-template name="t:custom"/></p:part>
      <xsl:call-template name="t:chart-parts"/>
    </p:package>
  </xsl:template>

</xsl:stylesheet>
