<?xml version="1.0" encoding="UTF-8"?>
<!-- Bookmarks (6.2.1), and the fields that refer to them (7.7.7). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

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

  <xsl:template match="e:ref[@show = 'title']">
    <xsl:apply-templates select="e:lead"/>
    <text:bookmark-ref text:reference-format="text" text:ref-name="{@mark}"><xsl:value-of
      select="e:cached"/></text:bookmark-ref>
  </xsl:template>

  <xsl:template match="e:ref[@show = 'text']">
    <text:a xlink:type="simple" xlink:href="#{@mark}" text:style-name="{$odt-link}"
            text:visited-style-name="{$odt-visited-link}"><xsl:apply-templates/></text:a>
  </xsl:template>

</xsl:stylesheet>
