<?xml version="1.0" encoding="UTF-8"?>
<!--
  A report of `engross check` as a document, in the form that documents have once their Markdown is read and their blocks
  are made: the stages number it and put it together from there (work_begin_with() in stage.h).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">
  <xsl:import href="words.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>

  <!-- The name of the document that is made. -->
  <xsl:param name="id"/>

  <xsl:include href="summary.xsl"/>
  <xsl:include href="counts.xsl"/>
  <xsl:include href="matrix.xsl"/>
  <xsl:include href="places.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="overview.xsl"/>

  <xsl:template match="/">
    <xsl:apply-templates select="e:check-report"/>
  </xsl:template>

  <xsl:template match="e:check-report">
    <compliance id="{$id}" numbering="section">
      <xsl:attribute name="xml:lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
      <meta><xsl:call-template name="tp:meta"/></meta>
      <body>
        <xsl:choose>
          <xsl:when test="count(e:document) = 1">
            <xsl:apply-templates select="e:document" mode="tp:alone"/>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="t:overview"/></xsl:otherwise>
        </xsl:choose>
      </body>
    </compliance>
  </xsl:template>

  <xsl:template name="tp:meta">
    <xsl:variable name="one" select="e:document[count(../e:document) = 1]"/>
    <xsl:variable name="name"><xsl:apply-templates select="$one" mode="t:name"/></xsl:variable>
    <title>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key" select="concat('title', substring('-several', 1 + 99 * boolean($one)))"/>
        <xsl:with-param name="words" select="string($name)"/>
        <xsl:with-param name="number" select="count(e:document)"/>
      </xsl:call-template>
    </title>
    <xsl:if test="$one/@version"><version><xsl:value-of select="$one/@version"/></version></xsl:if>
    <!-- The states are those of what was checked; one that has no other use says that it was several documents. -->
    <status>
      <xsl:choose>
        <xsl:when test="not($one)">signed</xsl:when>
        <xsl:when test="$one/@stage = 'draft'">draft</xsl:when>
        <xsl:when test="$one/@stage = 'consultation'">consultation</xsl:when>
        <xsl:otherwise>in-force</xsl:otherwise>
      </xsl:choose>
    </status>
    <date><xsl:value-of select="@day"/></date>
    <summary>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key" select="concat('about', substring('-several', 1 + 99 * boolean($one)))"/>
        <xsl:with-param name="words" select="concat('“', $name, '”')"/>
        <xsl:with-param name="number" select="count(e:document)"/>
      </xsl:call-template>
    </summary>
    <notice><xsl:call-template name="t:say"><xsl:with-param name="key" select="'notice'"/></xsl:call-template></notice>
  </xsl:template>

  <!-- The only document of a report: its parts are the outermost sections. -->
  <xsl:template match="e:document" mode="tp:alone">
    <section id="summary">
      <xsl:call-template name="t:title"><xsl:with-param name="key" select="'summary'"/></xsl:call-template>
      <xsl:apply-templates select="." mode="t:summary"/>
    </section>
    <xsl:if test="e:profile">
      <section id="missing">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'to-do'"/></xsl:call-template>
        <xsl:apply-templates select="." mode="t:to-do"/>
      </section>
    </xsl:if>
    <xsl:for-each select="e:profile">
      <section id="profile-{@id}" landscape="yes">
        <title><xsl:value-of select="e:title"/></title>
        <xsl:apply-templates select="." mode="t:matrix"/>
      </section>
    </xsl:for-each>
    <!-- After the wide pages of the tables, on one page with the sources. -->
    <xsl:if test="e:profile">
      <section id="reading">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'reading'"/></xsl:call-template>
        <xsl:call-template name="t:reading"/>
      </section>
    </xsl:if>
    <xsl:if test="e:profile/e:instrument">
      <section id="sources">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
        <xsl:apply-templates select="." mode="t:sources"/>
      </section>
    </xsl:if>
    <xsl:for-each select=".."><xsl:call-template name="t:others"/></xsl:for-each>
    <!-- That there is nothing else stands in the summary: it needs no page of its own. -->
    <xsl:if test="e:finding[not(@code = 'requirement-missing' or @code = 'requirement-thin')]">
      <appendix id="findings" landscape="yes">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'findings'"/></xsl:call-template>
        <xsl:apply-templates select="." mode="t:findings"/>
      </appendix>
    </xsl:if>
    <xsl:if test="e:waiver">
      <appendix id="waivers">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'waivers'"/></xsl:call-template>
        <xsl:apply-templates select="." mode="t:waivers"/>
      </appendix>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:title">
    <xsl:param name="key"/>
    <title><xsl:call-template name="t:say"><xsl:with-param name="key" select="$key"/></xsl:call-template></title>
  </xsl:template>

</xsl:stylesheet>
