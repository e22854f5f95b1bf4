<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands apart from the text: boxes, key figures, terms. Paragraphs with styles of their own, never layout tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

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

  <!-- A bookmark between paragraphs is as good as one around words (17.13.6.2). -->
  <xsl:template match="e:tiles">
    <xsl:param name="left" select="0"/>
    <xsl:variable name="indent"><xsl:if test="$left &gt; 0"><xsl:value-of select="$left"/></xsl:if></xsl:variable>
    <xsl:call-template name="t:bookmark-start"/>
    <xsl:call-template name="t:bookmark-end"/>
    <xsl:for-each select="e:tile/*">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style">
          <xsl:choose>
            <xsl:when test="self::e:value"><xsl:value-of select="$docx-id-key-figure"/></xsl:when>
            <xsl:when test="self::e:what"><xsl:value-of select="$docx-id-key-figure-text"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$docx-id-table-note"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="keep" select="boolean(following-sibling::*[1])"/>
      </xsl:call-template>
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
