<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT
     What the house adds to Word files. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" exclude-result-prefixes="e t">

  <!-- A style for what is no part of the document. -->
  <xsl:template name="t:user-styles">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="House">
      <w:name w:val="House"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="50"/>
      <w:qFormat/>
      <w:pPr>
        <w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{substring($theme-colour-rule, 2)}"/></w:pBdr>
        <w:spacing w:before="480"/>
      </w:pPr>
      <w:rPr>
        <w:color w:val="{substring($theme-colour-muted, 2)}"/>
        <w:sz w:val="18"/>
        <w:szCs w:val="18"/>
      </w:rPr>
    </w:style>
  </xsl:template>

  <xsl:template name="t:user-footer">
    <w:p>
      <w:pPr><w:pStyle w:val="House"/></w:pPr>
      <w:r><w:t>Partnerships Office, 1 Quay Street, Harbour Towns</w:t></w:r>
    </w:p>
  </xsl:template>

</xsl:stylesheet>
