<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/settings.xml (17.15.1). No w:updateFields: it makes Word ask a question when the document is opened, and every
  field has its result already.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:settings">
    <xsl:variable name="uri" select="'http://schemas.microsoft.com/office/word'"/>
    <w:settings>
      <w:zoom w:percent="100"/>
      <w:defaultTabStop w:val="{$list-step}"/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <!-- The lines above footnotes, by their ids (17.11.9). -->
      <xsl:if test="$t:notes">
        <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
      </xsl:if>
      <!-- Word 2013 and later: without it Word lays out as Word 2007 did and says "Compatibility Mode" (17.15.3.4). -->
      <w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="{$uri}" w:val="15"/>
        <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="{$uri}" w:val="1"/>
        <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="{$uri}" w:val="1"/>
        <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="{$uri}" w:val="1"/>
        <w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="{$uri}" w:val="1"/>
      </w:compat>
      <w:themeFontLang w:val="{$t:language-tag}"/>
      <!-- Which colours of word-theme.xsl the names in styles mean (17.15.1.20). -->
      <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2"
                          w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"
                          w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
      <w:decimalSymbol w:val="."/>
      <w:listSeparator w:val=","/>
    </w:settings>
  </xsl:template>

</xsl:stylesheet>
