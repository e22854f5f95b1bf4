<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraph styles of what belongs to a table: its caption, its cells, what stands under it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template"
                exclude-result-prefixes="t">

  <!-- A caption is above its table and never parted from it. Figures stand at the end of their cells. -->
  <xsl:template name="t:table-text-styles">
    <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:margin-top="{1.4 * $size-body}pt" fo:margin-bottom="{0.45 * $size-body}pt" fo:keep-with-next="always"/>
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-caption}" style:family="paragraph" style:parent-style-name="Caption"
                 style:next-style-name="{$odt-body}" style:class="extra"/>
    <style:style style:name="{$odt-figure-caption}" style:family="paragraph" style:parent-style-name="Caption"
                 style:next-style-name="{$odt-body}" style:class="extra"/>
    <!-- Under a picture, which stays with it. Writer takes both margins from one style. -->
    <style:style style:name="{$odt-figure-below}" style:display-name="Figure Below" style:family="paragraph"
                 style:parent-style-name="{$odt-figure-caption}" style:next-style-name="{$odt-body}" style:class="extra">
      <style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="0.8mm" fo:keep-with-next="auto"/>
    </style:style>
    <style:style style:name="{$odt-table-text}" style:display-name="Table Contents" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:line-height="{$theme-space-line - 5}%"/>
      <style:text-properties fo:font-size="{$size-small}pt" style:font-size-asian="{$size-small}pt"
      style:font-size-complex="{$size-small}pt"/>
    </style:style>
    <style:style style:name="{$odt-table-text}{$odt-end}" style:display-name="Table Contents End" style:family="paragraph"
                 style:parent-style-name="{$odt-table-text}" style:class="extra">
      <style:paragraph-properties fo:text-align="end"/>
    </style:style>
    <style:style style:name="{$odt-table-text}{$odt-centre}" style:display-name="Table Contents Centre"
                 style:family="paragraph" style:parent-style-name="{$odt-table-text}" style:class="extra">
      <style:paragraph-properties fo:text-align="center"/>
    </style:style>
    <style:style style:name="{$odt-table-heading}" style:display-name="Table Heading" style:family="paragraph"
                 style:parent-style-name="{$odt-table-text}" style:class="extra">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-table-heading}{$odt-end}" style:display-name="Table Heading End" style:family="paragraph"
                 style:parent-style-name="{$odt-table-heading}" style:class="extra">
      <style:paragraph-properties fo:text-align="end"/>
    </style:style>
    <style:style style:name="{$odt-table-heading}{$odt-centre}" style:display-name="Table Heading Centre"
                 style:family="paragraph" style:parent-style-name="{$odt-table-heading}" style:class="extra">
      <style:paragraph-properties fo:text-align="center"/>
    </style:style>
    <style:style style:name="{$odt-table-note}" style:display-name="Table Note" style:family="paragraph"
                 style:parent-style-name="Standard" style:next-style-name="{$odt-body}" style:class="extra">
      <style:paragraph-properties fo:margin-bottom="1.5mm"/>
      <style:text-properties fo:color="{$theme-colour-muted}" fo:font-size="{$size-small}pt"
      style:font-size-asian="{$size-small}pt" style:font-size-complex="{$size-small}pt"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
