<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/numbering.xml (17.9). Every w:abstractNum comes before the first w:num (17.9.17).

  Word counts by w:abstractNum: two w:num of one w:abstractNum go on from each other, and a w:startOverride sets the
  shared counter where its w:num is first used. Hence
    every scheme of numbers has a w:abstractNum and a w:num to itself;
    a kept count is a w:num of its own with a start, used by one paragraph: those after it, in the usual list, go on
    from there, and the levels above keep counting;
    every ordered list has a w:abstractNum and a w:num to itself, and starts afresh in every program; a list that goes on
    with an earlier one takes the w:num of that.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:numbering">
    <xsl:variable name="lists" select="/e:resolved/descendant::e:list[@type != 'bullet'][not(@continues)]"/>
    <xsl:variable name="schemes" select="/e:resolved/e:schemes/e:scheme"/>
    <w:numbering>
      <xsl:for-each select="$schemes">
        <xsl:call-template name="tp:abstract">
          <xsl:with-param name="id"><xsl:call-template name="t:scheme-num"/></xsl:with-param>
          <xsl:with-param name="levels"><xsl:apply-templates select="e:level"/></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="tp:bullets"/>
      <xsl:call-template name="tp:abstract">
        <xsl:with-param name="id" select="$num-style"/>
        <xsl:with-param name="levels">
          <xsl:call-template name="tp:list-levels">
            <xsl:with-param name="last" select="2"/>
            <xsl:with-param name="style" select="$docx-id-list-number"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:for-each select="$lists">
        <xsl:call-template name="tp:abstract">
          <xsl:with-param name="id" select="$num-lists + $num-turn * @seq"/>
          <xsl:with-param name="levels"><xsl:call-template name="tp:own-levels"/></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="$schemes">
        <xsl:call-template name="tp:num">
          <xsl:with-param name="id"><xsl:call-template name="t:scheme-num"/></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="tp:bullet-nums"/>
      <xsl:call-template name="tp:num"><xsl:with-param name="id" select="$num-style"/></xsl:call-template>
      <xsl:for-each select="$lists">
        <xsl:call-template name="tp:num"><xsl:with-param name="id" select="$num-lists + $num-turn * @seq"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="/e:resolved/e:body/descendant::*[@kept and @number]">
        <xsl:call-template name="tp:num">
          <xsl:with-param name="id" select="$num-kept + $num-turn * @mark-seq"/>
          <xsl:with-param name="abstract">
            <xsl:for-each select="key('scheme', @scheme)"><xsl:call-template name="t:scheme-num"/></xsl:for-each>
          </xsl:with-param>
          <xsl:with-param name="start"><w:lvlOverride w:ilvl="{@depth - 1}"><w:startOverride w:val="{@kept}"/></w:lvlOverride></xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </w:numbering>
  </xsl:template>

  <!-- w:nsid tells lists apart when text is pasted into another document (17.9.15); eight hexadecimal digits. -->
  <xsl:template name="tp:abstract">
    <xsl:param name="id"/>
    <xsl:param name="levels"/>
    <w:abstractNum w:abstractNumId="{$id}">
      <w:nsid w:val="{format-number($id, '10000000')}"/>
      <w:multiLevelType w:val="multilevel"/>
      <w:tmpl w:val="{format-number($id, '20000000')}"/>
      <xsl:copy-of select="$levels"/>
    </w:abstractNum>
  </xsl:template>

  <xsl:template name="tp:num">
    <xsl:param name="id"/>
    <xsl:param name="abstract" select="$id"/>
    <xsl:param name="start"/>
    <w:num w:numId="{$id}">
      <w:abstractNumId w:val="{$abstract}"/>
      <xsl:copy-of select="$start"/>
    </w:num>
  </xsl:template>

  <!-- One w:lvl (17.9.6). -->
  <xsl:template name="tp:level">
    <xsl:param name="level"/>
    <xsl:param name="start" select="1"/>
    <xsl:param name="format" select="'decimal'"/>
    <xsl:param name="style"/>
    <xsl:param name="words"/>
    <xsl:param name="left"/>
    <xsl:param name="hanging"/>
    <w:lvl w:ilvl="{$level}">
      <w:start w:val="{$start}"/>
      <w:numFmt w:val="{$format}"/>
      <xsl:if test="string($style)"><w:pStyle w:val="{$style}"/></xsl:if>
      <w:lvlText w:val="{$words}"/>
      <w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="{$left}" w:hanging="{$hanging}"/></w:pPr>
    </w:lvl>
  </xsl:template>

  <!--
    A level of a scheme. Its words are the prefix and the counts that are shown, each %n standing for one (17.9.11). A
    level that shows no count is a prefix alone; its format is decimal all the same, because a paragraph whose format is
    none is not numbered for everything that asks.
  -->
  <xsl:template match="e:scheme/e:level">
    <xsl:variable name="kind" select="../@kind"/>
    <xsl:variable name="edge">
      <xsl:choose>
        <xsl:when test="@level = 1 and contains(@prefix, ' ')"><xsl:value-of select="$appendix-edge"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="@level"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="tp:level">
      <xsl:with-param name="level" select="@level - 1"/>
      <xsl:with-param name="format">
        <xsl:choose>
          <xsl:when test="@format = 'letter'">upperLetter</xsl:when>
          <xsl:otherwise>decimal</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="$kind = 'main' and $numbered"><xsl:value-of select="concat($docx-id-heading, @level)"/></xsl:when>
          <xsl:when test="@level = 1 and ../@name = $appendix-scheme"><xsl:value-of select="$docx-id-appendix"/></xsl:when>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="words">
        <xsl:value-of select="@prefix"/>
        <xsl:call-template name="tp:counts">
          <xsl:with-param name="from" select="@level - @counts + 1"/>
          <xsl:with-param name="to" select="@level"/>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="left" select="$edge"/>
      <xsl:with-param name="hanging" select="$edge"/>
    </xsl:call-template>
  </xsl:template>

  <!-- %1.%2 and so on, from one level to another. -->
  <xsl:template name="tp:counts">
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:if test="$from &lt;= $to">
      <xsl:value-of select="concat('%', $from)"/>
      <xsl:if test="$from &lt; $to">.</xsl:if>
      <xsl:call-template name="tp:counts">
        <xsl:with-param name="from" select="$from + 1"/>
        <xsl:with-param name="to" select="$to"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Bullets count nothing, so lists at one place share a definition; only places that have one are written. -->
  <xsl:template name="tp:bullets">
    <xsl:param name="place" select="0"/>
    <xsl:if test="$place = 0 or key('bullets', $place)">
      <xsl:call-template name="tp:abstract">
        <xsl:with-param name="id" select="$num-bullets + $place"/>
        <xsl:with-param name="levels">
          <xsl:call-template name="tp:list-levels">
            <xsl:with-param name="type" select="'bullet'"/>
            <xsl:with-param name="place" select="$place"/>
            <xsl:with-param name="style"><xsl:if test="$place = 0"><xsl:value-of select="$docx-id-list-bullet"/></xsl:if></xsl:with-param>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$place &lt; 10">
      <xsl:call-template name="tp:bullets"><xsl:with-param name="place" select="$place + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:bullet-nums">
    <xsl:param name="place" select="0"/>
    <xsl:if test="$place = 0 or key('bullets', $place)">
      <xsl:call-template name="tp:num"><xsl:with-param name="id" select="$num-bullets + $place"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="$place &lt; 10">
      <xsl:call-template name="tp:bullet-nums"><xsl:with-param name="place" select="$place + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Of an ordered list (the context): down to its own level and one more, for who demotes an item in Word. -->
  <xsl:template name="tp:own-levels">
    <xsl:variable name="own"><xsl:call-template name="t:list-level"/></xsl:variable>
    <xsl:call-template name="tp:list-levels">
      <xsl:with-param name="last" select="$own + ($own &lt; 8)"/>
      <xsl:with-param name="type" select="@type"/>
      <xsl:with-param name="place"><xsl:call-template name="t:list-place"/></xsl:with-param>
      <xsl:with-param name="own" select="$own"/>
      <xsl:with-param name="start" select="@start"/>
    </xsl:call-template>
  </xsl:template>

  <!-- List levels $level to $last; $start is where level $own begins, $style what style level 0 belongs to. -->
  <xsl:template name="tp:list-levels">
    <xsl:param name="level" select="0"/>
    <xsl:param name="last" select="8"/>
    <xsl:param name="type" select="'decimal'"/>
    <xsl:param name="place" select="0"/>
    <xsl:param name="own" select="-1"/>
    <xsl:param name="start"/>
    <xsl:param name="style"/>
    <xsl:variable name="in-cell" select="$place = 10"/>
    <xsl:variable name="step" select="$list-step * not($in-cell) + $cell-list-step * $in-cell"/>
    <xsl:variable name="edge">
      <xsl:call-template name="t:place-left"><xsl:with-param name="place" select="$place"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="tp:level">
      <xsl:with-param name="level" select="$level"/>
      <xsl:with-param name="start">
        <xsl:choose>
          <xsl:when test="$start and $level = $own"><xsl:value-of select="$start"/></xsl:when>
          <xsl:otherwise>1</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="format"><xsl:call-template name="tp:format"><xsl:with-param name="type" select="$type"/></xsl:call-template></xsl:with-param>
      <xsl:with-param name="style"><xsl:if test="$level = 0"><xsl:value-of select="$style"/></xsl:if></xsl:with-param>
      <xsl:with-param name="words"><xsl:call-template name="tp:marker">
        <xsl:with-param name="type" select="$type"/>
        <xsl:with-param name="level" select="$level"/>
      </xsl:call-template></xsl:with-param>
      <xsl:with-param name="left" select="$edge + $step * ($level + 1)"/>
      <xsl:with-param name="hanging" select="$step"/>
    </xsl:call-template>
    <xsl:if test="$level &lt; $last">
      <xsl:call-template name="tp:list-levels">
        <xsl:with-param name="level" select="$level + 1"/>
        <xsl:with-param name="last" select="$last"/>
        <xsl:with-param name="type" select="$type"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="own" select="$own"/>
        <xsl:with-param name="start" select="$start"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- w:numFmt (17.18.59). -->
  <xsl:template name="tp:format">
    <xsl:param name="type"/>
    <xsl:choose>
      <xsl:when test="$type = 'bullet'">bullet</xsl:when>
      <xsl:when test="$type = 'decimal'">decimal</xsl:when>
      <xsl:when test="$type = 'alpha'">lowerLetter</xsl:when>
      <xsl:when test="$type = 'roman'">lowerRoman</xsl:when>
      <xsl:when test="$type = 'recital'">upperLetter</xsl:when>
      <xsl:otherwise><xsl:message terminate="yes">no list type '<xsl:value-of select="$type"/>'</xsl:message></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:marker">
    <xsl:param name="type"/>
    <xsl:param name="level"/>
    <xsl:choose>
      <xsl:when test="$type = 'bullet' and $level = 0">•</xsl:when>
      <xsl:when test="$type = 'bullet' and $level = 1">–</xsl:when>
      <xsl:when test="$type = 'bullet'">▪</xsl:when>
      <xsl:when test="$type = 'decimal'"><xsl:value-of select="concat('%', $level + 1, '.')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('(%', $level + 1, ')')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
