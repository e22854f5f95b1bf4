<?xml version="1.0" encoding="UTF-8"?>
<!-- content.xml (3.1.3.2): the words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:ooow="http://openoffice.org/2004/writer"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The name of Writer's formulas (19.642) is for the numbers of captions: without it Writer counts nothing. -->
  <xsl:template match="e:resolved">
    <office:document-content office:version="1.3">
      <xsl:call-template name="t:font-faces"/>
      <xsl:call-template name="t:automatic-styles"/>
      <office:body>
        <office:text>
          <xsl:call-template name="t:sequences"/>
          <xsl:apply-templates select="e:front/*[not(self::e:table)]"/>
          <xsl:call-template name="t:user-front"/>
          <xsl:apply-templates select="e:front/e:table"/>
          <xsl:apply-templates select="e:contents"/>
          <xsl:call-template name="t:user-before-body"/>
          <xsl:apply-templates select="e:body"/>
          <xsl:call-template name="tp:after-table"/>
          <xsl:call-template name="t:user-after-body"/>
        </office:text>
      </office:body>
    </office:document-content>
  </xsl:template>

  <!--
    Writer puts a paragraph after a table that would end the document, in the size of running text, which can make an
    empty page. One of our own is as small as it can be.
  -->
  <xsl:template name="tp:after-table">
    <xsl:variable name="tables" select="e:body/descendant::e:table"/>
    <xsl:variable name="table" select="$tables[last()] | e:front/e:table[last()][not($tables)]"/>
    <xsl:if test="$table[not(e:note or e:source)] and ($tables or not(e:contents/* or e:body/*))
                  and not($table/ancestor-or-self::*[not(self::e:front or self::e:body or self::e:resolved)]/following-sibling::*)">
      <text:p text:style-name="After"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:front | e:body">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="e:front/e:title">
    <text:p text:style-name="{$odt-title}.first"><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:subtitle">
    <text:p text:style-name="{$odt-subtitle}"><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:notice">
    <text:p text:style-name="{$odt-notice}"><xsl:apply-templates/></text:p>
  </xsl:template>

</xsl:stylesheet>
