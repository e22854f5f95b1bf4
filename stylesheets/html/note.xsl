<?xml version="1.0" encoding="UTF-8"?>
<!-- Drafting notes, after the words that they are about. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:variable name="t:drafting" select="true()"/>

  <!-- The ends of those words say nothing: the note stands below them. -->
  <xsl:template match="e:note-start | e:note-end"/>

  <!-- The role keeps it from being a landmark, as an aside else is; what it is stands in words. -->
  <xsl:template match="e:drafting-note">
    <xsl:text>&#10;</xsl:text>
    <aside class="drafting-note" role="note">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:text>&#10;</xsl:text>
      <p class="note-head">
        <span class="note-label">
          <xsl:call-template name="t:text">
            <xsl:with-param name="key" select="'drafting-note'"/>
          </xsl:call-template>
          <xsl:text> – </xsl:text>
        </span>
        <xsl:value-of select="@author"/>
      </p>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </aside>
  </xsl:template>

  <xsl:template name="t:css-note">
.drafting-note { margin: 1rem 0; padding: .75rem 1rem; border: 1px dashed var(--warn-text); background: var(--warn-tint); font-size: .9375rem; }
.drafting-note > :last-child { margin-bottom: 0; }
.note-head { margin: 0 0 .25rem; font-weight: 700; color: var(--warn-text); }
li > .drafting-note, .clause > .drafting-note { margin: .75rem 0 1rem; }
@media print { .drafting-note { break-inside: avoid; print-color-adjust: exact; } }
</xsl:template>

</xsl:stylesheet>
