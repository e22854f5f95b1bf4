<?xml version="1.0" encoding="UTF-8"?>
<!-- Yearly reports: the line that says how far a priority has come. The words say it; the rule beside them only helps. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t m">

  <xsl:template match="e:state">
    <xsl:text>&#10;</xsl:text>
    <p class="state {@code}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template name="t:css-report">
.state { padding: .375rem .75rem; border-left: .3125rem solid var(--accent); background: var(--tint); font-weight: 700; }
.state.behind, .state.stopped { border-color: var(--warn-text); background: var(--warn-tint); color: var(--warn-text); }
</xsl:template>

</xsl:stylesheet>
