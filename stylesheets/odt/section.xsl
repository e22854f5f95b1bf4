<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sections and clauses. Their numbers come from one list for each scheme, "Numbering" for the main one, whose levels count
  for headings and clauses alike. Each number is a text:list of its own, nested to its level and joined to the others by
  text:continue-list (19.780): Writer then counts on, whatever stands between. A heading outside any list shows no number.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The first number of each scheme starts the list that the others continue. -->
  <xsl:variable name="tp:first">
    <xsl:for-each select="/e:resolved/e:schemes/e:scheme">
      <xsl:value-of select="concat('|', generate-id(key('numbered', @name)[1]))"/>
    </xsl:for-each>
    <xsl:text>|</xsl:text>
  </xsl:variable>

  <xsl:template match="e:section">
    <xsl:choose>
      <xsl:when test="@number">
        <xsl:call-template name="tp:number">
          <xsl:with-param name="content" select="e:title"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="e:title"/></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="*[not(self::e:title)]"/>
  </xsl:template>

  <xsl:template match="e:section/e:title">
    <text:h text:outline-level="{../@level}">
      <xsl:attribute name="text:style-name">
        <xsl:for-each select=".."><xsl:call-template name="tp:heading-style"/></xsl:for-each>
      </xsl:attribute>
      <xsl:for-each select=".."><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
      <xsl:apply-templates/>
      <xsl:for-each select=".."><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    </text:h>
  </xsl:template>

  <!-- A heading after which the pages turn has a style of its own (automatic-styles.xsl). -->
  <xsl:template name="tp:heading-style">
    <xsl:choose>
      <xsl:when test="@kind = 'appendix'"><xsl:value-of select="$odt-appendix"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($odt-heading, @level)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="parent::e:body">
      <xsl:variable name="before" select="boolean(preceding-sibling::*[1]/self::e:section[@landscape])"/>
      <xsl:choose>
        <xsl:when test="@landscape and not($before)">.wide</xsl:when>
        <xsl:when test="$before and not(@landscape)">.high</xsl:when>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!--
    The first paragraph carries the number; what follows has the same style, hence the same edge, and no number. A clause
    before a table for signatures is what is signed: all its paragraphs stay with the table.
  -->
  <xsl:template match="e:clause[@number]">
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="signed" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    <xsl:variable name="style" select="concat($odt-clause, @depth)"/>
    <xsl:variable name="left">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="@depth"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="tp:number">
      <xsl:with-param name="content" select="."/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$signed"/>
    </xsl:call-template>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="room" select="$text-width - $left"/>
      <xsl:with-param name="keep" select="$signed"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Its first paragraph, with the bookmark; empty where it begins with something else. -->
  <xsl:template match="e:clause" mode="tp:first">
    <xsl:param name="style"/>
    <xsl:param name="room"/>
    <xsl:param name="keep"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="room" select="$room"/>
      <xsl:with-param name="keep" select="$keep or *[2][self::e:table[@role = 'signatures']]"/>
      <xsl:with-param name="target" select="."/>
      <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="e:title" mode="tp:first">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="*" mode="tp:first">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <!-- Without a number a clause is text like other text. Its bookmark is in its first paragraph all the same. -->
  <xsl:template match="e:clause">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="signed" select="$keep or following-sibling::*[1]/self::e:table[@role = 'signatures']"/>
    <xsl:if test="*[1][self::e:p] or @mark">
      <xsl:apply-templates select="." mode="tp:first">
        <xsl:with-param name="style" select="$style"/>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$signed"/>
      </xsl:apply-templates>
    </xsl:if>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$style"/>
      <xsl:with-param name="room" select="$room"/>
      <xsl:with-param name="keep" select="$signed"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The number of the context section or clause before the first paragraph of $content. -->
  <xsl:template name="tp:number">
    <xsl:param name="content"/>
    <xsl:param name="room"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="name"><xsl:call-template name="t:scheme-style"><xsl:with-param name="scheme" select="@scheme"/></xsl:call-template></xsl:variable>
    <xsl:variable name="id" select="concat('numbering.', @scheme)"/>
    <text:list text:style-name="{$name}">
      <xsl:choose>
        <xsl:when test="contains($tp:first, concat('|', generate-id(), '|'))">
          <xsl:attribute name="xml:id"><xsl:value-of select="$id"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise><xsl:attribute name="text:continue-list"><xsl:value-of select="$id"/></xsl:attribute></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="tp:nest">
        <xsl:with-param name="levels" select="@depth"/>
        <xsl:with-param name="content" select="$content"/>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$keep"/>
      </xsl:call-template>
    </text:list>
  </xsl:template>

  <!-- Levels above the number's own are items that hold nothing but the next list; they do not count. -->
  <xsl:template name="tp:nest">
    <xsl:param name="levels"/>
    <xsl:param name="content"/>
    <xsl:param name="room"/>
    <xsl:param name="keep"/>
    <xsl:choose>
      <xsl:when test="$levels &gt; 1">
        <text:list-item>
          <text:list>
            <xsl:call-template name="tp:nest">
              <xsl:with-param name="levels" select="$levels - 1"/>
              <xsl:with-param name="content" select="$content"/>
              <xsl:with-param name="room" select="$room"/>
              <xsl:with-param name="keep" select="$keep"/>
            </xsl:call-template>
          </text:list>
        </text:list-item>
      </xsl:when>
      <xsl:otherwise>
        <text:list-item>
          <xsl:if test="@kept"><xsl:attribute name="text:start-value"><xsl:value-of select="@kept"/></xsl:attribute></xsl:if>
          <xsl:apply-templates select="$content" mode="tp:first">
            <xsl:with-param name="style" select="concat($odt-clause, @depth)"/>
            <xsl:with-param name="room" select="$room"/>
            <xsl:with-param name="keep" select="$keep"/>
          </xsl:apply-templates>
        </text:list-item>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
