<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, lists, quotations, listings, figures; and the attributes that any element may carry. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!-- m:attributes: permanent ids and languages pass to HTML as they are; all else is the element's own affair. -->
  <xsl:template match="@*" mode="m:attributes"/>

  <xsl:template match="@id" mode="m:attributes">
    <xsl:attribute name="id">
      <xsl:value-of select="."/>
    </xsl:attribute>
  </xsl:template>

  <!-- Browsers do not take the direction from the language: without it the stop ends up in front of the first word. -->
  <xsl:template match="@xml:lang" mode="m:attributes">
    <xsl:attribute name="lang">
      <xsl:value-of select="."/>
    </xsl:attribute>
    <xsl:variable name="own">
      <xsl:call-template name="t:right-to-left"><xsl:with-param name="language" select="string()"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="around">
      <xsl:call-template name="t:right-to-left">
        <xsl:with-param name="language" select="string(../ancestor::*[@xml:lang][1]/@xml:lang)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="string($own) != string($around)">
      <xsl:attribute name="dir">
        <xsl:value-of select="substring('ltrrtl', 1 + string-length($own), 3)"/>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:p">
    <xsl:text>&#10;</xsl:text>
    <p>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <!-- A browser counts the items itself; the style sheet's counter styles give it the signs of item/@label. -->
  <xsl:template match="e:list">
    <xsl:variable name="deep">
      <xsl:choose>
        <xsl:when test="@depth &gt; 2">3</xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="@depth"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <xsl:choose>
      <xsl:when test="@type = 'bullet'">
        <ul class="bullet-{$deep}">
          <xsl:call-template name="t:list"/>
        </ul>
      </xsl:when>
      <xsl:when test="@type = 'alpha'">
        <ol class="alpha" type="a">
          <xsl:call-template name="t:list"/>
        </ol>
      </xsl:when>
      <xsl:when test="@type = 'recital'">
        <ol class="recital" type="A">
          <xsl:call-template name="t:list"/>
        </ol>
      </xsl:when>
      <xsl:when test="@type = 'roman'">
        <ol class="roman" type="i">
          <xsl:call-template name="t:list"/>
        </ol>
      </xsl:when>
      <xsl:when test="@type = 'decimal'">
        <ol class="decimal" type="1">
          <xsl:call-template name="t:list"/>
        </ol>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">no rule for a list of type '<xsl:value-of select="@type"/>'</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:list">
    <xsl:apply-templates select="@*" mode="m:attributes"/>
    <xsl:if test="@start and @type != 'bullet'">
      <xsl:attribute name="start">
        <xsl:value-of select="@start"/>
      </xsl:attribute>
    </xsl:if>
    <xsl:apply-templates/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="e:item">
    <xsl:text>&#10;</xsl:text>
    <li>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </li>
  </xsl:template>

  <!-- Who said it is no part of the quotation (HTML 4.4.4). -->
  <xsl:template match="e:quote[e:attribution]">
    <xsl:text>&#10;</xsl:text>
    <figure class="quotation">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:text>&#10;</xsl:text>
      <blockquote>
        <xsl:apply-templates select="*[not(self::e:attribution)]"/>
        <xsl:text>&#10;</xsl:text>
      </blockquote>
      <xsl:for-each select="e:attribution">
        <xsl:text>&#10;</xsl:text>
        <figcaption>
          <xsl:apply-templates select="@*" mode="m:attributes"/>
          <xsl:apply-templates/>
        </figcaption>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </figure>
  </xsl:template>

  <xsl:template match="e:quote">
    <xsl:text>&#10;</xsl:text>
    <blockquote>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </blockquote>
  </xsl:template>

  <!-- A line break straight after the pre tag is not part of the text (HTML 13.1.2.5): one that is, is written twice. -->
  <xsl:template match="e:listing">
    <xsl:text>&#10;</xsl:text>
    <pre>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:if test="starts-with(., '&#10;')">
        <xsl:text>&#10;</xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </pre>
  </xsl:template>

  <xsl:template match="e:figure">
    <xsl:text>&#10;</xsl:text>
    <figure>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates select="e:image"/>
      <xsl:if test="*[2]">
        <xsl:text>&#10;</xsl:text>
        <figcaption>
          <xsl:apply-templates select="*[not(self::e:image)]"/>
        </figcaption>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
    </figure>
  </xsl:template>

  <!-- The number of a caption, as text: it is copied and read out. -->
  <xsl:template match="e:counter">
    <span class="counter">
      <xsl:value-of select="concat(@word, ' ', @count, ':')"/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Under a picture: words alone, or what else is to be known on lines of their own. -->
  <xsl:template match="e:figure/e:caption | e:figure/e:description | e:figure/e:source">
    <xsl:choose>
      <xsl:when test="../*[3] or @xml:lang or not(self::e:caption)">
        <p class="{local-name()}">
          <xsl:apply-templates select="@*" mode="m:attributes"/>
          <xsl:apply-templates/>
        </p>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
