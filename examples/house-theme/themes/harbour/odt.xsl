<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT
     What the house adds to OpenDocument files. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" exclude-result-prefixes="e t">

  <!-- A style for what is no part of the document. -->
  <xsl:template name="t:user-styles">
    <style:style style:name="House" style:family="paragraph" style:parent-style-name="Standard">
      <style:paragraph-properties fo:margin-top="8mm" fo:padding-top="2mm" fo:border-left="none" fo:border-right="none"
                                  fo:border-bottom="none" fo:border-top="0.5pt solid {$theme-colour-rule}"/>
      <style:text-properties fo:color="{$theme-colour-muted}" fo:font-size="9pt"/>
    </style:style>
  </xsl:template>

  <xsl:template name="t:user-footer">
    <text:p text:style-name="House">Partnerships Office, 1 Quay Street, Harbour Towns</text:p>
  </xsl:template>

</xsl:stylesheet>
