<?xml version="1.0" encoding="UTF-8"?>
<!--
  docProps/custom.xml (22.3): what a records system asks for. The names are fixed, not in the document's language, so that
  such a system can look for them. A property's number starts at 2, and the set has one name (22.3.2.1).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
                xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template name="t:custom">
    <xsl:variable name="meta" select="/e:resolved/e:meta"/>
    <Properties>
      <xsl:for-each select="/e:resolved/@id | $meta/e:version | $meta/e:status | $meta/e:classification | $meta/e:owner
                            | $meta/e:review[@iso] | $meta/e:effective | $meta/e:period | $meta/e:author
                            | $meta/e:reference | $meta/e:standing | $meta/e:seal">
        <property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{position() + 1}">
          <xsl:attribute name="name"><xsl:apply-templates select="." mode="m:property"/></xsl:attribute>
          <xsl:choose>
            <xsl:when test="self::e:review or self::e:effective"><vt:filetime><xsl:value-of select="@iso"/>T00:00:00Z</vt:filetime></xsl:when>
            <xsl:otherwise><vt:lpwstr><xsl:value-of select="."/></vt:lpwstr></xsl:otherwise>
          </xsl:choose>
        </property>
      </xsl:for-each>
    </Properties>
  </xsl:template>

  <xsl:template match="@id" mode="m:property">Identifier</xsl:template>
  <xsl:template match="e:version" mode="m:property">Version</xsl:template>
  <xsl:template match="e:status" mode="m:property">Status</xsl:template>
  <xsl:template match="e:classification" mode="m:property">Classification</xsl:template>
  <xsl:template match="e:owner" mode="m:property">Owner</xsl:template>
  <xsl:template match="e:effective" mode="m:property">Effective date</xsl:template>
  <xsl:template match="e:period" mode="m:property">Period</xsl:template>
  <xsl:template match="e:author" mode="m:property">Author</xsl:template>
  <xsl:template match="e:reference" mode="m:property">Reference</xsl:template>
  <xsl:template match="e:review" mode="m:property">Review date</xsl:template>
  <xsl:template match="e:standing" mode="m:property">Standing</xsl:template>
  <xsl:template match="e:seal" mode="m:property">Seal</xsl:template>

</xsl:stylesheet>
