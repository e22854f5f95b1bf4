<?xml version="1.0" encoding="UTF-8"?>
<!--
  What search engines and catalogues read: the document in the words of schema.org, as JSON-LD 1.1. It is data, no
  script: nothing of it runs.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:m="urn:engross:mode" exclude-result-prefixes="e t tp m">

  <xsl:template name="t:json-ld">
    <xsl:text>&#10;</xsl:text>
    <script type="application/ld+json">
      <xsl:text>{"@context":"https://schema.org","@type":"</xsl:text>
      <xsl:choose>
        <xsl:when test="@kind = 'annual-report' or @kind = 'board-paper' or @kind = 'compliance'">Report</xsl:when>
        <xsl:otherwise>DigitalDocument</xsl:otherwise>
      </xsl:choose>
      <xsl:text>"</xsl:text>
      <xsl:apply-templates select="e:meta/*" mode="tp:json"/>
      <xsl:call-template name="tp:json-identifier"/>
      <xsl:apply-templates select="@xml:lang" mode="tp:json"/>
      <xsl:if test="$download-docx or $download-odt">
        <xsl:text>,&#10;"encoding":[</xsl:text>
        <xsl:if test="$download-docx">
          <xsl:call-template name="tp:json-file">
            <xsl:with-param name="suffix" select="'docx'"/>
            <xsl:with-param name="type" select="'application/vnd.openxmlformats-officedocument.wordprocessingml.document'"/>
            <xsl:with-param name="size" select="$download-docx"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:if test="$download-docx and $download-odt">,</xsl:if>
        <xsl:if test="$download-odt">
          <xsl:call-template name="tp:json-file">
            <xsl:with-param name="suffix" select="'odt'"/>
            <xsl:with-param name="type" select="'application/vnd.oasis.opendocument.text'"/>
            <xsl:with-param name="size" select="$download-odt"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:text>]</xsl:text>
      </xsl:if>
      <xsl:text>}</xsl:text>
    </script>
  </xsl:template>

  <xsl:template name="tp:json-file">
    <xsl:param name="suffix"/>
    <xsl:param name="type"/>
    <xsl:param name="size"/>
    <xsl:variable name="words">
      <xsl:call-template name="t:text"><xsl:with-param name="key" select="concat('download-', $suffix)"/></xsl:call-template>
    </xsl:variable>
    <xsl:text>{"@type":"MediaObject"</xsl:text>
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="'name'"/>
      <xsl:with-param name="value" select="$words"/>
    </xsl:call-template>
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="'contentUrl'"/>
      <xsl:with-param name="value" select="concat(@id, '.', $suffix)"/>
    </xsl:call-template>
    <xsl:value-of select="concat(',&#10;&quot;encodingFormat&quot;:&quot;', $type, '&quot;,&#10;&quot;contentSize&quot;:&quot;', $size, ' B&quot;}')"/>
  </xsl:template>

  <!-- What schema.org has no word for, or what is for readers only. -->
  <xsl:template match="*" mode="tp:json"/>

  <xsl:template match="e:title | e:subtitle | e:version | e:status | e:classification | e:summary" mode="tp:json">
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name">
        <xsl:choose>
          <xsl:when test="self::e:title">name</xsl:when>
          <xsl:when test="self::e:subtitle">alternativeHeadline</xsl:when>
          <xsl:when test="self::e:version">version</xsl:when>
          <xsl:when test="self::e:status">creativeWorkStatus</xsl:when>
          <xsl:when test="self::e:classification">conditionsOfAccess</xsl:when>
          <xsl:otherwise>abstract</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@xml:lang" mode="tp:json">
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="'inLanguage'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The number that the document is filed under, else its id; where there is a seal, both and the seal, each by its name. -->
  <xsl:template name="tp:json-identifier">
    <xsl:choose>
      <xsl:when test="e:meta/e:seal">
        <xsl:text>,&#10;"identifier":[</xsl:text>
        <xsl:for-each select="@id | e:meta/e:reference | e:meta/e:seal">
          <xsl:if test="position() &gt; 1">,&#10;</xsl:if>
          <xsl:text>{"@type":"PropertyValue"</xsl:text>
          <xsl:call-template name="tp:json-pair">
            <xsl:with-param name="name" select="'propertyID'"/>
            <xsl:with-param name="value" select="local-name()"/>
          </xsl:call-template>
          <xsl:call-template name="tp:json-pair">
            <xsl:with-param name="name" select="'value'"/>
          </xsl:call-template>
          <xsl:text>}</xsl:text>
        </xsl:for-each>
        <xsl:text>]</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tp:json-pair">
          <xsl:with-param name="name" select="'identifier'"/>
          <xsl:with-param name="value" select="e:meta/e:reference | @id[not(../e:meta/e:reference)]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The day of a text that is in force is that on which it was made public; before, that of its last change. -->
  <xsl:template match="e:date" mode="tp:json">
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="concat('date', substring('Published', 1, 9 * (../e:status/@code = 'in-force')), substring('Modified', 1, 8 * (../e:status/@code != 'in-force')))"/>
      <xsl:with-param name="value" select="@iso"/>
    </xsl:call-template>
  </xsl:template>

  <!-- ISO 8601: from/to. -->
  <xsl:template match="e:period" mode="tp:json">
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="'temporalCoverage'"/>
      <xsl:with-param name="value" select="concat(@from, '/', @to)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The parties stand in one line, parted by "; ". -->
  <xsl:template match="e:publisher" mode="tp:json">
    <xsl:text>,&#10;"publisher":[</xsl:text>
    <xsl:call-template name="tp:json-bodies"><xsl:with-param name="names" select="normalize-space(.)"/></xsl:call-template>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template name="tp:json-bodies">
    <xsl:param name="names"/>
    <xsl:text>{"@type":"Organization"</xsl:text>
    <xsl:call-template name="tp:json-pair">
      <xsl:with-param name="name" select="'name'"/>
      <xsl:with-param name="value" select="substring-before(concat($names, '; '), '; ')"/>
    </xsl:call-template>
    <xsl:text>}</xsl:text>
    <xsl:if test="contains($names, '; ')">
      <xsl:text>,</xsl:text>
      <xsl:call-template name="tp:json-bodies"><xsl:with-param name="names" select="substring-after($names, '; ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!--
    A name and a string after a comma (RFC 8259, 7). Text of a script element is written as it stands, so "<" is escaped
    as well: a title that says "</script>" must not end the element. Other control characters than white space, which is
    squeezed, no XML has.
  -->
  <xsl:template name="tp:json-pair">
    <xsl:param name="name"/>
    <xsl:param name="value" select="."/>
    <xsl:variable name="slashed">
      <xsl:call-template name="t:replace">
        <xsl:with-param name="string" select="normalize-space($value)"/>
        <xsl:with-param name="from" select="'\'"/>
        <xsl:with-param name="to" select="'\\'"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:variable name="quoted">
      <xsl:call-template name="t:replace">
        <xsl:with-param name="string" select="$slashed"/>
        <xsl:with-param name="from" select="'&quot;'"/>
        <xsl:with-param name="to" select="'\&quot;'"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="concat(',&#10;&quot;', $name, '&quot;:&quot;')"/>
    <xsl:call-template name="t:replace">
      <xsl:with-param name="string" select="$quoted"/>
      <xsl:with-param name="from" select="'&lt;'"/>
      <xsl:with-param name="to" select="'\u003c'"/>
    </xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

</xsl:stylesheet>
