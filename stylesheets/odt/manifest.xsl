<?xml version="1.0" encoding="UTF-8"?>
<!-- META-INF/manifest.xml (part 2, 4): every entry of the package but mimetype and itself. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:manifest">
    <manifest:manifest manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3"
                           manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
      <xsl:if test="$theme-logo != ''">
        <manifest:file-entry manifest:full-path="Pictures/{$theme-logo}">
          <xsl:attribute name="manifest:media-type"><xsl:call-template name="t:logo-type"/></xsl:attribute>
        </manifest:file-entry>
      </xsl:if>
      <xsl:for-each select="/descendant::e:image[generate-id() = generate-id(key('picture', @name)[1])]">
        <manifest:file-entry manifest:full-path="Pictures/{@name}" manifest:media-type="{@type}"/>
      </xsl:for-each>
      <xsl:for-each select="/descendant::e:chart">
        <manifest:file-entry manifest:full-path="Object {@seq}/" manifest:version="1.3"
                             manifest:media-type="application/vnd.oasis.opendocument.chart"/>
        <manifest:file-entry manifest:full-path="Object {@seq}/content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="Object {@seq}/styles.xml" manifest:media-type="text/xml"/>
      </xsl:for-each>
    </manifest:manifest>
  </xsl:template>

</xsl:stylesheet>
