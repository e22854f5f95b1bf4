<?xml version="1.0" encoding="UTF-8"?>
<!--
  Paragraph and text styles, by role (16.2). They are written out, each as it stands in the package: that is read faster
  than built. Children say what differs from their parents, so that an officer changes "Heading" once for all headings.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:m="urn:engross:mode"
                exclude-result-prefixes="e t tp m">

  <xsl:template name="t:text-styles">
    <style:style style:name="{$odt-heading-base}" style:family="paragraph" style:parent-style-name="Standard"
                 style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:line-height="105%"/>
      <style:text-properties style:font-name="heading" fo:font-weight="bold" style:font-weight-asian="bold"
      style:font-weight-complex="bold"/>
    </style:style>
    <xsl:call-template name="tp:front-styles"/>
    <xsl:call-template name="t:cover-styles"/>
    <xsl:call-template name="tp:heading-styles"/>
    <xsl:if test="$t:clause-scheme or $t:clauses">
      <xsl:call-template name="tp:clause-styles"/>
    </xsl:if>
    <xsl:call-template name="tp:contents-styles"/>
    <xsl:call-template name="tp:running-styles"/>
    <xsl:call-template name="t:table-text-styles"/>
    <xsl:call-template name="t:note-styles"/>
    <xsl:call-template name="t:aside-styles"/>
    <xsl:call-template name="tp:page-styles"/>
    <xsl:call-template name="tp:word-styles"/>
  </xsl:template>

  <xsl:template name="tp:front-styles">
    <xsl:variable name="title-size">
      <xsl:choose>
        <xsl:when test="$t:title-long"><xsl:value-of select="$theme-size-title-long"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$theme-size-title"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <style:style style:name="{$odt-title}" style:family="paragraph" style:parent-style-name="{$odt-heading-base}"
                 style:next-style-name="{$odt-subtitle}" style:class="chapter">
      <style:paragraph-properties fo:margin-top="{$t:title-drop}mm"><xsl:call-template name="t:band-ground"/></style:paragraph-properties>
      <style:text-properties fo:color="{$title-colour}" fo:font-size="{$title-size}pt"
      style:font-size-asian="{$title-size}pt" style:font-size-complex="{$title-size}pt"/>
    </style:style>
    <style:style style:name="{$odt-subtitle}" style:family="paragraph" style:parent-style-name="{$odt-heading-base}"
                 style:next-style-name="{$odt-body}" style:class="chapter">
      <style:paragraph-properties fo:margin-top="2mm" fo:keep-with-next="auto">
        <xsl:call-template name="t:band-ground"/>
      </style:paragraph-properties>
      <style:text-properties fo:color="{$subtitle-colour}" fo:font-weight="normal" style:font-weight-asian="normal"
                             style:font-weight-complex="normal" fo:font-size="{$theme-size-subtitle}pt"
                             style:font-size-asian="{$theme-size-subtitle}pt"
                             style:font-size-complex="{$theme-size-subtitle}pt"/>
    </style:style>
    <!-- The words carry the meaning; colour and rule only help to see them. -->
    <style:style style:name="{$odt-banner}" style:display-name="Status Banner" style:family="paragraph"
                 style:parent-style-name="Standard" style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:margin-top="6mm" fo:margin-bottom="2mm" fo:keep-together="always"
                                  fo:background-color="{$theme-colour-warn-tint}" fo:padding="2.5mm"
                                  fo:border-top="none" fo:border-right="none" fo:border-bottom="none"
                                  fo:border-left="4.5pt solid {$theme-colour-warn-text}"/>
      <style:text-properties fo:color="{$theme-colour-warn-text}" fo:font-weight="bold" style:font-weight-asian="bold"
      style:font-weight-complex="bold"/>
    </style:style>
    <xsl:apply-templates select="/e:resolved/e:front/e:banner" mode="m:banner-style"/>
    <!-- As the banner, but in a box, so that the two are not taken for one. -->
    <style:style style:name="{$odt-notice}" style:family="paragraph" style:parent-style-name="{$odt-banner}"
                 style:next-style-name="{$odt-body}" style:class="text">
      <style:paragraph-properties fo:border="1.5pt solid {$theme-colour-warn-text}" fo:padding="2.5mm"
                                  fo:background-color="transparent" style:join-border="false"/>
    </style:style>
  </xsl:template>

  <!--
    Headings. Those of the main scheme are tied to its list (19.502, style:list-style-name; style:list-level), so that a
    paragraph which is made a heading in Writer takes the next number; a heading without one has a style that says so.
    After a heading comes what usually follows it in this document.
  -->
  <xsl:template name="tp:heading-styles">
    <xsl:call-template name="tp:heading-style-of-level"/>
    <xsl:if test="$t:main">
      <xsl:for-each select="$t:main/e:level[@level = $t:plain/@level]">
        <style:style style:name="{$odt-heading}{@level}{$odt-plain}" style:display-name="Heading {@level} Unnumbered"
                     style:family="paragraph" style:parent-style-name="{$odt-heading}{@level}"
                     style:next-style-name="{$odt-body}" style:default-outline-level="{@level}" style:list-style-name=""
                     style:class="text"/>
      </xsl:for-each>
    </xsl:if>
    <!-- A heading of level 1 that begins a page. -->
    <style:style style:name="{$odt-appendix}" style:display-name="Appendix Heading" style:family="paragraph"
                 style:parent-style-name="{$odt-heading}1" style:next-style-name="{$odt-body}"
                 style:default-outline-level="1" style:list-style-name="" style:class="text">
      <xsl:for-each select="/e:resolved/e:schemes/e:scheme[@kind = 'appendix'][1]">
        <xsl:attribute name="style:list-style-name"><xsl:call-template name="t:scheme-style"/></xsl:attribute>
        <xsl:attribute name="style:list-level">1</xsl:attribute>
      </xsl:for-each>
      <style:paragraph-properties fo:margin-top="0mm" fo:break-before="page"/>
    </style:style>
  </xsl:template>

  <xsl:template name="tp:heading-style-of-level">
    <xsl:param name="level" select="1"/>
    <style:style style:name="{$odt-heading}{$level}" style:display-name="Heading {$level}" style:family="paragraph"
                 style:parent-style-name="{$odt-heading-base}" style:next-style-name="{$odt-body}"
                 style:default-outline-level="{$level}" style:class="text">
      <xsl:if test="$t:main">
        <xsl:attribute name="style:list-style-name"><xsl:value-of select="$odt-numbering"/></xsl:attribute>
        <xsl:attribute name="style:list-level"><xsl:value-of select="$level"/></xsl:attribute>
        <xsl:if test="$t:clauses[@depth = $level + 1 and @scheme = 'main']">
          <xsl:attribute name="style:next-style-name"><xsl:value-of
                         select="concat($odt-clause, $level + 1)"/></xsl:attribute>
        </xsl:if>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$level = 1">
          <style:paragraph-properties fo:margin-top="{1.8 * $size-body}pt"/>
          <style:text-properties fo:color="{$theme-colour-accent}" fo:font-size="{$theme-size-heading-1}pt"
          style:font-size-asian="{$theme-size-heading-1}pt" style:font-size-complex="{$theme-size-heading-1}pt"/>
        </xsl:when>
        <xsl:when test="$level = 2">
          <style:paragraph-properties fo:margin-top="{1.3 * $size-body}pt"/>
          <style:text-properties fo:color="{$theme-colour-accent}" fo:font-size="{$theme-size-heading-2}pt"
          style:font-size-asian="{$theme-size-heading-2}pt" style:font-size-complex="{$theme-size-heading-2}pt"/>
        </xsl:when>
        <xsl:when test="$level = 3">
          <style:paragraph-properties fo:margin-top="{$size-body}pt"/>
          <style:text-properties fo:color="{$theme-colour-accent}" fo:font-size="{$theme-size-heading-3}pt"
          style:font-size-asian="{$theme-size-heading-3}pt" style:font-size-complex="{$theme-size-heading-3}pt"/>
        </xsl:when>
        <xsl:otherwise><style:paragraph-properties fo:margin-top="{$size-body}pt"/></xsl:otherwise>
      </xsl:choose>
    </style:style>
    <xsl:if test="$level &lt; 9">
      <xsl:call-template name="tp:heading-style-of-level"><xsl:with-param name="level"
      select="$level + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!--
    Clauses. The list says where the text of a numbered one begins; what goes on under a number has a style of its own at
    the same edge, and no number. All that the document has are there, and three at least.
  -->
  <xsl:template name="tp:clause-styles">
    <xsl:param name="level" select="1"/>
    <style:style style:name="{$odt-clause}{$level}" style:display-name="Clause {$level}" style:family="paragraph"
                 style:parent-style-name="{$odt-body}" style:class="text">
      <xsl:for-each select="$t:clause-scheme">
        <xsl:attribute name="style:list-style-name"><xsl:call-template name="t:scheme-style"/></xsl:attribute>
        <xsl:attribute name="style:list-level"><xsl:value-of select="$level"/></xsl:attribute>
      </xsl:for-each>
    </style:style>
    <style:style style:name="{$odt-clause}{$level}{$odt-continued}" style:display-name="Clause {$level} Continued"
                 style:family="paragraph" style:parent-style-name="{$odt-clause}{$level}" style:list-style-name=""
                 style:class="text">
      <style:paragraph-properties fo:margin-left="{$edge + ($level &gt; 3) * $edge-4 + ($level &gt; 6) * $edge-7}mm"
                                  fo:margin-right="0mm" fo:text-indent="0mm"/>
    </style:style>
    <xsl:if test="$level &lt; 3 or ($level &lt; 9 and $t:clauses[@depth &gt; $level])">
      <xsl:call-template name="tp:clause-styles"><xsl:with-param name="level" select="$level + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Its heading has no outline level: the contents do not list themselves. Entries end in their pages. -->
  <xsl:template name="tp:contents-styles">
    <style:style style:name="{$odt-contents-heading}" style:display-name="Contents Heading" style:family="paragraph"
                 style:parent-style-name="{$odt-heading-base}" style:next-style-name="{$odt-body}" style:class="index">
      <style:paragraph-properties fo:margin-top="{2 * $size-body}pt" fo:margin-bottom="1mm">
        <xsl:if test="string($t:contents-turn)">
          <xsl:attribute name="fo:margin-top">0pt</xsl:attribute>
          <xsl:attribute name="fo:break-before">page</xsl:attribute>
        </xsl:if>
      </style:paragraph-properties>
      <style:text-properties fo:color="{$theme-colour-accent}" fo:font-size="{$theme-size-heading-1}pt"
      style:font-size-asian="{$theme-size-heading-1}pt" style:font-size-complex="{$theme-size-heading-1}pt"/>
    </style:style>
    <style:style style:name="Index" style:family="paragraph" style:parent-style-name="Standard" style:class="index">
      <style:paragraph-properties fo:margin-top="{$space-paragraph div 2}pt"/>
    </style:style>
    <!-- Without numbers only what goes on in a second line stands in. What appendices have is no number alone. -->
    <xsl:variable name="entries" select="/e:resolved/e:contents/e:entry/e:number[not(contains(., ' '))]/.."/>
    <xsl:variable name="hang-1"
                  select="round(10 * (3.1 * boolean($entries[@level = 1]) + 1.3 * not($entries[@level = 1])) * $em) div 10"/>
    <xsl:variable name="hang-2"
                  select="round(10 * (3.6 * boolean($entries[@level = 2]) + 1.3 * not($entries[@level = 2])) * $em) div 10"/>
    <xsl:variable name="hang-3"
                  select="round(10 * (4.6 * boolean($entries[@level = 3]) + 1.3 * not($entries[@level = 3])) * $em) div 10"/>
    <xsl:variable name="from-2" select="round(31 * $em) div 10"/>
    <xsl:variable name="from-3" select="round(67 * $em) div 10"/>
    <style:style style:name="{$odt-contents}1" style:display-name="Contents 1" style:family="paragraph"
                 style:parent-style-name="Index" style:class="index">
      <style:paragraph-properties fo:margin-left="{$hang-1}mm" fo:text-indent="{0 - $hang-1}mm">
        <style:tab-stops>
          <style:tab-stop style:position="0mm"/>
          <style:tab-stop style:position="{$text-width - $hang-1}mm" style:type="right" style:leader-style="dotted"
                          style:leader-text="."/>
        </style:tab-stops>
      </style:paragraph-properties>
    </style:style>
    <style:style style:name="{$odt-contents}2" style:display-name="Contents 2" style:family="paragraph"
                 style:parent-style-name="Index" style:class="index">
      <style:paragraph-properties fo:margin-left="{$from-2 + $hang-2}mm" fo:text-indent="{0 - $hang-2}mm">
        <style:tab-stops>
          <style:tab-stop style:position="0mm"/>
          <style:tab-stop style:position="{$text-width - $from-2 - $hang-2}mm" style:type="right"
          style:leader-style="dotted"
                          style:leader-text="."/>
        </style:tab-stops>
      </style:paragraph-properties>
    </style:style>
    <style:style style:name="{$odt-contents}3" style:display-name="Contents 3" style:family="paragraph"
                 style:parent-style-name="Index" style:class="index">
      <style:paragraph-properties fo:margin-left="{$from-3 + $hang-3}mm" fo:text-indent="{0 - $hang-3}mm">
        <style:tab-stops>
          <style:tab-stop style:position="0mm"/>
          <style:tab-stop style:position="{$text-width - $from-3 - $hang-3}mm" style:type="right"
          style:leader-style="dotted"
                          style:leader-text="."/>
        </style:tab-stops>
      </style:paragraph-properties>
    </style:style>
  </xsl:template>

  <xsl:template name="tp:running-styles">
    <style:style style:name="{$odt-body}" style:display-name="Text body" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="text">
      <style:paragraph-properties fo:margin-top="{$space-paragraph}pt" fo:line-height="{$theme-space-line}%" fo:orphans="2"
                                  fo:widows="2"/>
    </style:style>
    <style:style style:name="{$odt-quote}" style:family="paragraph" style:parent-style-name="{$odt-body}"
                 style:class="html">
      <style:paragraph-properties fo:margin-left="{$quote-inset}mm" fo:margin-right="{$quote-inset}mm" fo:padding="0mm"
                                  fo:padding-left="{$quote-padding}mm" fo:border-top="none" fo:border-right="none"
                                  fo:border-bottom="none" fo:border-left="2.25pt solid {$theme-colour-rule}"/>
    </style:style>
    <style:style style:name="{$odt-listing}" style:display-name="Preformatted Text" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="html">
      <style:paragraph-properties fo:margin-top="{$space-paragraph}pt" fo:background-color="{$theme-colour-tint}"
                                  fo:padding="2mm"/>
      <style:text-properties style:font-name="code" fo:font-size="{$size-small}pt" style:font-size-asian="{$size-small}pt"
      style:font-size-complex="{$size-small}pt"/>
    </style:style>
    <style:style style:name="{$odt-figure}" style:family="paragraph" style:parent-style-name="Standard"
                 style:next-style-name="{$odt-body}" style:class="extra">
      <style:paragraph-properties fo:margin-top="4mm" fo:margin-bottom="2mm"/>
    </style:style>
    <!-- Lists. Their edges are those of the list (styles-list.xsl). -->
    <style:style style:name="List" style:family="paragraph" style:parent-style-name="{$odt-body}" style:class="list">
      <style:paragraph-properties fo:margin-top="{$space-paragraph div 2}pt"/>
    </style:style>
    <style:style style:name="{$odt-list-bullet}" style:display-name="List 1" style:family="paragraph"
                 style:parent-style-name="List" style:class="list"/>
    <style:style style:name="{$odt-list-number}" style:display-name="Numbering 1" style:family="paragraph"
                 style:parent-style-name="List" style:class="list"/>
    <style:style style:name="{$odt-list-continue}" style:display-name="List 1 Cont." style:family="paragraph"
                 style:parent-style-name="List" style:class="list"/>
  </xsl:template>

  <xsl:template name="tp:page-styles">
    <style:style style:name="Header_20_and_20_Footer" style:display-name="Header and Footer" style:family="paragraph"
                 style:parent-style-name="Standard" style:class="extra">
      <style:paragraph-properties fo:padding="0mm">
        <style:tab-stops><style:tab-stop style:position="{$text-width}mm" style:type="right"/></style:tab-stops>
      </style:paragraph-properties>
      <style:text-properties fo:color="{$theme-colour-muted}" fo:font-size="{$size-page}pt"
      style:font-size-asian="{$size-page}pt" style:font-size-complex="{$size-page}pt"/>
    </style:style>
    <style:style style:name="{$odt-header}" style:family="paragraph" style:parent-style-name="Header_20_and_20_Footer"
                 style:class="extra">
      <style:paragraph-properties fo:border-bottom="0.5pt solid {$theme-colour-rule}" fo:padding-bottom="1.8mm"/>
    </style:style>
    <style:style style:name="{$odt-footer}" style:family="paragraph" style:parent-style-name="Header_20_and_20_Footer"
                 style:class="extra">
      <style:paragraph-properties fo:border-top="0.5pt solid {$theme-colour-rule}" fo:padding-top="1.8mm"/>
    </style:style>
  </xsl:template>

  <xsl:template name="tp:word-styles">
    <style:style style:name="{$odt-strong}" style:display-name="Strong Emphasis" style:family="text">
      <style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/>
    </style:style>
    <style:style style:name="{$odt-emphasis}" style:family="text">
      <xsl:choose>
        <xsl:when test="$theme-emphasis = 'bold'"><style:text-properties fo:font-weight="bold"
                  style:font-weight-asian="bold" style:font-weight-complex="bold"/></xsl:when>
        <xsl:otherwise>
          <style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/>
        </xsl:otherwise>
      </xsl:choose>
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
