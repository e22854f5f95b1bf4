<?xml version="1.0" encoding="UTF-8"?>
<!--
  Lengths and list identities that more than one part must agree on. Lengths are twentieths of a point (twips), 567 to
  the centimetre, unless their name says otherwise.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The theme gives millimetres. -->
  <xsl:variable name="page-width" select="round($theme-page-width * 56.693)"/>
  <xsl:variable name="page-height" select="round($theme-page-height * 56.693)"/>
  <xsl:variable name="page-side" select="round($theme-page-side * 56.693)"/>
  <xsl:variable name="page-top" select="round($theme-page-top * 56.693)"/>
  <xsl:variable name="page-bottom" select="round($theme-page-bottom * 56.693)"/>
  <xsl:variable name="text-width" select="$page-width - 2 * $page-side"/>
  <!-- The tallest picture: leaves room for a heading and a caption on its page. -->
  <xsl:variable name="figure-height" select="$page-height - $page-top - $page-bottom - 1700"/>

  <!-- Between paragraphs; from line to line, of which 240 are one (17.3.1.33): in text, and where lines stand closer. -->
  <xsl:variable name="space" select="round(20 * $theme-space-paragraph)"/>
  <xsl:variable name="line" select="round(2.4 * $theme-space-line)"/>
  <xsl:variable name="line-close" select="round(240 + ($line - 240) div 3)"/>

  <!-- Space inside a table cell, left and right. -->
  <xsl:variable name="cell-side" select="85"/>
  <!-- One level of a list, which has to hold "(viii)": in text, and in a table, where there is less room. -->
  <xsl:variable name="list-step" select="round(51.5 * $theme-size-body)"/>
  <xsl:variable name="cell-list-step" select="round(45.4 * $theme-size-small)"/>
  <!-- Quotations and listings stand in from the text around them. -->
  <xsl:variable name="quote-inset" select="567"/>

  <!-- A box, on both sides, from the text around it to the text inside. -->
  <xsl:variable name="box-inset" select="175"/>
  <!-- No more, however large the letters: the ground of a list in a box reaches out as far as a border can (17.3.4). -->
  <xsl:variable name="box-list-step" select="460"/>
  <!-- What a term means stands in from the term. -->
  <xsl:variable name="definition-inset" select="567"/>

  <!-- Half points: w:sz counts in them (17.3.2.38). -->
  <xsl:variable name="size-body" select="round(2 * $theme-size-body)"/>
  <xsl:variable name="size-small" select="round(2 * $theme-size-small)"/>
  <xsl:variable name="size-page" select="round(2 * $theme-size-page)"/>
  <xsl:variable name="size-heading-1" select="round(2 * $theme-size-heading-1)"/>

  <!-- Colours without their number sign (17.18.38, ST_HexColor). -->
  <xsl:variable name="text" select="substring($theme-colour-text, 2)"/>
  <xsl:variable name="muted" select="substring($theme-colour-muted, 2)"/>
  <xsl:variable name="accent" select="substring($theme-colour-accent, 2)"/>
  <xsl:variable name="rule" select="substring($theme-colour-rule, 2)"/>
  <xsl:variable name="tint" select="substring($theme-colour-tint, 2)"/>
  <xsl:variable name="warn-text" select="substring($theme-colour-warn-text, 2)"/>
  <xsl:variable name="warn-tint" select="substring($theme-colour-warn-tint, 2)"/>

  <!-- On pages that are wider than high. -->
  <xsl:variable name="wide-text-width" select="$page-height - 2 * $page-side"/>

  <!-- Only a document whose sections are numbered throughout has heading styles with numbers. -->
  <xsl:variable name="numbered" select="/e:resolved/@numbering = 'section'"/>
  <!--
    The scheme whose levels bring the styles of clauses their numbers, and which of its levels do: those that hold clauses
    alone. A level names one style only (17.9.23).
  -->
  <xsl:variable name="clause-scheme" select="/e:resolved/e:schemes/e:scheme[@kind = 'main' or @name = 'running'][1]"/>
  <xsl:variable name="clause-scheme-name" select="string($clause-scheme/@name)"/>
  <xsl:variable name="clause-levels">
    <xsl:choose>
      <!-- Sections are passed over where clauses run through the document. -->
      <xsl:when test="$clause-scheme/@kind = 'running'">123456789</xsl:when>
      <xsl:when test="$clause-scheme">
        <xsl:call-template name="tp:clause-levels">
          <xsl:with-param name="parts" select="/e:resolved/e:body/*[@scheme = 'main']"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:variable>

  <xsl:variable name="clause-num"><xsl:for-each select="$clause-scheme"><xsl:call-template name="t:scheme-num"/></xsl:for-each></xsl:variable>

  <!-- $parts are those of $level. A level that nothing is on yet goes with the one above it. -->
  <xsl:template name="tp:clause-levels">
    <xsl:param name="parts"/>
    <xsl:param name="level" select="1"/>
    <xsl:choose>
      <xsl:when test="$parts[self::e:section]">
        <xsl:if test="$level &lt; 9 and $parts/*[@scheme = 'main']">
          <xsl:call-template name="tp:clause-levels">
            <xsl:with-param name="parts" select="$parts/*[@scheme = 'main']"/>
            <xsl:with-param name="level" select="$level + 1"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:when>
      <!-- There are no sections in clauses. -->
      <xsl:when test="$parts"><xsl:value-of select="substring('123456789', $level)"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The scheme that the style for headings of appendices brings: the first of its kind. -->
  <xsl:variable name="appendix-scheme" select="string(/e:resolved/e:schemes/e:scheme[@kind = 'appendix'][1]/@name)"/>

  <!-- How many levels of lists in text have styles of their own: "List Bullet", "List Bullet 2", "List Bullet 3". -->
  <xsl:variable name="list-styles" select="3"/>

  <!-- The document's language, as every part has it. -->
  <xsl:variable name="t:language-tag">
    <xsl:call-template name="t:word-language"><xsl:with-param name="language" select="/e:resolved/@xml:lang"/></xsl:call-template>
  </xsl:variable>

  <!--
    w:numId. One list for sections and clauses; bullets by place (0 text, 1 to 9 in a clause of that depth, 10 in a
    table cell); one list behind the style for numbered lists; then, by turns, ordered lists, kept numbers and further
    schemes, from the sequence numbers that the resolved document brings, so that nothing has to be counted. A list has
    the same number as its w:abstractNum.
  -->
  <xsl:variable name="num-sections" select="1"/>
  <xsl:variable name="num-bullets" select="2"/>
  <xsl:variable name="num-style" select="13"/>
  <xsl:variable name="num-lists" select="20"/>
  <xsl:variable name="num-kept" select="21"/>
  <xsl:variable name="num-schemes" select="22"/>
  <xsl:variable name="num-turn" select="3"/>

  <!--
    Where the text of a numbered section or clause of $level, its depth in the scheme, begins. All numbers hang in one column at the edge of the
    page: they say the depth themselves, and the lines stay long enough to read. Long numbers need a wider column.
  -->
  <xsl:template name="t:number-edge">
    <xsl:param name="level"/>
    <xsl:choose>
      <xsl:when test="$level &lt;= 3"><xsl:value-of select="$tp:edge-3"/></xsl:when>
      <xsl:when test="$level &lt;= 6"><xsl:value-of select="$tp:edge-6"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$tp:edge-9"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The first holds "10.10.10" in the letters of a third heading, which are four times as wide as they are high. -->
  <xsl:variable name="tp:edge-3" select="round(82 * $theme-size-heading-3)"/>
  <xsl:variable name="tp:edge-6" select="round(124 * $theme-size-body)"/>
  <xsl:variable name="tp:edge-9" select="round(186 * $theme-size-body)"/>

  <!-- Where a heading of an appendix begins: its number has a word in it. -->
  <xsl:variable name="appendix-edge" select="round(124 * $theme-size-heading-1)"/>

  <!-- The list of a scheme. Context: its e:scheme. -->
  <xsl:template name="t:scheme-num">
    <xsl:choose>
      <xsl:when test="@kind = 'main'"><xsl:value-of select="$num-sections"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$num-schemes + $num-turn * @seq"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The list of a numbered section or clause, the context. -->
  <xsl:template name="t:number-num">
    <xsl:choose>
      <xsl:when test="@kept"><xsl:value-of select="$num-kept + $num-turn * @mark-seq"/></xsl:when>
      <xsl:when test="@scheme = 'main'"><xsl:value-of select="$num-sections"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$num-schemes + $num-turn * key('scheme', @scheme)/@seq"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The list of an ordered list, the context: that of the one that it goes on with. -->
  <xsl:template name="t:list-num">
    <xsl:choose>
      <xsl:when test="@continues"><xsl:value-of select="$num-lists + $num-turn * @continues"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$num-lists + $num-turn * @seq"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The place of a list, 0 to 10 as above. Context: the list. The key "bullets" says the same in one expression. -->
  <xsl:template name="t:list-place">
    <xsl:choose>
      <xsl:when test="ancestor::e:cell">10</xsl:when>
      <xsl:otherwise><xsl:value-of select="sum(ancestor::e:clause[@number][1]/@depth)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where the outermost list of a place starts. -->
  <xsl:template name="t:place-left">
    <xsl:param name="place"/>
    <xsl:choose>
      <xsl:when test="$place = 0 or $place = 10">0</xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="$place"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- w:ilvl has nine values (17.9.3). -->
  <xsl:template name="t:list-level">
    <xsl:choose>
      <xsl:when test="@depth &gt; 9">8</xsl:when>
      <xsl:otherwise><xsl:value-of select="@depth - 1"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
