<?xml version="1.0" encoding="UTF-8"?>
<!--
  Fields in the header or footer of a house (7.3 to 7.7). What says something of the document says it at once; what would
  reach for something else leaves its words.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package"
                exclude-result-prefixes="office style text table draw fo svg xlink meta manifest dc e t tp">

  <!-- Properties that every document of ours may have (meta.xsl). -->
  <xsl:variable name="t:properties" select="'|Identifier|Version|Status|Classification|Owner|Review date|Effective date|Period|Author|Reference|'"/>
  <xsl:variable name="t:their-properties" select="/house/theirs[@part = 'meta']/office:document-meta/office:meta/meta:user-defined"/>
  <xsl:variable name="tp:our-meta" select="/house/ours[@part = 'meta.xml']/office:document-meta/office:meta"/>

  <xsl:template match="text:title | text:chapter" mode="t:clean">
    <text:title><xsl:value-of select="$tp:our-meta/dc:title"/></text:title>
  </xsl:template>
  <xsl:template match="text:subject" mode="t:clean">
    <text:subject><xsl:value-of select="$tp:our-meta/dc:subject"/></text:subject>
  </xsl:template>
  <xsl:template match="text:initial-creator | text:creator | text:author-name" mode="t:clean">
    <text:initial-creator><xsl:value-of select="$tp:our-meta/meta:initial-creator"/></text:initial-creator>
  </xsl:template>
  <xsl:template match="text:file-name" mode="t:clean"><xsl:value-of select="concat($t:facts/@id, '.odt')"/></xsl:template>
  <xsl:template match="text:page-number" mode="t:clean"><text:page-number text:select-page="current">1</text:page-number></xsl:template>
  <xsl:template match="text:page-count" mode="t:clean"><text:page-count>1</text:page-count></xsl:template>

  <xsl:template match="text:user-defined" mode="t:clean">
    <xsl:variable name="ours" select="$tp:our-meta/meta:user-defined[@meta:name = current()/@text:name]"/>
    <xsl:variable name="theirs" select="$t:their-properties[@meta:name = current()/@text:name]"/>
    <xsl:choose>
      <xsl:when test="$ours"><text:user-defined text:name="{@text:name}"><xsl:value-of select="$ours"/></text:user-defined></xsl:when>
      <xsl:when test="contains($t:properties, concat('|', @text:name, '|'))"/>
      <xsl:when test="$theirs"><text:user-defined text:name="{@text:name}"><xsl:value-of select="$theirs"/></text:user-defined></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What stands in a line and is none of the above. -->
  <xsl:template match="text:*[parent::text:p or parent::text:h or parent::text:span or parent::text:a]
                             [not(self::text:span or self::text:a or self::text:tab or self::text:s or self::text:line-break
                                  or self::text:title or self::text:chapter or self::text:subject or self::text:initial-creator
                                  or self::text:creator or self::text:author-name or self::text:file-name or self::text:page-number
                                  or self::text:page-count or self::text:user-defined or self::text:date or self::text:time
                                  or self::text:script or self::text:execute-macro or self::text:hidden-text
                                  or self::text:hidden-paragraph or self::text:note or self::text:soft-page-break
                                  or starts-with(local-name(), 'bookmark') or starts-with(local-name(), 'reference-mark')
                                  or starts-with(local-name(), 'change'))]" mode="t:clean" priority="2">
    <xsl:apply-templates mode="t:clean"/>
  </xsl:template>

</xsl:stylesheet>
