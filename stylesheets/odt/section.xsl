<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sections and clauses. Their numbers come from one list for each scheme, "Numbering" for the main one, whose levels count
  for headings and clauses alike. Each number is a text:list of its own, nested to its level and joined to the others by
  text:continue-list (19.780): Writer then counts on, whatever stands between. The styles of headings and clauses are tied
  to the same list, so that what is written between them later has its number too (seen in 7.4; chapter numbering cannot
  do that: Writer saves no style of a plain paragraph that counts in it).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The scheme that headings are numbered in, and that which the styles of clauses are tied to. -->
  <xsl:variable name="t:main" select="/e:resolved/e:schemes/e:scheme[@kind = 'main']"/>
  <xsl:variable name="t:clause-scheme" select="($t:main | /e:resolved/e:schemes/e:scheme[@kind = 'running'][not($t:main)])[1]"/>
  <xsl:variable name="t:clauses" select="/e:resolved/e:body/descendant::e:clause[@number]"/>
  <!-- Sections without a number where others have one. -->
  <xsl:variable name="t:plain" select="/e:resolved[$t:main]/e:body/descendant::e:section[not(@number)]"/>

  <!--
    What stands before a table for signatures is what is signed, with all in it: it stays on the page of the table. Of a
    paragraph P: $t:signed[count(. | P/ancestor-or-self::*) = count(P/ancestor-or-self::*)].
  -->
  <xsl:variable name="t:signed" select="/e:resolved/e:body/descendant::e:table[@role = 'signatures']
                                        /preceding-sibling::*[1][not(self::e:section or self::e:table)]"/>

  <!-- The first number of each scheme starts the list that the others continue. -->
  <xsl:variable name="tp:first">
    <xsl:for-each select="/e:resolved/e:schemes/e:scheme">
      <xsl:value-of select="concat('|', generate-id(key('numbered', @name)[1]))"/>
    </xsl:for-each>
    <xsl:text>|</xsl:text>
  </xsl:variable>

  <xsl:template match="e:section">
    <xsl:choose>
      <xsl:when test="@number"><xsl:call-template name="tp:number"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="tp:heading"/></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="*[not(self::e:title)]"/>
  </xsl:template>

  <!-- A heading after which the pages turn has a style of its own (automatic-styles.xsl). -->
  <xsl:template name="tp:heading">
    <text:h text:outline-level="{@level}">
      <xsl:attribute name="text:style-name">
        <xsl:choose>
          <xsl:when test="@kind = 'appendix'"><xsl:value-of select="$odt-appendix"/></xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="concat($odt-heading, @level)"/>
            <xsl:if test="not(@number) and $t:main"><xsl:value-of select="$odt-plain"/></xsl:if>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:if test="parent::e:body">
          <xsl:variable name="before" select="boolean(preceding-sibling::*[1]/self::e:section[@landscape])"/>
          <xsl:choose>
            <xsl:when test="@landscape and not($before)">.wide</xsl:when>
            <xsl:when test="$before and not(@landscape)">.high</xsl:when>
          </xsl:choose>
        </xsl:if>
      </xsl:attribute>
      <xsl:if test="@mark"><text:bookmark-start text:name="{@mark}"/></xsl:if>
      <xsl:apply-templates select="e:title"/>
      <xsl:if test="@mark"><text:bookmark-end text:name="{@mark}"/></xsl:if>
    </text:h>
  </xsl:template>

  <xsl:template match="e:section/e:title">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The first paragraph carries the number; what follows it has a style with the same edge and no number. -->
  <xsl:template match="e:clause[@number]">
    <xsl:call-template name="tp:number"/>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="concat($odt-clause, @depth, $odt-continued)"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Without a number a clause is text like other text. Its bookmark is in its first paragraph all the same. -->
  <xsl:template match="e:clause">
    <xsl:param name="style" select="$odt-body"/>
    <xsl:if test="*[1][self::e:p] or @mark">
      <xsl:call-template name="tp:first"><xsl:with-param name="style" select="$style"/></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]">
      <xsl:with-param name="style" select="$style"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The first paragraph of the context clause, with the bookmark; empty where it begins with something else. -->
  <xsl:template name="tp:first">
    <xsl:param name="style" select="concat($odt-clause, @depth)"/>
    <xsl:variable name="around" select="*[1]/ancestor-or-self::*"/>
    <text:p text:style-name="{$style}{substring($keep-suffix, 6 - 5 * boolean($t:signed[count(. | $around) = count($around)]
                                            or *[2][self::e:list] and substring(*[1], string-length(*[1])) = ':'))}">
      <xsl:if test="@mark"><text:bookmark-start text:name="{@mark}"/></xsl:if>
      <xsl:apply-templates select="*[1][self::e:p]/node()"/>
      <xsl:if test="@mark"><text:bookmark-end text:name="{@mark}"/></xsl:if>
    </text:p>
  </xsl:template>

  <!-- The number of the context section or clause before its heading or first paragraph. -->
  <xsl:template name="tp:number">
    <text:list>
      <xsl:attribute name="text:style-name">
        <xsl:call-template name="t:scheme-style"><xsl:with-param name="scheme" select="@scheme"/></xsl:call-template>
      </xsl:attribute>
      <xsl:choose>
        <xsl:when test="contains($tp:first, concat('|', generate-id(), '|'))">
          <xsl:attribute name="xml:id"><xsl:value-of select="concat('numbering.', @scheme)"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="text:continue-list"><xsl:value-of select="concat('numbering.', @scheme)"/></xsl:attribute>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="tp:nest"/>
    </text:list>
  </xsl:template>

  <!-- Levels above the number's own are items that hold nothing but the next list; they do not count. -->
  <xsl:template name="tp:nest">
    <xsl:param name="levels" select="@depth"/>
    <xsl:choose>
      <xsl:when test="$levels &gt; 2">
        <text:list-item>
          <text:list>
            <xsl:call-template name="tp:nest"><xsl:with-param name="levels" select="$levels - 1"/></xsl:call-template>
          </text:list>
        </text:list-item>
      </xsl:when>
      <xsl:when test="$levels = 2">
        <text:list-item><text:list><xsl:call-template name="tp:item"/></text:list></text:list-item>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="tp:item"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:item">
    <text:list-item>
      <xsl:if test="@kept"><xsl:attribute name="text:start-value"><xsl:value-of select="@kept"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="self::e:section"><xsl:call-template name="tp:heading"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="tp:first"/></xsl:otherwise>
      </xsl:choose>
    </text:list-item>
  </xsl:template>

</xsl:stylesheet>
