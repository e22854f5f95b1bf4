<?xml version="1.0" encoding="UTF-8"?>
<!--
  A second pass over a page as html.xsl makes it: what stands in its main element, to be put into a page of somebody else.
  Ids, all that refers to them and class names get a prefix; headings go to the level that the host has for them, each
  with the class of its own rank, for the style sheet (fragment-css.xsl). What is the page's alone has the class "frame".

  Nothing in a fragment is a landmark: the host has its own, and two fragments may stand in one page.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private" exclude-result-prefixes="t tp">

  <xsl:param name="id-prefix" select="''"/>
  <xsl:param name="heading-level" select="2"/>

  <xsl:output method="html" encoding="UTF-8" indent="no"/>

  <xsl:template match="/">
    <div class="engross">
      <xsl:copy-of select="html/@lang"/>
      <xsl:apply-templates select="html/head/meta[@name = 'dcterms.identifier']" mode="tp:data"/>
      <xsl:apply-templates select="html/head/meta[@name != 'dcterms.identifier']" mode="tp:data"/>
      <xsl:apply-templates select="html/body/main"/>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <!-- What the page says of itself in its head, so that a piece of it can still be told: engross-history(5). -->
  <xsl:template match="meta" mode="tp:data"/>
  <xsl:template match="meta[@name = 'dcterms.identifier']" mode="tp:data">
    <xsl:attribute name="data-document"><xsl:value-of select="@content"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="meta[@name = 'version' or @name = 'seal']" mode="tp:data">
    <xsl:attribute name="data-{@name}"><xsl:value-of select="@content"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="*">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@*">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="*[contains(concat(' ', @class, ' '), ' frame ')]" priority="2"/>

  <xsl:template match="main | nav | header">
    <xsl:text>&#10;</xsl:text>
    <div>
      <xsl:apply-templates select="@*[local-name() != 'aria-labelledby' and local-name() != 'role']"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- A section begins with a heading that HTML knows; where that ends, it is a div. -->
  <xsl:template match="section">
    <xsl:variable name="head" select="(*[@class = 'head']/* | *)[self::h2 or self::h3 or self::h4 or self::h5 or self::h6][1]"/>
    <xsl:variable name="deep" select="substring(local-name($head), 2) + $heading-level &gt; 7"/>
    <xsl:element name="{substring('section', 1, 7 * not($deep))}{substring('div', 1, 3 * $deep)}">
      <xsl:apply-templates select="@*[local-name() != 'aria-labelledby' and local-name() != 'role']"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- HTML ends at h6; below that a role says the level. -->
  <xsl:template match="h1 | h2 | h3 | h4 | h5 | h6">
    <xsl:variable name="rank" select="substring(local-name(), 2) + $heading-level - 1"/>
    <xsl:variable name="name" select="concat(substring('p', 1, number($rank &gt; 6)), substring(concat('h', $rank), 1, 2 * ($rank &lt; 7)))"/>
    <xsl:element name="{$name}">
      <xsl:apply-templates select="@*[local-name() != 'class']"/>
      <xsl:attribute name="class">
        <xsl:value-of select="concat('engross-', local-name())"/>
        <xsl:if test="@class">
          <xsl:text> </xsl:text>
          <xsl:call-template name="tp:prefixed">
            <xsl:with-param name="names" select="@class"/>
            <xsl:with-param name="prefix" select="'engross-'"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:attribute>
      <xsl:if test="$rank &gt; 6">
        <xsl:attribute name="role">heading</xsl:attribute>
        <xsl:attribute name="aria-level"><xsl:value-of select="$rank"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="@class">
    <xsl:attribute name="class">
      <xsl:call-template name="tp:prefixed">
        <xsl:with-param name="names" select="."/>
        <xsl:with-param name="prefix" select="'engross-'"/>
      </xsl:call-template>
    </xsl:attribute>
  </xsl:template>

  <xsl:template match="@id | @for | @headers | @list | @form | @aria-labelledby | @aria-describedby | @aria-details | @aria-controls
                       | @aria-owns | @aria-flowto | @aria-errormessage | @aria-activedescendant">
    <xsl:attribute name="{local-name()}">
      <xsl:call-template name="tp:prefixed">
        <xsl:with-param name="names" select="."/>
        <xsl:with-param name="prefix" select="$id-prefix"/>
      </xsl:call-template>
    </xsl:attribute>
  </xsl:template>

  <xsl:template match="@href[starts-with(., '#')]">
    <xsl:attribute name="href"><xsl:value-of select="concat('#', $id-prefix, substring(., 2))"/></xsl:attribute>
  </xsl:template>

  <!-- What a drawing takes from its own definitions. -->
  <xsl:template match="@*[starts-with(., 'url(#')]">
    <xsl:attribute name="{local-name()}"><xsl:value-of select="concat('url(#', $id-prefix, substring(., 6))"/></xsl:attribute>
  </xsl:template>

  <!-- Each of the names, which spaces part, with the prefix. -->
  <xsl:template name="tp:prefixed">
    <xsl:param name="names"/>
    <xsl:param name="prefix"/>
    <xsl:variable name="plain" select="normalize-space($names)"/>
    <xsl:if test="$plain">
      <xsl:value-of select="concat($prefix, substring-before(concat($plain, ' '), ' '))"/>
      <xsl:if test="contains($plain, ' ')">
        <xsl:text> </xsl:text>
        <xsl:call-template name="tp:prefixed">
          <xsl:with-param name="names" select="substring-after($plain, ' ')"/>
          <xsl:with-param name="prefix" select="$prefix"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
