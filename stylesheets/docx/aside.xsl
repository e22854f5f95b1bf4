<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands apart from the text: boxes, key figures, terms. Paragraphs with styles of their own, never layout tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- A box is not broken over pages where that can be helped. -->
  <xsl:template match="e:box">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="inside" select="$left + $box-inset"/>
    <xsl:variable name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$inside"/></xsl:if></xsl:variable>
    <xsl:for-each select="e:title">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$docx-id-box-title"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="target" select=".."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="*[not(self::e:title)]">
      <xsl:apply-templates select=".">
        <xsl:with-param name="style" select="$docx-id-box-text"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="left" select="$inside"/>
        <xsl:with-param name="room" select="$room - 2 * $box-inset"/>
        <xsl:with-param name="keep" select="$keep or position() != last()"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <!-- Who said it stays with what was said. -->
  <xsl:template match="e:quote">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:variable name="inside" select="$left + $quote-inset * not(ancestor::e:box) + $box-list-step * boolean(ancestor::e:box)"/>
    <xsl:call-template name="t:bookmark-start"/>
    <xsl:call-template name="t:bookmark-end"/>
    <xsl:apply-templates select="*[not(self::e:attribution)]">
      <!-- In a box the ground goes on behind it. -->
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="ancestor::e:box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$docx-id-quote"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$inside"/></xsl:if></xsl:with-param>
      <xsl:with-param name="left" select="$inside"/>
      <xsl:with-param name="room" select="$room - 2 * $quote-inset"/>
      <xsl:with-param name="keep" select="$keep or boolean(e:attribution)"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="e:attribution">
      <xsl:with-param name="left" select="$inside"/>
      <xsl:with-param name="keep" select="$keep"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Who wrote what stands before it, on one page where there are several. -->
  <xsl:template match="e:attribution">
    <xsl:param name="left" select="0"/>
    <xsl:param name="keep" select="false()"/>
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="ancestor::e:box"><xsl:value-of select="$docx-id-box-deep"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$docx-id-attribution"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
      <xsl:with-param name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:with-param>
      <xsl:with-param name="keep" select="$keep or following-sibling::*[1]/self::e:attribution"/>
    </xsl:call-template>
  </xsl:template>

  <!--
    Key figures. In the text of a section they stand in columns, which is a section of the document that begins on the same
    page (17.6.4, 17.18.77), with a break where a column ends, for not every program fills them evenly (Writer 7.4 does not);
    whoever reads without seeing meets figure, words and source in turn. Elsewhere they stand below each other. A bookmark between paragraphs is as good as one around words
    (17.13.6.2).
  -->
  <xsl:template match="e:tiles">
    <xsl:param name="left" select="0"/>
    <xsl:choose>
      <xsl:when test="count(. | $t:columns) = count($t:columns)"><xsl:call-template name="tp:columns"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="t:bookmark-start"/>
        <xsl:call-template name="t:bookmark-end"/>
        <xsl:for-each select="e:tile">
          <xsl:call-template name="tp:tile"><xsl:with-param name="left" select="$left"/></xsl:call-template>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:columns">
    <xsl:variable name="wide" select="boolean(ancestor::e:section[@landscape])"/>
    <!-- Where a paragraph or a heading stands before them, it ends the section there (t:before-columns). -->
    <xsl:if test="not(preceding-sibling::*[1][self::e:p or self::e:title])">
      <xsl:call-template name="t:section-end"><xsl:with-param name="wide" select="$wide"/></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="t:bookmark-start"/>
    <xsl:call-template name="t:bookmark-end"/>
    <xsl:variable name="columns">
      <xsl:choose>
        <xsl:when test="not(e:tile[3]) or (e:tile[4] and not(e:tile[5])) or $theme-size-body &gt; 14">2</xsl:when>
        <xsl:otherwise>3</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="each" select="ceiling(count(e:tile) div $columns)"/>
    <xsl:for-each select="e:tile">
      <xsl:call-template name="tp:tile">
        <xsl:with-param name="columns" select="$columns"/>
        <xsl:with-param name="wide" select="$wide"/>
        <xsl:with-param name="top" select="position() &gt; 1 and position() mod $each = 1 mod $each"/>
        <xsl:with-param name="foot" select="position() mod $each = 0 or position() = last()"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- One figure, its parts never parted. $columns: so many has the section that the last one ends; $top and $foot: of one. -->
  <xsl:template name="tp:tile">
    <xsl:param name="left" select="0"/>
    <xsl:param name="columns" select="0"/>
    <xsl:param name="wide"/>
    <xsl:param name="top" select="false()"/>
    <xsl:param name="foot" select="true()"/>
    <xsl:for-each select="*">
      <xsl:variable name="last" select="not(following-sibling::*[1])"/>
      <w:p>
        <w:pPr>
          <xsl:choose>
            <xsl:when test="self::e:value"><w:pStyle w:val="{$docx-id-key-figure}"/></xsl:when>
            <xsl:when test="self::e:what"><w:pStyle w:val="{$docx-id-key-figure-text}"/></xsl:when>
            <xsl:otherwise><w:pStyle w:val="{$docx-id-key-figure-source}"/></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="not($last and $foot) and not(self::e:value)"><w:keepNext/></xsl:if>
          <xsl:if test="$t:languages"><xsl:call-template name="t:paragraph-direction"/></xsl:if>
          <!-- Below each other the first has room above. -->
          <xsl:if test="$columns = 0 and self::e:value and not(../preceding-sibling::*[1])"><w:spacing w:before="{2 * $space}"/></xsl:if>
          <!-- Words without a source have the room below that a source has. -->
          <xsl:if test="$last and self::e:what"><w:spacing w:after="{2 * $space}"/></xsl:if>
          <xsl:if test="$left &gt; 0"><w:ind w:left="{$left}"/></xsl:if>
          <xsl:if test="$last and $columns &gt; 0 and not(../following-sibling::*[1])">
            <xsl:call-template name="t:section-properties">
              <xsl:with-param name="wide" select="$wide"/>
              <xsl:with-param name="columns" select="$columns"/>
            </xsl:call-template>
          </xsl:if>
        </w:pPr>
        <xsl:if test="$top and self::e:value"><w:r><w:br w:type="column"/></w:r></xsl:if>
        <xsl:apply-templates/>
      </w:p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="e:terms">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:call-template name="t:bookmark-start"/>
    <xsl:call-template name="t:bookmark-end"/>
    <xsl:apply-templates select="e:definition">
      <xsl:with-param name="left" select="$left"/>
      <xsl:with-param name="room" select="$room"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="e:terms/e:definition">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:variable name="inside" select="$left + $definition-inset"/>
    <xsl:for-each select="e:term">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$docx-id-term"/>
        <xsl:with-param name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:with-param>
        <xsl:with-param name="target" select=".."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:apply-templates select="e:meaning/*">
      <xsl:with-param name="style" select="$docx-id-definition"/>
      <xsl:with-param name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$inside"/></xsl:if></xsl:with-param>
      <xsl:with-param name="left" select="$inside"/>
      <xsl:with-param name="room" select="$room - $definition-inset"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
