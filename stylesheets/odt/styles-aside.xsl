<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of what stands apart from the text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template"
                exclude-result-prefixes="t">

  <!--
    The paragraphs of a box follow each other without space between them: the space is inside each. So they look like one
    box, lists among them. All begin at one edge; what stands further in, a list in a list, has more space inside.
  -->
  <xsl:template name="t:aside-styles">
    <style:style style:name="{$odt-attribution}" style:family="paragraph" style:parent-style-name="{$odt-body}"
                 style:class="text">
      <style:paragraph-properties fo:margin-top="1mm" fo:keep-together="always"/>
      <style:text-properties fo:color="{$theme-colour-muted}" fo:font-size="{$size-small}pt"
      style:font-size-asian="{$size-small}pt" style:font-size-complex="{$size-small}pt"/>
    </style:style>
    <style:style style:name="{$odt-box-text}" style:display-name="Box Text" style:family="paragraph"
                 style:parent-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:margin-top="0mm" fo:keep-together="always" style:join-border="false"
                                  fo:background-color="{$theme-colour-tint}" fo:padding-top="1.2mm"
                                  fo:padding-bottom="1.2mm" fo:padding-left="{$box-inset}mm"
                                  fo:padding-right="{$box-inset}mm" fo:border="0.05pt solid {$theme-colour-tint}"/>
    </style:style>
    <style:style style:name="{$odt-box-deep}" style:display-name="Box Text Indented" style:family="paragraph"
                 style:parent-style-name="{$odt-box-text}" style:class="text">
      <style:paragraph-properties fo:padding-top="1.2mm" fo:padding-bottom="1.2mm"
                                  fo:padding-left="{$box-inset + $list-step}mm" fo:padding-right="{$box-inset}mm"
                                  fo:border="0.05pt solid {$theme-colour-tint}"/>
    </style:style>
    <style:style style:name="{$odt-box-title}" style:display-name="Box Title" style:family="paragraph"
                 style:parent-style-name="{$odt-box-text}" style:next-style-name="{$odt-box-text}" style:class="text">
      <style:paragraph-properties fo:margin-top="5mm" fo:keep-with-next="always" fo:padding-top="2mm"
                                  fo:padding-bottom="1.2mm" fo:padding-left="{$box-inset}mm"
                                  fo:padding-right="{$box-inset}mm" fo:border="0.05pt solid {$theme-colour-tint}"
                                  fo:border-top="1.5pt solid {$theme-colour-accent}"/>
      <style:text-properties style:font-name="heading" fo:color="{$theme-colour-accent}" fo:font-weight="bold"
      style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <!-- The figure and what it counts stay together. -->
    <style:style style:name="{$odt-key-figure}" style:display-name="Key Figure" style:family="paragraph"
                 style:parent-style-name="Standard" style:next-style-name="{$odt-key-figure-text}" style:class="text">
      <style:paragraph-properties fo:margin-top="5mm" fo:keep-with-next="always" fo:keep-together="always" fo:padding="0mm"
                                  fo:padding-top="1.4mm" fo:border-left="none" fo:border-right="none"
                                  fo:border-bottom="none" fo:border-top="1.5pt solid {$theme-colour-accent}"/>
      <style:text-properties style:font-name="heading" fo:color="{$theme-colour-accent}" fo:font-size="{2 * $size-body}pt"
      style:font-size-asian="{2 * $size-body}pt" style:font-size-complex="{2 * $size-body}pt" fo:font-weight="bold"
      style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-key-figure-text}" style:display-name="Key Figure Text" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:keep-together="always" fo:line-height="{$theme-space-line}%"/>
    </style:style>
    <style:style style:name="{$odt-term}" style:family="paragraph" style:parent-style-name="{$odt-body}"
                 style:next-style-name="{$odt-definition}" style:class="text">
      <style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always"/>
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-definition}" style:family="paragraph" style:parent-style-name="{$odt-body}"
                 style:next-style-name="{$odt-term}" style:class="text">
      <style:paragraph-properties fo:margin-top="0.7mm" fo:margin-left="{$definition-inset}mm"/>
    </style:style>
    <style:style style:name="{$odt-state}" style:family="paragraph" style:parent-style-name="Standard"
                 style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:margin-bottom="2mm" fo:keep-with-next="always"/>
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
    <style:style style:name="{$odt-note-number}" style:display-name="Footnote Symbol" style:family="text"/>
    <style:style style:name="{$odt-blank}" style:family="text">
      <style:text-properties fo:color="{$theme-colour-muted}"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
