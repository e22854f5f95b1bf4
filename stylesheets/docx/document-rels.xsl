<?xml version="1.0" encoding="UTF-8"?>
<!-- word/_rels/document.xml.rels (part 2, 9.3). Ids say what they lead to. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:document-rels">
    <xsl:variable name="type" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
    <Relationships>
      <Relationship Id="styles" Type="{$type}styles" Target="styles.xml"/>
      <Relationship Id="numbering" Type="{$type}numbering" Target="numbering.xml"/>
      <Relationship Id="settings" Type="{$type}settings" Target="settings.xml"/>
      <Relationship Id="fontTable" Type="{$type}fontTable" Target="fontTable.xml"/>
      <Relationship Id="theme" Type="{$type}theme" Target="theme/theme1.xml"/>
      <Relationship Id="header1" Type="{$type}header" Target="header1.xml"/>
      <Relationship Id="footer1" Type="{$type}footer" Target="footer1.xml"/>
      <Relationship Id="header2" Type="{$type}header" Target="header2.xml"/>
      <xsl:if test="$t:wide-pages">
        <Relationship Id="footer2" Type="{$type}footer" Target="footer2.xml"/>
      </xsl:if>
      <xsl:if test="$t:notes">
        <Relationship Id="footnotes" Type="{$type}footnotes" Target="footnotes.xml"/>
      </xsl:if>
      <xsl:call-template name="t:comment-relationship"/>
      <!-- Those of footnotes are in footnotes-rels. -->
      <!-- Not the links of the contents: they repeat those of the headings, and entries are links themselves. -->
      <xsl:for-each select="(/e:resolved/e:front//e:link | /e:resolved/e:body//e:link)[not($t:notes and ancestor::e:footnote or $t:drafting and ancestor::e:drafting-note)]">
        <Relationship Id="link{@seq}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
      <xsl:for-each select="/e:resolved/descendant::e:fact[@href][generate-id() = generate-id(key('work', @key)[1])]">
        <Relationship Id="work-{@key}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
      <xsl:for-each select="(/e:resolved/e:front//e:image | /e:resolved/e:body//e:image)[not($t:notes and ancestor::e:footnote)]">
        <Relationship Id="image{@seq}" Type="{$type}image" Target="media/{@name}"/>
      </xsl:for-each>
      <xsl:for-each select="/descendant::e:chart">
        <Relationship Id="chart{@seq}" Type="{$type}chart" Target="charts/chart{@seq}.xml"/>
      </xsl:for-each>
    </Relationships>
  </xsl:template>

</xsl:stylesheet>
