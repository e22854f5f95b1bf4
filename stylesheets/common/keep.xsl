<?xml version="1.0" encoding="UTF-8"?>
<!-- What is not broken over two pages, and how wide tables are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- How much higher lines are than those of 11 points on 115 percent, from which heights are reckoned. -->
  <xsl:variable name="t:scale-line" select="$theme-size-body * $theme-space-line div 1265"/>
  <!-- Millimetres of a page that text has; of a line of small letters. -->
  <xsl:variable name="tp:page-room" select="$theme-page-height - $theme-page-top - $theme-page-bottom"/>
  <xsl:variable name="tp:small-line" select="0.0039 * $theme-size-small * (67 + 0.33 * $theme-space-line)"/>

  <!--
    Of the context table: "yes" where it stays on one page, "" where it may part between rows. A short table is read at
    one glance; a long one would leave half a page empty before it, and sooner the larger its letters are: its rows are
    higher, and of more lines. Who signs sees what the others signed: signatures stay together as far as a page has room
    for them, beside the words that are signed. More go on overleaf from row to row, under the same heading row.
  -->
  <xsl:template name="t:table-whole">
    <xsl:choose>
      <xsl:when test="@role = 'signatures'">
        <xsl:variable name="high"><xsl:call-template name="tp:signatures-height"/></xsl:variable>
        <xsl:if test="$high + 55 * $t:scale-line &lt;= $tp:page-room">yes</xsl:if>
      </xsl:when>
      <xsl:when test="not(e:body/e:row[13]) and count(e:body/e:row) * $t:scale-line * $t:scale-line &lt;= 12
                      and string-length(.) * $t:scale-line * $t:scale-line &lt;= 900">yes</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Of the context table for signatures: how high it is, in millimetres. What is signed by hand has 18 to a row. Lines are
       those of the names; a letter is half as wide as its size. -->
  <xsl:template name="tp:signatures-height">
    <xsl:variable name="line" select="0.057 * ($theme-page-width - 2 * $theme-page-side) * e:columns/e:column[1]/@width div $theme-size-small"/>
    <xsl:variable name="names" select="e:body/e:row/e:cell[1]/e:p"/>
    <xsl:variable name="rows" select="count(e:body/e:row)"/>
    <xsl:variable name="lines" select="count($names) + count($names[string-length(.) &gt; $line]) + count($names[string-length(.) &gt; 2 * $line])
                                       + count($names[string-length(.) &gt; 3 * $line])"/>
    <xsl:variable name="words" select="($lines + 1) * $tp:small-line + 2.8 * ($rows + 1)"/>
    <xsl:variable name="hands" select="18.5 * count(e:body/e:row[not(@state = 'signed')])"/>
    <xsl:value-of select="$words * ($words &gt;= $hands) + $hands * ($words &lt; $hands)"/>
  </xsl:template>

  <!--
    Of the context table: its width as a share of the width there is. A name and a figure at the far ends of a line are
    hard to read together.
  -->
  <xsl:template name="t:table-share">
    <xsl:choose>
      <xsl:when test="@role = 'data' and not(e:columns/e:column[3]) and e:columns/e:column[2]/@align = 'end'">0.75</xsl:when>
      <xsl:otherwise>1</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether the title is so long that it is written smaller: five lines of large letters are no title. -->
  <xsl:variable name="t:title-long" select="string-length(/e:resolved/e:front/e:title) &gt; 90"/>

  <!-- Whether the list of contents stays on one page, with its heading. Long words take two lines. -->
  <xsl:variable name="t:contents-whole"
                select="$t:scale-line * count(/e:resolved/e:contents/e:entry | /e:resolved/e:contents/e:entry/e:words[string-length(.) * $theme-size-body &gt; 800]) &lt; 34"/>

  <!--
    Whether the list of contents begins a page because it, or of a long one the beginning, has no room under the tables at
    the front. Writer does not keep its heading with it (seen in 7.4). Reckoned in millimetres, from lines as they usually
    are: what is reckoned too high begins a page that it need not.
  -->
  <xsl:variable name="t:contents-turn">
    <xsl:variable name="front" select="/e:resolved/e:front"/>
    <xsl:variable name="control" select="$front/e:table[@role = 'control']/e:body"/>
    <xsl:variable name="history" select="$front/e:table[@role = 'history']/e:body"/>
    <xsl:variable name="head" select="($t:head-height + $t:cover-height + 5) * not($t:cover-page)"/>
    <xsl:variable name="records" select="$t:scale-line * (18 * count($control) + 2.7 * count($control/e:row) + 4.8 * count($control/e:row/e:cell[2]/e:p)
                                         + 20 * count($history) + 7.5 * count($history/e:row) + $t:scale-line * string-length($history) div 7)"/>
    <xsl:variable name="entries" select="count(/e:resolved/e:contents/e:entry)"/>
    <xsl:variable name="contents" select="$t:scale-line * (18 + 5.7 * ($entries * $t:contents-whole + 4 * not($t:contents-whole)))"/>
    <!-- A cover that is a page of its own ends before the tables, or before the contents where there are none. -->
    <xsl:if test="($t:cover-page and not($front/e:table)) or ($entries and $head + $records + $contents &gt; $tp:page-room - 9)">yes</xsl:if>
  </xsl:variable>

</xsl:stylesheet>
