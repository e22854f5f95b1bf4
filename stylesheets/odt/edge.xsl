<?xml version="1.0" encoding="UTF-8"?>
<!--
  Where blocks stand that have a style of their own: in a clause or a list item they start where its text does. Writer
  keeps such edges in automatic styles, one for each style and place, and there too that a paragraph stays with the next.

  A place is written as the end of a style's name: ".P.L.Q" with P the level of the nearest numbered clause (0 in text,
  100 in a table cell, 1000 more in a box, 2000 more under a term), L the depth of the nearest list and Q the number of
  quotations around it in there; ".keep" is added where the block stays with what follows it. The key "place" (odt.xsl)
  says the same in one expression.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Added to a style's name where its paragraph stays on the page of the next one. -->
  <xsl:variable name="keep-suffix" select="'.keep'"/>

  <!-- The place of the context block. What stays with the next: what is signed; a picture, with its caption; a quotation,
       with who said it; each of several who did, but the last. -->
  <xsl:template name="tp:place-of">
    <xsl:value-of select="concat('.', 100 * boolean(ancestor::e:cell)
                                      + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)
                                      + 1000 * boolean(ancestor::e:box) + 2000 * boolean(ancestor::e:meaning),
                                 '.', sum(ancestor::e:list[1]/@depth),
                                 '.', count(ancestor-or-self::e:quote) - count(ancestor::e:list[1]/ancestor::e:quote))"/>
    <xsl:if test="self::e:figure/e:caption or self::e:quote/e:attribution or self::e:attribution/following-sibling::*[1]/self::e:attribution
                  or ancestor-or-self::*[not(self::e:section)][
                    following-sibling::*[1]/self::e:table[@role = 'signatures']]">
      <xsl:value-of select="$keep-suffix"/>
    </xsl:if>
  </xsl:template>

  <!-- The name of the style for the context block: $base itself where that has the edge already. -->
  <xsl:template name="t:block-style">
    <xsl:param name="base"/>
    <xsl:variable name="place"><xsl:call-template name="tp:place-of"/></xsl:variable>
    <xsl:value-of select="$base"/>
    <xsl:if test="$place != '.0.0.0' and not($place = '.0.0.1' and self::e:quote)">
      <xsl:value-of select="$place"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:edge-styles">
    <xsl:for-each select="descendant::e:caption | descendant::e:note | descendant::e:source | descendant::e:quote
                          | descendant::e:listing | descendant::e:figure | descendant::e:attribution | descendant::e:box
                          | descendant::e:terms | descendant::e:tiles | descendant::e:chart
                          | descendant::e:figure/e:description">
      <xsl:variable name="place"><xsl:call-template name="tp:place-of"/></xsl:variable>
      <xsl:if test="$place != '.0.0.0' and generate-id() = generate-id(key('place', $place)[1])">
        <xsl:call-template name="tp:styles-of-place"><xsl:with-param name="place" select="string($place)"/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <xsl:call-template name="tp:kept-styles"/>
    <xsl:call-template name="t:kept-asides"/>
  </xsl:template>

  <!-- The styles that blocks at $place have; the context block is the first of them. -->
  <xsl:template name="tp:styles-of-place">
    <xsl:param name="place"/>
    <xsl:variable name="blocks" select="key('place', $place)"/>
    <xsl:variable name="edge"><xsl:call-template name="t:edge"/></xsl:variable>
    <xsl:if test="$blocks[self::e:quote] and $place != '.0.0.1'">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-quote"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
        <xsl:with-param name="right" select="$quote-inset"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:listing]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-listing"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:figure or self::e:chart]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-figure"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:caption/parent::e:chart]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-figure-caption"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:caption/parent::e:figure]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-figure-below"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:caption/parent::e:table]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-caption"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:note or self::e:source or self::e:description]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-table-note"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="t:asides-of-place">
      <xsl:with-param name="place" select="$place"/>
      <xsl:with-param name="blocks" select="$blocks"/>
      <xsl:with-param name="edge" select="$edge"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Millimetres from the edge of the text to the context block. -->
  <xsl:template name="t:edge">
    <xsl:variable name="level" select="not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)"/>
    <xsl:value-of select="($level &gt; 0) * $edge + ($level &gt; 3) * $edge-4 + ($level &gt; 6) * $edge-7
        + ($cell-list-step * boolean(ancestor::e:cell) + $list-step * not(ancestor::e:cell)) * sum(ancestor::e:list[1]/@depth)
        + $box-inset * boolean(ancestor::e:box) + $definition-inset * boolean(ancestor::e:meaning)
        + $quote-inset * (count(ancestor-or-self::e:quote) - count(ancestor::e:list[1]/ancestor::e:quote))"/>
  </xsl:template>

  <!-- Millimetres that the context block may be wide: in a cell, its column less the space inside. -->
  <xsl:template name="t:room">
    <xsl:variable name="wide" select="boolean(ancestor::e:section[@landscape])"/>
    <xsl:variable name="from"><xsl:call-template name="t:edge"/></xsl:variable>
    <xsl:variable name="cell" select="ancestor::e:cell[1]"/>
    <xsl:variable name="share">
      <xsl:choose>
        <xsl:when test="$cell">
          <xsl:value-of select="$cell/../../../e:columns/e:column[1 + count($cell/preceding-sibling::*)]/@width div 100"/>
        </xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="($text-width * not($wide) + $wide-text-width * $wide) * $share - $from - 4 * boolean($cell)
                          - $quote-inset * count(ancestor::e:quote) - $box-inset * boolean(ancestor::e:box)"/>
  </xsl:template>

  <!-- In a list the edge is said even though the list has one: a block stands by its own, and its first line does not hang. -->
  <xsl:template name="t:placed">
    <xsl:param name="base"/>
    <xsl:param name="place"/>
    <xsl:param name="edge"/>
    <xsl:param name="right" select="0"/>
    <xsl:param name="kept" select="false()"/>
    <style:style style:name="{$base}{$place}" style:family="paragraph" style:parent-style-name="{$base}">
      <style:paragraph-properties fo:margin-left="{$edge}mm" fo:margin-right="{$right}mm" fo:text-indent="0mm">
        <xsl:if test="$kept or contains($place, $keep-suffix)">
          <xsl:attribute name="fo:keep-with-next">always</xsl:attribute>
        </xsl:if>
      </style:paragraph-properties>
    </style:style>
  </xsl:template>

  <!-- Of paragraphs in running text, in clauses and in lists, those before signatures stay with the next; and in text and in
       clauses those that lead up to a list. -->
  <xsl:template name="tp:kept-styles">
    <xsl:variable name="text" select="$t:signed/descendant-or-self::*[self::e:clause or self::e:p]
                                      | e:body/descendant::e:list[not(ancestor::e:list or ancestor::e:cell or ancestor::e:box or ancestor::e:quote)]
                                        /preceding-sibling::*[1]/self::e:p[substring(., string-length(.)) = ':']"/>
    <xsl:if test="$text">
      <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-body"/></xsl:call-template>
      <xsl:if test="$text/parent::e:item">
        <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-list-bullet"/></xsl:call-template>
        <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-list-number"/></xsl:call-template>
        <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-list-continue"/></xsl:call-template>
      </xsl:if>
      <xsl:if test="$text/ancestor-or-self::e:clause[@number]">
        <xsl:call-template name="tp:kept-clauses"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:kept-clauses">
    <xsl:param name="text"/>
    <xsl:param name="level" select="1"/>
    <xsl:if test="$text/ancestor-or-self::e:clause[@number][1]/@depth = $level">
      <xsl:call-template name="t:kept"><xsl:with-param name="base" select="concat($odt-clause, $level)"/></xsl:call-template>
      <xsl:call-template name="t:kept">
        <xsl:with-param name="base" select="concat($odt-clause, $level, $odt-continued)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$level &lt; 9">
      <xsl:call-template name="tp:kept-clauses">
        <xsl:with-param name="text" select="$text"/>
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:kept">
    <xsl:param name="base"/>
    <style:style style:name="{$base}{$keep-suffix}" style:family="paragraph" style:parent-style-name="{$base}">
      <style:paragraph-properties fo:keep-with-next="always"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
