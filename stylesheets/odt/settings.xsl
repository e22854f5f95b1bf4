<?xml version="1.0" encoding="UTF-8"?>
<!-- settings.xml (3.1.3.5): nothing of the author's machine, only what keeps the layout as it was meant. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
                xmlns:t="urn:engross:template"
                exclude-result-prefixes="t">

  <xsl:template name="t:settings">
    <office:document-settings office:version="1.3">
      <office:settings>
        <config:config-item-set config:name="ooo:configuration-settings">
          <config:config-item config:name="EmbedFonts" config:type="boolean">false</config:config-item>
        </config:config-item-set>
      </office:settings>
    </office:document-settings>
  </xsl:template>

</xsl:stylesheet>
