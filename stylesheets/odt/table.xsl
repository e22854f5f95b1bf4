<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables (9.1): a caption above, the table, notes and source below. Their automatic styles are in automatic-styles.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:table">
    <xsl:variable name="turn"><xsl:call-template name="t:after-cover"/></xsl:variable>
    <xsl:for-each select="e:caption[not(../@caption-hidden)]">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style">
          <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-caption"/></xsl:call-template>
          <xsl:value-of select="$turn"/>
        </xsl:with-param>
        <xsl:with-param name="target" select="(..)[not(current()/e:counter)]"/>
      </xsl:call-template>
    </xsl:for-each>
    <table:table table:name="Table{@seq}" table:style-name="Table{@seq}">
      <!-- For readers who cannot see it: what it is, and what its columns hold (9.1.14, 9.1.15). -->
      <table:title><xsl:value-of select="normalize-space(e:caption)"/></table:title>
      <xsl:if test="e:head">
        <table:desc><xsl:call-template name="t:column-names"/></table:desc>
      </xsl:if>
      <xsl:variable name="seq" select="@seq"/>
      <xsl:for-each select="e:columns/e:column">
        <table:table-column table:style-name="Table{$seq}.{position()}"/>
      </xsl:for-each>
      <xsl:if test="e:head">
        <table:table-header-rows><xsl:apply-templates select="e:head/e:row"/></table:table-header-rows>
      </xsl:if>
      <xsl:apply-templates select="e:body/e:row | e:foot/e:row"/>
    </table:table>
    <xsl:apply-templates select="e:note | e:source"/>
  </xsl:template>

  <!-- A row that waits for a signature by hand has room for one. A head that is kept together makes Writer drop all rows
       of a table whose first row no longer fits under it on the page (seen in 7.4). -->
  <xsl:template match="e:row">
    <table:table-row>
      <xsl:attribute name="table:style-name">
        <xsl:choose>
          <xsl:when test="../../@role = 'signatures' and parent::e:body and not(@state = 'signed')">Row.sign</xsl:when>
          <xsl:when test="parent::e:body and ../../@role = 'form'">Row.form</xsl:when>
          <xsl:when test="parent::e:head">Row.head</xsl:when>
          <xsl:otherwise>Row</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:variable name="columns" select="../../e:columns/e:column"/>
      <xsl:for-each select="e:cell">
        <xsl:variable name="place" select="position()"/>
        <xsl:apply-templates select=".">
          <xsl:with-param name="column" select="$columns[$place]"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </table:table-row>
  </xsl:template>

  <xsl:template match="e:cell">
    <xsl:param name="column"/>
    <xsl:variable name="align" select="(@align | $column[not(current()/@align)]/@align)[1]"/>
    <xsl:variable name="head" select="boolean(parent::e:row/parent::e:head)"/>
    <!-- What names a row of properties is strong; the names in a table of figures are as quiet as the figures. -->
    <xsl:variable name="strong" select="$head or parent::e:row/parent::e:foot
                                        or (@header = 'row' and (../../../@role = 'control' or ../../../@role = 'particulars'
                                                               or ../../../@role = 'form'))"/>
    <xsl:variable name="style" select="concat(substring($odt-table-heading, 1 + 99 * not($strong)), substring($odt-table-text, 1 + 99 * $strong),
                                              substring($odt-end, 1 + 99 * (string($align) != 'end')),
                                              substring($odt-centre, 1 + 99 * (string($align) != 'center')))"/>
    <table:table-cell office:value-type="string">
      <xsl:attribute name="table:style-name">
        <xsl:choose>
          <xsl:when test="$head">Cell.head</xsl:when>
          <xsl:when test="parent::e:row/parent::e:foot">Cell.foot</xsl:when>
          <xsl:otherwise>Cell</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <!-- A signatory's cell says its first line strong by itself. -->
      <xsl:variable name="inside" select="concat(substring($odt-table-text, 1 + 99 * not(../@state)), substring($style, 1 + 99 * boolean(../@state)))"/>
      <!-- What can be referred to has its bookmark in its first paragraph; a row that of what names it. -->
      <xsl:apply-templates select="*[1]">
        <xsl:with-param name="style" select="$inside"/>
        <xsl:with-param name="target" select="self::*[@mark] | (..)[@mark and not(current()/preceding-sibling::*[1])]"/>
      </xsl:apply-templates>
      <xsl:if test="*[2]">
        <xsl:apply-templates select="*[position() &gt; 1]">
          <xsl:with-param name="style" select="$inside"/>
        </xsl:apply-templates>
      </xsl:if>
      <xsl:if test="not(*)"><text:p text:style-name="{$style}"/></xsl:if>
    </table:table-cell>
  </xsl:template>

</xsl:stylesheet>
