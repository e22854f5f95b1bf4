<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of lists, level by level, so that Word's own commands move items between them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <!-- Bullets and edges are those of the list levels in numbering.xsl that name the styles. -->
  <xsl:template name="t:list-styles">
    <xsl:param name="level" select="1"/>
    <xsl:variable name="place" select="substring($level, 1, $level &gt; 1)"/>
    <w:style w:type="paragraph" w:styleId="{$docx-id-list-bullet}{$place}">
      <w:name w:val="{normalize-space(concat($docx-name-list-bullet, ' ', $place))}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="6"/>
      <w:qFormat/>
      <w:pPr>
        <w:numPr>
          <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
          <w:numId w:val="{$num-bullets}"/>
        </w:numPr>
        <w:spacing w:before="{round($space div 2)}"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-list-number}{$place}">
      <w:name w:val="{normalize-space(concat($docx-name-list-number, ' ', $place))}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="7"/>
      <w:qFormat/>
      <w:pPr>
        <w:numPr>
          <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
          <w:numId w:val="{$num-style}"/>
        </w:numPr>
        <w:spacing w:before="{round($space div 2)}"/>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="{$docx-id-list-continue}{$place}">
      <w:name w:val="{normalize-space(concat($docx-name-list-continue, ' ', $place))}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="8"/>
      <w:pPr>
        <w:spacing w:before="{round($space div 2)}"/>
        <w:ind w:left="{$list-step * $level}"/>
      </w:pPr>
    </w:style>
    <xsl:if test="$level &lt; $list-styles">
      <xsl:call-template name="t:list-styles"><xsl:with-param name="level" select="$level + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
