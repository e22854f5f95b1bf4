<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a requirement is met: in words that are short enough for a cell. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- So many signs of a title are shown: it is there to be found again, and the number before it says the rest. -->
  <xsl:variable name="tp:title-signs" select="72"/>

  <!-- Numbers and title of each place, or what else shows it. -->
  <xsl:template name="t:where">
    <xsl:if test="(@state = 'not' or @state = 'thin') and (e:place or e:found)">
      <p><em><xsl:call-template name="t:say"><xsl:with-param name="key" select="'where-part'"/></xsl:call-template></em></p>
    </xsl:if>
    <xsl:apply-templates select="e:place[not(. = preceding-sibling::e:place)]" mode="tp:place"/>
    <xsl:if test="e:found">
      <p><xsl:call-template name="t:capital"><xsl:with-param name="words" select="string(e:found)"/></xsl:call-template></p>
    </xsl:if>
    <xsl:if test="not(e:place or e:found)">
      <xsl:choose>
        <xsl:when test="@state = 'not-asked'"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'where-not-asked'"/></xsl:call-template></xsl:when>
        <xsl:when test="@state = 'unknown'"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'where-unknown'"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'where-none'"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- "1.54, 1.55 Close links": clauses of one section stand together. -->
  <xsl:template match="e:place" mode="tp:place">
    <xsl:variable name="title" select="normalize-space()"/>
    <p>
      <xsl:for-each select=". | following-sibling::e:place[. = current()]">
        <xsl:if test="position() &gt; 1 and @number and preceding-sibling::e:place[@number and . = current()]">, </xsl:if>
        <xsl:value-of select="@number"/>
      </xsl:for-each>
      <xsl:if test="$title and (@number or following-sibling::e:place[. = current()]/@number)"><xsl:text> </xsl:text></xsl:if>
      <xsl:call-template name="tp:shortened"><xsl:with-param name="words" select="$title"/></xsl:call-template>
    </p>
  </xsl:template>

  <!-- Whole words, as many as there is room for. -->
  <xsl:template name="tp:shortened">
    <xsl:param name="words"/>
    <xsl:choose>
      <xsl:when test="string-length($words) &lt;= $tp:title-signs"><xsl:value-of select="$words"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tp:whole-words"><xsl:with-param name="words" select="$words"/></xsl:call-template>
        <xsl:text>…</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:whole-words">
    <xsl:param name="words"/>
    <xsl:param name="length" select="0"/>
    <xsl:variable name="word" select="substring-before(concat($words, ' '), ' ')"/>
    <xsl:variable name="after" select="$length + string-length($word) + 1"/>
    <xsl:choose>
      <!-- A word that alone is too long is cut. -->
      <xsl:when test="$length = 0 and $after &gt; $tp:title-signs"><xsl:value-of select="substring($words, 1, $tp:title-signs - 1)"/></xsl:when>
      <xsl:when test="$after &lt;= $tp:title-signs">
        <xsl:if test="$length"><xsl:text> </xsl:text></xsl:if>
        <xsl:value-of select="$word"/>
        <xsl:call-template name="tp:whole-words">
          <xsl:with-param name="words" select="substring-after($words, ' ')"/>
          <xsl:with-param name="length" select="$after"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
