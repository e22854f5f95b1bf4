<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands within a line. Text itself is copied by XSLT's built-in rule. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!-- The three whose name is the same in HTML. -->
  <xsl:template match="e:em | e:strong | e:code">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="e:br">
    <br/>
  </xsl:template>

  <!--
    An abbreviation that stands alone says its full words to whoever asks. A work leads to where it can be read; on paper
    the first mention gives the address (class="bare": paper need not repeat it).
  -->
  <xsl:template match="e:fact[@title]">
    <abbr title="{@title}">
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates/>
    </abbr>
  </xsl:template>

  <xsl:template match="e:fact[@href]">
    <a href="{@href}">
      <xsl:if test="generate-id() != generate-id(key('work', @key)[1])">
        <xsl:attribute name="class">bare</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

  <!-- A fact from the register, and a run of text that is only there to carry its language. -->
  <xsl:template match="e:fact | e:text">
    <xsl:choose>
      <xsl:when test="@xml:lang">
        <span>
          <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- class="bare": the words are the address, which paper then need not repeat. -->
  <xsl:template match="e:link">
    <a href="{@href}">
      <xsl:if test="@href = normalize-space(.) or substring-after(@href, ':') = normalize-space(.)
                    or substring-after(@href, '://') = normalize-space(.)">
        <xsl:attribute name="class">bare</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

  <!-- "section 5" is one link and is not broken at the end of a line; a title may be. -->
  <xsl:template match="e:ref">
    <a href="#{@to}">
      <xsl:if test="@show = 'number' or @show = 'caption'">
        <xsl:attribute name="class">reference</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates select="." mode="m:words"/>
    </a>
  </xsl:template>

  <xsl:template match="e:ref[@show = 'text']" mode="m:words">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="e:ref" mode="m:words">
    <xsl:apply-templates select="e:lead/node()"/>
    <xsl:apply-templates select="e:cached/node()"/>
  </xsl:template>

  <!-- The program puts the picture itself in @data. @src is what a run by hand shows. -->
  <xsl:template match="e:image">
    <img alt="{@alt}" width="{@width}" height="{@height}">
      <xsl:attribute name="src">
        <xsl:choose>
          <xsl:when test="@data">
            <xsl:value-of select="@data"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="@src"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
    </img>
  </xsl:template>

  <!-- m:unlinked: the same words inside a link, where HTML allows no second one. -->
  <xsl:template match="e:em | e:strong | e:code" mode="m:unlinked">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates mode="m:unlinked"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="e:fact | e:text | e:link | e:lead | e:cached" mode="m:unlinked">
    <span>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates mode="m:unlinked"/>
    </span>
  </xsl:template>

  <xsl:template match="e:ref" mode="m:unlinked">
    <xsl:apply-templates mode="m:unlinked"/>
  </xsl:template>

  <xsl:template match="e:br | e:image" mode="m:unlinked">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="*" mode="m:unlinked">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

</xsl:stylesheet>
