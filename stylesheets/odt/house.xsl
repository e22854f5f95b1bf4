<?xml version="1.0" encoding="UTF-8"?>
<!--
  The look of a house on a document that odt.xsl made, as docx/house.xsl does it: the parts of the package that change. The
  text itself names styles and pages by role and stays as it is.
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

  <xsl:include href="house-names.xsl"/>
  <xsl:include href="house-clean.xsl"/>
  <xsl:include href="house-styles.xsl"/>
  <xsl:include href="house-page.xsl"/>
  <xsl:include href="house-field.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:variable name="t:ours" select="/house/ours[@part = 'styles.xml']/office:document-styles"/>
  <xsl:variable name="t:facts" select="/house/ours[@part = 'facts']"/>
  <xsl:variable name="t:edges" select="/house/edges"/>

  <xsl:template match="/">
    <p:package>
      <p:part name="META-INF/manifest.xml"><xsl:apply-templates select="/house/ours[@part = 'META-INF/manifest.xml']/*" mode="tp:manifest"/></p:part>
      <p:part name="styles.xml"><xsl:call-template name="tp:styles"/></p:part>
      <p:part name="meta.xml"><xsl:apply-templates select="/house/ours[@part = 'meta.xml']/*" mode="tp:meta"/></p:part>
    </p:package>
  </xsl:template>

  <xsl:template name="tp:styles">
    <office:document-styles office:version="1.3">
      <office:font-face-decls>
        <xsl:copy-of select="$t:ours/office:font-face-decls/style:font-face"/>
        <xsl:for-each select="$t:theirs/office:font-face-decls/style:font-face">
          <xsl:if test="not($t:ours/office:font-face-decls/style:font-face[@style:name = current()/@style:name])">
            <style:font-face><xsl:apply-templates select="@*" mode="t:clean"/></style:font-face>
          </xsl:if>
        </xsl:for-each>
      </office:font-face-decls>
      <office:styles><xsl:call-template name="t:house-styles"/></office:styles>
      <office:automatic-styles><xsl:call-template name="t:house-automatic"/></office:automatic-styles>
      <office:master-styles>
        <xsl:copy-of select="$t:ours/office:master-styles/*[not(self::style:master-page)]"/>
        <xsl:apply-templates select="$t:ours/office:master-styles/style:master-page" mode="t:master"/>
      </office:master-styles>
    </office:document-styles>
  </xsl:template>

  <xsl:template match="manifest:manifest" mode="tp:manifest">
    <xsl:copy>
      <xsl:copy-of select="@* | *"/>
      <xsl:for-each select="/house/relation">
        <xsl:if test="not(preceding-sibling::relation[@target = current()/@target])">
          <manifest:file-entry manifest:full-path="Pictures/{@target}" manifest:media-type="{@type}"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

  <!-- Properties of theirs that their header or footer shows. -->
  <xsl:template match="office:document-meta" mode="tp:meta">
    <xsl:copy><xsl:copy-of select="@*"/><xsl:apply-templates mode="tp:meta"/></xsl:copy>
  </xsl:template>
  <xsl:template match="office:meta" mode="tp:meta">
    <xsl:variable name="ours" select="meta:user-defined"/>
    <xsl:copy>
      <xsl:copy-of select="*"/>
      <xsl:for-each select="$t:their-properties[@meta:name = $t:masters//text:user-defined/@text:name][not(@meta:name = $ours/@meta:name)]
                            [not(contains($t:properties, concat('|', @meta:name, '|')))]">
        <meta:user-defined meta:name="{@meta:name}"><xsl:value-of select="."/></meta:user-defined>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
