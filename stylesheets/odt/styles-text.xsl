<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraph and text styles, by role. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:text-styles">
    <xsl:call-template name="tp:front-styles"/>
    <xsl:call-template name="t:cover-styles"/>
    <xsl:call-template name="tp:level-styles"><xsl:with-param name="level" select="1"/></xsl:call-template>
    <xsl:call-template name="tp:appendix-style"/>
    <xsl:call-template name="tp:running-styles"/>
    <xsl:call-template name="tp:list-paragraph-styles"/>
    <xsl:call-template name="t:table-text-styles"/>
    <xsl:call-template name="t:aside-styles"/>
    <xsl:call-template name="tp:page-styles"/>
    <xsl:call-template name="tp:word-styles"/>
  </xsl:template>

  <xsl:template name="tp:front-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-title"/>
      <xsl:with-param name="next" select="$odt-subtitle"/>
      <xsl:with-param name="class" select="'chapter'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:line-height="105%"
                                    fo:margin-top="{$t:title-drop}mm">
          <xsl:call-template name="t:band-ground"/>
        </style:paragraph-properties>
        <style:text-properties style:font-name="heading" fo:color="{$title-colour}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="2 * $size-body + 4 - 7 * $t:title-long"/></xsl:call-template>
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-subtitle"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="class" select="'chapter'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="2mm" fo:keep-together="always">
          <xsl:call-template name="t:band-ground"/>
        </style:paragraph-properties>
        <style:text-properties style:font-name="heading" fo:color="{$subtitle-colour}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-body + 3"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <!-- The words carry the meaning; colour and rule only help to see them. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-banner"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="6mm" fo:margin-bottom="2mm" fo:keep-together="always"
                                    fo:background-color="{$theme-colour-warn-tint}" fo:padding="2.5mm"
                                    fo:border-top="none" fo:border-right="none" fo:border-bottom="none"
                                    fo:border-left="4.5pt solid {$theme-colour-warn-text}"/>
        <style:text-properties fo:color="{$theme-colour-warn-text}">
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <!-- As the banner, but in a box, so that the two are not taken for one. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-notice"/>
      <xsl:with-param name="parent" select="$odt-banner"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:border="1.5pt solid {$theme-colour-warn-text}" fo:padding="2.5mm"
                                    fo:background-color="transparent" style:join-border="false"/>
      </xsl:with-param>
    </xsl:call-template>
    <!-- Without outline level: the contents do not list themselves. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-contents-heading"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="class" select="'index'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="8mm" fo:margin-bottom="1mm" fo:keep-with-next="always">
          <xsl:if test="string($t:contents-turn)"><xsl:attribute name="fo:break-before">page</xsl:attribute></xsl:if>
        </style:paragraph-properties>
        <style:text-properties style:font-name="heading" fo:color="{$theme-colour-accent}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-body + 5"/></xsl:call-template>
          <xsl:call-template name="t:bold"/>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading of level 1 that begins a page. -->
  <xsl:template name="tp:appendix-style">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-appendix"/>
      <xsl:with-param name="parent" select="concat($odt-heading, 1)"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="outline" select="1"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="0mm" fo:break-before="page"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Heading, clause and contents styles of $level and all below. -->
  <xsl:template name="tp:level-styles">
    <xsl:param name="level"/>
    <xsl:variable name="size" select="5 * ($level = 1) + 2 * ($level = 2) + 0.5 * ($level = 3)"/>
    <xsl:variable name="edge">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="concat($odt-heading, $level)"/>
      <xsl:with-param name="next" select="$odt-body"/>
      <xsl:with-param name="outline" select="$level"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="{7 * ($level = 1) + 5 * ($level = 2) + 4 * ($level &gt; 2)}mm"
                                    fo:keep-with-next="always" fo:keep-together="always" fo:line-height="105%"/>
        <style:text-properties style:font-name="heading">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-body + $size"/></xsl:call-template>
          <xsl:call-template name="t:bold"/>
          <xsl:if test="$level &lt; 4">
            <xsl:attribute name="fo:color"><xsl:value-of select="$theme-colour-accent"/></xsl:attribute>
          </xsl:if>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <!-- The edge is the list's for the first paragraph of a clause, the style's for those that follow it. -->
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="concat($odt-clause, $level)"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-left="{$edge}mm"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$level &lt;= 3">
      <!-- Without numbers only what goes on in a second line stands in. What appendices have is no number alone. -->
      <xsl:variable name="numbers" select="boolean(/e:resolved/e:contents/e:entry[@level = $level]/e:number[not(contains(., ' '))])"/>
      <xsl:variable name="from" select="12 * ($level = 2) + 27 * ($level = 3)"/>
      <xsl:variable name="hang" select="(9 + 3 * $level) * $numbers + 5 * not($numbers)"/>
      <xsl:call-template name="t:style">
        <xsl:with-param name="name" select="concat($odt-contents, $level)"/>
        <xsl:with-param name="class" select="'index'"/>
        <xsl:with-param name="properties">
          <style:paragraph-properties fo:margin-top="1.2mm" fo:margin-left="{$from + $hang}mm" fo:text-indent="{0 - $hang}mm">
            <style:tab-stops>
              <style:tab-stop style:position="0mm"/>
              <!-- The words of appendices begin after a longer number. -->
              <xsl:if test="$level = 1 and /e:resolved/e:schemes/e:scheme[@kind = 'appendix']">
                <style:tab-stop style:position="{24 - $hang}mm"/>
              </xsl:if>
            </style:tab-stops>
          </style:paragraph-properties>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$level &lt; 9">
      <xsl:call-template name="tp:level-styles"><xsl:with-param name="level" select="$level + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:running-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="2.4mm" fo:line-height="120%" fo:orphans="2" fo:widows="2"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-quote"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-left="{$quote-inset}mm" fo:margin-right="{$quote-inset}mm" fo:padding="0mm"
                                    fo:padding-left="{$quote-padding}mm" fo:border-top="none" fo:border-right="none"
                                    fo:border-bottom="none" fo:border-left="2.25pt solid {$theme-colour-rule}"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-listing"/>
      <xsl:with-param name="class" select="'html'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="2.4mm" fo:background-color="{$theme-colour-tint}" fo:padding="2mm"/>
        <style:text-properties style:font-name="code">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-small"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-figure"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:margin-top="4mm" fo:margin-bottom="2mm"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Their edges are those of the list (styles-list.xsl). -->
  <xsl:template name="tp:list-paragraph-styles">
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-list-bullet"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="class" select="'list'"/>
      <xsl:with-param name="properties"><style:paragraph-properties fo:margin-top="1.2mm"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-list-number"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="class" select="'list'"/>
      <xsl:with-param name="properties"><style:paragraph-properties fo:margin-top="1.2mm"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$odt-list-continue"/>
      <xsl:with-param name="parent" select="$odt-body"/>
      <xsl:with-param name="class" select="'list'"/>
      <xsl:with-param name="properties"><style:paragraph-properties fo:margin-top="1.2mm"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:page-styles">
    <xsl:call-template name="tp:page-style">
      <xsl:with-param name="name" select="$odt-header"/>
      <xsl:with-param name="border" select="'bottom'"/>
    </xsl:call-template>
    <xsl:call-template name="tp:page-style">
      <xsl:with-param name="name" select="$odt-footer"/>
      <xsl:with-param name="border" select="'top'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:page-style">
    <xsl:param name="name"/>
    <xsl:param name="border"/>
    <xsl:call-template name="t:style">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="class" select="'extra'"/>
      <xsl:with-param name="properties">
        <style:paragraph-properties fo:padding="0mm">
          <xsl:attribute name="fo:border-{$border}">0.5pt solid <xsl:value-of select="$theme-colour-rule"/></xsl:attribute>
          <xsl:attribute name="fo:padding-{$border}">1.8mm</xsl:attribute>
          <style:tab-stops><style:tab-stop style:position="{$text-width}mm" style:type="right"/></style:tab-stops>
        </style:paragraph-properties>
        <style:text-properties fo:color="{$theme-colour-muted}">
          <xsl:call-template name="t:size"><xsl:with-param name="points" select="$size-page"/></xsl:call-template>
        </style:text-properties>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:word-styles">
    <style:style style:name="{$odt-strong}" style:display-name="Strong Emphasis" style:family="text">
      <style:text-properties>
        <xsl:call-template name="t:bold"/>
      </style:text-properties>
    </style:style>
    <style:style style:name="{$odt-emphasis}" style:family="text">
      <style:text-properties fo:font-style="italic"/>
    </style:style>
    <style:style style:name="{$odt-code}" style:display-name="Source Text" style:family="text">
      <style:text-properties style:font-name="code"/>
    </style:style>
    <style:style style:name="{$odt-link}" style:display-name="Internet link" style:family="text">
      <style:text-properties fo:color="{$theme-colour-accent}" style:text-underline-style="solid"
                             style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="{$odt-visited-link}" style:display-name="Visited Internet Link" style:family="text">
      <style:text-properties fo:color="{$theme-colour-accent}" style:text-underline-style="solid"
                             style:text-underline-width="auto" style:text-underline-color="font-color"/>
    </style:style>
    <style:style style:name="{$odt-index-link}" style:display-name="Index Link" style:family="text"/>
  </xsl:template>

</xsl:stylesheet>
