<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables (17.4): a caption above, the table, notes and source below. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Height of a row that waits for a signature by hand: 1.8 cm. -->
  <xsl:variable name="tp:sign-height" select="1021"/>
  <!-- And of one that is written in: 1 cm. -->
  <xsl:variable name="tp:form-height" select="567"/>

  <xsl:template match="e:table">
    <xsl:param name="left" select="0"/>
    <xsl:param name="room" select="$text-width"/>
    <xsl:variable name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:variable>
    <xsl:variable name="share"><xsl:call-template name="t:table-share"/></xsl:variable>
    <xsl:variable name="across" select="round($room * $share)"/>
    <xsl:variable name="turn"><xsl:call-template name="t:after-cover"/></xsl:variable>
    <xsl:for-each select="e:caption[not(../@caption-hidden)]">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="turn" select="string($turn)"/>
        <xsl:with-param name="style" select="$docx-id-caption"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="target" select="(..)[not(current()/e:counter)]"/>
      </xsl:call-template>
    </xsl:for-each>
    <!-- The columns one after the other, eight letters each: rows look their widths up. -->
    <xsl:variable name="widths">
      <xsl:if test="$t:large"><xsl:call-template name="t:large-widths"><xsl:with-param name="across" select="$across"/></xsl:call-template></xsl:if>
      <xsl:for-each select="e:columns[not($t:large)]/e:column">
        <!-- The difference of two rounded edges, so that the widths add up exactly. -->
        <xsl:variable name="before" select="sum(preceding-sibling::e:column/@width)"/>
        <xsl:value-of select="substring(concat(round($across * ($before + @width) div 100) - round($across * $before div 100), '        '), 1, 8)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="w" select="string($widths)"/>
    <xsl:variable name="columns" select="e:columns/e:column"/>
    <xsl:variable name="whole"><xsl:call-template name="t:table-whole"/></xsl:variable>
    <xsl:variable name="note" select="e:note or e:source"/>
    <xsl:variable name="foot" select="boolean(e:foot)"/>
    <w:tbl>
      <xsl:call-template name="tp:table-properties">
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="room" select="$across"/>
      </xsl:call-template>
      <w:tblGrid>
        <xsl:for-each select="$columns"><w:gridCol w:w="{number(substring($w, 8 * position() - 7, 8))}"/></xsl:for-each>
      </w:tblGrid>
      <!-- The style of headings keeps their row with the next. -->
      <xsl:for-each select="e:head/e:row">
        <w:tr>
          <w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
          <xsl:apply-templates select="e:cell">
            <xsl:with-param name="columns" select="$columns"/>
            <xsl:with-param name="widths" select="$w"/>
            <xsl:with-param name="keep" select="string($whole)"/>
          </xsl:apply-templates>
        </w:tr>
      </xsl:for-each>
      <!-- A total stays with the row above it, as the last row does, a note with the row before it. -->
      <xsl:variable name="tall">
        <xsl:choose>
          <xsl:when test="@role = 'signatures'"><xsl:value-of select="$tp:sign-height"/></xsl:when>
          <xsl:when test="@role = 'form'"><xsl:value-of select="$tp:form-height"/></xsl:when>
        </xsl:choose>
      </xsl:variable>
      <xsl:for-each select="e:body/e:row">
        <w:tr>
          <w:trPr>
            <w:cantSplit/>
            <xsl:if test="string($tall) and not(@state = 'signed')"><w:trHeight w:val="{$tall}" w:hRule="atLeast"/></xsl:if>
          </w:trPr>
          <xsl:apply-templates select="e:cell">
            <xsl:with-param name="columns" select="$columns"/>
            <xsl:with-param name="widths" select="$w"/>
            <xsl:with-param name="keep" select="(position() = last() and ($foot or $note)) or (position() != last() and (string($whole) or position() + 1 = last()))"/>
          </xsl:apply-templates>
        </w:tr>
      </xsl:for-each>
      <xsl:for-each select="e:foot/e:row">
        <w:tr>
          <w:trPr><w:cantSplit/></w:trPr>
          <xsl:apply-templates select="e:cell">
            <xsl:with-param name="columns" select="$columns"/>
            <xsl:with-param name="widths" select="$w"/>
            <xsl:with-param name="keep" select="(position() = last() and $note) or (position() != last() and string($whole))"/>
          </xsl:apply-templates>
        </w:tr>
      </xsl:for-each>
    </w:tbl>
    <xsl:for-each select="e:note | e:source">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$docx-id-table-note"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="keep" select="position() != last()"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!--
    Fixed layout (17.4.52) with every width given: all programs then show the columns that were asked for. The table's
    name and what it holds are for readers who cannot see it (tblCaption and tblDescription: ISO/IEC 29500-4).
  -->
  <xsl:template name="tp:table-properties">
    <xsl:param name="left"/>
    <xsl:param name="room"/>
    <xsl:variable name="first-row" select="number(boolean(e:head))"/>
    <xsl:variable name="last-row" select="number(@total = 'yes' and boolean(e:foot))"/>
    <xsl:variable name="first-column" select="number(boolean(e:body/e:row[1]/e:cell[1][@header = 'row']))"/>
    <w:tblPr>
      <w:tblStyle w:val="{$docx-id-table}"/>
      <w:tblW w:w="{$room}" w:type="dxa"/>
      <xsl:if test="$left &gt; 0"><w:tblInd w:w="{$left}" w:type="dxa"/></xsl:if>
      <w:tblLayout w:type="fixed"/>
      <w:tblLook w:firstRow="{$first-row}" w:lastRow="{$last-row}" w:firstColumn="{$first-column}" w:lastColumn="0"
                 w:noHBand="1" w:noVBand="1">
        <!-- The same in one hexadecimal number, for readers of the first edition (17.7.6.1): 20, 40, 80, and 600 for no bands. -->
        <xsl:attribute name="w:val">
          <xsl:value-of select="concat('06', substring('02468ACE', 1 + $first-row + 2 * $last-row + 4 * $first-column, 1), '0')"/>
        </xsl:attribute>
      </w:tblLook>
      <w:tblCaption w:val="{normalize-space(e:caption)}"/>
      <xsl:if test="e:head">
        <w:tblDescription>
          <xsl:attribute name="w:val"><xsl:call-template name="t:column-names"/></xsl:attribute>
        </w:tblDescription>
      </xsl:if>
    </w:tblPr>
  </xsl:template>

  <!-- A cell ends in a paragraph, also an empty one (17.4.65). Nearly all hold plain paragraphs and nothing else. -->
  <xsl:template match="e:cell">
    <xsl:param name="columns"/>
    <xsl:param name="widths"/>
    <xsl:param name="keep"/>
    <xsl:variable name="place" select="position()"/>
    <xsl:variable name="width" select="number(substring($widths, 8 * $place - 7, 8))"/>
    <xsl:variable name="align" select="string((@align | $columns[$place][not(current()/@align)]/@align)[1])"/>
    <xsl:variable name="role" select="../../../@role"/>
    <xsl:variable name="style">
      <xsl:choose>
        <xsl:when test="@header = 'column' and $align = 'end'"><xsl:value-of select="$docx-id-table-figure-heading"/></xsl:when>
        <xsl:when test="@header = 'column'"><xsl:value-of select="$docx-id-table-heading"/></xsl:when>
        <!-- What names a row of properties is strong; the names in a table of figures are as quiet as the figures. -->
        <xsl:when test="@header = 'row' and ($role = 'control' or $role = 'particulars' or $role = 'form')">
          <xsl:value-of select="$docx-id-table-label"/>
        </xsl:when>
        <xsl:when test="$align = 'end'"><xsl:value-of select="$docx-id-table-figure"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$docx-id-table-text"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <w:tc>
      <w:tcPr><w:tcW w:w="{$width}" w:type="dxa"/></w:tcPr>
      <xsl:choose>
        <!-- What names a row that can be referred to holds its bookmark, in its first paragraph. -->
        <xsl:when test="not(*) or @mark or $place = 1 and ../@mark or */@mark or *[not(self::e:p)]">
          <xsl:call-template name="tp:cell-blocks">
            <xsl:with-param name="place" select="$place"/>
            <xsl:with-param name="style" select="string($style)"/>
            <xsl:with-param name="room" select="$width - 2 * $cell-side"/>
            <xsl:with-param name="keep" select="boolean($keep) and not(@header = 'column')"/>
            <xsl:with-param name="align" select="$align"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="kept" select="boolean($keep) and not(@header = 'column')"/>
          <xsl:for-each select="e:p">
            <w:p>
              <w:pPr>
                <w:pStyle w:val="{$style}"/>
                <xsl:if test="$kept"><w:keepNext/></xsl:if>
                <xsl:if test="$t:languages"><xsl:call-template name="t:paragraph-direction"/></xsl:if>
                <xsl:if test="$align = 'center'"><w:jc w:val="center"/></xsl:if>
              </w:pPr>
              <xsl:apply-templates><xsl:with-param name="room" select="$width - 2 * $cell-side"/></xsl:apply-templates>
            </w:p>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </w:tc>
  </xsl:template>

  <!-- What stands in the context cell, whatever it is. -->
  <xsl:template name="tp:cell-blocks">
    <xsl:param name="place"/>
    <xsl:param name="style"/>
    <xsl:param name="room"/>
    <xsl:param name="keep"/>
    <xsl:param name="align"/>
    <xsl:variable name="marked" select="self::*[@mark] | parent::e:row[@mark and $place = 1]"/>
    <xsl:if test="not(*)">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="$style"/>
        <xsl:with-param name="keep" select="$keep"/>
        <xsl:with-param name="target" select="$marked"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:for-each select="*">
      <xsl:apply-templates select=".">
        <xsl:with-param name="style" select="$style"/>
        <xsl:with-param name="room" select="$room"/>
        <xsl:with-param name="keep" select="$keep"/>
        <xsl:with-param name="align" select="$align"/>
        <xsl:with-param name="target" select="self::*[@mark] | $marked[not(current()/preceding-sibling::*)]"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
