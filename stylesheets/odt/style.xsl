<?xml version="1.0" encoding="UTF-8"?>
<!-- What styles and passages say of their language, and the fonts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <!--
    fo:language and fo:country of a tag such as en-GB (20.202, 20.196). A language whose country cannot be known has
    "none".
  -->
  <xsl:template name="t:language">
    <xsl:param name="tag"/>
    <xsl:variable name="language" select="substring-before(concat($tag, '-'), '-')"/>
    <xsl:variable name="country" select="substring-after($tag, '-')"/>
    <xsl:variable name="usual">
      <xsl:call-template name="t:country"><xsl:with-param name="language" select="$language"/></xsl:call-template>
    </xsl:variable>
    <xsl:attribute name="fo:language"><xsl:value-of select="$language"/></xsl:attribute>
    <xsl:attribute name="fo:country">
      <xsl:choose>
        <xsl:when test="string-length($country) = 2"><xsl:value-of select="$country"/></xsl:when>
        <xsl:when test="string($usual)"><xsl:value-of select="$usual"/></xsl:when>
        <xsl:otherwise>none</xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- Fonts by name; the generic family helps a machine without them to choose (16.23). -->
  <xsl:template name="t:font-faces">
    <office:font-face-decls>
      <xsl:call-template name="tp:font-face">
        <xsl:with-param name="name" select="'body'"/>
        <xsl:with-param name="family" select="$theme-font-body"/>
        <xsl:with-param name="substitute" select="$theme-font-body-substitute"/>
        <xsl:with-param name="fallback" select="$theme-font-body-fallback"/>
      </xsl:call-template>
      <xsl:call-template name="tp:font-face">
        <xsl:with-param name="name" select="'heading'"/>
        <xsl:with-param name="family" select="$theme-font-heading"/>
        <xsl:with-param name="substitute" select="$theme-font-heading-substitute"/>
        <xsl:with-param name="fallback" select="$theme-font-heading-fallback"/>
      </xsl:call-template>
      <xsl:call-template name="tp:font-face">
        <xsl:with-param name="name" select="'code'"/>
        <xsl:with-param name="family" select="$theme-font-code"/>
        <xsl:with-param name="substitute" select="$theme-font-code-substitute"/>
        <xsl:with-param name="fallback" select="$theme-font-code-fallback"/>
      </xsl:call-template>
    </office:font-face-decls>
  </xsl:template>

  <!--
    Writer tries the families of a list in turn, and shows the whole list as the name of the font. Where it knows itself
    what stands in for a family, the name alone is said.
  -->
  <xsl:template name="tp:font-face">
    <xsl:param name="name"/>
    <xsl:param name="family"/>
    <xsl:param name="substitute"/>
    <xsl:param name="fallback"/>
    <style:font-face style:name="{$name}" svg:font-family="'{$family}'">
      <xsl:if test="$substitute != '' and $substitute != $family
                    and not(contains('|Arial|Times New Roman|Courier New|Calibri|Cambria|', concat('|', $family, '|')))">
        <xsl:attribute name="svg:font-family"><xsl:value-of select='concat("&apos;", $family, "&apos;, &apos;", $substitute, "&apos;")'/></xsl:attribute>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="contains($fallback, 'monospace')">
          <xsl:attribute name="style:font-family-generic">modern</xsl:attribute>
        </xsl:when>
        <xsl:when test="contains($fallback, 'sans-serif')">
          <xsl:attribute name="style:font-family-generic">swiss</xsl:attribute>
        </xsl:when>
        <xsl:when test="contains($fallback, 'serif')">
          <xsl:attribute name="style:font-family-generic">roman</xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:attribute name="style:font-pitch">
        <xsl:choose>
          <xsl:when test="contains($fallback, 'monospace')">fixed</xsl:when>
          <xsl:otherwise>variable</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </style:font-face>
  </xsl:template>

</xsl:stylesheet>
