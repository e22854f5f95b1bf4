<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of items: real list levels, their definitions in numbering.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!--
    Lists in text have styles that bring bullets and edges with them; ordered ones besides a w:num of their own, so that each
    starts afresh. Lists in clauses, cells, boxes, quotations and meanings stand elsewhere, and say so paragraph by paragraph.
  -->
  <xsl:template match="e:list">
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="in-cell" select="boolean(ancestor::e:cell)"/>
    <xsl:variable name="place" select="10 * $in-cell + not($in-cell) * sum(ancestor::e:clause[@number][1]/@depth)"/>
    <xsl:variable name="edge">
      <xsl:call-template name="t:place-left"><xsl:with-param name="place" select="$place"/></xsl:call-template>
    </xsl:variable>
    <!-- The definition of a list that goes on with another is made for where that one stands. -->
    <xsl:variable name="first-place">
      <xsl:for-each select="key('begun', @continues)"><xsl:call-template name="t:list-place"/></xsl:for-each>
    </xsl:variable>
    <!-- In a box, under a term and in a quotation lists stand in from their place: what the list level says is said anew. -->
    <xsl:variable name="in-box" select="boolean(ancestor::e:box)"/>
    <xsl:variable name="shift" select="$box-inset * $in-box + $definition-inset * boolean(ancestor::e:meaning)
                                       + $quote-inset * count(ancestor::e:quote[not(ancestor::e:list)])"/>
    <xsl:variable name="step" select="$list-step * not($in-cell or $in-box) + $cell-list-step * $in-cell + $box-list-step * $in-box"/>
    <!-- Of the styles by level, the last serves for all levels below. -->
    <xsl:variable name="rank" select="substring(concat('_', substring('23456789', 1, $list-styles - 1)), @depth, 1)"/>
    <xsl:variable name="styled" select="$place = 0 and $shift = 0 and string($rank)"/>
    <xsl:variable name="suffix">
      <xsl:choose>
        <xsl:when test="string($rank)"><xsl:value-of select="translate($rank, '_', '')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$list-styles"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:apply-templates select="e:item">
      <xsl:with-param name="num">
        <xsl:choose>
          <xsl:when test="@type != 'bullet'"><xsl:call-template name="t:list-num"/></xsl:when>
          <xsl:when test="not($styled)"><xsl:value-of select="$num-bullets + $place"/></xsl:when>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="level"><xsl:call-template name="t:list-level"/></xsl:with-param>
      <xsl:with-param name="left" select="$edge + $shift + $step * @depth"/>
      <xsl:with-param name="hanging"><xsl:if test="$shift &gt; 0 or @continues and $first-place != $place"><xsl:value-of select="$step"/></xsl:if></xsl:with-param>
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="$in-cell"><xsl:value-of select="$docx-id-table-text"/></xsl:when>
          <xsl:when test="$in-box and @depth = 1"><xsl:value-of select="$docx-id-box-text"/></xsl:when>
          <xsl:when test="$in-box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:when test="@type = 'bullet'"><xsl:value-of select="concat($docx-id-list-bullet, $suffix)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat($docx-id-list-number, $suffix)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="continue">
        <xsl:choose>
          <xsl:when test="$in-cell"><xsl:value-of select="$docx-id-table-text"/></xsl:when>
          <xsl:when test="$in-box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat($docx-id-list-continue, $suffix)"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="styled" select="$styled"/>
      <xsl:with-param name="keep" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    </xsl:apply-templates>
  </xsl:template>

  <!--
    The first paragraph carries the label, also where the item begins with another list and it stays empty. A list is found
    where its first item is.
  -->
  <xsl:template match="e:item">
    <xsl:param name="num"/>
    <xsl:param name="level"/>
    <xsl:param name="left"/>
    <xsl:param name="hanging"/>
    <xsl:param name="style"/>
    <xsl:param name="continue"/>
    <xsl:param name="styled"/>
    <xsl:param name="keep" select="false()"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$style}"/>
        <xsl:if test="$keep"><w:keepNext/></xsl:if>
        <xsl:if test="string($num)"><w:numPr><w:ilvl w:val="{$level}"/><w:numId w:val="{$num}"/></w:numPr></xsl:if>
        <xsl:if test="$t:languages"><xsl:call-template name="t:paragraph-direction"/></xsl:if>
        <xsl:if test="string($hanging)"><w:ind w:left="{$left}" w:hanging="{$hanging}"/></xsl:if>
      </w:pPr>
      <xsl:variable name="list" select="parent::e:list[@mark and not(current()/preceding-sibling::*[1])]"/>
      <xsl:for-each select=". | $list"><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
      <xsl:apply-templates select="*[1][self::e:p]/node()"><xsl:with-param name="room" select="$text-width - $left"/></xsl:apply-templates>
      <xsl:for-each select=". | $list"><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    </w:p>
    <xsl:if test="*[2] or not(e:p)">
      <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
        <xsl:with-param name="style" select="$continue"/>
        <xsl:with-param name="indent"><xsl:if test="not($styled)"><xsl:value-of select="$left"/></xsl:if></xsl:with-param>
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="room" select="$text-width - $left"/>
        <xsl:with-param name="keep" select="$keep"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
