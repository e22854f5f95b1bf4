<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a document says of its state, each state in a shape of its own, so that nobody has to tell colours apart: a thick
  rule beside a draft, a broken one while signatures are awaited, a thin one for what is in force, a box all round for
  what no longer applies. The style of a draft's is in styles-text.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1"
                xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e m">

  <xsl:template match="e:banner">
    <text:p text:style-name="{$odt-banner}"><xsl:apply-templates/></text:p>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'agreed' or @code = 'signed']">
    <text:p text:style-name="{$odt-banner-agreed}"><xsl:apply-templates/></text:p>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'in-force']">
    <text:p text:style-name="{$odt-banner-in-force}"><xsl:apply-templates/></text:p>
  </xsl:template>
  <xsl:template match="e:banner[@code = 'superseded' or @code = 'withdrawn']">
    <text:p text:style-name="{$odt-banner-ended}"><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:banner" mode="m:banner-style"/>

  <xsl:template match="e:banner[@code = 'agreed' or @code = 'signed']" mode="m:banner-style">
    <style:style style:name="{$odt-banner-agreed}" style:display-name="Status Banner Agreed" style:family="paragraph"
                 style:parent-style-name="{$odt-banner}" style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:background-color="{$theme-colour-tint}" fo:border-top="none" fo:border-right="none"
                                  fo:border-bottom="none" fo:border-left="3pt dashed {$theme-colour-accent}"
                                  fo:padding="2.5mm"/>
      <style:text-properties fo:color="{$theme-colour-accent}"/>
    </style:style>
  </xsl:template>

  <xsl:template match="e:banner[@code = 'in-force']" mode="m:banner-style">
    <style:style style:name="{$odt-banner-in-force}" style:display-name="Status Banner In Force" style:family="paragraph"
                 style:parent-style-name="{$odt-banner}" style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:background-color="transparent" fo:border-top="none" fo:border-right="none"
                                  fo:border-bottom="none" fo:border-left="1.5pt solid {$theme-colour-accent}"
                                  fo:padding="2.5mm"/>
      <style:text-properties fo:color="{$theme-colour-accent}" fo:font-weight="normal" style:font-weight-asian="normal"
                             style:font-weight-complex="normal"/>
    </style:style>
  </xsl:template>

  <xsl:template match="e:banner[@code = 'superseded' or @code = 'withdrawn']" mode="m:banner-style">
    <style:style style:name="{$odt-banner-ended}" style:display-name="Status Banner Ended" style:family="paragraph"
                 style:parent-style-name="{$odt-banner}" style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:border="3pt solid {$theme-colour-warn-text}" fo:padding="2.5mm"/>
    </style:style>
    <style:style style:name="{$odt-ended}" style:display-name="Status Ended" style:family="text"
                 style:parent-style-name="{$odt-strong}">
      <style:text-properties fo:color="{$theme-colour-warn-text}" fo:font-weight="bold" style:font-weight-asian="bold"
                             style:font-weight-complex="bold"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
