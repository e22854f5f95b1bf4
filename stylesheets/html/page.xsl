<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of the page and what stands before the contents. Everything inside body is words of the document, in
  document order, save what carries class="ui".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!-- Ids of the page itself have an underscore, which no id in a document can have. -->
  <xsl:template match="e:resolved">
    <html>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="t:head"/>
      <xsl:text>&#10;</xsl:text>
      <body>
        <xsl:text>&#10;</xsl:text>
        <a class="skip ui" href="#ui_text">
          <xsl:call-template name="t:text">
            <xsl:with-param name="key" select="'skip'"/>
          </xsl:call-template>
        </a>
        <xsl:call-template name="t:brand"/>
        <xsl:call-template name="t:user-header"/>
        <xsl:text>&#10;</xsl:text>
        <main class="document">
          <xsl:apply-templates select="e:front"/>
          <xsl:call-template name="t:side"/>
          <xsl:apply-templates select="e:body"/>
          <xsl:text>&#10;</xsl:text>
        </main>
        <xsl:call-template name="t:user-footer"/>
        <xsl:text>&#10;</xsl:text>
      </body>
    </html>
  </xsl:template>

  <!-- Title, subtitle, notice, status and cover first; the tables stand apart, so that a wide page can put the contents beside them. -->
  <xsl:template match="e:front">
    <xsl:text>&#10;</xsl:text>
    <header class="front">
      <xsl:choose>
        <xsl:when test="$t:cover-band">
          <xsl:text>&#10;</xsl:text>
          <div class="band">
            <xsl:apply-templates select="e:title | e:subtitle"/>
            <xsl:text>&#10;</xsl:text>
          </div>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="e:title | e:subtitle"/></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="e:notice | e:banner | e:cover"/>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-front"/></xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </header>
    <xsl:variable name="rest" select="e:table"/>
    <xsl:if test="$rest">
      <xsl:text>&#10;</xsl:text>
      <div class="records">
        <xsl:apply-templates select="$rest"/>
        <xsl:text>&#10;</xsl:text>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:front/e:title">
    <xsl:text>&#10;</xsl:text>
    <h1>
      <xsl:if test="$t:title-long"><xsl:attribute name="class">long</xsl:attribute></xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </h1>
  </xsl:template>

  <xsl:template match="e:front/e:subtitle">
    <xsl:text>&#10;</xsl:text>
    <p class="subtitle">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="e:front/e:notice">
    <xsl:text>&#10;</xsl:text>
    <p class="notice">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <!-- The class names the status, so that a theme can tell a draft from a withdrawn text. -->
  <xsl:template match="e:front/e:banner">
    <xsl:text>&#10;</xsl:text>
    <p class="banner {@code}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <!-- tabindex: the skip link moves the focus here, not only the view. -->
  <xsl:template match="e:resolved/e:body">
    <xsl:text>&#10;</xsl:text>
    <div class="text" id="ui_text" tabindex="-1">
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-before-body"/></xsl:for-each>
      <xsl:apply-templates/>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-after-body"/></xsl:for-each>
      <xsl:call-template name="t:notes"/>
      <xsl:if test="../e:contents">
        <xsl:text>&#10;</xsl:text>
        <p class="to-contents ui frame">
          <a href="#ui_contents">
            <xsl:call-template name="t:text">
              <xsl:with-param name="key" select="'contents-back'"/>
            </xsl:call-template>
          </a>
        </p>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

</xsl:stylesheet>
