<?xml version="1.0" encoding="UTF-8"?>
<!-- Where key figures stand in columns: sections of the document (17.6) that other modules have to know of. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Key figures that stand in columns: two or more, in the text of a section, and with something after them. -->
  <xsl:variable name="t:columns" select="/e:resolved/e:body/descendant::e:tiles[parent::e:section and e:tile[2]
                                         and (following-sibling::*[1] or ancestor::e:section[following-sibling::*])]"/>

  <!-- What begins a section of the document, in order; made out only where there are columns. -->
  <xsl:variable name="t:breaks" select="$t:columns | /e:resolved[$t:columns]/e:body/e:section[boolean(@landscape)
                                         != boolean(preceding-sibling::*[1]/self::e:section[@landscape])]"/>

  <!-- Gives "yes" where the section of the document before $break (nothing: the last one) begins after key figures. -->
  <xsl:template name="t:after-columns">
    <xsl:param name="break"/>
    <xsl:for-each select="$t:breaks">
      <xsl:variable name="place" select="position()"/>
      <xsl:if test="generate-id() = $break and $t:breaks[$place - 1][self::e:tiles]">yes</xsl:if>
      <xsl:if test="not($break) and position() = last() and self::e:tiles">yes</xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The context paragraph ends the section of the document where key figures in columns come next. -->
  <xsl:template name="t:before-columns">
    <xsl:for-each select="following-sibling::*[1]/self::e:tiles[count(. | $t:columns) = count($t:columns)]">
      <xsl:call-template name="t:section-properties">
        <xsl:with-param name="wide" select="boolean(ancestor::e:section[@landscape])"/>
        <xsl:with-param name="break" select="generate-id()"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
