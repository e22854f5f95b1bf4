<?xml version="1.0" encoding="UTF-8"?>
<!--
  What stands beside the text on a wide screen: the contents, and the files that the same build made beside the page. The
  program says how large they are, in bytes; without a size there is no such file.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:param name="download-docx" select="''"/>
  <xsl:param name="download-odt" select="''"/>

  <xsl:template name="t:side">
    <xsl:if test="e:contents or $download-docx or $download-odt">
      <xsl:text>&#10;</xsl:text>
      <div class="side">
        <xsl:apply-templates select="e:contents"/>
        <xsl:if test="$download-docx or $download-odt">
          <xsl:call-template name="tp:downloads"/>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:downloads">
    <xsl:text>&#10;</xsl:text>
    <div class="downloads ui">
      <xsl:text>&#10;</xsl:text>
      <h2><xsl:call-template name="t:text"><xsl:with-param name="key" select="'downloads'"/></xsl:call-template></h2>
      <xsl:text>&#10;</xsl:text>
      <ul>
        <xsl:call-template name="tp:download">
          <xsl:with-param name="suffix" select="'docx'"/>
          <xsl:with-param name="size" select="$download-docx"/>
        </xsl:call-template>
        <xsl:call-template name="tp:download">
          <xsl:with-param name="suffix" select="'odt'"/>
          <xsl:with-param name="size" select="$download-odt"/>
        </xsl:call-template>
        <xsl:text>&#10;</xsl:text>
      </ul>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <xsl:template name="tp:download">
    <xsl:param name="suffix"/>
    <xsl:param name="size"/>
    <xsl:if test="$size">
      <xsl:text>&#10;</xsl:text>
      <li>
        <a href="{@id}.{$suffix}">
          <xsl:call-template name="t:text">
            <xsl:with-param name="key" select="concat('download-', $suffix)"/>
          </xsl:call-template>
        </a>
        <xsl:text> </xsl:text>
        <span class="size">
          <xsl:text>(</xsl:text>
          <xsl:call-template name="t:file-size"><xsl:with-param name="bytes" select="$size"/></xsl:call-template>
          <xsl:text>)</xsl:text>
        </span>
      </li>
    </xsl:if>
  </xsl:template>

  <!-- "48 KB", "1.2 MB": of 1,024 bytes and of 1,024 of those. -->
  <xsl:template name="t:file-size">
    <xsl:param name="bytes"/>
    <xsl:variable name="large" select="$bytes &gt; 999 * 1024"/>
    <xsl:choose>
      <xsl:when test="$large"><xsl:value-of select="format-number($bytes div 1048576, '0.0')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="ceiling($bytes div 1024)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#160;</xsl:text>
    <xsl:call-template name="t:text">
      <xsl:with-param name="key" select="concat(substring('kilo', 1, 4 * not($large)), substring('mega', 1, 4 * $large), 'bytes')"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
