<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  What a check found as JUnit XML, which Jenkins, GitLab and others read: the tree that src/check/report_junit.c makes,
  in the words of that form. A case has at most one failure, with all its lines.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" exclude-result-prefixes="e">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/e:suites">
    <testsuites name="engross check">
      <xsl:call-template name="counts"><xsl:with-param name="cases" select="e:suite/e:case"/></xsl:call-template>
      <xsl:apply-templates select="e:suite"/>
    </testsuites>
  </xsl:template>

  <xsl:template match="e:suite">
    <testsuite name="{@name}">
      <xsl:call-template name="counts"><xsl:with-param name="cases" select="e:case"/></xsl:call-template>
      <properties>
        <xsl:for-each select="e:fact">
          <property name="{@name}" value="{.}"/>
        </xsl:for-each>
      </properties>
      <xsl:apply-templates select="e:case"/>
    </testsuite>
  </xsl:template>

  <xsl:template match="e:case">
    <testcase classname="{@group}" name="{@name}">
      <xsl:if test="@file"><xsl:attribute name="file"><xsl:value-of select="@file"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="@state = 'failed'">
          <failure message="{@why}" type="{@level}">
            <xsl:apply-templates select="e:line[@fails]"/>
          </failure>
        </xsl:when>
        <xsl:when test="@state = 'skipped'"><skipped message="{@why}"/></xsl:when>
      </xsl:choose>
      <xsl:if test="e:line[not(@fails)]">
        <system-out><xsl:apply-templates select="e:line[not(@fails)]"/></system-out>
      </xsl:if>
    </testcase>
  </xsl:template>

  <xsl:template match="e:line">
    <xsl:value-of select="."/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="counts">
    <xsl:param name="cases"/>
    <xsl:attribute name="tests"><xsl:value-of select="count($cases)"/></xsl:attribute>
    <xsl:attribute name="failures"><xsl:value-of select="count($cases[@state = 'failed'])"/></xsl:attribute>
    <xsl:attribute name="errors">0</xsl:attribute>
    <xsl:attribute name="skipped"><xsl:value-of select="count($cases[@state = 'skipped'])"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
