<?xml version="1.0" encoding="UTF-8"?>
<!--
  Footnotes: a mark in the text, the words in a list at its end, each with a link to the other. A note keeps its own id;
  its mark has one of the page's, with an underscore.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template match="e:footnote">
    <sup class="note-mark">
      <a id="note-mark_{@seq}" role="doc-noteref">
        <xsl:attribute name="href">
          <xsl:text>#</xsl:text>
          <xsl:apply-templates select="." mode="m:note-id"/>
        </xsl:attribute>
        <xsl:attribute name="aria-label">
          <xsl:call-template name="t:text">
            <xsl:with-param name="key" select="'note'"/>
          </xsl:call-template>
          <xsl:value-of select="concat(' ', @label)"/>
        </xsl:attribute>
        <xsl:value-of select="@label"/>
      </a>
    </sup>
  </xsl:template>

  <!-- m:note-id: what to call the note in the list. -->
  <xsl:template match="e:footnote" mode="m:note-id">
    <xsl:choose>
      <xsl:when test="@id">
        <xsl:value-of select="@id"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('note_', @seq)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="m:note-id">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <!-- The heading over the list is the page's, not the document's: office programs print notes without one. -->
  <xsl:template name="t:notes">
    <xsl:variable name="notes" select="descendant::e:footnote"/>
    <xsl:if test="$notes">
      <xsl:text>&#10;</xsl:text>
      <section class="notes" role="doc-endnotes" aria-labelledby="notes_head">
        <xsl:text>&#10;</xsl:text>
        <h2 class="notes-head ui" id="notes_head">
          <xsl:call-template name="t:text">
            <xsl:with-param name="key" select="'notes'"/>
          </xsl:call-template>
        </h2>
        <xsl:text>&#10;</xsl:text>
        <ol>
          <xsl:apply-templates select="$notes" mode="m:note"/>
          <xsl:text>&#10;</xsl:text>
        </ol>
        <xsl:text>&#10;</xsl:text>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:footnote" mode="m:note">
    <xsl:text>&#10;</xsl:text>
    <li>
      <xsl:attribute name="id">
        <xsl:apply-templates select="." mode="m:note-id"/>
      </xsl:attribute>
      <xsl:apply-templates select="(@xml:lang | e:p/@xml:lang)[last()]" mode="m:attributes"/>
      <span class="number">
        <xsl:value-of select="@label"/>
      </span>
      <xsl:text> </xsl:text>
      <span class="words">
        <xsl:apply-templates select="e:p/node()"/>
        <xsl:text> </xsl:text>
        <a class="back ui" href="#note-mark_{@seq}" role="doc-backlink">
          <xsl:attribute name="aria-label">
            <xsl:call-template name="t:text">
              <xsl:with-param name="key" select="'note-back'"/>
            </xsl:call-template>
            <xsl:value-of select="concat(' ', @label)"/>
          </xsl:attribute>
        </a>
      </span>
    </li>
  </xsl:template>

  <xsl:template match="*" mode="m:note">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

</xsl:stylesheet>
