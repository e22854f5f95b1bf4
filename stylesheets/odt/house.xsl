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
      <xsl:if test="$t:own-first or $tp:long-numbers"><p:part name="content.xml"><xsl:apply-templates select="$t:content" mode="tp:content"/></p:part></xsl:if>
      <p:part name="styles.xml"><xsl:call-template name="t:house-part"/></p:part>
      <p:part name="meta.xml"><xsl:apply-templates select="/house/ours[@part = 'meta.xml']/*" mode="tp:meta"/></p:part>
    </p:package>
  </xsl:template>

  <!--
    The first block of the text, and whether it has to ask for a page of its own: where the house has one and ours has none
    yet. A table cannot ask.
  -->
  <xsl:variable name="t:content" select="/house/ours[@part = 'content.xml']/office:document-content"/>
  <xsl:variable name="tp:first" select="$t:content/office:body/office:text/*[not(contains(local-name(), '-decls') or self::text:tracked-changes or self::office:forms)][1][self::text:p or self::text:h]"/>
  <xsl:variable name="tp:first-style" select="$t:content/office:automatic-styles/style:style[@style:name = $tp:first/@text:style-name]"/>
  <!-- The page style that our own first page has, such as that of a cover. -->
  <xsl:variable name="t:cover" select="string($tp:first-style/@style:master-page-name)"/>
  <xsl:variable name="t:own-first" select="$t:edges and $t:first and $tp:first and ($t:cover = '' or $t:cover = 'Standard')"/>

  <xsl:template match="office:document-content" mode="tp:content">
    <xsl:copy><xsl:copy-of select="@*"/><xsl:apply-templates mode="tp:content"/></xsl:copy>
  </xsl:template>
  <!--
    Entries of the contents with a word in their number, such as Appendix B: a house may have wider or bolder letters than
    ours, so that the words begin a third further on.
  -->
  <xsl:variable name="tp:long-numbers" select="$t:content/office:automatic-styles/style:style[contains(@style:name, '.word')]"/>
  <xsl:template name="tp:wider">
    <xsl:param name="length"/>
    <xsl:value-of select="concat(format-number(1.35 * substring-before($length, 'mm'), '0.##'), 'mm')"/>
  </xsl:template>
  <xsl:template match="style:style[contains(@style:name, '.word')]/style:paragraph-properties/@*[local-name() = 'margin-left' or local-name() = 'text-indent'][contains(., 'mm')]" mode="tp:wider">
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}">
      <xsl:call-template name="tp:wider"><xsl:with-param name="length" select="string()"/></xsl:call-template>
    </xsl:attribute>
  </xsl:template>
  <!-- Stops are counted from the edge (20.335), which has moved. -->
  <xsl:template match="style:style[contains(@style:name, '.word')]/style:paragraph-properties[contains(@fo:margin-left, 'mm')]/style:tab-stops/style:tab-stop[@style:type = 'right']/@style:position[contains(., 'mm')]" mode="tp:wider">
    <xsl:attribute name="style:position">
      <xsl:value-of select="concat(format-number(substring-before(., 'mm') - 0.35 * substring-before(../../../@fo:margin-left, 'mm'), '0.##'), 'mm')"/>
    </xsl:attribute>
  </xsl:template>
  <xsl:template match="@* | node()" mode="tp:wider"><xsl:copy><xsl:apply-templates select="@* | node()" mode="tp:wider"/></xsl:copy></xsl:template>

  <xsl:template match="office:automatic-styles" mode="tp:content">
    <xsl:copy>
      <xsl:for-each select="*">
        <xsl:choose>
          <xsl:when test="contains(@style:name, '.word')"><xsl:apply-templates select="." mode="tp:wider"/></xsl:when>
          <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="$t:own-first"><xsl:call-template name="tp:first-style"/></xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="tp:first-style">
    <style:style style:name="House_first" style:family="paragraph" style:parent-style-name="{$tp:first/@text:style-name}" style:master-page-name="House_20_First">
      <xsl:if test="$tp:first-style"><xsl:copy-of select="$tp:first-style/@style:parent-style-name"/></xsl:if>
      <xsl:copy-of select="$tp:first-style/node()"/>
    </style:style>
  </xsl:template>
  <xsl:template match="office:body | office:text" mode="tp:content">
    <xsl:copy><xsl:copy-of select="@*"/><xsl:apply-templates mode="tp:content"/></xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="tp:content">
    <xsl:choose>
      <xsl:when test="$t:own-first and generate-id() = generate-id($tp:first)">
        <xsl:copy>
          <xsl:copy-of select="@*"/>
          <xsl:attribute name="text:style-name">House_first</xsl:attribute>
          <xsl:copy-of select="node()"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
    </xsl:choose>
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
