<?xml version="1.0" encoding="UTF-8"?>
<!-- The fixed words of a compliance document: the report carries them, and templates ask for them by key. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:key name="t:label" match="e:check-report/e:labels/e:label" use="@key"/>

  <!-- The words for $key, with the numbers and the other words in their places. -->
  <xsl:template name="t:say">
    <xsl:param name="key"/>
    <xsl:param name="number" select="''"/>
    <xsl:param name="of" select="''"/>
    <xsl:param name="words" select="''"/>
    <xsl:variable name="label" select="key('t:label', $key)"/>
    <xsl:if test="not($label)">
      <xsl:message terminate="yes">no label '<xsl:value-of select="$key"/>' for a compliance document</xsl:message>
    </xsl:if>
    <xsl:call-template name="tp:fill">
      <xsl:with-param name="string" select="string($label)"/>
      <xsl:with-param name="number" select="$number"/>
      <xsl:with-param name="of" select="$of"/>
      <xsl:with-param name="words" select="$words"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Only what stands in the label is looked through: words that are put in may hold any sign. -->
  <xsl:template name="tp:fill">
    <xsl:param name="string"/>
    <xsl:param name="number"/>
    <xsl:param name="of"/>
    <xsl:param name="words"/>
    <xsl:variable name="sign">
      <xsl:choose>
        <xsl:when test="contains($string, '~')">~</xsl:when>
        <xsl:when test="contains($string, '@')">@</xsl:when>
        <xsl:when test="contains($string, '#')">#</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="string($sign)">
        <xsl:call-template name="tp:fill">
          <xsl:with-param name="string" select="substring-before($string, $sign)"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="of" select="$of"/>
        </xsl:call-template>
        <xsl:choose>
          <xsl:when test="$sign = '~'"><xsl:value-of select="$words"/></xsl:when>
          <xsl:when test="$sign = '@'"><xsl:value-of select="$of"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$number"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="tp:fill">
          <xsl:with-param name="string" select="substring-after($string, $sign)"/>
          <xsl:with-param name="number" select="$number"/>
          <xsl:with-param name="of" select="$of"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$string"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "1 error", "3 errors". -->
  <xsl:template name="t:count">
    <xsl:param name="key"/>
    <xsl:param name="keys" select="concat($key, 's')"/>
    <xsl:param name="number"/>
    <xsl:call-template name="t:say">
      <xsl:with-param name="key" select="concat(substring(concat($key, '-one'), 1 + 99 * ($number != 1)), substring($keys, 1 + 99 * ($number = 1)))"/>
      <xsl:with-param name="number" select="$number"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A paragraph of fixed words. -->
  <xsl:template name="t:say-p">
    <xsl:param name="key"/>
    <xsl:param name="words" select="''"/>
    <p xmlns="urn:engross:1">
      <xsl:call-template name="t:say"><xsl:with-param name="key" select="$key"/><xsl:with-param name="words" select="$words"/></xsl:call-template>
    </p>
  </xsl:template>

  <!-- A cell of a column heading, or of a row's. -->
  <xsl:template name="t:heading">
    <xsl:param name="key"/>
    <cell header="column" xmlns="urn:engross:1"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="$key"/></xsl:call-template></cell>
  </xsl:template>

  <!-- Begins as a sentence does, unless the first word is not one but something of the document's XML. -->
  <xsl:template name="t:capital">
    <xsl:param name="words"/>
    <xsl:variable name="first" select="substring-before(concat($words, ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="translate($first, 'abcdefghijklmnopqrstuvwxyz', '') = translate($first, 'abcdefghijklmnopqrstuvwxyz=./-:_', '')">
        <xsl:value-of select="concat(translate(substring($words, 1, 1), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), substring($words, 2))"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a document is called: by its title, else by its id. -->
  <xsl:template match="e:document" mode="t:name">
    <xsl:value-of select="e:title"/>
    <xsl:if test="not(e:title)"><xsl:value-of select="@id"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
