<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page's head: what browsers, search engines and records systems read. Terms are those of the Dublin Core metadata
  terms where they have one; the version and the status have none.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!-- The encoding first: browsers look for it in the first 1024 bytes only (HTML 4.2.5.4). The program writes UTF-8. -->
  <xsl:template name="t:head">
    <head>
      <xsl:text>&#10;</xsl:text>
      <meta charset="utf-8"/>
      <xsl:text>&#10;</xsl:text>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <xsl:text>&#10;</xsl:text>
      <meta name="color-scheme" content="light dark"/>
      <xsl:text>&#10;</xsl:text>
      <title>
        <xsl:value-of select="normalize-space(e:meta/e:title)"/>
      </title>
      <xsl:apply-templates select="e:meta/*" mode="m:head"/>
      <xsl:call-template name="t:meta">
        <xsl:with-param name="name" select="'dcterms.identifier'"/>
        <xsl:with-param name="content" select="@id"/>
      </xsl:call-template>
      <xsl:call-template name="t:meta">
        <xsl:with-param name="name" select="'dcterms.language'"/>
        <xsl:with-param name="content" select="@xml:lang"/>
      </xsl:call-template>
      <xsl:call-template name="t:meta">
        <xsl:with-param name="name" select="'generator'"/>
        <xsl:with-param name="content" select="$generator"/>
      </xsl:call-template>
      <xsl:call-template name="t:json-ld"/>
      <xsl:text>&#10;</xsl:text>
      <!-- What stands in class="frame" is the page's alone and is no part of a fragment (fragment.xsl). -->
      <style>
        <xsl:call-template name="t:css"/>
        <xsl:call-template name="t:css-print"/>
        <xsl:call-template name="t:css-cover"/>
        <xsl:call-template name="t:css-chart"/>
        <xsl:call-template name="t:css-note"/>
      </style>
      <xsl:text>&#10;</xsl:text>
      <style class="frame">
        <xsl:call-template name="t:css-frame"/>
        <xsl:call-template name="t:css-cover-frame"/>
      </style>
      <xsl:variable name="house"><xsl:call-template name="t:user-css"/></xsl:variable>
      <xsl:if test="normalize-space($house)">
        <xsl:text>&#10;</xsl:text>
        <style><xsl:value-of select="$house"/></style>
      </xsl:if>
      <xsl:call-template name="t:user-head"/>
    </head>
  </xsl:template>

  <!-- The title is in the title element already; who owns the document and when it is reviewed is for its readers. -->
  <xsl:template match="e:title | e:owner | e:review" mode="m:head"/>

  <!-- The seal and the standing of a version with a history: engross-history(5) names them. -->
  <xsl:template match="e:author | e:reference | e:standing | e:seal" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="local-name()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:effective" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.valid'"/>
      <xsl:with-param name="content" select="concat('start=', @iso)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- As DCMI Period Encoding Scheme writes a stretch of time. -->
  <xsl:template match="e:period" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.temporal'"/>
      <xsl:with-param name="content" select="concat('start=', @from, '; end=', @to)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:summary" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'description'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:subtitle" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.alternative'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:publisher" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.publisher'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:classification" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.accessRights'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:date" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'dcterms.issued'"/>
      <xsl:with-param name="content" select="@iso"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:version" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'version'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:status" mode="m:head">
    <xsl:call-template name="t:meta">
      <xsl:with-param name="name" select="'status'"/>
      <xsl:with-param name="content" select="@code"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="m:head">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <!-- One meta element on a line of its own; none for an empty value. -->
  <xsl:template name="t:meta">
    <xsl:param name="name"/>
    <xsl:param name="content" select="."/>
    <xsl:variable name="plain" select="normalize-space($content)"/>
    <xsl:if test="$plain">
      <xsl:text>&#10;</xsl:text>
      <meta name="{$name}" content="{$plain}"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
