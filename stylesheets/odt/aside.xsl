<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands apart from the text: boxes, key figures, terms. Paragraphs with styles of their own, never layout tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- A box is not broken over pages where that can be helped. -->
  <xsl:template match="e:box">
    <xsl:variable name="style">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-box-text"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="title-style">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-box-title"/></xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="e:title">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="string($title-style)"/>
        <xsl:with-param name="target" select=".."/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="*[not(self::e:title)]">
      <xsl:apply-templates select=".">
        <xsl:with-param name="style" select="concat($style, substring($keep-suffix, 1,
                                        5 * (position() != last() and not(contains($style, $keep-suffix)))))"/>
        <xsl:with-param name="target" select="(..)[not(e:title) and current()[not(preceding-sibling::*[1])]]"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <!-- Who wrote what stands before it. -->
  <xsl:template match="e:attribution">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style">
        <xsl:choose>
          <xsl:when test="ancestor::e:box">
            <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-box-deep"/></xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-attribution"/></xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!--
    In running text key figures stand in two or three columns, as in Word, which a section has (5.4, 20.73): in one they
    would fill a page, and three in two columns would be read in another order than they have.
  -->
  <xsl:template match="e:tiles">
    <xsl:choose>
      <xsl:when test="e:tile[2] and not(ancestor::e:item or ancestor::e:cell or ancestor::e:box or ancestor::e:meaning
                                        or ancestor::e:clause[@number])">
        <text:section text:style-name="Tiles{2 + number(boolean(e:tile[3]) and not(e:tile[4] and not(e:tile[5])) and $theme-size-body &lt;= 14)}">
          <xsl:attribute name="text:name">Tiles<xsl:number level="any"/></xsl:attribute>
          <xsl:call-template name="tp:tiles"/>
        </text:section>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="tp:tiles"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:tiles">
    <xsl:variable name="figure">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-key-figure"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="text">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-key-figure-text"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="tiles" select="self::*[@mark]"/>
    <xsl:for-each select="e:tile">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="string($figure)"/>
        <xsl:with-param name="target" select="$tiles[not(current()/preceding-sibling::*[1])]"/>
        <xsl:with-param name="words" select="e:value/node()"/>
      </xsl:call-template>
      <xsl:call-template name="t:paragraph">
        <!-- Where the figure is from stays with it. -->
        <xsl:with-param name="style" select="concat($text, substring($keep-suffix, 1, 5 * ($text = $odt-key-figure-text
                                                    and boolean(e:source))))"/>
        <xsl:with-param name="words" select="e:what/node()"/>
      </xsl:call-template>
      <xsl:apply-templates select="e:source"/>
    </xsl:for-each>
  </xsl:template>

  <!-- A list of terms that is referred to has its bookmark at the first. -->
  <xsl:template match="e:terms">
    <xsl:variable name="term">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-term"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="meaning">
      <xsl:call-template name="t:block-style"><xsl:with-param name="base" select="$odt-definition"/></xsl:call-template>
    </xsl:variable>
    <xsl:for-each select="e:definition">
      <xsl:call-template name="t:paragraph">
        <xsl:with-param name="style" select="string($term)"/>
        <xsl:with-param name="target" select=". | (..)[@mark and not(current()/preceding-sibling::*[1])]"/>
        <xsl:with-param name="words" select="e:term/node()"/>
      </xsl:call-template>
      <xsl:apply-templates select="e:meaning/*">
        <xsl:with-param name="style" select="string($meaning)"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
