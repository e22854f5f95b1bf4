<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sections and clauses: one multilevel list (17.9). Headings have their number from their style, which the list's levels
  name by w:pStyle (17.9.23); a level names one style only, so that clauses take the same levels by a w:numPr of their own.
  Sections and clauses of one parent thereby share a counter.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:section">
    <xsl:apply-templates select="e:title"/>
    <xsl:apply-templates select="*[not(self::e:title)]"/>
  </xsl:template>

  <xsl:template match="e:section/e:title">
    <xsl:variable name="section" select=".."/>
    <xsl:variable name="num"><xsl:for-each select=".."><xsl:call-template name="tp:heading-num"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="concat($docx-id-heading, ../@level)"/>
      <xsl:with-param name="num" select="$num"/>
      <xsl:with-param name="level"><xsl:if test="$num &gt; 0"><xsl:value-of select="../@level - 1"/></xsl:if></xsl:with-param>
      <!-- Without a number nothing hangs, whatever the style says. Numbering given directly brings the same edge itself. -->
      <xsl:with-param name="indent"><xsl:if test="$num = '0'">0</xsl:if></xsl:with-param>
      <xsl:with-param name="hanging"><xsl:if test="$num = '0'">0</xsl:if></xsl:with-param>
      <xsl:with-param name="target" select="$section"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What the heading's style does not say already: another list, or none (17.9.18: 0 takes the numbering away). -->
  <xsl:template name="tp:heading-num">
    <xsl:choose>
      <xsl:when test="@number and @kept"><xsl:value-of select="$num-kept + 2 * @mark-seq"/></xsl:when>
      <xsl:when test="@number and not($numbered)"><xsl:value-of select="$num-sections"/></xsl:when>
      <xsl:when test="not(@number) and $numbered">0</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    The first paragraph carries the number; what follows has the same style, hence the same edge, and no number. A clause
    before a table for signatures is what is signed: all its paragraphs stay with the table.
  -->
  <xsl:template match="e:clause[@number]">
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="signed" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    <xsl:variable name="style" select="concat($docx-id-clause, @level)"/>
    <xsl:variable name="left">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="@level"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="num">
        <xsl:choose>
          <xsl:when test="@kept"><xsl:value-of select="$num-kept + 2 * @mark-seq"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$num-sections"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="level" select="@level - 1"/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$signed or *[2][self::e:table[@role = 'signatures']]"/>
      <xsl:with-param name="target" select="."/>
      <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
    </xsl:call-template>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$signed"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Without a number a clause is text like other text. Its bookmark is in its first paragraph all the same. -->
  <xsl:template match="e:clause">
    <xsl:param name="style" select="$docx-id-body"/>
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="signed" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    <xsl:if test="*[1][self::e:p] or @mark">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$style"/>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$signed or *[2][self::e:table[@role = 'signatures']]"/>
        <xsl:with-param name="target" select="."/>
        <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$room"/>
      <xsl:with-param name="keep" select="$signed"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
