<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines that are kept as they are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- Its lines are one paragraph, with breaks between them. -->
  <xsl:template match="e:listing">
    <xsl:param name="left" select="0"/>
    <xsl:param name="keep" select="false()"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-listing}"/>
        <xsl:if test="$keep"><w:keepNext/></xsl:if>
        <xsl:if test="$left &gt; 0"><w:ind w:left="{$left}"/></xsl:if>
      </w:pPr>
      <xsl:for-each select="text()">
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="string(.)"/>
        </xsl:call-template>
      </xsl:for-each>
    </w:p>
  </xsl:template>

  <!-- Cuts near the middle as long as there is much: the depth of the calls grows with the logarithm of the length. -->
  <xsl:template name="tp:lines">
    <xsl:param name="lines"/>
    <xsl:variable name="half" select="floor(string-length($lines) div 2)"/>
    <xsl:variable name="after" select="substring($lines, $half + 1)"/>
    <xsl:choose>
      <xsl:when test="string-length($lines) &gt; 500 and contains($after, '&#10;')">
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="concat(substring($lines, 1, $half), substring-before($after, '&#10;'))"/>
        </xsl:call-template>
        <w:r><w:br/></w:r>
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="substring-after($after, '&#10;')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="contains($lines, '&#10;')">
        <xsl:call-template name="tp:line">
          <xsl:with-param name="line" select="substring-before($lines, '&#10;')"/>
        </xsl:call-template>
        <w:r><w:br/></w:r>
        <xsl:call-template name="tp:lines">
          <xsl:with-param name="lines" select="substring-after($lines, '&#10;')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tp:line"><xsl:with-param name="line" select="$lines"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:line">
    <xsl:param name="line"/>
    <xsl:if test="$line">
      <w:r>
        <xsl:call-template name="t:run-properties"/>
        <w:t xml:space="preserve"><xsl:value-of select="translate($line, '&#9;&#13;', ' ')"/></w:t>
      </w:r>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
