<?xml version="1.0" encoding="UTF-8"?>
<!-- Drafting notes: annotations (14.1), around the words that they are about. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:mp="urn:engross:mode-private"
                exclude-result-prefixes="e t mp">

  <xsl:variable name="t:drafting" select="true()"/>

  <xsl:key name="drafting-note" match="e:drafting-note" use="@seq"/>

  <!-- No dc:date: there is no day that a note is of, and the clock's would change with every build. -->
  <xsl:template match="e:note-start">
    <office:annotation office:name="note{@note}">
      <xsl:for-each select="key('drafting-note', @note)">
        <dc:creator><xsl:value-of select="@author"/></dc:creator>
        <xsl:if test="@initials"><meta:creator-initials><xsl:value-of select="@initials"/></meta:creator-initials></xsl:if>
        <xsl:apply-templates mode="mp:comment"/>
      </xsl:for-each>
    </office:annotation>
  </xsl:template>

  <xsl:template match="e:note-end">
    <office:annotation-end office:name="note{@note}"/>
  </xsl:template>

  <!-- Its words are where its mark is. -->
  <xsl:template match="e:drafting-note"/>

  <!-- A link: Writer loses a field in a comment with all its words (seen in 7.4). -->
  <xsl:template match="e:drafting-note//e:ref" priority="1">
    <text:a xlink:type="simple" xlink:href="#{@mark}"><xsl:apply-templates/></text:a>
  </xsl:template>

  <xsl:template match="e:p" mode="mp:comment">
    <text:p><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:list" mode="mp:comment">
    <text:list>
      <xsl:attribute name="text:style-name"><xsl:call-template name="t:list-style"/></xsl:attribute>
      <xsl:for-each select="e:item">
        <text:list-item>
          <xsl:if test="../@start and not(preceding-sibling::*[1])">
            <xsl:attribute name="text:start-value"><xsl:value-of select="../@start"/></xsl:attribute>
          </xsl:if>
          <xsl:if test="not(*[1][self::e:p])"><text:p/></xsl:if>
          <xsl:apply-templates mode="mp:comment"/>
        </text:list-item>
      </xsl:for-each>
    </text:list>
  </xsl:template>

  <xsl:template match="*" mode="mp:comment">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

</xsl:stylesheet>
