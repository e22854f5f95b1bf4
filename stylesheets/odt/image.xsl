<?xml version="1.0" encoding="UTF-8"?>
<!-- Pictures in line with the text (10.4.2, 10.4.4). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Millimetres of a pixel at 96 dpi. -->
  <xsl:variable name="tp:pixel" select="25.4 div 96"/>

  <!-- A picture that is larger than the room there is is made smaller, never the other way round. -->
  <xsl:template match="e:image">
    <xsl:variable name="room"><xsl:call-template name="t:room"/></xsl:variable>
    <xsl:variable name="across" select="@width * $tp:pixel div $room"/>
    <xsl:variable name="down" select="@height * $tp:pixel div $figure-height"/>
    <xsl:variable name="shrink">
      <xsl:choose>
        <xsl:when test="$across &gt; 1 and $across &gt;= $down"><xsl:value-of select="$across"/></xsl:when>
        <xsl:when test="$down &gt; 1"><xsl:value-of select="$down"/></xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="style">
      <xsl:choose>
        <xsl:when test="@alt = ''"><xsl:value-of select="$odt-decoration"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$odt-picture"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <draw:frame draw:style-name="{$style}" draw:name="{@name} {@seq}" text:anchor-type="as-char"
                svg:width="{format-number(@width * $tp:pixel div $shrink, '0.###')}mm"
                svg:height="{format-number(@height * $tp:pixel div $shrink, '0.###')}mm">
      <draw:image xlink:href="Pictures/{@name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"
                  draw:mime-type="{@type}"/>
      <!-- Its alternative text, as short name and as description (10.3.16, 10.3.17): programs differ in which they read out. -->
      <xsl:if test="@alt != ''">
        <svg:title><xsl:value-of select="@alt"/></svg:title>
        <svg:desc><xsl:value-of select="@alt"/></svg:desc>
      </xsl:if>
    </draw:frame>
  </xsl:template>

  <!-- A picture in a paragraph of its own; the words below it, where there are any, stay with it. -->
  <xsl:template match="e:figure">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-figure"/></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="words" select="e:image"/>
    </xsl:call-template>
    <xsl:apply-templates select="*[not(self::e:image)]"/>
  </xsl:template>

  <!-- A picture that tells nothing: passed over by screen readers, from LibreOffice 7.5 on. ODF says so from 1.4 on, in
       another way; in an extended document of 1.3 it may be said as here. Other documents are no extended ones. -->
  <xsl:template name="t:image-styles">
    <xsl:if test="/e:resolved/descendant::e:image[@alt = '']">
      <style:style style:name="{$odt-decoration}" style:family="graphic" style:parent-style-name="{$odt-picture}">
        <style:graphic-properties xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
                                  loext:decorative="true"/>
      </style:style>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
