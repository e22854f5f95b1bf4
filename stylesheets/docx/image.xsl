<?xml version="1.0" encoding="UTF-8"?>
<!-- Pictures: DrawingML in line with the text (20.4.2.8, 20.2). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- English metric units: 9525 to a pixel at 96 dpi, 635 to a twip (20.1.2.1). -->
  <xsl:variable name="tp:pixel" select="9525"/>
  <xsl:variable name="tp:twip" select="635"/>

  <!-- $room: the width there is, in twips. A larger picture is made smaller, never the other way round. -->
  <xsl:template match="e:image">
    <xsl:param name="room" select="$text-width"/>
    <xsl:variable name="across" select="@width * $tp:pixel div ($room * $tp:twip)"/>
    <xsl:variable name="down" select="@height * $tp:pixel div ($figure-height * $tp:twip)"/>
    <xsl:variable name="shrink">
      <xsl:choose>
        <xsl:when test="$across &gt; 1 and $across &gt;= $down"><xsl:value-of select="$across"/></xsl:when>
        <xsl:when test="$down &gt; 1"><xsl:value-of select="$down"/></xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="t:drawing">
      <xsl:with-param name="cx" select="format-number(floor(@width * $tp:pixel div $shrink), '0')"/>
      <xsl:with-param name="cy" select="format-number(floor(@height * $tp:pixel div $shrink), '0')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- $embed is the relationship that leads to the picture. -->
  <xsl:template name="t:drawing">
    <xsl:param name="cx"/>
    <xsl:param name="cy"/>
    <xsl:param name="id" select="@seq"/>
    <xsl:param name="name" select="@name"/>
    <xsl:param name="alt" select="@alt"/>
    <xsl:param name="embed" select="concat('image', @seq)"/>
    <w:r>
      <w:drawing>
        <wp:inline distT="0" distB="0" distL="0" distR="0">
          <wp:extent cx="{$cx}" cy="{$cy}"/>
          <wp:docPr id="{$id}" name="{$name}" descr="{$alt}">
            <!-- Marked as telling nothing: Word would ask for a description else (MS-ODRAWXML 2.5.7). -->
            <xsl:if test="$alt = ''">
              <a:extLst>
                <a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">
                  <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>
                </a:ext>
              </a:extLst>
            </xsl:if>
          </wp:docPr>
          <wp:cNvGraphicFramePr>
            <a:graphicFrameLocks noChangeAspect="1"/>
          </wp:cNvGraphicFramePr>
          <a:graphic>
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
              <pic:pic>
                <pic:nvPicPr>
                  <pic:cNvPr id="{$id}" name="{$name}"/>
                  <pic:cNvPicPr/>
                </pic:nvPicPr>
                <pic:blipFill>
                  <a:blip r:embed="{$embed}"/>
                  <a:stretch><a:fillRect/></a:stretch>
                </pic:blipFill>
                <pic:spPr>
                  <a:xfrm><a:off x="0" y="0"/><a:ext cx="{$cx}" cy="{$cy}"/></a:xfrm>
                  <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                </pic:spPr>
              </pic:pic>
            </a:graphicData>
          </a:graphic>
        </wp:inline>
      </w:drawing>
    </w:r>
  </xsl:template>

</xsl:stylesheet>
