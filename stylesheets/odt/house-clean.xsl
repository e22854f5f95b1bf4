<?xml version="1.0" encoding="UTF-8"?>
<!--
  Copies of what a template brings, in the mode t:clean: only what ODF itself defines, without what programs add, what
  runs, and what leads out of the package. Styles that headers and footers use get a name of their own, so that they clash
  with none of ours.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package"
                exclude-result-prefixes="office style text table draw fo svg xlink meta manifest dc e t tp">

  <xsl:key name="relation" match="relation" use="@id"/>
  <!-- Their automatic styles, by family and name. -->
  <xsl:key name="automatic" match="theirs/office:document-styles/office:automatic-styles/style:style | theirs/office:document-styles/office:automatic-styles/text:list-style" use="@style:name"/>

  <xsl:variable name="tp:odf" select="'urn:oasis:names:tc:opendocument:xmlns:'"/>

  <xsl:template match="*" mode="t:clean">
    <xsl:if test="starts-with(namespace-uri(), $tp:odf)">
      <xsl:element name="{name()}" namespace="{namespace-uri()}">
        <xsl:apply-templates select="@*" mode="t:clean"/>
        <xsl:apply-templates mode="t:clean"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>
  <xsl:template match="text()" mode="t:clean">
    <xsl:if test="normalize-space() or parent::text:p or parent::text:h or parent::text:span or parent::text:a"><xsl:value-of select="."/></xsl:if>
  </xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="t:clean"/>

  <xsl:template match="@*" mode="t:clean">
    <xsl:if test="starts-with(namespace-uri(), $tp:odf) or starts-with(name(), 'xlink:')"><xsl:copy/></xsl:if>
  </xsl:template>
  <!-- Names that would have to be unique, or lead to what is not taken. -->
  <xsl:template match="@xml:id | @draw:id | @draw:z-index | @style:data-style-name | @style:master-page-name | @text:id
                       | @style:register-truth-ref-style-name | @text:condition | @text:display | @fo:language | @fo:country
                       | @fo:script | @style:rfc-language-tag | @style:percentage-data-style-name
                       | @draw:fill-image-name | @text:animation" mode="t:clean"/>

  <!-- The language is the document's, for all scripts. -->
  <xsl:template match="@style:language-asian | @style:country-asian | @style:language-complex | @style:country-complex" mode="t:clean"/>

  <xsl:template match="office:event-listeners | office:forms | draw:object | draw:object-ole | draw:plugin | draw:applet
                       | draw:floating-frame | draw:contour-polygon | draw:contour-path | draw:image-map | office:annotation
                       | office:annotation-end | text:note | text:bookmark | text:bookmark-start | text:bookmark-end
                       | text:reference-mark | text:reference-mark-start | text:reference-mark-end | text:script
                       | text:execute-macro | text:change | text:change-start | text:change-end | text:soft-page-break
                       | text:tracked-changes | text:variable-decls | text:user-field-decls | text:sequence-decls
                       | text:date | text:time | text:hidden-text | text:hidden-paragraph | text:toc-mark
                       | text:alphabetical-index-mark | table:shapes | draw:param | style:map | office:dde-source
                       | text:list-level-style-image | style:columns | draw:control" mode="t:clean"/>

  <xsl:template match="draw:frame" mode="t:clean">
    <xsl:if test="draw:image[key('relation', @xlink:href)] or draw:text-box">
      <draw:frame>
        <xsl:apply-templates select="@*" mode="t:clean"/>
        <xsl:apply-templates select="draw:image | draw:text-box" mode="t:clean"/>
        <xsl:apply-templates select="svg:title | svg:desc" mode="t:clean"/>
      </draw:frame>
    </xsl:if>
  </xsl:template>
  <xsl:template match="svg:title | svg:desc" mode="t:clean">
    <xsl:copy><xsl:value-of select="."/></xsl:copy>
  </xsl:template>
  <xsl:template match="draw:image | style:background-image" mode="t:clean">
    <xsl:variable name="picture" select="key('relation', @xlink:href)[1]"/>
    <xsl:if test="$picture">
      <xsl:element name="{name()}" namespace="{namespace-uri()}">
        <xsl:apply-templates select="@*[not(name() = 'xlink:href') and not(name() = 'draw:mime-type')]" mode="t:clean"/>
        <xsl:attribute name="xlink:href">Pictures/<xsl:value-of select="$picture/@target"/></xsl:attribute>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- Who hears a page does not come to the links at its edge: their words stay. -->
  <xsl:template match="text:a" mode="t:clean"><xsl:apply-templates mode="t:clean"/></xsl:template>

  <!-- References to styles: automatic ones by their new names, common ones by the names that they have in the document. -->
  <xsl:template match="@text:style-name | @draw:style-name | @draw:text-style-name | @table:style-name | @style:list-style-name
                       | @text:visited-style-name | @style:parent-style-name | @table:default-cell-style-name
                       | @text:citation-style-name" mode="t:clean">
    <xsl:variable name="name" select="string()"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}">
      <xsl:choose>
        <xsl:when test="name() != 'style:parent-style-name' and key('automatic', $name)">House_<xsl:value-of select="$name"/></xsl:when>
        <xsl:otherwise>
          <xsl:variable name="family">
            <xsl:choose>
              <xsl:when test="name() = 'style:parent-style-name'"><xsl:value-of select="../@style:family"/></xsl:when>
              <xsl:when test="parent::text:span or parent::text:a">text</xsl:when>
              <xsl:otherwise>paragraph</xsl:otherwise>
            </xsl:choose>
          </xsl:variable>
          <xsl:variable name="final">
            <xsl:for-each select="key('theirs', concat($family, ' ', $name))[1]"><xsl:call-template name="t:final-name"/></xsl:for-each>
          </xsl:variable>
          <xsl:value-of select="$final"/>
          <xsl:if test="not(string($final))"><xsl:value-of select="$name"/></xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

</xsl:stylesheet>
