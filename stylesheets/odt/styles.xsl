<?xml version="1.0" encoding="UTF-8"?>
<!-- styles.xml (3.1.3.3): common styles, the page, its header and footer. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:styles">
    <office:document-styles office:version="1.3">
      <xsl:call-template name="t:font-faces"/>
      <office:styles>
        <xsl:call-template name="tp:defaults"/>
        <xsl:call-template name="t:text-styles"/>
        <xsl:call-template name="t:list-styles"/>
        <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-styles"/></xsl:for-each>
        <!-- Writer counts footnotes itself, through the document, from one more than text:start-value (16.29.3). -->
        <text:notes-configuration text:note-class="footnote" text:citation-style-name="{$odt-note-number}"
                                  text:citation-body-style-name="{$odt-note-mark}" text:default-style-name="{$odt-footnote}"
                                  style:num-format="1" text:start-value="0" text:footnotes-position="page"
                                  text:start-numbering-at="document"/>
      </office:styles>
      <office:automatic-styles>
        <xsl:call-template name="t:page-layout"/>
      </office:automatic-styles>
      <office:master-styles>
        <xsl:call-template name="t:master-page"/>
      </office:master-styles>
    </office:document-styles>
  </xsl:template>

  <xsl:template name="tp:defaults">
    <style:default-style style:family="paragraph">
      <style:paragraph-properties fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="10mm"
                                  style:writing-mode="page"/>
      <style:text-properties style:font-name="body" style:font-name-asian="body" style:font-name-complex="body"
                             fo:font-size="{$size-body}pt" style:font-size-asian="{$size-body}pt"
                             style:font-size-complex="{$size-body}pt" fo:color="{$theme-colour-text}" fo:hyphenate="false">
        <xsl:call-template name="t:language">
          <xsl:with-param name="tag" select="string(/e:resolved/@xml:lang)"/>
        </xsl:call-template>
      </style:text-properties>
    </style:default-style>
    <style:default-style style:family="graphic"/>
    <style:default-style style:family="table">
      <style:table-properties table:border-model="collapsing"/>
    </style:default-style>
    <style:default-style style:family="table-row">
      <style:table-row-properties fo:keep-together="always"/>
    </style:default-style>
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    <style:style style:name="{$odt-picture}" style:family="graphic">
      <style:graphic-properties text:anchor-type="as-char" svg:x="0mm" svg:y="0mm" style:vertical-pos="top"
                                style:vertical-rel="baseline"/>
    </style:style>
    <xsl:call-template name="t:image-styles"/>
  </xsl:template>

</xsl:stylesheet>
