<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of items: real lists and levels (5.3), their definitions in styles-list.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!--
    The name of the list's definition: its type, and the place it starts from (0 text, 1 to 9 in a clause of that level,
    100 in a table cell, 1000 more in a box, 2000 more under a term, 10000 more in a quotation). The key "list" says the same in one expression. Context: the list.
  -->
  <xsl:template name="t:list-style">
    <xsl:value-of select="concat(@type, '_20_', 100 * boolean(ancestor::e:cell)
                                 + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)
                                 + 1000 * boolean(ancestor::e:box) + 2000 * boolean(ancestor::e:meaning)
                                 + 10000 * count(ancestor::e:quote[not(ancestor::e:list)]))"/>
  </xsl:template>

  <!--
    A list that does not continue another counts from its start by itself (19.780). One that does names it, where both are
    outermost lists; inside an item a start does the same.
  -->
  <xsl:template match="e:list">
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="in-cell" select="boolean(ancestor::e:cell)"/>
    <text:list>
      <xsl:attribute name="text:style-name"><xsl:call-template name="t:list-style"/></xsl:attribute>
      <xsl:choose>
        <xsl:when test="@depth &gt; 1"/>
        <xsl:when test="@continues">
          <xsl:attribute name="text:continue-list"><xsl:value-of select="concat('list.', @continues)"/></xsl:attribute>
        </xsl:when>
        <xsl:when test="@id and key('continuing', @seq)">
          <xsl:attribute name="xml:id"><xsl:value-of select="concat('list.', @seq)"/></xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="e:item">
        <xsl:with-param name="room" select="$room - $cell-list-step * $in-cell - $list-step * not($in-cell)"/>
        <xsl:with-param name="keep" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
      </xsl:apply-templates>
    </text:list>
  </xsl:template>

  <xsl:template match="e:item">
    <xsl:param name="room"/>
    <xsl:param name="keep"/>
    <xsl:variable name="list" select=".."/>
    <xsl:variable name="in-cell" select="boolean(ancestor::e:cell)"/>
    <xsl:variable name="in-box" select="boolean(ancestor::e:box)"/>
    <text:list-item>
      <xsl:if test="$list/@start and not(preceding-sibling::*[1]) and not($list/@continues and $list/@depth = 1)">
        <xsl:attribute name="text:start-value"><xsl:value-of select="$list/@start"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style">
          <xsl:choose>
            <xsl:when test="$in-cell"><xsl:value-of select="$odt-table-text"/></xsl:when>
            <xsl:when test="$in-box and $list/@depth = 1"><xsl:value-of select="$odt-box-text"/></xsl:when>
            <xsl:when test="$in-box"><xsl:value-of select="$odt-box-deep"/></xsl:when>
            <xsl:when test="$list/@type = 'bullet'"><xsl:value-of select="$odt-list-bullet"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$odt-list-number"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$keep"/>
        <!-- A list is found where its first item is. -->
        <xsl:with-param name="target" select=". | parent::e:list[@mark][generate-id(*[1]) = generate-id(current())]"/>
        <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
        <xsl:with-param name="style">
          <xsl:choose>
            <xsl:when test="$in-cell"><xsl:value-of select="$odt-table-text"/></xsl:when>
            <xsl:when test="$in-box"><xsl:value-of select="$odt-box-deep"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$odt-list-continue"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$keep"/>
      </xsl:apply-templates>
    </text:list-item>
  </xsl:template>

</xsl:stylesheet>
