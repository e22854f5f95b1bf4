<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/styles.xml (17.7). Word's built-in styles by their ids and names, so that its own commands (contents, navigation,
  headings, captions) know them whatever language it runs in; own styles only for roles that Word has none for.

  Space between paragraphs is before them, never after: whatever follows a table then keeps its distance by itself.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:styles">
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <w:rFonts w:ascii="{$theme-font-body}" w:eastAsia="{$theme-font-body}" w:hAnsi="{$theme-font-body}"
                      w:cs="{$theme-font-body}"/>
            <w:color w:val="{$text}"/>
            <w:sz w:val="{$size-body}"/>
            <w:szCs w:val="{$size-body}"/>
            <w:lang>
              <xsl:attribute name="w:val">
                <xsl:call-template name="t:word-language">
                  <xsl:with-param name="language" select="/e:resolved/@xml:lang"/>
                </xsl:call-template>
              </xsl:attribute>
            </w:lang>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault>
          <w:pPr><w:spacing w:before="0" w:after="0" w:line="276" w:lineRule="auto"/></w:pPr>
        </w:pPrDefault>
      </w:docDefaults>
      <!-- Built-in styles that are not defined here stay out of Word's lists until somebody uses one. -->
      <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"
                      w:defQFormat="0" w:count="376"/>
      <xsl:call-template name="tp:default-styles"/>
      <xsl:call-template name="t:front-styles"/>
      <xsl:call-template name="t:cover-styles"/>
      <xsl:call-template name="tp:levels">
        <xsl:with-param name="level" select="1"/>
      </xsl:call-template>
      <xsl:call-template name="tp:appendix-style"/>
      <xsl:call-template name="t:text-styles"/>
      <xsl:call-template name="t:report-styles"/>
      <xsl:call-template name="t:aside-styles"/>
      <xsl:call-template name="t:table-styles"/>
      <xsl:call-template name="t:page-styles"/>
      <xsl:call-template name="t:inline-styles"/>
      <xsl:call-template name="t:comment-styles"/>
    </w:styles>
  </xsl:template>

  <!-- One default of each type (17.7.4.17, w:default). -->
  <xsl:template name="tp:default-styles">
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
      <w:name w:val="Normal"/>
      <w:qFormat/>
    </w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
      <w:name w:val="Default Paragraph Font"/>
      <w:uiPriority w:val="1"/>
      <w:semiHidden/>
      <w:unhideWhenUsed/>
    </w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">
      <w:name w:val="Normal Table"/>
      <w:uiPriority w:val="99"/>
      <w:semiHidden/>
      <w:unhideWhenUsed/>
      <w:tblPr>
        <w:tblInd w:w="0" w:type="dxa"/>
        <w:tblCellMar>
          <w:top w:w="0" w:type="dxa"/>
          <w:left w:w="108" w:type="dxa"/>
          <w:bottom w:w="0" w:type="dxa"/>
          <w:right w:w="108" w:type="dxa"/>
        </w:tblCellMar>
      </w:tblPr>
    </w:style>
    <w:style w:type="numbering" w:default="1" w:styleId="NoList">
      <w:name w:val="No List"/>
      <w:uiPriority w:val="99"/>
      <w:semiHidden/>
      <w:unhideWhenUsed/>
    </w:style>
  </xsl:template>

  <!-- The styles that exist for each of the nine levels. -->
  <xsl:template name="tp:levels">
    <xsl:param name="level"/>
    <xsl:call-template name="tp:heading-style"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="tp:clause-style"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:call-template name="tp:contents-style"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:if test="$level &lt; 9">
      <xsl:call-template name="tp:levels"><xsl:with-param name="level" select="$level + 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!--
    The number comes with the style: the list level that names the style is meant (17.9.23), w:ilvl is written as Word
    writes it and not needed. An indentation given in the style goes before that of the list level (17.7.2).
  -->
  <xsl:template name="tp:heading-style">
    <xsl:param name="level"/>
    <xsl:variable name="hang">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="size">
      <xsl:choose>
        <xsl:when test="$level = 1"><xsl:value-of select="$size-body + 10"/></xsl:when>
        <xsl:when test="$level = 2"><xsl:value-of select="$size-body + 4"/></xsl:when>
        <xsl:when test="$level = 3"><xsl:value-of select="$size-body + 1"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$size-body"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="concat($docx-id-heading, $level)"/>
      <xsl:with-param name="name" select="concat($docx-name-heading, $level)"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="9"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:keepNext/>
        <w:keepLines/>
        <xsl:if test="$numbered">
          <w:numPr>
            <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
            <w:numId w:val="{$num-sections}"/>
          </w:numPr>
        </xsl:if>
        <w:suppressAutoHyphens/>
        <w:spacing w:before="{(520 - 120 * $level) * ($level &lt; 3) + 240 * ($level &gt; 2)}" w:after="0" w:line="252" w:lineRule="auto"/>
        <xsl:if test="$numbered"><w:ind w:left="{$hang}" w:hanging="{$hang}"/></xsl:if>
        <w:outlineLvl w:val="{$level - 1}"/>
      </xsl:with-param>
      <xsl:with-param name="rpr">
        <w:rFonts w:ascii="{$theme-font-heading}" w:hAnsi="{$theme-font-heading}" w:cs="{$theme-font-heading}"/>
        <w:b/>
        <w:bCs/>
        <xsl:if test="$level &lt; 4"><w:color w:val="{$accent}"/></xsl:if>
        <w:sz w:val="{$size}"/>
        <w:szCs w:val="{$size}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading of level 1 that begins a page. Its number is that of the first kind of appendices. -->
  <xsl:template name="tp:appendix-style">
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="$docx-id-appendix"/>
      <xsl:with-param name="name" select="$docx-name-appendix"/>
      <xsl:with-param name="based" select="concat($docx-id-heading, 1)"/>
      <xsl:with-param name="next" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="9"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:pageBreakBefore/>
        <w:numPr>
          <w:numId>
            <xsl:attribute name="w:val">
              <xsl:choose>
                <xsl:when test="$appendix-scheme">
                  <xsl:for-each select="key('scheme', $appendix-scheme)"><xsl:call-template name="t:scheme-num"/></xsl:for-each>
                </xsl:when>
                <xsl:otherwise>0</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
          </w:numId>
        </w:numPr>
        <w:spacing w:before="0"/>
        <xsl:if test="$appendix-scheme"><w:ind w:left="{$appendix-edge}" w:hanging="{$appendix-edge}"/></xsl:if>
        <w:outlineLvl w:val="0"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!--
    Where a clause's text stands. The first paragraph of a numbered clause has a w:numPr of its own besides; later ones
    have the style alone and keep the edge.
  -->
  <xsl:template name="tp:clause-style">
    <xsl:param name="level"/>
    <xsl:variable name="left">
      <xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="concat($docx-id-clause, $level)"/>
      <xsl:with-param name="name" select="concat($docx-name-clause, $level)"/>
      <xsl:with-param name="based" select="$docx-id-body"/>
      <xsl:with-param name="priority" select="10"/>
      <xsl:with-param name="own" select="true()"/>
      <xsl:with-param name="quick" select="true()"/>
      <xsl:with-param name="ppr">
        <w:ind w:left="{$left}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Entries hang from their numbers, as deep as their level. -->
  <xsl:template name="tp:contents-style">
    <xsl:param name="level"/>
    <xsl:variable name="number" select="(510 + 170 * $level) * ($level &lt; 4) + (850 + 170 * ($level - 2)) * ($level &gt; 3)"/>
    <!-- Without numbers only what goes on in a second line stands in. What appendices have is no number alone. -->
    <xsl:variable name="numbers" select="boolean(/e:resolved/e:contents/e:entry[@level = $level]/e:number[not(contains(., ' '))])"/>
    <xsl:variable name="hang" select="$number * $numbers + 284 * not($numbers)"/>
    <xsl:variable name="from" select="680 * ($level &gt; 1) + 850 * ($level &gt; 2) + 283 * ($level - 3) * ($level &gt; 3)"/>
    <xsl:call-template name="t:style">
      <xsl:with-param name="id" select="concat($docx-id-contents, $level)"/>
      <xsl:with-param name="name" select="concat($docx-name-contents, $level)"/>
      <xsl:with-param name="next" select="'Normal'"/>
      <xsl:with-param name="priority" select="39"/>
      <xsl:with-param name="ppr">
        <w:tabs>
          <w:tab w:val="left" w:pos="{$from + $hang}"/>
          <!-- The words of appendices begin after a longer number. -->
          <xsl:if test="$level = 1 and $appendix-scheme"><w:tab w:val="left" w:pos="1361"/></xsl:if>
        </w:tabs>
        <w:spacing w:before="60" w:after="0"/>
        <w:ind w:left="{$from + $hang}" w:right="567" w:hanging="{$hang}"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
