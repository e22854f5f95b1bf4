<?xml version="1.0" encoding="UTF-8"?>
<!-- Several documents: a table of them all, then a section for each. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:overview">
    <section id="overview">
      <xsl:call-template name="t:title"><xsl:with-param name="key" select="'overview'"/></xsl:call-template>
      <xsl:if test="not(e:document)"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'overview-none'"/></xsl:call-template></xsl:if>
      <xsl:if test="e:document"><xsl:call-template name="tp:overview"/></xsl:if>
    </section>
    <xsl:call-template name="t:others"/>
    <xsl:if test="e:document/e:profile">
      <section id="reading">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'reading'"/></xsl:call-template>
        <xsl:call-template name="t:reading"/>
      </section>
    </xsl:if>
    <xsl:apply-templates select="e:document" mode="tp:one"/>
  </xsl:template>

  <!-- What was found in none of the documents. -->
  <xsl:template name="t:others">
    <xsl:if test="e:finding">
      <section id="others">
        <xsl:call-template name="t:title"><xsl:with-param name="key" select="'others'"/></xsl:call-template>
        <xsl:apply-templates select="." mode="t:findings"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:overview">
    <table role="matrix">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'overview-table'"/><xsl:with-param name="words" select="@day-words"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="28"/>
        <column type="text" align="start" width="13"/>
        <column type="text" align="start" width="27"/>
        <column type="count" align="end" width="7"/>
        <column type="count" align="end" width="10"/>
        <column type="count" align="end" width="7"/>
        <column type="count" align="end" width="8"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-document'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-status'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-met'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-errors'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-warnings'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-advice'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'overview-waived'"/></xsl:call-template>
        </row>
      </head>
      <body><xsl:apply-templates select="e:document" mode="tp:overview"/></body>
    </table>
  </xsl:template>

  <xsl:template match="e:document" mode="tp:overview">
    <row>
      <cell header="row"><p><ref to="d{position()}"><xsl:apply-templates select="." mode="t:name"/></ref></p></cell>
      <cell>
        <xsl:if test="@status">
          <p>
            <xsl:if test="@version"><xsl:call-template name="t:say"><xsl:with-param name="key" select="'overview-version'"/><xsl:with-param name="words" select="@version"/></xsl:call-template></xsl:if>
            <xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('status-', @status)"/></xsl:call-template>
          </p>
        </xsl:if>
      </cell>
      <cell>
        <xsl:if test="not(e:profile)"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'overview-no-profile'"/></xsl:call-template></xsl:if>
        <xsl:apply-templates select="e:profile" mode="tp:overview"/>
      </cell>
      <cell><p><xsl:value-of select="@errors"/></p></cell>
      <cell><p><xsl:value-of select="@warnings"/></p></cell>
      <cell><p><xsl:value-of select="@advice"/></p></cell>
      <cell><p><xsl:value-of select="@waived"/></p></cell>
    </row>
  </xsl:template>

  <!-- Each profile by itself: a sum of two editions would say nothing. -->
  <xsl:template match="e:profile" mode="tp:overview">
    <xsl:variable name="asked" select="count(e:requirement[@state != 'not-asked'])"/>
    <p>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key">
          <xsl:choose>
            <xsl:when test="../@resolved = 'no'">overview-unknown</xsl:when>
            <xsl:when test="$asked = 0">overview-nothing</xsl:when>
            <xsl:when test="@stub = 'yes'">overview-stub</xsl:when>
            <xsl:otherwise>overview-of</xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="number" select="count(e:requirement[@state = 'met'])"/>
        <xsl:with-param name="of" select="$asked"/>
        <xsl:with-param name="words" select="string(e:title)"/>
      </xsl:call-template>
    </p>
  </xsl:template>

  <!-- A document among others: its parts are sections of its own. -->
  <xsl:template match="e:document" mode="tp:one">
    <xsl:variable name="d" select="concat('d', position())"/>
    <section id="{$d}">
      <title><xsl:apply-templates select="." mode="t:name"/></title>
      <xsl:apply-templates select="." mode="t:summary"/>
      <xsl:if test="e:profile">
        <section id="{$d}-missing">
          <xsl:call-template name="t:title"><xsl:with-param name="key" select="'to-do'"/></xsl:call-template>
          <xsl:apply-templates select="." mode="t:to-do"><xsl:with-param name="prefix" select="concat($d, '-')"/></xsl:apply-templates>
        </section>
      </xsl:if>
      <xsl:for-each select="e:profile">
        <section id="{$d}-profile-{position()}">
          <title><xsl:value-of select="e:title"/></title>
          <xsl:apply-templates select="." mode="t:matrix"><xsl:with-param name="prefix" select="concat($d, '-')"/></xsl:apply-templates>
        </section>
      </xsl:for-each>
      <xsl:if test="e:profile/e:instrument">
        <section id="{$d}-sources">
          <xsl:call-template name="t:title"><xsl:with-param name="key" select="'sources'"/></xsl:call-template>
          <xsl:apply-templates select="." mode="t:sources"/>
        </section>
      </xsl:if>
      <xsl:if test="e:finding[not(@code = 'requirement-missing' or @code = 'requirement-thin')]">
        <section id="{$d}-findings">
          <xsl:call-template name="t:title"><xsl:with-param name="key" select="'findings'"/></xsl:call-template>
          <xsl:apply-templates select="." mode="t:findings"/>
        </section>
      </xsl:if>
      <xsl:if test="e:waiver">
        <section id="{$d}-waivers">
          <xsl:call-template name="t:title"><xsl:with-param name="key" select="'waivers'"/></xsl:call-template>
          <xsl:apply-templates select="." mode="t:waivers"/>
        </section>
      </xsl:if>
    </section>
  </xsl:template>

</xsl:stylesheet>
