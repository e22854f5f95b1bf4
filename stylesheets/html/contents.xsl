<?xml version="1.0" encoding="UTF-8"?>
<!--
  The list of contents. Its entries come as a flat list with levels; the nesting that HTML wants is that of the
  sections themselves, so the sections are walked and each asks for its entry: one key look-up each, where grouping
  the flat list would search backwards from every entry.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template match="e:contents">
    <xsl:variable name="sections" select="../e:body/*[key('contents-entry', @id)]"/>
    <xsl:call-template name="t:check-contents"/>
    <xsl:text>&#10;</xsl:text>
    <nav class="contents" aria-labelledby="ui_contents">
      <xsl:apply-templates select="e:title"/>
      <xsl:if test="$sections">
        <xsl:text>&#10;</xsl:text>
        <ol>
          <xsl:apply-templates select="$sections" mode="m:contents"/>
          <xsl:text>&#10;</xsl:text>
        </ol>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
    </nav>
  </xsl:template>

  <!-- An entry that the walk cannot reach would be lost without a word. -->
  <xsl:template name="t:check-contents">
    <xsl:variable name="reached" select="count(../e:body/descendant::e:section[key('contents-entry', @id)
                                               and (parent::e:body or key('contents-entry', ../@id))])"/>
    <xsl:if test="$reached != count(e:entry)">
      <xsl:message terminate="yes">contents has <xsl:value-of select="count(e:entry)"/> entries, but <xsl:value-of
        select="$reached"/> of the sections can be reached</xsl:message>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:contents/e:title">
    <xsl:text>&#10;</xsl:text>
    <h2 id="ui_contents">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </h2>
  </xsl:template>

  <xsl:template match="e:section" mode="m:contents">
    <xsl:variable name="inner" select="e:section[key('contents-entry', @id)]"/>
    <xsl:text>&#10;</xsl:text>
    <li>
      <xsl:apply-templates select="key('contents-entry', @id)"/>
      <xsl:if test="$inner">
        <xsl:text>&#10;</xsl:text>
        <ol>
          <xsl:apply-templates select="$inner" mode="m:contents"/>
          <xsl:text>&#10;</xsl:text>
        </ol>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="*" mode="m:contents">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <xsl:template match="e:entry">
    <a href="#{@to}">
      <xsl:apply-templates select="e:number"/>
      <span class="words">
        <xsl:apply-templates select="e:words/@*" mode="m:attributes"/>
        <xsl:apply-templates select="e:words/node()" mode="m:unlinked"/>
      </span>
    </a>
  </xsl:template>

  <xsl:template match="e:entry/e:number">
    <span class="number">
      <xsl:apply-templates/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>
