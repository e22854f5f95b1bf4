<?xml version="1.0" encoding="UTF-8"?>
<!-- What a house template for Writer has and lacks; as docx/house-read.xsl says it of one for Word. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns="urn:engross:1" xmlns:t="urn:engross:template"
                xmlns:tp="urn:engross:template-private" exclude-result-prefixes="office style text fo svg t tp">

  <xsl:include href="../common/house-theme.xsl"/>
  <xsl:include href="house-names.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:key name="face" match="theirs/office:document-styles/office:font-face-decls/style:font-face" use="@style:name"/>

  <xsl:template match="/">
    <answers>
      <xsl:if test="$t:page">
        <set name="theme-page-width" value="{format-number($t:width, '0.##')}"/>
        <set name="theme-page-height" value="{format-number($t:height, '0.##')}"/>
        <set name="theme-page-side" value="{format-number($t:sides div 2, '0.##')}"/>
        <set name="theme-page-top" value="{format-number($tp:top + $t:head, '0.##')}"/>
        <set name="theme-page-bottom" value="{format-number($tp:bottom + $t:foot, '0.##')}"/>
      </xsl:if>
      <xsl:call-template name="tp:letters"/>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Title,Subtitle,'"/></xsl:call-template>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Heading 1,Heading 2,Heading 3,'"/></xsl:call-template>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Contents Heading,Contents 1,Contents 2,'"/></xsl:call-template>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Text body,List 1,Numbering 1,Quotations,'"/></xsl:call-template>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Table,Table Contents,Table Heading,Footnote,'"/></xsl:call-template>
      <xsl:call-template name="t:missing"><xsl:with-param name="names" select="'Header,Footer,'"/></xsl:call-template>
      <xsl:variable name="shown"><xsl:call-template name="tp:shows"/></xsl:variable>
      <xsl:if test="contains($shown, 'no') and /house/edges"><stateless/></xsl:if>
    </answers>
  </xsl:template>

  <!-- A name is shown with a space where it is kept with _20_ (19.502). -->
  <xsl:template name="tp:kept">
    <xsl:param name="name"/>
    <xsl:choose>
      <xsl:when test="contains($name, ' ')">
        <xsl:value-of select="concat(substring-before($name, ' '), '_20_')"/>
        <xsl:call-template name="tp:kept"><xsl:with-param name="name" select="substring-after($name, ' ')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:has-style">
    <xsl:param name="name"/>
    <xsl:variable name="kept"><xsl:call-template name="tp:kept"><xsl:with-param name="name" select="$name"/></xsl:call-template></xsl:variable>
    <xsl:if test="key('theirs', concat('paragraph ', $kept)) or key('shown', concat('paragraph ', translate($name, $t:upper, $t:lower)))">yes</xsl:if>
  </xsl:template>

  <xsl:template name="tp:letters">
    <xsl:variable name="named" select="key('theirs', 'paragraph Text_20_body')[1]"/>
    <xsl:variable name="body" select="$named | key('theirs', 'paragraph Standard')[not($named)][1]"/>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="$body"/><xsl:with-param name="role" select="'body'"/><xsl:with-param name="font" select="'body'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph Heading_20_1')[1]"/><xsl:with-param name="role" select="'heading-1'"/><xsl:with-param name="font" select="'heading'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph Heading_20_2')[1]"/><xsl:with-param name="role" select="'heading-2'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph Heading_20_3')[1]"/><xsl:with-param name="role" select="'heading-3'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph Title')[1]"/><xsl:with-param name="role" select="'title'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:of-style">
      <xsl:with-param name="style" select="key('theirs', 'paragraph Header')[1]"/><xsl:with-param name="role" select="'page'"/>
    </xsl:call-template>
    <xsl:variable name="text"><xsl:for-each select="$body"><xsl:call-template name="tp:colour"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:dark-colour">
      <xsl:with-param name="role" select="'text'"/><xsl:with-param name="hex" select="substring-after($text, '#')"/>
    </xsl:call-template>
    <xsl:variable name="accent"><xsl:for-each select="key('theirs', 'paragraph Heading_20_1')[1]"><xsl:call-template name="tp:colour"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:dark-colour">
      <xsl:with-param name="role" select="'accent'"/><xsl:with-param name="hex" select="substring-after($accent, '#')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:of-style">
    <xsl:param name="style"/>
    <xsl:param name="role"/>
    <xsl:param name="font"/>
    <xsl:variable name="size"><xsl:for-each select="$style"><xsl:call-template name="tp:size"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="t:house-size"><xsl:with-param name="role" select="$role"/><xsl:with-param name="points" select="number($size)"/></xsl:call-template>
    <xsl:if test="$font">
      <xsl:variable name="family"><xsl:for-each select="$style"><xsl:call-template name="tp:family"/></xsl:for-each></xsl:variable>
      <xsl:call-template name="t:house-font">
        <xsl:with-param name="role" select="$font"/>
        <xsl:with-param name="family" select='translate($family, "&apos;", "")'/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="tp:default" select="$t:theirs/office:styles/style:default-style[@style:family = 'paragraph']/style:text-properties"/>

  <!-- Points; a share is one of what the style is based on (20.190). -->
  <xsl:template name="tp:size">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="said" select="string(style:text-properties/@fo:font-size)"/>
    <xsl:variable name="base" select="key('theirs', concat('paragraph ', @style:parent-style-name))[1]"/>
    <xsl:choose>
      <xsl:when test="contains($said, 'pt')"><xsl:value-of select="substring-before($said, 'pt')"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="from">
          <xsl:choose>
            <xsl:when test="$base and $steps &gt; 0">
              <xsl:for-each select="$base"><xsl:call-template name="tp:size"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="substring-before($tp:default/@fo:font-size, 'pt')"/></xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <xsl:choose>
          <xsl:when test="contains($said, '%')"><xsl:value-of select="$from * substring-before($said, '%') div 100"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$from"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:family">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="base" select="key('theirs', concat('paragraph ', @style:parent-style-name))[1]"/>
    <xsl:choose>
      <xsl:when test="style:text-properties[@style:font-name or @fo:font-family]">
        <xsl:for-each select="style:text-properties"><xsl:call-template name="tp:face"/></xsl:for-each>
      </xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base"><xsl:call-template name="tp:family"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:for-each select="$tp:default"><xsl:call-template name="tp:face"/></xsl:for-each></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:face">
    <xsl:variable name="face" select="key('face', @style:font-name)[1]/@svg:font-family"/>
    <xsl:value-of select="$face"/>
    <xsl:if test="not($face)"><xsl:value-of select="@fo:font-family"/></xsl:if>
  </xsl:template>

  <xsl:template name="tp:colour">
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="base" select="key('theirs', concat('paragraph ', @style:parent-style-name))[1]"/>
    <xsl:choose>
      <xsl:when test="style:text-properties/@fo:color"><xsl:value-of select="style:text-properties/@fo:color"/></xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base"><xsl:call-template name="tp:colour"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$tp:default/@fo:color"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Both pages, and each kind that a page has. -->
  <xsl:template name="tp:shows">
    <xsl:for-each select="$t:master | $t:first-master">
      <xsl:if test="not((style:header | style:footer)//text:user-defined[@text:name = 'Status'])">no </xsl:if>
      <xsl:if test="*[local-name() = 'header-first' or local-name() = 'footer-first']
                    and not(*[local-name() = 'header-first' or local-name() = 'footer-first']//text:user-defined[@text:name = 'Status'])">no </xsl:if>
      <xsl:if test="(style:header-left | style:footer-left)
                    and not((style:header-left | style:footer-left)//text:user-defined[@text:name = 'Status'])">no </xsl:if>
    </xsl:for-each>
    <xsl:if test="not($t:master)">no </xsl:if>
  </xsl:template>

</xsl:stylesheet>
