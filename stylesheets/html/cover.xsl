<?xml version="1.0" encoding="UTF-8"?>
<!-- The cover, and what a partner puts above every document: its logo and its own words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!-- Not words of the document. The picture's size in pixels of CSS, 96 to the inch, keeps its place free. -->
  <xsl:template name="t:brand">
    <xsl:if test="string($t:brand)">
      <xsl:text>&#10;</xsl:text>
      <header class="brand ui">
        <xsl:if test="$theme-logo-data != ''">
          <xsl:text>&#10;</xsl:text>
          <img src="{$theme-logo-data}" alt="{$theme-logo-alt}" width="{round($theme-logo-width * 96 div 25.4)}"
               height="{round($theme-logo-height * 96 div 25.4)}"/>
        </xsl:if>
        <xsl:if test="$theme-header != ''">
          <xsl:text>&#10;</xsl:text>
          <p><xsl:value-of select="$theme-header"/></p>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
      </header>
    </xsl:if>
  </xsl:template>

  <!-- Each line is a group of its own: a label and what it says. -->
  <xsl:template match="e:cover">
    <xsl:text>&#10;</xsl:text>
    <dl class="cover">
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </dl>
  </xsl:template>

  <xsl:template match="e:cover/*">
    <xsl:text>&#10;</xsl:text>
    <div class="{normalize-space(concat(local-name(), ' ', @key))}">
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <xsl:template match="e:cover/*/e:label">
    <xsl:text>&#10;</xsl:text>
    <dt><xsl:apply-templates/></dt>
  </xsl:template>

  <xsl:template match="e:cover/*/e:party | e:cover/*/e:words">
    <xsl:text>&#10;</xsl:text>
    <dd><xsl:apply-templates/></dd>
  </xsl:template>

</xsl:stylesheet>
