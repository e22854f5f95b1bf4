<?xml version="1.0" encoding="UTF-8"?>
<!--
  docProps/core.xml (part 2, 11). The dates are the document's own: the same text made on another day is the same file.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:core">
    <xsl:variable name="meta" select="/e:resolved/e:meta"/>
    <cp:coreProperties>
      <dc:title><xsl:value-of select="normalize-space($meta/e:title)"/></dc:title>
      <xsl:if test="$meta/e:subtitle"><dc:subject><xsl:value-of select="normalize-space($meta/e:subtitle)"/></dc:subject></xsl:if>
      <xsl:if test="$meta/e:publisher"><dc:creator><xsl:value-of select="$meta/e:publisher"/></dc:creator></xsl:if>
      <xsl:if test="$meta/e:summary"><dc:description><xsl:value-of select="normalize-space($meta/e:summary)"/></dc:description></xsl:if>
      <dc:identifier><xsl:value-of select="/e:resolved/@id"/></dc:identifier>
      <dc:language><xsl:value-of select="/e:resolved/@xml:lang"/></dc:language>
      <xsl:if test="$meta/e:date/@iso">
        <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$meta/e:date/@iso"/>T00:00:00Z</dcterms:created>
        <dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$meta/e:date/@iso"/>T00:00:00Z</dcterms:modified>
      </xsl:if>
      <xsl:if test="$meta/e:status"><cp:contentStatus><xsl:value-of select="$meta/e:status"/></cp:contentStatus></xsl:if>
      <xsl:if test="$meta/e:version"><cp:version><xsl:value-of select="$meta/e:version"/></cp:version></xsl:if>
    </cp:coreProperties>
  </xsl:template>

</xsl:stylesheet>
