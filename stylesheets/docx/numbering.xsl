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
        <xsl:variable name="id"><xsl:call-template name="t:scheme-num"/></xsl:variable>
        <w:abstractNum w:abstractNumId="{$id}">
          <xsl:call-template name="tp:identity"><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:apply-templates select="e:level[@level &lt;= $t:levels]"/>
        </w:abstractNum>
      </xsl:for-each>
      <xsl:call-template name="tp:bullets"/>
      <w:abstractNum w:abstractNumId="{$num-style}">
        <xsl:call-template name="tp:identity"><xsl:with-param name="id" select="$num-style"/></xsl:call-template>
        <xsl:call-template name="tp:list-levels">
          <xsl:with-param name="last" select="$list-styles"/>
          <xsl:with-param name="style" select="$docx-id-list-number"/>
        </xsl:call-template>
      </w:abstractNum>
      <xsl:for-each select="$lists">
        <w:abstractNum w:abstractNumId="{$num-lists + $num-turn * @seq}">
          <xsl:call-template name="tp:identity"><xsl:with-param name="id" select="$num-lists + $num-turn * @seq"/></xsl:call-template>
          <xsl:call-template name="tp:own-levels"/>
        </w:abstractNum>
      </xsl:for-each>
      <xsl:for-each select="$schemes">
        <xsl:variable name="id"><xsl:call-template name="t:scheme-num"/></xsl:variable>
        <w:num w:numId="{$id}"><w:abstractNumId w:val="{$id}"/></w:num>
      </xsl:for-each>
      <xsl:call-template name="tp:bullet-nums"/>
      <w:num w:numId="{$num-style}"><w:abstractNumId w:val="{$num-style}"/></w:num>
      <xsl:for-each select="$lists">
        <w:num w:numId="{$num-lists + $num-turn * @seq}"><w:abstractNumId w:val="{$num-lists + $num-turn * @seq}"/></w:num>
      </xsl:for-each>
      <xsl:for-each select="/e:resolved/e:body/descendant::e:section[@kept and @number] | /e:resolved/e:body/descendant::e:clause[@kept and @number]">
        <w:num w:numId="{$num-kept + $num-turn * @mark-seq}">
          <w:abstractNumId>
            <xsl:for-each select="key('scheme', @scheme)">
              <xsl:attribute name="w:val"><xsl:call-template name="t:scheme-num"/></xsl:attribute>
            </xsl:for-each>
          </w:abstractNumId>
          <w:lvlOverride w:ilvl="{@depth - 1}"><w:startOverride w:val="{@kept}"/></w:lvlOverride>
        </w:num>
      </xsl:for-each>
    </w:numbering>
  </xsl:template>

  <!-- w:nsid tells lists apart when text is pasted into another document (17.9.15); eight hexadecimal digits. -->
  <xsl:template name="tp:identity">
    <xsl:param name="id"/>
    <w:nsid w:val="{10000000 + $id}"/>
    <w:multiLevelType w:val="multilevel"/>
    <w:tmpl w:val="{20000000 + $id}"/>
  </xsl:template>

  <!--
    A level of a scheme. Its words are the prefix and the counts that are shown, each %n standing for one (17.9.11). A
    level that shows no count is a prefix alone; its format is decimal all the same, because a paragraph whose format is
    none is not numbered for everything that asks. Numbers of clauses are quieter than the words, unless sections stand on
    their level anywhere: clauses do not have two looks.
  -->
  <xsl:variable name="tp:mixed" select="boolean(/e:resolved/e:body/descendant::e:clause[@scheme = $clause-scheme-name
                                                and not(contains($clause-levels, @depth))])"/>
  <xsl:template match="e:scheme/e:level">
    <xsl:variable name="clauses" select="../@name = $clause-scheme-name and contains($clause-levels, @level)"/>
    <xsl:variable name="edge">
      <xsl:choose>
        <xsl:when test="@level = 1 and contains(@prefix, ' ')"><xsl:value-of select="$appendix-edge"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="@level"/></xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <w:lvl w:ilvl="{@level - 1}">
      <w:start w:val="1"/>
      <xsl:choose>
        <xsl:when test="@format = 'letter'"><w:numFmt w:val="upperLetter"/></xsl:when>
        <xsl:otherwise><w:numFmt w:val="decimal"/></xsl:otherwise>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="$clauses"><w:pStyle w:val="{$docx-id-clause}{@level}"/></xsl:when>
        <xsl:when test="$numbered and ../@kind = 'main'"><w:pStyle w:val="{$docx-id-heading}{@level}"/></xsl:when>
        <xsl:when test="@level = 1 and ../@name = $appendix-scheme"><w:pStyle w:val="{$docx-id-appendix}"/></xsl:when>
      </xsl:choose>
      <!-- A third of the words for each count: "%1.%2.%3". -->
      <w:lvlText w:val="{@prefix}{substring('%1.%2.%3.%4.%5.%6.%7.%8.%9', 3 * (@level - @counts) + 1, 3 * @counts - 1)}"/>
      <w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="{$edge}" w:hanging="{$edge}"/></w:pPr>
      <xsl:if test="$clauses and not($tp:mixed)"><w:rPr><w:color w:val="{$muted}"/></w:rPr></xsl:if>
    </w:lvl>
  </xsl:template>

  <!-- Bullets count nothing, so lists at one place share a definition; only places that have one are written. -->
  <xsl:template name="tp:bullets">
    <xsl:param name="place" select="0"/>
    <xsl:if test="$place = 0 or key('bullets', $place)">
      <w:abstractNum w:abstractNumId="{$num-bullets + $place}">
        <xsl:call-template name="tp:identity"><xsl:with-param name="id" select="$num-bullets + $place"/></xsl:call-template>
        <xsl:call-template name="tp:list-levels">
          <xsl:with-param name="last" select="$list-styles + (9 - $list-styles) * boolean(key('bullets', $place)[@depth &gt; $list-styles])"/>
          <xsl:with-param name="type" select="'bullet'"/>
          <xsl:with-param name="place" select="$place"/>
          <xsl:with-param name="style" select="substring($docx-id-list-bullet, 1 + 99 * $place)"/>
        </xsl:call-template>
      </w:abstractNum>
    </xsl:if>
    <xsl:if test="$place &lt; 10">
      <xsl:call-template name="tp:bullets"><xsl:with-param name="place" select="$place + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:bullet-nums">
    <xsl:param name="place" select="0"/>
    <xsl:if test="$place = 0 or key('bullets', $place)">
      <w:num w:numId="{$num-bullets + $place}"><w:abstractNumId w:val="{$num-bullets + $place}"/></w:num>
    </xsl:if>
    <xsl:if test="$place &lt; 10">
      <xsl:call-template name="tp:bullet-nums"><xsl:with-param name="place" select="$place + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Of an ordered list (the context): down to its own level and one more, for who demotes an item in Word. -->
  <xsl:template name="tp:own-levels">
    <xsl:variable name="own"><xsl:call-template name="t:list-level"/></xsl:variable>
    <xsl:call-template name="tp:list-levels">
      <xsl:with-param name="last" select="$own + 1 + ($own &lt; 8)"/>
      <xsl:with-param name="type" select="string(@type)"/>
      <xsl:with-param name="place"><xsl:call-template name="t:list-place"/></xsl:with-param>
      <xsl:with-param name="own" select="$own + 1"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    List levels 1 to $last of the kind $type; level $own begins at the context list's start; those that have styles belong
    to $style.
  -->
  <xsl:template name="tp:list-levels">
    <xsl:param name="last" select="9"/>
    <xsl:param name="type" select="'decimal'"/>
    <xsl:param name="place" select="0"/>
    <xsl:param name="own" select="0"/>
    <xsl:param name="style"/>
    <xsl:variable name="edge">
      <xsl:call-template name="t:place-left"><xsl:with-param name="place" select="$place"/></xsl:call-template>
    </xsl:variable>
    <!-- w:numFmt (17.18.59). -->
    <xsl:variable name="format">
      <xsl:choose>
        <xsl:when test="$type = 'alpha'">lowerLetter</xsl:when>
        <xsl:when test="$type = 'roman'">lowerRoman</xsl:when>
        <xsl:when test="$type = 'recital'">upperLetter</xsl:when>
        <xsl:when test="$type = 'decimal' or $type = 'bullet'"><xsl:value-of select="$type"/></xsl:when>
        <xsl:otherwise><xsl:message terminate="yes">no list type '<xsl:value-of select="$type"/>'</xsl:message></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="tp:list-level">
      <xsl:with-param name="last" select="$last"/>
      <xsl:with-param name="format" select="string($format)"/>
      <xsl:with-param name="step" select="$list-step * not($place = 10) + $cell-list-step * ($place = 10)"/>
      <xsl:with-param name="edge" select="number($edge)"/>
      <xsl:with-param name="own" select="$own"/>
      <xsl:with-param name="style" select="$style"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:list-level">
    <xsl:param name="level" select="1"/>
    <xsl:param name="last"/>
    <xsl:param name="format"/>
    <xsl:param name="step"/>
    <xsl:param name="edge"/>
    <xsl:param name="own"/>
    <xsl:param name="style"/>
    <w:lvl w:ilvl="{$level - 1}">
      <w:start w:val="1">
        <xsl:if test="$level = $own and @start"><xsl:attribute name="w:val"><xsl:value-of select="@start"/></xsl:attribute></xsl:if>
      </w:start>
      <w:numFmt w:val="{$format}"/>
      <xsl:if test="$style and $level &lt;= $list-styles"><w:pStyle w:val="{$style}{substring($level, 1, $level &gt; 1)}"/></xsl:if>
      <xsl:choose>
        <xsl:when test="$format = 'bullet'"><w:lvlText w:val="{substring('•–▪▪▪▪▪▪▪', $level, 1)}"/></xsl:when>
        <xsl:when test="$format = 'decimal'"><w:lvlText w:val="%{$level}."/></xsl:when>
        <xsl:otherwise><w:lvlText w:val="(%{$level})"/></xsl:otherwise>
      </xsl:choose>
      <w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="{$edge + $step * $level}" w:hanging="{$step}"/></w:pPr>
    </w:lvl>
    <xsl:if test="$level &lt; $last">
      <xsl:call-template name="tp:list-level">
        <xsl:with-param name="level" select="$level + 1"/>
        <xsl:with-param name="last" select="$last"/>
        <xsl:with-param name="format" select="$format"/>
        <xsl:with-param name="step" select="$step"/>
        <xsl:with-param name="edge" select="$edge"/>
        <xsl:with-param name="own" select="$own"/>
        <xsl:with-param name="style" select="$style"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
