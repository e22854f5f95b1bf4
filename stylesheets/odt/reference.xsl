<?xml version="1.0" encoding="UTF-8"?>
<!-- Bookmarks (6.2.1), and the fields that refer to them (7.7.7). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- A bookmark goes around the words of its paragraph: a reference to its text gives the title, no more. -->
  <xsl:template name="t:bookmark-start">
    <xsl:if test="@mark"><text:bookmark-start text:name="{@mark}"/></xsl:if>
  </xsl:template>

  <xsl:template name="t:bookmark-end">
    <xsl:if test="@mark"><text:bookmark-end text:name="{@mark}"/></xsl:if>
  </xsl:template>

  <!--
    By number. A section's or clause's label holds the levels above already; an item is referred to by its own label,
    without those that it stands in, which the lead has named; so is what is in an appendix, whose own label has a word. The resolved words are what is shown until a program
    updates its fields (19.845, text:reference-format).
  -->
  <xsl:template match="e:ref[@show = 'number']">
    <xsl:variable name="format">
      <xsl:choose>
        <xsl:when test="key('target', @mark)[self::e:item or @scheme != 'main']">number-no-superior</xsl:when>
        <xsl:otherwise>number</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:apply-templates select="e:lead"/>
    <text:bookmark-ref text:reference-format="{$format}" text:ref-name="{@mark}"><xsl:value-of
      select="e:cached"/></text:bookmark-ref>
  </xsl:template>

  <xsl:template match="e:ref[@show = 'title' or @show = 'caption']">
    <xsl:apply-templates select="e:lead"/>
    <text:bookmark-ref text:reference-format="text" text:ref-name="{@mark}"><xsl:value-of
      select="e:cached"/></text:bookmark-ref>
  </xsl:template>

  <!-- The number of a caption, which Writer counts itself (7.4.13). The bookmark holds it and its word, and no more. -->
  <xsl:template match="e:counter">
    <xsl:variable name="series">
      <xsl:call-template name="tp:series"/>
    </xsl:variable>
    <xsl:for-each select="../.."><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
    <xsl:value-of select="concat(@word, ' ')"/>
    <text:sequence text:ref-name="ref{$series}{@count - 1}" text:name="{$series}" text:formula="ooow:{$series}+1"
                   style:num-format="1"><xsl:value-of select="@count"/></text:sequence>
    <xsl:for-each select="../.."><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    <xsl:text>: </xsl:text>
  </xsl:template>

  <!-- What Writer's own captions are called. -->
  <xsl:template name="tp:series">
    <xsl:choose>
      <xsl:when test="@series = 'table'">Table</xsl:when>
      <xsl:otherwise>Figure</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Declared before all text (5.1.1, 7.4.11), where there are any. -->
  <xsl:template name="t:sequences">
    <xsl:if test="key('counter', 'table') or key('counter', 'figure')">
      <text:sequence-decls>
        <text:sequence-decl text:display-outline-level="0" text:name="Table"/>
        <text:sequence-decl text:display-outline-level="0" text:name="Figure"/>
      </text:sequence-decls>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:ref[@show = 'text']">
    <text:a xlink:type="simple" xlink:href="#{@mark}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

</xsl:stylesheet>
