<?xml version="1.0" encoding="UTF-8"?>
<!-- Finding the styles and pages of a house template for Writer (src/format/house.h). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="office style text fo t tp">

  <xsl:variable name="t:upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="t:lower" select="'abcdefghijklmnopqrstuvwxyz'"/>

  <xsl:key name="theirs" match="theirs/office:document-styles/office:styles/style:style"
           use="concat(@style:family, ' ', @style:name)"/>
  <!-- Writers other than Writer choose names of their own and give ours to be shown. -->
  <xsl:key name="shown" match="theirs/office:document-styles/office:styles/style:style[@style:display-name]"
           use="concat(@style:family, ' ', translate(@style:display-name, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>

  <xsl:variable name="t:theirs" select="/house/theirs[@part = 'styles']/office:document-styles"/>
  <xsl:variable name="t:masters" select="$t:theirs/office:master-styles/style:master-page"/>
  <xsl:variable name="tp:standard" select="$t:masters[@style:name = 'Standard']"/>
  <!-- The page of running text; and that of the first page, where the first paragraph asks for another. -->
  <xsl:variable name="t:master" select="$tp:standard | $t:masters[not($tp:standard)][1]"/>
  <xsl:variable name="tp:first-styles" select="/house/theirs[@part = 'first']"/>
  <xsl:variable name="tp:first-name" select="string($tp:first-styles/office:automatic-styles/style:style[@style:name = $tp:first-styles/@first]/@style:master-page-name
                                              | $t:theirs/office:styles/style:style[@style:name = $tp:first-styles/@first]/@style:master-page-name)"/>
  <xsl:variable name="t:first-master" select="$t:masters[@style:name = $tp:first-name][not(@style:name = $t:master/@style:name)][1]"/>
  <xsl:variable name="t:layout" select="$t:theirs/office:automatic-styles/style:page-layout[@style:name = $t:master/@style:page-layout-name][1]"/>

  <!-- A length in millimetres; not a number for what is none. -->
  <xsl:template name="t:mm">
    <xsl:param name="length"/>
    <xsl:variable name="number" select="translate($length, 'abcdefghijklmnopqrstuvwxyz', '')"/>
    <xsl:variable name="unit" select="translate($length, '0123456789.-+', '')"/>
    <xsl:choose>
      <xsl:when test="$unit = 'mm'"><xsl:value-of select="number($number)"/></xsl:when>
      <xsl:when test="$unit = 'cm'"><xsl:value-of select="10 * $number"/></xsl:when>
      <xsl:when test="$unit = 'in'"><xsl:value-of select="25.4 * $number"/></xsl:when>
      <xsl:when test="$unit = 'pt'"><xsl:value-of select="$number * 25.4 div 72"/></xsl:when>
      <xsl:when test="$unit = 'pc'"><xsl:value-of select="$number * 25.4 div 6"/></xsl:when>
      <xsl:otherwise>NaN</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The sizes of their page, high; t:page says whether a column of text has room on it. -->
  <xsl:variable name="tp:page" select="$t:layout/style:page-layout-properties"/>
  <xsl:variable name="tp:across"><xsl:call-template name="t:mm"><xsl:with-param name="length" select="$tp:page/@fo:page-width"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:down"><xsl:call-template name="t:mm"><xsl:with-param name="length" select="$tp:page/@fo:page-height"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:left"><xsl:call-template name="tp:margin"><xsl:with-param name="own" select="$tp:page/@fo:margin-left"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:right"><xsl:call-template name="tp:margin"><xsl:with-param name="own" select="$tp:page/@fo:margin-right"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:top"><xsl:call-template name="tp:margin"><xsl:with-param name="own" select="$tp:page/@fo:margin-top"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:bottom"><xsl:call-template name="tp:margin"><xsl:with-param name="own" select="$tp:page/@fo:margin-bottom"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:turned" select="$tp:across &gt; $tp:down"/>
  <xsl:variable name="t:width" select="$tp:across * not($tp:turned) + $tp:down * $tp:turned"/>
  <xsl:variable name="t:height" select="$tp:down * not($tp:turned) + $tp:across * $tp:turned"/>
  <xsl:variable name="t:sides" select="$tp:left + $tp:right"/>
  <xsl:variable name="t:head"><xsl:call-template name="tp:band"><xsl:with-param name="band" select="$t:layout/style:header-style/style:header-footer-properties"/></xsl:call-template></xsl:variable>
  <xsl:variable name="t:foot"><xsl:call-template name="tp:band"><xsl:with-param name="band" select="$t:layout/style:footer-style/style:header-footer-properties"/></xsl:call-template></xsl:variable>
  <xsl:variable name="t:page" select="$t:width &gt;= 60 and $t:height &lt;= 559 and $t:sides &gt;= 0 and $t:width - $t:sides &gt;= 60
                                      and $t:height - $tp:top - $tp:bottom - $t:head - $t:foot &gt;= 60"/>

  <xsl:template name="tp:margin">
    <xsl:param name="own"/>
    <xsl:call-template name="t:mm"><xsl:with-param name="length" select="string($own | $tp:page/@fo:margin[not($own)])"/></xsl:call-template>
  </xsl:template>

  <!-- How high a header or footer is with the space to the text; nothing: 0. -->
  <xsl:template name="tp:band">
    <xsl:param name="band"/>
    <xsl:variable name="mm">
      <xsl:call-template name="t:mm"><xsl:with-param name="length" select="string($band/@*[local-name() = 'min-height' or local-name() = 'height'][1])"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$mm &gt;= 0"><xsl:value-of select="$mm"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
