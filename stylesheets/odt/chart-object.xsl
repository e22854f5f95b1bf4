<?xml version="1.0" encoding="UTF-8"?>
<!--
  Object #/content.xml (11): a chart and the table of its figures. The chart refers to the table's cells; Writer lets
  its reader edit both.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The name that the charts of office programs give to a table of their own. -->
  <xsl:variable name="tp:own-table" select="'local-table'"/>

  <xsl:template name="t:chart-object">
    <xsl:variable name="last" select="count(e:category) + 1"/>
    <office:document-content office:version="1.3">
      <xsl:call-template name="t:chart-automatic-styles"/>
      <office:body>
        <office:chart>
          <chart:chart chart:style-name="chart" svg:width="{$text-width}mm" xlink:href=".." xlink:type="simple">
            <xsl:attribute name="chart:class">
              <xsl:choose>
                <xsl:when test="@type = 'line'">chart:line</xsl:when>
                <xsl:otherwise>chart:bar</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:attribute name="svg:height">
              <xsl:call-template name="t:chart-high">
                <xsl:with-param name="room" select="$text-width"/>
              </xsl:call-template>mm</xsl:attribute>
            <xsl:if test="e:series[2]">
              <chart:legend chart:style-name="legend" chart:legend-position="top" style:legend-expansion="wide"/>
            </xsl:if>
            <chart:plot-area chart:style-name="plot" chart:data-source-has-labels="both">
              <xsl:attribute name="table:cell-range-address">
                <xsl:value-of select="concat($tp:own-table, '.$A$1:.$')"/>
                <xsl:call-template name="t:sheet-column">
                  <xsl:with-param name="place" select="count(e:series) + 1"/>
                </xsl:call-template>
                <xsl:value-of select="concat('$', $last)"/>
              </xsl:attribute>
              <chart:axis chart:dimension="x" chart:name="primary-x" chart:style-name="names">
                <chart:categories table:cell-range-address="{$tp:own-table}.$A$2:.$A${$last}"/>
              </chart:axis>
              <chart:axis chart:dimension="y" chart:name="primary-y" chart:style-name="figures">
                <xsl:if test="e:axis/@title">
                  <chart:title chart:style-name="axis-title"><text:p><xsl:value-of select="e:axis/@title"/></text:p></chart:title>
                </xsl:if>
                <chart:grid chart:style-name="grid" chart:class="major"/>
              </chart:axis>
              <xsl:for-each select="e:series">
                <xsl:variable name="column">
                  <xsl:call-template name="t:sheet-column">
                    <xsl:with-param name="place" select="position() + 1"/>
                  </xsl:call-template>
                </xsl:variable>
                <chart:series chart:style-name="series{position()}" chart:attached-axis="primary-y"
                              chart:values-cell-range-address="{$tp:own-table}.${$column}$2:.${$column}${$last}"
                              chart:label-cell-address="{$tp:own-table}.${$column}$1">
                  <xsl:attribute name="chart:class">
                    <xsl:choose>
                      <xsl:when test="../@type = 'line'">chart:line</xsl:when>
                      <xsl:otherwise>chart:bar</xsl:otherwise>
                    </xsl:choose>
                  </xsl:attribute>
                  <chart:data-point chart:repeated="{count(e:point)}"/>
                </chart:series>
              </xsl:for-each>
              <chart:wall chart:style-name="wall"/>
            </chart:plot-area>
            <xsl:call-template name="tp:own-table"/>
          </chart:chart>
        </office:chart>
      </office:body>
    </office:document-content>
  </xsl:template>

  <!-- A figure that is missing is a cell without a value: the chart has a gap there. -->
  <xsl:template name="tp:own-table">
    <xsl:variable name="chart" select="."/>
    <table:table table:name="{$tp:own-table}">
      <table:table-header-columns><table:table-column/></table:table-header-columns>
      <table:table-columns><table:table-column table:number-columns-repeated="{count(e:series)}"/></table:table-columns>
      <table:table-header-rows>
        <table:table-row>
          <table:table-cell><text:p/></table:table-cell>
          <xsl:for-each select="e:series">
            <table:table-cell office:value-type="string"><text:p><xsl:value-of select="@name"/></text:p></table:table-cell>
          </xsl:for-each>
        </table:table-row>
      </table:table-header-rows>
      <table:table-rows>
        <xsl:for-each select="e:category">
          <xsl:variable name="row" select="position()"/>
          <table:table-row>
            <table:table-cell office:value-type="string"><text:p><xsl:value-of select="@label"/></text:p></table:table-cell>
            <xsl:for-each select="$chart/e:series/e:point[$row]">
              <xsl:choose>
                <xsl:when test="@value">
                  <table:table-cell office:value-type="float" office:value="{@value}"><text:p><xsl:value-of select="@value"/></text:p></table:table-cell>
                </xsl:when>
                <xsl:otherwise>
                  <table:table-cell><text:p/></table:table-cell>
                </xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </table:table-row>
        </xsl:for-each>
      </table:table-rows>
    </table:table>
  </xsl:template>

</xsl:stylesheet>
