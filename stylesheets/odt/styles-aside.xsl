<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of what stands apart from the text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="t tp">

  <xsl:template name="t:aside-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-attribution"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="1mm" fo:keep-together="always"/>
        <style:text-properties fo:color="{$theme-colour-muted}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-small"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tp:box-styles"/>
    <xsl:call-template name="tp:figure-styles"/>
    <xsl:call-template name="tp:term-styles"/>
    <xsl:call-template name="tp:note-styles"/>
  </xsl:template>

  <!--
    The paragraphs of a box follow each other without space between them: the space is inside each. So they look like one
    box, lists among them. All begin at one edge; what stands further in, a list in a list, has more space inside.
  -->
  <xsl:template name="tp:box-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-box-title"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="next" select="$odt-box-text"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="5mm" fo:keep-with-next="always" fo:keep-together="always" style:join-border="false"
                                    fo:background-color="{$theme-colour-tint}" fo:padding-top="2mm"
                                    fo:padding-bottom="1.2mm" fo:padding-left="{$box-inset}mm"
                                    fo:padding-right="{$box-inset}mm" fo:border="0.05pt solid {$theme-colour-tint}"
                                    fo:border-top="1.5pt solid {$theme-colour-accent}"/>
        <style:text-properties style:font-name="heading" fo:color="{$theme-colour-accent}">
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tp:box-text"><xsl:with-param name="name" select="$odt-box-text"/></xsl:call-template>
    <xsl:call-template name="tp:box-text">
      <xsl:with-param name="name" select="$odt-box-deep"/>
      <xsl:with-param name="step" select="$list-step"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:box-text">
    <xsl:param name="name"/>
    <xsl:param name="step" select="0"/>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="0mm" fo:keep-together="always" style:join-border="false"
                                    fo:background-color="{$theme-colour-tint}" fo:padding-top="1.2mm"
                                    fo:padding-bottom="1.2mm" fo:padding-left="{$box-inset + $step}mm"
                                    fo:padding-right="{$box-inset}mm" fo:border="0.05pt solid {$theme-colour-tint}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The figure and what it counts stay together. -->
  <xsl:template name="tp:figure-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-key-figure"/>
      <xsl:with-param name="next" select="$odt-key-figure-text"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="5mm" fo:keep-with-next="always" fo:keep-together="always" fo:padding="0mm"
                                    fo:padding-top="1.4mm" fo:border-left="none" fo:border-right="none"
                                    fo:border-bottom="none" fo:border-top="1.5pt solid {$theme-colour-accent}"/>
        <style:text-properties style:font-name="heading" fo:color="{$theme-colour-accent}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="2 * $size-body"/></xsl:call-template>
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-key-figure-text"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:keep-together="always" fo:line-height="120%"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:term-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-term"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="next" select="$odt-definition"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always"/>
        <style:text-properties>
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-definition"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="next" select="$odt-term"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="0.7mm" fo:margin-left="{$definition-inset}mm"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:note-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-footnote"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="0.7mm" fo:margin-left="6mm" fo:text-indent="-6mm"/>
        <style:text-properties>
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-page"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <style:style style:name="{$odt-note-mark}" style:display-name="Footnote anchor" style:family="text">
      <style:text-properties style:text-position="super 58%"/>
    </style:style>
    <style:style style:name="{$odt-note-number}" style:display-name="Footnote Symbol" style:family="text"/>
    <style:style style:name="{$odt-blank}" style:family="text">
      <style:text-properties fo:color="{$theme-colour-muted}"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
