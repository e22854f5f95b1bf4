<?xml version="1.0" encoding="UTF-8"?>
<!--
  The cover: paragraphs with styles of their own, which say where they stand. Where it is a page of its own, the styles bring
  the room above the title and above the details; nothing is moved by empty paragraphs.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:cover">
    <xsl:apply-templates select="e:parties/* | e:detail"/>
  </xsl:template>

  <xsl:template match="e:parties/e:label">
    <text:p text:style-name="{$odt-cover-label}"><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:party">
    <text:p text:style-name="{$odt-cover-party}"><xsl:apply-templates/></text:p>
  </xsl:template>

  <xsl:template match="e:detail">
    <text:p text:style-name="{$odt-cover-detail}">
      <text:span text:style-name="{$odt-cover-key}"><xsl:apply-templates select="e:label/node()"/></text:span>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="e:words/node()"/>
    </text:p>
  </xsl:template>

  <!-- Added to the style of the caption of the context table, where that is the first thing after a cover that is a page of
       its own: t:cover-turn is that style. -->
  <xsl:template name="t:after-cover">
    <xsl:if test="$t:cover-page and parent::e:front and not(preceding-sibling::e:table)">.turn</xsl:if>
  </xsl:template>

  <!-- Automatic styles: the title that the first page begins with, and what begins the page after a cover. -->
  <xsl:template name="t:cover-turns">
    <style:style style:name="{$odt-title}.first" style:family="paragraph" style:parent-style-name="{$odt-title}"
                 style:master-page-name="First_20_Page">
      <style:paragraph-properties style:page-number="auto"/>
    </style:style>
    <xsl:if test="$t:cover-page and e:front/e:table">
      <style:style style:name="{$odt-caption}.turn" style:family="paragraph" style:parent-style-name="{$odt-caption}">
        <style:paragraph-properties fo:break-before="page"/>
      </style:style>
    </xsl:if>
  </xsl:template>

  <!-- What title and subtitle have more where they stand on the accent colour: the same edges, so that the two join to one
       ground (20.344, style:join-border). -->
  <xsl:template name="t:band-ground">
    <xsl:if test="$t:cover-band">
      <xsl:attribute name="fo:background-color"><xsl:value-of select="$theme-colour-accent"/></xsl:attribute>
      <xsl:attribute name="fo:border"><xsl:value-of select="concat('0.5pt solid ', $theme-colour-accent)"/></xsl:attribute>
      <xsl:attribute name="fo:padding">6mm</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:cover-styles">
    <style:style style:name="{$odt-cover-label}" style:display-name="Cover Label" style:family="paragraph"
                 style:parent-style-name="Standard" style:next-style-name="{$odt-cover-party}" style:class="text">
      <style:paragraph-properties fo:margin-top="{4.2 + 2.8 * $t:cover-page}mm" fo:margin-bottom="0.4mm"
                                  fo:keep-with-next="always"/>
      <style:text-properties fo:color="{$theme-colour-muted}"/>
    </style:style>
    <style:style style:name="{$odt-cover-party}" style:display-name="Cover Party" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:line-height="{$theme-space-line}%" fo:keep-together="always"/>
      <style:text-properties fo:font-size="{$size-body + 1}pt" style:font-size-asian="{$size-body + 1}pt" style:font-size-complex="{$size-body + 1}pt"/>
    </style:style>
    <!-- Space before the first of several alike: between them there is none. -->
    <style:style style:name="{$odt-cover-detail}" style:display-name="Cover Detail" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:margin-top="{3.2 * not($t:cover-page) + $t:detail-drop}mm"
                                  fo:line-height="{$theme-space-line + 15}%" fo:keep-together="always"
                                  style:contextual-spacing="true">
        <xsl:if test="$t:cover-page">
          <xsl:attribute name="fo:border-top"><xsl:value-of select="concat('1pt solid ', $theme-colour-accent)"/></xsl:attribute>
          <xsl:attribute name="fo:padding-top">3mm</xsl:attribute>
        </xsl:if>
      </style:paragraph-properties>
    </style:style>
    <style:style style:name="{$odt-cover-key}" style:display-name="Cover Key" style:family="text">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-header-logo}" style:display-name="Header Logo" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:margin-bottom="3mm"/>
    </style:style>
  </xsl:template>

</xsl:stylesheet>
