<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of footnotes, of blanks to be filled in, and of the line that says how far a priority has come. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template"
                exclude-result-prefixes="t">

  <xsl:template name="t:note-styles">
    <style:style style:name="{$odt-state}" style:family="paragraph" style:parent-style-name="Standard"
                 style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:margin-top="{$space-paragraph div 2}pt" fo:keep-with-next="always"/>
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-footnote}" style:family="paragraph" style:parent-style-name="Standard"
                 style:class="extra">
      <style:paragraph-properties fo:margin-top="0.7mm" fo:margin-left="{round(15 * $em) div 10}mm"
                                  fo:text-indent="-{round(15 * $em) div 10}mm"/>
      <style:text-properties fo:font-size="{$size-small}pt" style:font-size-asian="{$size-small}pt"
      style:font-size-complex="{$size-small}pt"/>
    </style:style>
    <style:style style:name="{$odt-note-mark}" style:display-name="Footnote anchor" style:family="text">
      <style:text-properties style:text-position="super 58%"/>
    </style:style>
    <style:style style:name="{$odt-number}" style:display-name="Numbering Symbols" style:family="text">
      <style:text-properties fo:color="{$theme-colour-muted}"/>
    </style:style>
    <style:style style:name="{$odt-note-number}" style:display-name="Footnote Symbol" style:family="text"/>
    <style:style style:name="{$odt-blank}" style:family="text">
      <style:text-properties fo:color="{$theme-colour-muted}"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
