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
    <w:tbl>
      <xsl:call-template name="tp:table-properties">
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="room" select="$across"/>
      </xsl:call-template>
      <w:tblGrid>
        <xsl:for-each select="e:columns/e:column">
          <w:gridCol>
            <xsl:attribute name="w:w"><xsl:call-template name="tp:column-width">
              <xsl:with-param name="room" select="$across"/></xsl:call-template></xsl:attribute>
          </w:gridCol>
        </xsl:for-each>
      </w:tblGrid>
      <xsl:variable name="whole"><xsl:call-template name="t:table-whole"/></xsl:variable>
      <xsl:apply-templates select="e:head/e:row | e:body/e:row | e:foot/e:row">
        <xsl:with-param name="columns" select="e:columns/e:column"/>
        <xsl:with-param name="whole" select="string($whole)"/>
        <xsl:with-param name="room" select="$across"/>
      </xsl:apply-templates>
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
          <xsl:attribute name="w:val">
            <xsl:for-each select="e:head/e:row/e:cell">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:value-of select="normalize-space(.)"/>
            </xsl:for-each>
          </xsl:attribute>
        </w:tblDescription>
      </xsl:if>
    </w:tblPr>
  </xsl:template>

  <!-- Of the context column: the difference of two rounded edges, so that the widths add up to $room exactly. -->
  <xsl:template name="tp:column-width">
    <xsl:param name="room"/>
    <xsl:variable name="before" select="sum(preceding-sibling::e:column/@width)"/>
    <xsl:value-of select="round($room * ($before + @width) div 100) - round($room * $before div 100)"/>
  </xsl:template>

  <xsl:template match="e:row">
    <xsl:param name="columns"/>
    <xsl:param name="whole"/>
    <xsl:param name="room"/>
    <xsl:variable name="signing" select="../../@role = 'signatures'"/>
    <xsl:variable name="last" select="not(following-sibling::*[1])"/>
    <!-- A total stays with the row above it, as the last row does, a note with the row before it. -->
    <xsl:variable name="keep" select="($whole and (parent::e:head or not($last))) or ($signing and parent::e:head)
                                      or (parent::e:body and ($last and ../../e:foot or not($last) and not(following-sibling::*[2])))
                                      or (not(parent::e:head) and $last and (../../e:note or ../../e:source))"/>
    <w:tr>
      <w:trPr>
        <w:cantSplit/>
        <xsl:if test="$signing and parent::e:body and (not(@state = 'signed'))">
          <w:trHeight w:val="{$tp:sign-height}" w:hRule="atLeast"/>
        </xsl:if>
        <xsl:if test="parent::e:body and ../../@role = 'form'">
          <w:trHeight w:val="{$tp:form-height}" w:hRule="atLeast"/>
        </xsl:if>
        <xsl:if test="parent::e:head"><w:tblHeader/></xsl:if>
      </w:trPr>
      <xsl:for-each select="e:cell">
        <xsl:variable name="place" select="position()"/>
        <xsl:apply-templates select=".">
          <xsl:with-param name="column" select="$columns[$place]"/>
          <xsl:with-param name="room" select="$room"/>
          <xsl:with-param name="keep" select="$keep"/>
        </xsl:apply-templates>
      </xsl:for-each>
    </w:tr>
  </xsl:template>

  <!-- A cell ends in a paragraph, also an empty one (17.4.65). -->
  <xsl:template match="e:cell">
    <xsl:param name="column"/>
    <xsl:param name="room"/>
    <xsl:param name="keep"/>
    <xsl:variable name="width">
      <xsl:for-each select="$column">
        <xsl:call-template name="tp:column-width"><xsl:with-param name="room" select="$room"/></xsl:call-template>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="style">
      <xsl:choose>
        <!-- What names a row of properties is strong; the names in a table of figures are as quiet as the figures. -->
        <xsl:when test="@header = 'column' or (@header = 'row' and ../../../@role = 'control')">
          <xsl:value-of select="$docx-id-table-heading"/>
        </xsl:when>
        <xsl:when test="@header = 'row' and (../../../@role = 'particulars' or ../../../@role = 'form')">
          <xsl:value-of select="$docx-id-table-label"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="$docx-id-table-text"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <w:tc>
      <w:tcPr>
        <w:tcW w:w="{$width}" w:type="dxa"/>
        <xsl:if test="parent::e:row/parent::e:head"><w:vAlign w:val="bottom"/></xsl:if>
      </w:tcPr>
      <xsl:choose>
        <!-- What names a row that can be referred to holds its bookmark. -->
        <xsl:when test="../@mark and not(preceding-sibling::*[1]) and e:p">
          <xsl:for-each select="e:p">
            <xsl:call-template name="t:paragraph">
              <xsl:with-param name="style" select="string($style)"/>
              <xsl:with-param name="keep" select="$keep"/>
              <xsl:with-param name="target" select="(../..)[not(current()/preceding-sibling::*)]"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:when>
        <xsl:when test="*">
          <xsl:variable name="align" select="(@align | $column[not(current()/@align)]/@align)[1]"/>
          <!-- What can be referred to has its bookmark in its first paragraph. -->
          <xsl:apply-templates select="*[1]">
            <xsl:with-param name="style" select="string($style)"/>
            <xsl:with-param name="room" select="$width - 2 * $cell-side"/>
            <xsl:with-param name="keep" select="$keep"/>
            <xsl:with-param name="align" select="string($align)"/>
            <xsl:with-param name="target" select="self::*[@mark]"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="*[position() &gt; 1]">
            <xsl:with-param name="style" select="string($style)"/>
            <xsl:with-param name="room" select="$width - 2 * $cell-side"/>
            <xsl:with-param name="keep" select="$keep"/>
            <xsl:with-param name="align" select="string($align)"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="t:paragraph">
            <xsl:with-param name="style" select="string($style)"/>
            <xsl:with-param name="keep" select="$keep"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </w:tc>
  </xsl:template>

</xsl:stylesheet>
