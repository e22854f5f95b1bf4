<?xml version="1.0" encoding="UTF-8"?>
<!--
  From the resolved form to OpenDocument text, version 1.3. Clause numbers in the modules are those of part 3, the schema.

  One run makes every part of the package.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:p="urn:engross:package"
                exclude-result-prefixes="e t">

  <!-- Imported, so that every other rule wins. The rest is included: one table of rules is searched, not twenty. -->
  <xsl:import href="../common/unhandled.xsl"/>
  <xsl:import href="../common/no-charts.xsl"/>
  <xsl:import href="lean.xsl"/>
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
  <xsl:include href="edge.xsl"/>
  <xsl:include href="block.xsl"/>
  <xsl:include href="section.xsl"/>
  <xsl:include href="list.xsl"/>
  <xsl:include href="table.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="cover.xsl"/>
  <xsl:include href="content.xsl"/>
  <xsl:include href="automatic-styles.xsl"/>
  <xsl:include href="style.xsl"/>
  <xsl:include href="styles.xsl"/>
  <xsl:include href="styles-text.xsl"/>
  <xsl:include href="styles-table.xsl"/>
  <xsl:include href="styles-note.xsl"/>
  <xsl:include href="styles-list.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="running.xsl"/>
  <xsl:include href="meta.xsl"/>
  <xsl:include href="settings.xsl"/>
  <xsl:include href="manifest.xsl"/>

  <!-- What only documents have that have such an element (see src/xml/driver.c): compiling them takes longer than using them. -->
  <xsl:include href="../common/util.xsl" t:for="chart"/>
  <xsl:include href="../common/chart.xsl" t:for="chart"/>
  <xsl:include href="chart.xsl" t:for="chart"/>
  <xsl:include href="chart-object.xsl" t:for="chart"/>
  <xsl:include href="chart-styles.xsl" t:for="chart"/>
  <xsl:include href="chart-package.xsl" t:for="chart"/>
  <xsl:include href="banner.xsl" t:for="banner"/>
  <xsl:include href="note.xsl" t:for="drafting-note"/>
  <xsl:include href="aside.xsl" t:for="box tiles terms attribution"/>
  <xsl:include href="styles-aside.xsl" t:for="box tiles terms attribution"/>
  <xsl:include href="image.xsl" t:for="image figure"/>
  <xsl:include href="listing.xsl" t:for="listing"/>
  <xsl:include href="footnote.xsl" t:for="footnote blank"/>
  <xsl:include href="report.xsl" t:for="state"/>
  <xsl:include href="../common/direction.xsl" t:for="@lang"/>
  <xsl:include href="languages.xsl" t:for="@lang"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- What can be referred to, by its bookmark. -->
  <xsl:key name="target" match="e:section | e:clause | e:item" use="@mark"/>
  <!-- What is numbered by its scheme. -->
  <xsl:key name="numbered" match="e:section[@number] | e:clause[@number]" use="@scheme"/>
  <!-- Lists that go on with another, by the place of that among all lists. -->
  <xsl:key name="continuing" match="e:list[@continues]" use="@continues"/>
  <xsl:key name="list-seq" match="e:list" use="@seq"/>
  <!-- Lists by the definition that they share (list.xsl). -->
  <xsl:key name="list" match="e:list" use="concat(@type, '_20_', 100 * boolean(ancestor::e:cell)
                                                  + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)
                                                  + 1000 * boolean(ancestor::e:box) + 2000 * boolean(ancestor::e:meaning)
                                                  + 10000 * count(ancestor::e:quote[not(ancestor::e:list)]))"/>
  <!-- Blocks with a style of their own, by where they stand (edge.xsl). -->
  <xsl:key name="place" match="e:caption | e:note | e:source | e:quote | e:listing | e:figure | e:chart
                                | e:figure/e:description"
           use="concat('.', 100 * boolean(ancestor::e:cell)
                            + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)
                            + 1000 * boolean(ancestor::e:box) + 2000 * boolean(ancestor::e:meaning),
                       '.', sum(ancestor::e:list[1]/@depth),
                       '.', count(ancestor-or-self::e:quote) - count(ancestor::e:list[1]/ancestor::e:quote),
                       substring('.keep', 1, 5 * (boolean(self::e:figure/e:caption | self::e:quote/e:attribution
                                                            | self::e:attribution/following-sibling::*[1]/self::e:attribution)
                         or ancestor-or-self::*[not(self::e:section)][
                              following-sibling::*[1]/self::e:table[@role = 'signatures']])))"/>
  <!-- Numbers of captions, by what they count. -->
  <xsl:key name="counter" match="e:counter" use="@series"/>
  <!-- Pictures, by the name of their part: one picture may be shown more than once. -->
  <xsl:key name="picture" match="e:image" use="@name"/>

  <!-- All parts in the order in which the program packs them. -->
  <xsl:template match="/">
    <p:package>
      <p:part name="manifest"><xsl:call-template name="t:manifest"/></p:part>
      <p:part name="content"><xsl:apply-templates select="e:resolved"/></p:part>
      <p:part name="styles"><xsl:call-template name="t:styles"/></p:part>
      <p:part name="meta"><xsl:call-template name="t:meta"/></p:part>
      <p:part name="settings"><xsl:call-template name="t:settings"/></p:part>
      <xsl:call-template name="t:chart-parts"/>
    </p:package>
  </xsl:template>

</xsl:stylesheet>
