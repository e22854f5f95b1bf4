<?xml version="1.0" encoding="UTF-8"?>
<!-- _rels/.rels: what the package holds (part 2, 9.3; 15.2.12). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <xsl:template name="t:rels">
    <xsl:variable name="office" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
    <Relationships>
      <Relationship Id="document" Type="{$office}officeDocument" Target="word/document.xml"/>
      <Relationship Id="core" Target="docProps/core.xml"
                    Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
      <Relationship Id="app" Type="{$office}extended-properties" Target="docProps/app.xml"/>
      <Relationship Id="custom" Type="{$office}custom-properties" Target="docProps/custom.xml"/>
    </Relationships>
  </xsl:template>

</xsl:stylesheet>
