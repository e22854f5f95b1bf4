<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of items: real list levels, their definitions in numbering.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:list">
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="place"><xsl:call-template name="t:list-place"/></xsl:variable>
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
    <xsl:variable name="start" select="$edge + $shift"/>
    <xsl:variable name="in-cell" select="$place = 10"/>
    <xsl:variable name="step" select="$list-step * not($in-cell or $in-box) + $cell-list-step * $in-cell + $box-list-step * $in-box"/>
    <xsl:apply-templates select="e:item">
      <xsl:with-param name="num">
        <xsl:choose>
          <xsl:when test="@type = 'bullet'"><xsl:value-of select="$num-bullets + $place"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="t:list-num"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="level"><xsl:call-template name="t:list-level"/></xsl:with-param>
      <xsl:with-param name="left" select="$start + $step * @depth"/>
      <xsl:with-param name="hanging"><xsl:if test="$shift &gt; 0 or @continues and $first-place != $place"><xsl:value-of select="$step"/></xsl:if></xsl:with-param>
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="$in-cell"><xsl:value-of select="$docx-id-table-text"/></xsl:when>
          <xsl:when test="$in-box and @depth = 1"><xsl:value-of select="$docx-id-box-text"/></xsl:when>
          <xsl:when test="$in-box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:when test="@type = 'bullet'"><xsl:value-of select="$docx-id-list-bullet"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$docx-id-list-number"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="continue">
        <xsl:choose>
          <xsl:when test="$in-cell"><xsl:value-of select="$docx-id-table-text"/></xsl:when>
          <xsl:when test="$in-box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$docx-id-list-continue"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="keep" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The first paragraph carries the label, also where the item begins with another list and it stays empty. -->
  <xsl:template match="e:item">
    <xsl:param name="num"/>
    <xsl:param name="level"/>
    <xsl:param name="left"/>
    <xsl:param name="hanging"/>
    <xsl:param name="style"/>
    <xsl:param name="continue"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="num" select="$num"/>
      <xsl:with-param name="level" select="$level"/>
      <xsl:with-param name="indent"><xsl:if test="string($hanging)"><xsl:value-of select="$left"/></xsl:if></xsl:with-param>
      <xsl:with-param name="hanging" select="string($hanging)"/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$keep"/>
      <!-- A list is found where its first item is. -->
      <xsl:with-param name="target" select=". | parent::e:list[@mark][generate-id(*[1]) = generate-id(current())]"/>
      <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
    </xsl:call-template>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$continue"/>
      <xsl:with-param name="indent" select="$left"/>
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$keep"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
