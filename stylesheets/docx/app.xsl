<?xml version="1.0" encoding="UTF-8"?>
<!-- docProps/app.xml (22.2). No counts and no editing time: only a program that lays the document out knows them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:app">
    <Properties>
      <Application><xsl:value-of select="$generator"/></Application>
      <xsl:if test="/e:resolved/e:meta/e:publisher">
        <Company><xsl:value-of select="/e:resolved/e:meta/e:publisher"/></Company>
      </xsl:if>
    </Properties>
  </xsl:template>

</xsl:stylesheet>
