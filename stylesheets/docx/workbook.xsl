<?xml version="1.0" encoding="UTF-8"?>
<!--
  The workbook behind a chart (18.2), with which Word edits the figures. One sheet: names of the series in the first row,
  of the categories in the first column.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- As spreadsheet programs name a first sheet; in formulas it needs no quotes. -->
  <xsl:variable name="sheet-name" select="'Sheet1'"/>

  <xsl:template name="t:workbook">
    <workbook><sheets><sheet name="{$sheet-name}" sheetId="1" r:id="worksheet"/></sheets></workbook>
  </xsl:template>

  <!-- Rows of the sheet go across the series, which the resolved form keeps one after the other: $row picks from each. -->
  <xsl:template name="t:sheet">
    <xsl:variable name="chart" select="."/>
    <xsl:variable name="names">
      <xsl:call-template name="t:longest"><xsl:with-param name="labels" select="e:category/@label"/></xsl:call-template>
    </xsl:variable>
    <worksheet>
      <cols>
        <col min="1" max="1" width="{$names + 4}" customWidth="1"/>
        <col min="2" max="{count(e:series) + 1}" width="20" customWidth="1"/>
      </cols>
      <sheetData>
        <row r="1">
          <xsl:for-each select="e:series">
            <c s="2" t="inlineStr">
              <xsl:attribute name="r">
                <xsl:call-template name="t:sheet-column">
                  <xsl:with-param name="place" select="position() + 1"/>
                </xsl:call-template>1</xsl:attribute>
              <is><t xml:space="preserve"><xsl:value-of select="@name"/></t></is>
            </c>
          </xsl:for-each>
        </row>
        <xsl:for-each select="e:category">
          <xsl:variable name="row" select="position()"/>
          <row r="{$row + 1}">
            <c r="A{$row + 1}" t="inlineStr"><is><t xml:space="preserve"><xsl:value-of select="@label"/></t></is></c>
            <xsl:for-each select="$chart/e:series">
              <xsl:variable name="value" select="e:point[$row]/@value"/>
              <xsl:if test="$value">
                <c s="1">
                  <xsl:attribute name="r">
                    <xsl:call-template name="t:sheet-column">
                      <xsl:with-param name="place" select="position() + 1"/>
                    </xsl:call-template><xsl:value-of select="$row + 1"/>
                  </xsl:attribute>
                  <v><xsl:value-of select="$value"/></v>
                </c>
              </xsl:if>
            </xsl:for-each>
          </row>
        </xsl:for-each>
      </sheetData>
    </worksheet>
  </xsl:template>

  <!-- Cell formats by place: 0 words, 1 figures, 2 names of series. Numbers from 164 are a workbook's own (18.8.30). -->
  <xsl:template name="t:sheet-styles">
    <xsl:variable name="format"><xsl:call-template name="t:number-format"/></xsl:variable>
    <styleSheet>
      <numFmts count="1"><numFmt numFmtId="164" formatCode="{$format}"/></numFmts>
      <fonts count="2">
        <font><sz val="11"/><name val="{$theme-font-body}"/></font>
        <font><b/><sz val="11"/><name val="{$theme-font-body}"/></font>
      </fonts>
      <fills count="2">
        <fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="gray125"/></fill>
      </fills>
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="3">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
      </cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
    </styleSheet>
  </xsl:template>

</xsl:stylesheet>
