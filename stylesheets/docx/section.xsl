<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sections and clauses: a multilevel list for each scheme (17.9). Headings have their number from their style, which the
  main list's levels name by w:pStyle (17.9.23), and so have clauses on levels where there are no sections; a level names one
  style only, so that other clauses take theirs by a w:numPr of their own. Sections and clauses of one parent thereby share a
  counter.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:section">
    <xsl:param name="room" select="$text-width"/>
    <xsl:apply-templates select="e:title"/>
    <xsl:apply-templates select="*[not(self::e:title)]"><xsl:with-param name="room" select="$room"/></xsl:apply-templates>
  </xsl:template>

  <!-- Where the pages turn, a section of the document ends (17.6.17): its properties stand in its last paragraph. -->
  <xsl:template match="e:body/e:section">
    <xsl:variable name="before" select="boolean(preceding-sibling::*[1]/self::e:section[@landscape])"/>
    <xsl:if test="$before != boolean(@landscape)">
      <xsl:call-template name="t:section-end">
        <xsl:with-param name="wide" select="$before"/>
        <xsl:with-param name="first" select="not(preceding-sibling::e:section[@landscape])"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="e:title"/>
    <xsl:apply-templates select="*[not(self::e:title)]">
      <xsl:with-param name="room" select="$text-width * not(@landscape) + $wide-text-width * boolean(@landscape)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="e:section/e:title">
    <xsl:variable name="section" select=".."/>
    <xsl:variable name="num"><xsl:for-each select=".."><xsl:call-template name="tp:heading-num"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="../@kind = 'appendix'"><xsl:value-of select="$docx-id-appendix"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat($docx-id-heading, ../@level)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="num" select="$num"/>
      <xsl:with-param name="gap" select="boolean(following-sibling::*[1]/@caption-hidden)"/>
      <xsl:with-param name="level"><xsl:if test="$num &gt; 0"><xsl:value-of select="../@depth - 1"/></xsl:if></xsl:with-param>
      <!-- Without a number nothing hangs, whatever the style says. Numbering given directly brings the same edge itself. -->
      <xsl:with-param name="indent"><xsl:if test="$num = '0'">0</xsl:if></xsl:with-param>
      <xsl:with-param name="hanging"><xsl:if test="$num = '0'">0</xsl:if></xsl:with-param>
      <xsl:with-param name="target" select="$section"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What the heading's style does not say already: another list, or none (17.9.18: 0 takes the numbering away). -->
  <xsl:template name="tp:heading-num">
    <xsl:variable name="style-scheme">
      <xsl:choose>
        <xsl:when test="@kind = 'appendix'"><xsl:value-of select="$appendix-scheme"/></xsl:when>
        <xsl:when test="$numbered and not(contains($clause-levels, @level))">main</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="@number and (@kept or @scheme != $style-scheme)"><xsl:call-template name="t:number-num"/></xsl:when>
      <xsl:when test="not(@number) and string($style-scheme)">0</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    The first paragraph carries the number, by its style where the style brings it; what follows has a style with the same
    edge and no number. A clause before a table for signatures is what is signed: all its paragraphs stay with the table.
  -->
  <xsl:template match="e:clause[@number]">
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="signed" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    <xsl:variable name="left">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="@depth"/></xsl:call-template>
    </xsl:variable>
    <!-- Numbers of clauses in clauses hang in the same column: their width is that of the page again. -->
    <xsl:variable name="page" select="$text-width * ($room &lt;= $text-width) + $wide-text-width * ($room &gt; $text-width)"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-clause}{@depth}"/>
        <xsl:if test="$signed or *[2][self::e:table[@role = 'signatures']] or *[2][self::e:list] and substring(*[1], string-length(*[1])) = ':'"><w:keepNext/></xsl:if>
        <xsl:if test="@kept or @scheme != $clause-scheme-name or not(contains($clause-levels, @depth))">
          <w:numPr>
            <w:ilvl w:val="{@depth - 1}"/>
            <w:numId><xsl:attribute name="w:val"><xsl:call-template name="t:number-num"/></xsl:attribute></w:numId>
          </w:numPr>
        </xsl:if>
        <xsl:if test="$t:languages"><xsl:call-template name="t:paragraph-direction"/></xsl:if>
        <xsl:if test="following-sibling::*[1]/@caption-hidden and not(*[2])"><w:spacing w:after="120"/></xsl:if>
      </w:pPr>
      <xsl:call-template name="t:bookmark-start"/>
      <xsl:apply-templates select="*[1][self::e:p]/node()"><xsl:with-param name="room" select="$page - $left"/></xsl:apply-templates>
      <xsl:call-template name="t:bookmark-end"/>
    </w:p>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="concat($docx-id-clause-more, @depth)"/>
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$page - $left"/>
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
        <xsl:with-param name="keep" select="$signed or *[2][self::e:table[@role = 'signatures']] or *[2][self::e:list] and substring(*[1], string-length(*[1])) = ':'"/>
        <xsl:with-param name="target" select="."/>
        <xsl:with-param name="gap" select="not(*[2]) and following-sibling::*[1]/@caption-hidden"/>
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
