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
    outermost lists of one definition; else a start does the same: Writer shows, and loses when it saves, what goes on with
    a list of another definition, such as one in a clause. All that go on with one list do so in one way.
  -->
  <xsl:template match="e:list">
    <xsl:variable name="style"><xsl:call-template name="t:list-style"/></xsl:variable>
    <xsl:variable name="others">
      <xsl:if test="@continues and not(@depth &gt; 1)">
        <xsl:for-each select="key('list-seq', @continues) | key('continuing', @continues)">
          <xsl:variable name="other"><xsl:call-template name="t:list-style"/></xsl:variable>
          <xsl:if test="string($other) != string($style)">yes</xsl:if>
        </xsl:for-each>
      </xsl:if>
    </xsl:variable>
    <text:list text:style-name="{$style}">
      <xsl:choose>
        <xsl:when test="@depth &gt; 1 or string($others)"/>
        <xsl:when test="@continues">
          <xsl:attribute name="text:continue-list"><xsl:value-of select="concat('list.', @continues)"/></xsl:attribute>
        </xsl:when>
        <xsl:when test="@id and key('continuing', @seq)">
          <xsl:attribute name="xml:id"><xsl:value-of select="concat('list.', @seq)"/></xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="e:item">
        <xsl:with-param name="starts" select="@start and not(@continues and @depth = 1 and not(string($others)))"/>
      </xsl:apply-templates>
    </text:list>
  </xsl:template>

  <!-- A list that is referred to is found where its first item is. What stays with the next: section.xsl, t:signed. -->
  <xsl:template match="e:item">
    <xsl:param name="starts" select="false()"/>
    <xsl:variable name="list" select=".."/>
    <xsl:variable name="place" select="ancestor::*[self::e:cell or self::e:box][1]"/>
    <xsl:variable name="around" select="*[1]/ancestor-or-self::*"/>
    <xsl:variable name="keep" select="substring($keep-suffix, 6 - 5 * boolean($t:signed[not($place[self::e:cell])][count(. | $around) = count($around)]
                                      or $place[self::e:box] and ancestor::*[parent::e:box]/following-sibling::*))"/>
    <text:list-item>
      <xsl:if test="$starts and not(preceding-sibling::*[1])">
        <xsl:attribute name="text:start-value"><xsl:value-of select="$list/@start"/></xsl:attribute>
      </xsl:if>
      <text:p>
        <xsl:attribute name="text:style-name">
          <xsl:choose>
            <xsl:when test="$place[self::e:cell]"><xsl:value-of select="$odt-table-text"/></xsl:when>
            <xsl:when test="$place and $list/@depth = 1"><xsl:value-of select="$odt-box-text"/></xsl:when>
            <xsl:when test="$place"><xsl:value-of select="$odt-box-deep"/></xsl:when>
            <xsl:when test="$list/@type = 'bullet'"><xsl:value-of select="$odt-list-bullet"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$odt-list-number"/></xsl:otherwise>
          </xsl:choose>
          <xsl:value-of select="$keep"/>
        </xsl:attribute>
        <xsl:for-each select="@mark | $list/@mark[not(current()/preceding-sibling::*[1])]">
          <text:bookmark-start text:name="{.}"/>
        </xsl:for-each>
        <xsl:apply-templates select="*[1][self::e:p]/node()"/>
        <xsl:for-each select="@mark | $list/@mark[not(current()/preceding-sibling::*[1])]">
          <text:bookmark-end text:name="{.}"/>
        </xsl:for-each>
      </text:p>
      <xsl:if test="*[2] or *[1][not(self::e:p)]">
        <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
          <xsl:with-param name="style">
            <xsl:choose>
              <xsl:when test="$place[self::e:cell]"><xsl:value-of select="$odt-table-text"/></xsl:when>
              <xsl:when test="$place"><xsl:value-of select="concat($odt-box-deep, $keep)"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$odt-list-continue"/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
        </xsl:apply-templates>
      </xsl:if>
    </text:list-item>
  </xsl:template>

</xsl:stylesheet>
