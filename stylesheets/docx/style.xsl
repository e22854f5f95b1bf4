<?xml version="1.0" encoding="UTF-8"?>
<!-- One style (17.7.4.17), its parts in the order that the schema wants. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <!--
    $own marks a style that Word does not have built in; $quick puts it into the style gallery; $hidden leaves it out of
    lists until it is used. $ppr and $rpr are what goes into w:pPr and w:rPr.
  -->
  <xsl:template name="t:style">
    <xsl:param name="type" select="'paragraph'"/>
    <xsl:param name="id"/>
    <xsl:param name="name"/>
    <xsl:param name="based" select="'Normal'"/>
    <xsl:param name="next"/>
    <xsl:param name="priority" select="99"/>
    <xsl:param name="own" select="false()"/>
    <xsl:param name="quick" select="false()"/>
    <xsl:param name="hidden" select="false()"/>
    <xsl:param name="ppr"/>
    <xsl:param name="rpr"/>
    <w:style w:type="{$type}" w:styleId="{$id}">
      <xsl:if test="$own"><xsl:attribute name="w:customStyle">1</xsl:attribute></xsl:if>
      <w:name w:val="{$name}"/>
      <w:basedOn w:val="{$based}"/>
      <xsl:if test="string($next)"><w:next w:val="{$next}"/></xsl:if>
      <w:uiPriority w:val="{$priority}"/>
      <xsl:if test="$hidden"><w:semiHidden/><w:unhideWhenUsed/></xsl:if>
      <xsl:if test="$quick"><w:qFormat/></xsl:if>
      <xsl:if test="$ppr"><w:pPr><xsl:copy-of select="$ppr"/></w:pPr></xsl:if>
      <xsl:if test="$rpr"><w:rPr><xsl:copy-of select="$rpr"/></w:rPr></xsl:if>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
