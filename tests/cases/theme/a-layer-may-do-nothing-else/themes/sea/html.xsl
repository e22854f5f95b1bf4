<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template"
                xmlns:my="urn:house" exclude-result-prefixes="t my">
  <xsl:import href="engross:///stylesheets/html/html.xsl"/>
  <xsl:include href="other.xsl"/>
  <xsl:output method="text"/>
  <xsl:key name="k" match="*" use="."/>
  <my:thing/>
  <xsl:template match="/">x</xsl:template>
  <xsl:template name="t:css">x</xsl:template>
  <xsl:template name="t:user-haed">x</xsl:template>
  <xsl:template name="user-head">x</xsl:template>
  <xsl:param name="theme-colour-acent" select="'#000000'"/>
  <xsl:param name="theme-colour-accent" select="concat('#', '000000')"/>
  <xsl:param name="theme-colour-accent">black</xsl:param>
  <xsl:param name="theme-font-body" select="'Arial; }'"/>
  <xsl:param name="theme-size-body" select="'11pt'"/>
  <xsl:param name="theme-dark-text" select="'#ffffff'"/>
  <xsl:param name="theme-logo-data" select="'http://elsewhere.example/x.png'"/>
  <xsl:variable name="secret" select="1"/>
  <xsl:variable name="t:secret" select="1"/>
  <xsl:variable name="my:secret" select="document('/etc/passwd')"/>
  <xsl:template name="t:user-head">
    <xsl:message>x</xsl:message>
    <xsl:processing-instruction name="x"/>
    <xsl:document href="x"/>
    <xsl:value-of select="'&lt;script>'" disable-output-escaping="yes"/>
    <xsl:copy-of select="document ('other.xml')"/>
    <b xsl:extension-element-prefixes="my"><my:thing/></b>
  </xsl:template>
</xsl:stylesheet>
