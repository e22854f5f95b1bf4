<?xml version="1.0" encoding="UTF-8"?>
<!-- From the resolved form to the sealed form (schemas/sealed.xsd). A sketch: words of blocks only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" exclude-result-prefixes="e">

  <xsl:template match="/e:resolved">
    <sealed document="{@id}" version="{e:meta/e:version}">
      <xsl:for-each select="e:front/e:title | e:body//e:title | e:body//e:p">
        <block><xsl:value-of select="normalize-space(.)"/></block>
      </xsl:for-each>
    </sealed>
  </xsl:template>

</xsl:stylesheet>
