<?xml version="1.0" encoding="UTF-8"?>
<!--
  What no common style can say, because Writer keeps such properties with each table (16.2, office:automatic-styles):
  widths of tables and columns, rows, cells; edges of blocks (edge.xsl); and the languages of passages.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:automatic-styles">
    <office:automatic-styles>
      <xsl:apply-templates select="//e:table" mode="tp:widths"/>
      <xsl:call-template name="tp:rows-and-cells"/>
      <xsl:call-template name="t:cover-turns"/>
      <xsl:call-template name="t:entry-styles"/>
      <xsl:if test="e:body/e:section[@landscape]">
        <xsl:call-template name="tp:turns"><xsl:with-param name="base" select="concat($odt-heading, 1)"/></xsl:call-template>
        <xsl:call-template name="tp:turns"><xsl:with-param name="base" select="$odt-appendix"/></xsl:call-template>
        <xsl:if test="$t:plain">
          <xsl:call-template name="tp:turns"><xsl:with-param name="base" select="concat($odt-heading, 1, $odt-plain)"/></xsl:call-template>
        </xsl:if>
      </xsl:if>
      <xsl:call-template name="t:edge-styles"/>
      <style:style style:name="After" style:family="paragraph">
        <style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="0mm" fo:line-height="0.4mm"/>
        <style:text-properties fo:font-size="1pt" style:font-size-asian="1pt" style:font-size-complex="1pt"/>
      </style:style>
      <style:style style:name="Index" style:family="section">
        <style:section-properties style:editable="false"/>
      </style:style>
      <xsl:call-template name="t:language-styles"/>
    </office:automatic-styles>
  </xsl:template>

  <!-- Headings with which pages begin that are wider than high, or high again (20.325, style:master-page-name). -->
  <xsl:template name="tp:turns">
    <xsl:param name="base"/>
    <style:style style:name="{$base}.wide" style:family="paragraph" style:parent-style-name="{$base}"
                 style:master-page-name="Landscape">
      <style:paragraph-properties style:page-number="auto" fo:break-before="auto"/>
    </style:style>
    <style:style style:name="{$base}.high" style:family="paragraph" style:parent-style-name="{$base}"
                 style:master-page-name="Standard">
      <style:paragraph-properties style:page-number="auto" fo:break-before="auto"/>
    </style:style>
  </xsl:template>

  <!-- A table in a clause starts where its text does. -->
  <xsl:template match="e:table" mode="tp:widths">
    <xsl:variable name="level" select="sum(ancestor::e:clause[@number][1]/@depth)"/>
    <xsl:variable name="left" select="($level &gt; 0) * $edge + ($level &gt; 3) * $edge-4 + ($level &gt; 6) * $edge-7"/>
    <xsl:variable name="wide" select="boolean(ancestor::e:section[@landscape])"/>
    <xsl:variable name="share"><xsl:call-template name="t:table-share"/></xsl:variable>
    <xsl:variable name="width" select="($text-width * not($wide) + $wide-text-width * $wide - $left) * $share"/>
    <style:style style:name="Table{@seq}" style:family="table">
      <style:table-properties style:width="{$width}mm" table:align="margins" fo:margin-left="{$left}mm" fo:margin-top="{3 * boolean(@caption-hidden)}mm"
                              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                              fo:margin-bottom="3mm">
        <xsl:if test="$left &gt; 0 or $share &lt; 1"><xsl:attribute name="table:align">left</xsl:attribute></xsl:if>
        <xsl:if test="e:note or e:source"><xsl:attribute name="fo:keep-with-next">always</xsl:attribute></xsl:if>
        <xsl:variable name="whole"><xsl:call-template name="t:table-whole"/></xsl:variable>
        <xsl:if test="string($whole)">
          <xsl:attribute name="style:may-break-between-rows">false</xsl:attribute>
        </xsl:if>
      </style:table-properties>
    </style:style>
    <xsl:variable name="seq" select="@seq"/>
    <xsl:variable name="widths">
      <xsl:if test="$t:large">
        <xsl:call-template name="t:large-widths"><xsl:with-param name="across" select="$width * 56.693"/></xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:for-each select="e:columns/e:column">
      <xsl:variable name="own">
        <xsl:choose>
          <xsl:when test="$t:large"><xsl:value-of select="substring($widths, 8 * position() - 7, 8) div 56.693"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$width * @width div 100"/></xsl:otherwise>
        </xsl:choose>
      </xsl:variable>
      <style:style style:name="Table{$seq}.{position()}" style:family="table-column">
        <style:table-column-properties style:column-width="{format-number($own, '0.##')}mm"/>
      </style:style>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="tp:rows-and-cells">
    <style:style style:name="Row" style:family="table-row">
      <style:table-row-properties fo:keep-together="always"/>
    </style:style>
    <style:style style:name="Row.head" style:family="table-row">
      <style:table-row-properties fo:keep-together="auto"/>
    </style:style>
    <style:style style:name="Row.sign" style:family="table-row">
      <style:table-row-properties fo:keep-together="always" style:min-row-height="18mm"/>
    </style:style>
    <!-- A row that is written in. -->
    <style:style style:name="Row.form" style:family="table-row">
      <style:table-row-properties fo:keep-together="always" style:min-row-height="10mm"/>
    </style:style>
    <style:style style:name="Cell" style:family="table-cell">
      <style:table-cell-properties fo:padding="1.4mm" fo:border-left="none" fo:border-right="none" fo:border-top="none"
                                   fo:border-bottom="0.5pt solid {$theme-colour-rule}"/>
    </style:style>
    <style:style style:name="Cell.head" style:family="table-cell">
      <style:table-cell-properties fo:padding="1.4mm" fo:background-color="{$theme-colour-tint}"
                                   style:vertical-align="bottom" fo:border-left="none" fo:border-right="none"
                                   fo:border-top="none" fo:border-bottom="1.25pt solid {$theme-colour-accent}"/>
    </style:style>
    <style:style style:name="Cell.foot" style:family="table-cell">
      <style:table-cell-properties fo:padding="1.4mm" fo:background-color="{$theme-colour-tint}"
                                   fo:border-left="none" fo:border-right="none"
                                   fo:border-top="1.25pt solid {$theme-colour-accent}"
                                   fo:border-bottom="1.25pt solid {$theme-colour-accent}"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
