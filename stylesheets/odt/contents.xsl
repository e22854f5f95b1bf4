<?xml version="1.0" encoding="UTF-8"?>
<!--
  The list of contents (8.3): an index that Writer knows as its own, its body filled in, so that it is right when first
  opened. Entries are links to the headings; their pages are fields, because nothing here knows them.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:contents[not(e:entry)]">
    <xsl:apply-templates select="e:title"/>
  </xsl:template>

  <xsl:template match="e:contents">
    <text:table-of-content text:name="Contents" text:protected="false" text:style-name="Index">
      <text:table-of-content-source text:outline-level="3" text:use-index-marks="false">
        <text:index-title-template text:style-name="{$odt-contents-heading}"><xsl:value-of
          select="e:title"/></text:index-title-template>
        <xsl:call-template name="tp:entry-template"><xsl:with-param name="level" select="1"/></xsl:call-template>
        <xsl:call-template name="tp:entry-template"><xsl:with-param name="level" select="2"/></xsl:call-template>
        <xsl:call-template name="tp:entry-template"><xsl:with-param name="level" select="3"/></xsl:call-template>
      </text:table-of-content-source>
      <text:index-body>
        <text:index-title text:name="Contents_Head"><xsl:apply-templates select="e:title"/></text:index-title>
        <xsl:apply-templates select="e:entry"/>
      </text:index-body>
    </text:table-of-content>
  </xsl:template>

  <!--
    What Writer makes an entry of when somebody asks it to, as a link (8.3.3): number, words, page, with tabs between.
    They are written as texts: for a tab of its own (8.3.9) Writer would put away the tab stops of the style. Where an
    appendix has a word in its number, a wide space comes after the number: a tab would go to where the page is.
  -->
  <xsl:template name="tp:entry-template">
    <xsl:param name="level"/>
    <text:table-of-content-entry-template text:outline-level="{$level}" text:style-name="{$odt-contents}{$level}">
      <text:index-entry-link-start/>
      <xsl:if test="$tp:numbers">
        <text:index-entry-chapter/>
        <text:index-entry-span><xsl:value-of select="$tp:gap"/></text:index-entry-span>
      </xsl:if>
      <text:index-entry-text/>
      <text:index-entry-link-end/>
      <text:index-entry-span><xsl:text>&#9;</xsl:text></text:index-entry-span>
      <text:index-entry-page-number/>
    </text:table-of-content-entry-template>
  </xsl:template>

  <xsl:variable name="tp:numbers" select="boolean(/e:resolved/e:contents/e:entry/e:number)"/>
  <xsl:variable name="tp:words" select="boolean(/e:resolved/e:contents/e:entry/e:number[contains(., ' ')])"/>
  <xsl:variable name="tp:gap" select="substring('&#9;&#8195;', 1 + $tp:words, 1)"/>

  <!-- The styles of entries whose number has a word in it: what goes on in a second line begins after the number; and of
       those without one among others that have: at the edge, as everywhere. -->
  <xsl:template name="t:entry-styles">
    <xsl:if test="$tp:numbers and /e:resolved/e:contents/e:entry[@level = 1][not(e:number)]">
      <xsl:variable name="hang" select="round(13 * $em) div 10"/>
      <style:style style:name="{$odt-contents}1.plain" style:family="paragraph" style:parent-style-name="{$odt-contents}1">
        <style:paragraph-properties fo:margin-left="{$hang}mm" fo:text-indent="-{$hang}mm">
          <style:tab-stops>
            <style:tab-stop style:position="{$text-width - $hang}mm" style:type="right" style:leader-style="dotted"
                            style:leader-text="."/>
          </style:tab-stops>
        </style:paragraph-properties>
      </style:style>
    </xsl:if>
    <xsl:if test="$tp:words">
      <xsl:variable name="hang" select="round(62 * $em) div 10"/>
      <style:style style:name="{$odt-contents}1.word" style:family="paragraph" style:parent-style-name="{$odt-contents}1">
        <style:paragraph-properties fo:margin-left="{$hang}mm" fo:text-indent="-{$hang}mm">
          <style:tab-stops>
            <style:tab-stop style:position="0mm"/>
            <style:tab-stop style:position="{$text-width - $hang}mm" style:type="right" style:leader-style="dotted"
                            style:leader-text="."/>
          </style:tab-stops>
        </style:paragraph-properties>
      </style:style>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:contents/e:title">
    <text:p text:style-name="{$odt-contents-heading}"><xsl:apply-templates/></text:p>
  </xsl:template>

  <!--
    The page is a field (7.7.7): Writer fills it in when it has laid out the text, and again when that has changed. Until
    then there is nothing, rather than something wrong. It stands beside the link: with a field in a link, Writer 7.4 loses
    the beginnings of lists when it saves as DOCX.
  -->
  <xsl:template match="e:entry">
    <text:p text:style-name="{$odt-contents}{@level}{substring('.word', 6 - 5 * (@level = 1 and contains(e:number, ' ')))}{substring('.plain', 7 - 6 * (@level = 1 and $tp:numbers and not(e:number)))}">
      <text:a xlink:type="simple" xlink:href="#{@mark}" text:style-name="{$odt-index-link}"
              text:visited-style-name="{$odt-index-link}">
        <xsl:value-of select="e:number"/>
        <xsl:if test="e:number"><text:tab/></xsl:if>
        <xsl:apply-templates select="e:words//text()"/>
      </text:a>
      <text:tab/>
      <text:bookmark-ref text:reference-format="page" text:ref-name="{@mark}"/>
    </text:p>
  </xsl:template>

</xsl:stylesheet>
