<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands apart from the text: boxes, key figures, terms, and blanks to be filled in. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <!--
    Its heading says in words what it is, and names the group. It is no heading of the page's outline: a box is no part
    of it. No aside element either: inside main that would be a landmark among the landmarks.
  -->
  <xsl:template match="e:box">
    <xsl:text>&#10;</xsl:text>
    <div class="box {@kind}" role="group">
      <xsl:if test="e:title">
        <xsl:attribute name="aria-label">
          <xsl:value-of select="normalize-space(e:title)"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <xsl:template match="e:box/e:title">
    <xsl:text>&#10;</xsl:text>
    <p class="box-title">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <!-- Who wrote what stands before it. -->
  <xsl:template match="e:attribution">
    <xsl:text>&#10;</xsl:text>
    <p class="attribution">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="e:tiles">
    <xsl:text>&#10;</xsl:text>
    <!-- Three fit beside each other; where that would leave one alone in its row, two. -->
    <ul class="tiles">
      <xsl:if test="e:tile[2] and count(e:tile) mod 3 = 1"><xsl:attribute name="class">tiles pairs</xsl:attribute></xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </ul>
  </xsl:template>

  <xsl:template match="e:tile">
    <xsl:text>&#10;</xsl:text>
    <li>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </li>
  </xsl:template>

  <xsl:template match="e:tile/*">
    <xsl:text>&#10;</xsl:text>
    <p class="{local-name()}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="e:terms">
    <xsl:text>&#10;</xsl:text>
    <dl class="terms">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </dl>
  </xsl:template>

  <!-- The term is what a reference leads to. -->
  <xsl:template match="e:terms/e:definition">
    <xsl:text>&#10;</xsl:text>
    <dt>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates select="e:term/@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates select="e:term/node()"/>
    </dt>
    <xsl:text>&#10;</xsl:text>
    <dd>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates select="e:meaning/@*" mode="m:attributes"/>
      <xsl:apply-templates select="e:meaning/*"/>
    </dd>
  </xsl:template>

  <!-- Dots read out one by one tell nobody anything: what goes there does. -->
  <xsl:template match="e:blank">
    <span class="blank blank-{@kind}" role="img">
      <xsl:attribute name="aria-label">
        <xsl:value-of select="concat(@label, ': ')"/>
        <xsl:call-template name="t:text">
          <xsl:with-param name="key" select="'blank'"/>
        </xsl:call-template>
      </xsl:attribute>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

</xsl:stylesheet>
