<?xml version="1.0" encoding="UTF-8"?>
<!-- [Content_Types].xml (part 2, 10.1.2). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/package/2006/content-types"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:content-types">
    <xsl:variable name="word" select="'application/vnd.openxmlformats-officedocument.wordprocessingml.'"/>
    <Types>
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="{$word}document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="{$word}styles+xml"/>
      <Override PartName="/word/numbering.xml" ContentType="{$word}numbering+xml"/>
      <Override PartName="/word/settings.xml" ContentType="{$word}settings+xml"/>
      <Override PartName="/word/fontTable.xml" ContentType="{$word}fontTable+xml"/>
      <Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
      <xsl:if test="$t:notes">
        <Override PartName="/word/footnotes.xml" ContentType="{$word}footnotes+xml"/>
      </xsl:if>
      <xsl:call-template name="t:comment-type"/>
      <Override PartName="/word/header1.xml" ContentType="{$word}header+xml"/>
      <Override PartName="/word/footer1.xml" ContentType="{$word}footer+xml"/>
      <Override PartName="/word/header2.xml" ContentType="{$word}header+xml"/>
      <xsl:if test="$theme-logo != ''">
        <Override PartName="/word/media/{$theme-logo}">
          <xsl:attribute name="ContentType"><xsl:call-template name="t:logo-type"/></xsl:attribute>
        </Override>
      </xsl:if>
      <xsl:if test="$t:wide-pages">
        <Override PartName="/word/footer2.xml" ContentType="{$word}footer+xml"/>
      </xsl:if>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      <Override PartName="/docProps/app.xml"
                ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      <Override PartName="/docProps/custom.xml"
                ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
      <!-- One entry for a part, however often its picture is shown. -->
      <xsl:variable name="pictures" select="/e:resolved[$t:pictures]/descendant::e:image"/>
      <xsl:for-each select="$pictures">
        <xsl:variable name="place" select="position()"/>
        <xsl:if test="not(@name = $pictures[position() &lt; $place]/@name)">
          <Override PartName="/word/media/{@name}" ContentType="{@type}"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="/descendant::e:chart">
        <Override PartName="/word/charts/chart{@seq}.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>
        <Override PartName="/word/embeddings/chart{@seq}.xlsx"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>
      </xsl:for-each>
    </Types>
  </xsl:template>

</xsl:stylesheet>
