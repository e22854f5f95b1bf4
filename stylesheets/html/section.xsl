<?xml version="1.0" encoding="UTF-8"?>
<!--
  Sections and clauses: what carries a permanent id, may carry a number, and can be linked to.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template match="e:section">
    <xsl:text>&#10;</xsl:text>
    <section>
      <xsl:if test="@kind = 'appendix'">
        <xsl:attribute name="class">appendix</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </section>
  </xsl:template>

  <!-- Level 1 is h2, because h1 is the document's title; HTML ends at h6. -->
  <xsl:template match="e:section/e:title">
    <xsl:variable name="rank">
      <xsl:choose>
        <xsl:when test="../@level &lt; 5">
          <xsl:value-of select="../@level + 1"/>
        </xsl:when>
        <xsl:otherwise>6</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <div class="head">
      <xsl:element name="h{$rank}">
        <xsl:apply-templates select="@*" mode="m:attributes"/>
        <xsl:apply-templates select=".." mode="m:number"/>
        <xsl:apply-templates/>
      </xsl:element>
      <xsl:apply-templates select=".." mode="m:anchor"/>
    </div>
  </xsl:template>

  <!-- The number stands inside the first paragraph, so that "1.1 The aim is" is copied and read out as one line. -->
  <xsl:template match="e:clause">
    <xsl:variable name="first" select="*[1]"/>
    <xsl:text>&#10;</xsl:text>
    <div class="clause">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:choose>
        <xsl:when test="$first/self::e:p">
          <xsl:text>&#10;</xsl:text>
          <p>
            <xsl:apply-templates select="$first/@*" mode="m:attributes"/>
            <xsl:apply-templates select="." mode="m:number"/>
            <xsl:apply-templates select="$first/node()"/>
          </p>
          <xsl:apply-templates select="." mode="m:anchor"/>
          <xsl:apply-templates select="$first/following-sibling::*"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:if test="@number">
            <xsl:text>&#10;</xsl:text>
            <p class="number-alone">
              <xsl:apply-templates select="." mode="m:number"/>
            </p>
          </xsl:if>
          <xsl:apply-templates select="." mode="m:anchor"/>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <!-- m:number: the generated number as real text, with the space that parts it from the words. -->
  <xsl:template match="e:section | e:clause" mode="m:number">
    <xsl:if test="@number">
      <span class="number">
        <xsl:value-of select="@number"/>
      </span>
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <!--
    m:anchor: a link to the place itself, for copying. Its sign is drawn by the style sheet. Each is a stop for who goes
    by the keyboard, so only places that have a number or a title have one.
  -->
  <xsl:template match="e:clause[not(@number)]" mode="m:anchor" priority="1"/>

  <xsl:template match="e:section | e:clause" mode="m:anchor">
    <a class="anchor ui" href="#{@id}">
      <xsl:attribute name="aria-label">
        <xsl:call-template name="t:text">
          <xsl:with-param name="key" select="'link-to'"/>
        </xsl:call-template>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="m:name"/>
      </xsl:attribute>
    </a>
  </xsl:template>

  <!-- m:name: what to call the place in plain text: its number, else its title, after those above it where two share one. -->
  <xsl:template match="e:section[@number] | e:clause[@number]" mode="m:name">
    <xsl:value-of select="@number"/>
  </xsl:template>

  <xsl:template match="e:section[not(@number)]" mode="m:name">
    <xsl:variable name="title" select="normalize-space(e:title)"/>
    <xsl:if test="parent::e:section and key('section-by-title', $title)[2]">
      <xsl:apply-templates select=".." mode="m:name"/>
      <xsl:text>: </xsl:text>
    </xsl:if>
    <xsl:value-of select="$title"/>
  </xsl:template>

  <xsl:template match="*" mode="m:number">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <xsl:template match="*" mode="m:anchor">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <xsl:template match="*" mode="m:name">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

</xsl:stylesheet>
