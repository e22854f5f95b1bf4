<?xml version="1.0" encoding="UTF-8"?>
<!-- How the cover is set, and how the lines at the top of every page are put together. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="tp:front" select="/e:resolved/e:front"/>

  <!-- plain, band or page. A board paper has its template's own front, which needs the page: its title alone fills none. -->
  <xsl:variable name="t:cover-look">
    <xsl:choose>
      <xsl:when test="$theme-cover = 'page' and not($tp:front/e:cover)">plain</xsl:when>
      <xsl:otherwise><xsl:value-of select="$theme-cover"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="t:cover-band" select="$t:cover-look = 'band'"/>
  <xsl:variable name="t:cover-page" select="$t:cover-look = 'page'"/>

  <!--
    How high the front is above its tables, in millimetres, reckoned from lines as they usually are: a letter is about half
    as wide as its size, bold ones a little wider; 0.3528 millimetres are a point.
  -->
  <xsl:variable name="tp:across" select="$theme-page-width - 2 * $theme-page-side"/>
  <xsl:variable name="tp:title-size" select="$theme-size-title * not($t:title-long) + $theme-size-title-long * $t:title-long"/>
  <xsl:variable name="t:head-height"
                select="0.42 * $tp:title-size * ceiling(string-length($tp:front/e:title) * 0.2 * $tp:title-size div $tp:across)
                        + 0.45 * $theme-size-subtitle * ceiling(string-length($tp:front/e:subtitle) * 0.18 * $theme-size-subtitle div $tp:across)
                        + 14 * count($tp:front/e:notice | $tp:front/e:banner)
                        + 0.42 * $theme-size-body * floor(string-length($tp:front/e:notice) * 0.2 * $theme-size-body div $tp:across)
                        + 16 * $t:cover-band"/>
  <xsl:variable name="t:cover-height"
                select="0.53 * $theme-size-body * (count($tp:front/e:cover/*/e:party | $tp:front/e:cover/*/e:label)
                                                   + floor(string-length($tp:front/e:cover/e:parties) * 0.08 * $theme-size-body div $tp:across))
                        + 12 * count($tp:front/e:cover)"/>

  <!-- On a page of its own: the room above the title, and between the title with the parties and the details. What stands
       at the top of the first page may be higher than the margin that it stands in. -->
  <xsl:variable name="tp:header-lines" select="1 + ($theme-header != '') + ceiling(string-length(/e:resolved/e:running/e:notice) * 0.19 * $theme-size-page div $tp:across)"/>
  <xsl:variable name="tp:header-height" select="21 + ($theme-logo-height + 3) * ($theme-logo != '') + 0.43 * $theme-size-page * $tp:header-lines"/>
  <xsl:variable name="tp:header-foot" select="$tp:header-height * ($tp:header-height &gt; $theme-page-top) + $theme-page-top * ($tp:header-height &lt;= $theme-page-top)"/>
  <xsl:variable name="tp:spare" select="$theme-page-height - $tp:header-foot - $theme-page-bottom - 16 - $t:head-height - $t:cover-height"/>
  <xsl:variable name="t:title-drop" select="round($tp:spare * 0.4) * ($t:cover-page and $tp:spare &gt; 0)"/>
  <xsl:variable name="t:detail-drop" select="round($tp:spare * 0.6) * ($t:cover-page and $tp:spare &gt; 0)"/>

  <!-- Whether the number of the page has no room beside what is at the foot, as in large letters beside a seal. -->
  <xsl:variable name="t:foot-full" select="(string-length(/e:resolved/e:running/e:footer) + 16) * 0.19 * $theme-size-page &gt; $tp:across"/>

  <!-- On the ground of a cover that has one, in its colour for words. -->
  <xsl:variable name="title-colour" select="substring(concat($theme-colour-accent, $theme-colour-on-accent), 1 + 7 * $t:cover-band, 7)"/>
  <xsl:variable name="subtitle-colour" select="substring(concat($theme-colour-muted, $theme-colour-on-accent), 1 + 7 * $t:cover-band, 7)"/>

  <!-- Whether the text no longer applies, which every page says loudly. -->
  <xsl:variable name="t:ended" select="/e:resolved/e:meta/e:standing and $tp:front/e:banner[@code = 'superseded' or @code = 'withdrawn']"/>

  <!-- What is at the top of a page after the state: who may read it, and on all but the first page the title. -->
  <xsl:template name="t:running-words">
    <xsl:param name="first" select="false()"/>
    <xsl:for-each select="/e:resolved/e:running/e:classification | /e:resolved/e:running[not($first)]/e:header">
      <!-- In the order in which they are read. -->
      <xsl:sort select="number(boolean(self::e:header))" data-type="number"/>
      <xsl:text> · </xsl:text>
      <xsl:value-of select="normalize-space(.)"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
