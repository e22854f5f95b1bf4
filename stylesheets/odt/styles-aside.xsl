<?xml version="1.0" encoding="UTF-8"?>
<!-- Styles of what stands apart from the text, common ones and those of its places (edge.xsl). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!-- They have places too (odt.xsl). -->
  <xsl:key name="place" match="e:attribution | e:box | e:terms | e:tiles"
           use="concat('.', 100 * boolean(ancestor::e:cell)
                            + not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)
                            + 1000 * boolean(ancestor::e:box) + 2000 * boolean(ancestor::e:meaning),
                       '.', sum(ancestor::e:list[1]/@depth),
                       '.', count(ancestor-or-self::e:quote) - count(ancestor::e:list[1]/ancestor::e:quote),
                       substring('.keep', 1, 5 * (boolean(self::e:figure/e:caption | self::e:quote/e:attribution
                                                            | self::e:attribution/following-sibling::*[1]/self::e:attribution)
                         or ancestor-or-self::*[not(self::e:section)][
                              following-sibling::*[1]/self::e:table[@role = 'signatures']])))"/>

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
  </xsl:template>

  <!-- Blocks that have several styles of their own. -->
  <xsl:template name="t:asides-of-place">
    <xsl:param name="place"/>
    <xsl:param name="blocks"/>
    <xsl:param name="edge"/>
    <!-- In a box the ground goes on behind a quotation: it begins where that of the other paragraphs does. -->
    <xsl:if test="$blocks[self::e:quote or self::e:attribution]/ancestor::e:box">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-box-deep"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge - $box-inset - $quote-inset * boolean($blocks/ancestor-or-self::e:quote)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:attribution]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-attribution"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge + $quote-padding * boolean($blocks[self::e:attribution]/parent::e:quote)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:box]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-box-title"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
        <xsl:with-param name="kept" select="true()"/>
      </xsl:call-template>
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-box-text"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-box-text"/>
        <xsl:with-param name="place" select="concat($place, $keep-suffix)"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:tiles]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-key-figure"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
        <xsl:with-param name="kept" select="true()"/>
      </xsl:call-template>
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-key-figure-text"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$blocks[self::e:terms]">
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-term"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge"/>
        <xsl:with-param name="kept" select="true()"/>
      </xsl:call-template>
      <xsl:call-template name="t:placed">
        <xsl:with-param name="base" select="$odt-definition"/>
        <xsl:with-param name="place" select="$place"/>
        <xsl:with-param name="edge" select="$edge + $definition-inset"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The automatic styles that hold a box together (edge.xsl), and set key figures in columns. -->
  <xsl:template name="t:kept-asides">
    <xsl:if test="descendant::e:box">
      <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-box-text"/></xsl:call-template>
      <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-box-deep"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="descendant::e:tiles">
      <xsl:call-template name="t:kept"><xsl:with-param name="base" select="$odt-key-figure-text"/></xsl:call-template>
      <style:style style:name="Tiles2" style:family="section">
        <style:section-properties text:dont-balance-text-columns="false">
          <style:columns fo:column-count="2" fo:column-gap="8mm"/>
        </style:section-properties>
      </style:style>
      <style:style style:name="Tiles3" style:family="section">
        <style:section-properties text:dont-balance-text-columns="false">
          <style:columns fo:column-count="3" fo:column-gap="8mm"/>
        </style:section-properties>
      </style:style>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
