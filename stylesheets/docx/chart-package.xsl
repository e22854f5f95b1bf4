<?xml version="1.0" encoding="UTF-8"?>
<!--
  The parts of every chart, in the order in which the program packs them; word/embeddings/chart#.xlsx is a package in the
  package.

  A file of its own, because an element that is written here hands on every namespace that is declared here: a part
  would then not declare its own.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package" exclude-result-prefixes="e t tp">

  <xsl:variable name="tp:relations" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>

  <xsl:template name="t:chart-parts">
    <xsl:for-each select="/descendant::e:chart">
      <p:part name="chart"><xsl:call-template name="t:chart-part"/></p:part>
      <p:part name="chart-rels">
        <xsl:call-template name="tp:relation">
          <xsl:with-param name="type" select="'package'"/>
          <xsl:with-param name="id" select="'workbook'"/>
          <xsl:with-param name="target" select="concat('../embeddings/chart', @seq, '.xlsx')"/>
        </xsl:call-template>
      </p:part>
      <p:package name="workbook">
        <p:part name="content-types"><xsl:call-template name="tp:workbook-types"/></p:part>
        <p:part name="rels">
          <xsl:call-template name="tp:relation">
            <xsl:with-param name="type" select="'officeDocument'"/>
            <xsl:with-param name="target" select="'xl/workbook.xml'"/>
          </xsl:call-template>
        </p:part>
        <p:part name="workbook"><xsl:call-template name="t:workbook"/></p:part>
        <p:part name="workbook-rels"><xsl:call-template name="tp:workbook-rels"/></p:part>
        <p:part name="sheet"><xsl:call-template name="t:sheet"/></p:part>
        <p:part name="styles"><xsl:call-template name="t:sheet-styles"/></p:part>
      </p:package>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="tp:workbook-types">
    <xsl:variable name="sheet" select="'application/vnd.openxmlformats-officedocument.spreadsheetml.'"/>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="{$sheet}sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{$sheet}worksheet+xml"/>
      <Override PartName="/xl/styles.xml" ContentType="{$sheet}styles+xml"/>
    </Types>
  </xsl:template>

  <xsl:template name="tp:workbook-rels">
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="worksheet" Type="{$tp:relations}worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="styles" Type="{$tp:relations}styles" Target="styles.xml"/>
    </Relationships>
  </xsl:template>

  <!-- A part of one relationship. -->
  <xsl:template name="tp:relation">
    <xsl:param name="type"/>
    <xsl:param name="id" select="$type"/>
    <xsl:param name="target"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="{$id}" Type="{$tp:relations}{$type}" Target="{$target}"/>
    </Relationships>
  </xsl:template>

</xsl:stylesheet>
