<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a house template for Word has and lacks: the parameters of the theme that it gives other values, the roles that it
  has no style for, and whether it shows the status of a document.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns="urn:engross:1" xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                xmlns:tp="urn:engross:template-private" exclude-result-prefixes="w a e t tp">

  <xsl:include href="names.xsl"/>
  <xsl:include href="../common/house-theme.xsl"/>
  <xsl:include href="house-names.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:template match="/">
    <answers>
      <xsl:call-template name="tp:page"/>
      <xsl:call-template name="tp:letters"/>
      <xsl:call-template name="tp:missing"/>
      <xsl:call-template name="tp:stateless"/>
    </answers>
  </xsl:template>

  <!-- The page. One that has no room for a column of text is not taken. -->
  <xsl:template name="tp:page">
    <xsl:variable name="size" select="$t:section/w:pgSz"/>
    <xsl:variable name="margins" select="$t:section/w:pgMar"/>
    <xsl:variable name="high" select="not($size/@w:w &gt; $size/@w:h)"/>
    <xsl:variable name="width" select="$size/@w:w * $high + $size/@w:h * not($high)"/>
    <xsl:variable name="height" select="$size/@w:h * $high + $size/@w:w * not($high)"/>
    <xsl:variable name="sides" select="$margins/@w:left + $margins/@w:right + sum($margins/@w:gutter)"/>
    <xsl:variable name="top" select="number(translate($margins/@w:top, '-', ''))"/>
    <xsl:variable name="bottom" select="number(translate($margins/@w:bottom, '-', ''))"/>
    <xsl:if test="$width &gt;= 3400 and $height &lt;= 31680 and $sides &gt;= 0 and $width - $sides &gt;= 3400
                  and $height - $top - $bottom &gt;= 3400">
      <xsl:call-template name="tp:length"><xsl:with-param name="name" select="'width'"/><xsl:with-param name="twips" select="$width"/></xsl:call-template>
      <xsl:call-template name="tp:length"><xsl:with-param name="name" select="'height'"/><xsl:with-param name="twips" select="$height"/></xsl:call-template>
      <xsl:call-template name="tp:length"><xsl:with-param name="name" select="'side'"/><xsl:with-param name="twips" select="$sides div 2"/></xsl:call-template>
      <xsl:call-template name="tp:length"><xsl:with-param name="name" select="'top'"/><xsl:with-param name="twips" select="$top"/></xsl:call-template>
      <xsl:call-template name="tp:length"><xsl:with-param name="name" select="'bottom'"/><xsl:with-param name="twips" select="$bottom"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:length">
    <xsl:param name="name"/>
    <xsl:param name="twips"/>
    <set name="theme-page-{$name}" value="{format-number($twips * 25.4 div 1440, '0.##')}"/>
  </xsl:template>

  <!-- Fonts, sizes and colours, for the roles that the template has no style for. -->
  <xsl:template name="tp:letters">
    <xsl:variable name="normal" select="$t:styles/w:style[@w:type = 'paragraph' and @w:default = '1'][1]"/>
    <xsl:variable name="named" select="key('theirs', 'paragraph body text')[1]"/>
    <xsl:variable name="body" select="$named | $normal[not($named)]"/>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="$body"/>
      <xsl:with-param name="role" select="'body'"/>
      <xsl:with-param name="font" select="'body'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph heading 1')[1]"/>
      <xsl:with-param name="role" select="'heading-1'"/>
      <xsl:with-param name="font" select="'heading'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph heading 2')[1]"/>
      <xsl:with-param name="role" select="'heading-2'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph heading 3')[1]"/>
      <xsl:with-param name="role" select="'heading-3'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph title')[1]"/>
      <xsl:with-param name="role" select="'title'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph header')[1]"/>
      <xsl:with-param name="role" select="'page'"/>
    </xsl:call-template>
    <xsl:variable name="text"><xsl:for-each select="$body"><xsl:call-template name="tp:colour"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:dark-colour">
      <xsl:with-param name="role" select="'text'"/>
      <xsl:with-param name="hex" select="$text"/>
    </xsl:call-template>
    <xsl:variable name="accent">
      <xsl:for-each select="key('theirs', 'paragraph heading 1')[1]"><xsl:call-template name="tp:colour"/></xsl:for-each>
    </xsl:variable>
    <xsl:call-template name="t:dark-colour">
      <xsl:with-param name="role" select="'accent'"/>
      <xsl:with-param name="hex" select="$accent"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:of-style">
    <xsl:param name="style"/>
    <xsl:param name="role"/>
    <xsl:param name="font"/>
    <xsl:variable name="size"><xsl:for-each select="$style"><xsl:call-template name="tp:size"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:house-size">
      <xsl:with-param name="role" select="$role"/>
      <xsl:with-param name="points" select="$size div 2"/>
    </xsl:call-template>
    <xsl:if test="$font">
      <xsl:variable name="family"><xsl:for-each select="$style"><xsl:call-template name="tp:family"/></xsl:for-each></xsl:variable>
      <xsl:call-template name="t:house-font">
        <xsl:with-param name="role" select="$font"/>
        <xsl:with-param name="family" select="string($family)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- What a style says, or the one that it is based on, or the template says of everything. -->
  <xsl:template name="tp:size">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="base" select="key('their-id', w:basedOn/@w:val)[1]"/>
    <xsl:choose>
      <xsl:when test="w:rPr/w:sz"><xsl:value-of select="w:rPr/w:sz/@w:val"/></xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base"><xsl:call-template name="tp:size"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$t:styles/w:docDefaults/w:rPrDefault/w:rPr/w:sz/@w:val"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:family">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="base" select="key('their-id', w:basedOn/@w:val)[1]"/>
    <xsl:choose>
      <xsl:when test="w:rPr/w:rFonts[@w:ascii or @w:asciiTheme]">
        <xsl:for-each select="w:rPr/w:rFonts"><xsl:call-template name="tp:font-name"/></xsl:for-each>
      </xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base"><xsl:call-template name="tp:family"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="$t:styles/w:docDefaults/w:rPrDefault/w:rPr/w:rFonts"><xsl:call-template name="tp:font-name"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A font of the theme goes before one that is named (17.3.2.26). -->
  <xsl:template name="tp:font-name">
    <xsl:variable name="fonts" select="$t:theirs[@part = 'theme']/a:theme/a:themeElements/a:fontScheme"/>
    <xsl:choose>
      <xsl:when test="starts-with(@w:asciiTheme, 'major') and string($fonts/a:majorFont/a:latin/@typeface)">
        <xsl:value-of select="$fonts/a:majorFont/a:latin/@typeface"/>
      </xsl:when>
      <xsl:when test="starts-with(@w:asciiTheme, 'minor') and string($fonts/a:minorFont/a:latin/@typeface)">
        <xsl:value-of select="$fonts/a:minorFont/a:latin/@typeface"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@w:ascii"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:colour">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="base" select="key('their-id', w:basedOn/@w:val)[1]"/>
    <xsl:choose>
      <xsl:when test="w:rPr/w:color"><xsl:value-of select="w:rPr/w:color/@w:val"/></xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base"><xsl:call-template name="tp:colour"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$t:styles/w:docDefaults/w:rPrDefault/w:rPr/w:color/@w:val"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Roles by groups, named as Word lists its styles. Deeper headings and contents than these are rare. -->
  <xsl:template name="tp:missing">
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'Title,Subtitle,'"/>
    </xsl:call-template>
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'Heading 1,Heading 2,Heading 3,'"/>
    </xsl:call-template>
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'TOC Heading,TOC 1,TOC 2,'"/>
    </xsl:call-template>
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'Body Text,List Bullet,List Number,Quote,'"/>
    </xsl:call-template>
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'Caption,Footnote Text,'"/>
    </xsl:call-template>
    <xsl:call-template name="t:missing">
      <xsl:with-param name="names" select="'Header,Footer,'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="t:has-style">
    <xsl:param name="name"/>
    <xsl:if test="key('theirs', concat('paragraph ', translate($name, $t:upper, $t:lower)))">yes</xsl:if>
  </xsl:template>

  <!-- A page shows its state in its header or its footer; a template may have those of three kinds of pages. -->
  <xsl:template name="tp:stateless">
    <xsl:variable name="kinds">
      <xsl:call-template name="tp:shows"><xsl:with-param name="kind" select="'default'"/></xsl:call-template>
      <xsl:if test="$t:first-pages"><xsl:call-template name="tp:shows"><xsl:with-param name="kind" select="'first'"/></xsl:call-template></xsl:if>
      <xsl:if test="$t:even-pages"><xsl:call-template name="tp:shows"><xsl:with-param name="kind" select="'even'"/></xsl:call-template></xsl:if>
    </xsl:variable>
    <!-- Where there is neither header nor footer, those of the document stay. -->
    <xsl:if test="contains($kinds, 'no') and $t:theirs[@edge]"><stateless/></xsl:if>
  </xsl:template>

  <xsl:template name="tp:shows">
    <xsl:param name="kind"/>
    <xsl:variable name="codes">
      <xsl:for-each select="$t:theirs[@part = concat('header-', $kind) or @part = concat('footer-', $kind)]">
        <xsl:call-template name="t:codes"/><xsl:text> </xsl:text>
      </xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="contains($codes, 'docproperty status')">yes </xsl:when>
      <xsl:otherwise>no </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
