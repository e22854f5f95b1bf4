<?xml version="1.0" encoding="UTF-8"?>
<!--
  Paragraphs (17.3.1) and the blocks that are made of them.

  What the surroundings decide comes down as parameters, so that no block has to look upwards:
    style   the style of a plain paragraph here
    indent  the left indentation to give a plain paragraph directly; empty where its style has it already
    left    where text begins here, for blocks that stand in from it
    room    the width that is left for a table or a picture
    keep    true where every paragraph must stay on the page of the next one
    align   center for a paragraph in the middle of its table cell; those at the end have a style
    target  the element around it whose bookmark the first paragraph holds
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!--
    One w:p, of a paragraph or of whatever calls it. $below is a caption under its picture; $turn begins a page with it; $gap parts it from a table without a
    caption, which has no room of its own above; $num and $level number it directly; $target is the element whose
    bookmark it holds; $words is what to write, by default what the context node holds. The order inside w:pPr is that of
    the schema (17.3.1.26). Only where there are pictures has a run to know how much room there is.

    What introduces a table for signatures stays with it: nobody signs a page that does not say what; and with who wrote it;
    and what leads up to a list with a colon, with the beginning of the list.
    Written so that libxml2 looks at one sibling only: with two predicates, [1][…], it would collect them all.
  -->
  <xsl:template match="e:p" name="t:paragraph">
    <xsl:param name="style" select="$docx-id-body"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:param name="below" select="false()"/>
    <xsl:param name="turn"/>
    <xsl:param name="gap" select="false()"/>
    <xsl:param name="num"/>
    <xsl:param name="level"/>
    <xsl:param name="indent"/>
    <xsl:param name="hanging"/>
    <xsl:param name="align"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="target" select="/.."/>
    <xsl:param name="words" select="node()"/>
    <xsl:variable name="next" select="following-sibling::*[1]"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$style}"/>
        <xsl:choose>
          <xsl:when test="$keep or $next/self::e:table[@role = 'signatures'] or $next/self::e:attribution
                          or $next/self::e:list and self::e:p and substring(., string-length(.)) = ':'"><w:keepNext/></xsl:when>
          <xsl:when test="$below"><w:keepNext w:val="0"/></xsl:when>
        </xsl:choose>
        <xsl:if test="$turn"><w:pageBreakBefore/></xsl:if>
        <xsl:if test="string($num)">
          <w:numPr>
            <xsl:if test="string($level)"><w:ilvl w:val="{$level}"/></xsl:if>
            <w:numId w:val="{$num}"/>
          </w:numPr>
        </xsl:if>
        <xsl:if test="$t:languages"><xsl:call-template name="t:paragraph-direction"/></xsl:if>
        <xsl:choose>
          <xsl:when test="$below"><w:spacing w:before="80" w:after="40"/></xsl:when>
          <xsl:when test="$gap or $next/@caption-hidden and self::e:p"><w:spacing w:after="120"/></xsl:when>
          <xsl:when test="$t:columns and $next/self::e:tiles"><w:spacing w:after="{round(1.4 * $space)}"/></xsl:when>
        </xsl:choose>
        <xsl:if test="string($indent)">
          <w:ind w:left="{$indent}">
            <xsl:if test="string($hanging)"><xsl:attribute name="w:hanging"><xsl:value-of select="$hanging"/></xsl:attribute></xsl:if>
          </w:ind>
        </xsl:if>
        <xsl:if test="$align = 'center'"><w:jc w:val="center"/></xsl:if>
        <xsl:if test="$t:columns and (self::e:p or self::e:title)"><xsl:call-template name="t:before-columns"/></xsl:if>
      </w:pPr>
      <xsl:for-each select="$target"><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
      <xsl:choose>
        <xsl:when test="$t:pictures"><xsl:apply-templates select="$words"><xsl:with-param name="room" select="$room"/></xsl:apply-templates></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="$words"/></xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="$target"><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    </w:p>
  </xsl:template>

  <!-- How far a priority has come. -->
  <xsl:template match="e:state">
    <xsl:param name="keep" select="false()"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-state"/>
      <xsl:with-param name="keep" select="$keep"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A picture in a paragraph of its own; the words below it, where there are any, stay with it. -->
  <xsl:template match="e:figure">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:variable>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-figure"/>
      <xsl:with-param name="indent" select="$indent"/>
      <xsl:with-param name="room" select="$room"/>
      <xsl:with-param name="keep" select="$keep or *[2]"/>
      <xsl:with-param name="words" select="e:image"/>
    </xsl:call-template>
    <xsl:for-each select="*[not(self::e:image)]">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style">
          <xsl:choose>
            <xsl:when test="self::e:caption"><xsl:value-of select="$docx-id-caption"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$docx-id-table-note"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="below" select="boolean(self::e:caption)"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="keep" select="$keep or position() != last()"/>
        <xsl:with-param name="target" select="self::e:caption[not(e:counter)]/.."/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
