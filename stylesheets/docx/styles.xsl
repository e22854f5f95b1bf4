<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/styles.xml (17.7). Word's built-in styles by their ids and names, so that its own commands (contents, navigation,
  headings, captions) know them whatever language it runs in; own styles only for roles that Word has none for.

  They are written out, not put together by a template with parameters: that took three times as long. The order inside a
  style is that of the schema (17.7.4.17). w:uiPriority is the order in Word's gallery of styles, which shows those that
  have w:qFormat: what text is made of first, what the program alone writes last or not at all.

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
            <w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"
                      w:ascii="{$theme-font-body}" w:hAnsi="{$theme-font-body}" w:eastAsia="{$theme-font-body}"
                      w:cs="{$theme-font-body}"/>
            <w:color w:val="{$text}" w:themeColor="text1"/>
            <w:sz w:val="{$size-body}"/>
            <w:szCs w:val="{$size-body}"/>
            <w:lang w:val="{$t:language-tag}"/>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault>
          <w:pPr><w:spacing w:before="0" w:after="0" w:line="{$line}" w:lineRule="auto"/></w:pPr>
        </w:pPrDefault>
      </w:docDefaults>
      <!-- Built-in styles that are not defined here stay out of Word's lists until somebody uses one. -->
      <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"
                      w:defQFormat="0" w:count="376"/>
      <xsl:call-template name="tp:default-styles"/>
      <xsl:call-template name="t:front-styles"/>
      <xsl:call-template name="t:cover-styles"/>
      <xsl:call-template name="tp:level"/>
      <xsl:call-template name="tp:appendix-style"/>
      <xsl:call-template name="t:text-styles"/>
      <xsl:call-template name="t:list-styles"/>
      <xsl:call-template name="t:aside-styles"/>
      <xsl:call-template name="t:table-styles"/>
      <xsl:call-template name="t:page-styles"/>
      <xsl:call-template name="t:inline-styles"/>
      <xsl:call-template name="t:comment-styles"/>
      <xsl:for-each select="/e:resolved"><xsl:call-template name="t:user-styles"/></xsl:for-each>
    </w:styles>
  </xsl:template>

  <!-- One default of each type (17.7.4.17, w:default). -->
  <xsl:template name="tp:default-styles">
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
      <w:name w:val="Normal"/>
      <w:uiPriority w:val="40"/>
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

  <!-- How many levels have styles: six for whoever goes on writing, nine where there are so many. -->
  <xsl:variable name="t:levels" select="6 + 3 * boolean(/e:resolved/e:body/*[@level]/*[@level]/*[@level]/*[@level]/*[@level]/*[@level]/*[@level])"/>

  <!--
    The styles that exist for each level. A number comes with its style: the list level that names the style is meant
    (17.9.23), w:ilvl is written as Word writes it and not needed. An indentation given in the style goes before that of the
    list level (17.7.2).
  -->
  <xsl:template name="tp:level">
    <xsl:param name="level" select="1"/>
    <xsl:variable name="edge"><xsl:call-template name="t:number-edge"><xsl:with-param name="level" select="$level"/></xsl:call-template></xsl:variable>
    <w:style w:type="paragraph" w:styleId="{$docx-id-heading}{$level}">
      <w:name w:val="{$docx-name-heading}{$level}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="2"/>
      <xsl:choose>
        <xsl:when test="$level &lt; 5"><w:qFormat/></xsl:when>
        <xsl:otherwise><w:semiHidden/><w:unhideWhenUsed/></xsl:otherwise>
      </xsl:choose>
      <w:pPr>
        <w:keepNext/>
        <w:keepLines/>
        <xsl:if test="$numbered and not(contains($clause-levels, $level))">
          <w:numPr>
            <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
            <w:numId w:val="{$num-sections}"/>
          </w:numPr>
        </xsl:if>
        <w:suppressAutoHyphens/>
        <xsl:choose>
          <xsl:when test="$level = 1"><w:spacing w:before="{round(2.86 * $space)}" w:line="{$line-close}" w:lineRule="auto"/></xsl:when>
          <xsl:when test="$level = 2"><w:spacing w:before="{2 * $space}" w:line="{$line-close}" w:lineRule="auto"/></xsl:when>
          <xsl:otherwise><w:spacing w:before="{round(1.7 * $space)}" w:line="{$line-close}" w:lineRule="auto"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$numbered and not(contains($clause-levels, $level))"><w:ind w:left="{$edge}" w:hanging="{$edge}"/></xsl:if>
        <w:outlineLvl w:val="{$level - 1}"/>
      </w:pPr>
      <w:rPr>
        <w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>
        <w:b/>
        <w:bCs/>
        <xsl:if test="$level &lt; 4"><w:color w:val="{$accent}" w:themeColor="text2"/></xsl:if>
        <xsl:choose>
          <xsl:when test="$level = 1"><w:sz w:val="{$size-heading-1}"/><w:szCs w:val="{$size-heading-1}"/></xsl:when>
          <xsl:when test="$level = 2"><w:sz w:val="{round(2 * $theme-size-heading-2)}"/><w:szCs w:val="{round(2 * $theme-size-heading-2)}"/></xsl:when>
          <xsl:when test="$level = 3"><w:sz w:val="{round(2 * $theme-size-heading-3)}"/><w:szCs w:val="{round(2 * $theme-size-heading-3)}"/></xsl:when>
        </xsl:choose>
      </w:rPr>
    </w:style>
    <!-- A clause, and its further paragraphs, which have no number and the same edge. -->
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-clause}{$level}">
      <w:name w:val="{$docx-name-clause}{$level}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="4"/>
      <xsl:if test="$level &lt; 5"><w:qFormat/></xsl:if>
      <w:pPr>
        <xsl:choose>
          <xsl:when test="contains($clause-levels, $level)">
            <w:numPr>
              <xsl:if test="$level &gt; 1"><w:ilvl w:val="{$level - 1}"/></xsl:if>
              <w:numId w:val="{$clause-num}"/>
            </w:numPr>
            <w:ind w:left="{$edge}" w:hanging="{$edge}"/>
          </xsl:when>
          <xsl:otherwise><w:ind w:left="{$edge}"/></xsl:otherwise>
        </xsl:choose>
      </w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-clause-more}{$level}">
      <w:name w:val="{$docx-name-clause-more}{$level}"/>
      <w:basedOn w:val="{$docx-id-body}"/>
      <w:next w:val="{$docx-id-clause}{$level}"/>
      <w:uiPriority w:val="5"/>
      <xsl:if test="$level &lt; 5"><w:qFormat/></xsl:if>
      <w:pPr><w:ind w:left="{$edge}"/></w:pPr>
    </w:style>
    <xsl:call-template name="tp:contents-style"><xsl:with-param name="level" select="$level"/></xsl:call-template>
    <xsl:if test="$level &lt; $t:levels">
      <xsl:call-template name="tp:level">
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A heading of level 1 that begins a page. Its number is that of the first kind of appendices. -->
  <xsl:template name="tp:appendix-style">
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="{$docx-id-appendix}">
      <w:name w:val="{$docx-name-appendix}"/>
      <w:basedOn w:val="{$docx-id-heading}1"/>
      <w:next w:val="{$docx-id-body}"/>
      <w:uiPriority w:val="3"/>
      <w:qFormat/>
      <w:pPr>
        <w:pageBreakBefore/>
        <w:numPr>
          <w:numId w:val="0">
            <xsl:for-each select="key('scheme', $appendix-scheme)">
              <xsl:attribute name="w:val"><xsl:call-template name="t:scheme-num"/></xsl:attribute>
            </xsl:for-each>
          </w:numId>
        </w:numPr>
        <w:spacing w:before="0"/>
        <xsl:if test="$appendix-scheme"><w:ind w:left="{$appendix-edge}" w:hanging="{$appendix-edge}"/></xsl:if>
        <w:outlineLvl w:val="0"/>
      </w:pPr>
    </w:style>
  </xsl:template>

  <!-- Entries hang from their numbers, as deep as their level. Lengths go with the letters: 20 to the point. -->
  <xsl:template name="tp:contents-style">
    <xsl:param name="level"/>
    <xsl:variable name="em" select="20 * $theme-size-body"/>
    <!-- Without numbers only what goes on in a second line stands in. What appendices have is no number alone. -->
    <xsl:variable name="hang">
      <xsl:choose>
        <xsl:when test="not(/e:resolved/e:contents/e:entry[@level = $level]/e:number[not(contains(., ' '))])"><xsl:value-of select="round(1.3 * $em)"/></xsl:when>
        <xsl:when test="$level &lt; 4"><xsl:value-of select="round($em * (2.3 + 0.8 * $level))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="round($em * (2.4 + 0.8 * $level))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="from">
      <xsl:choose>
        <xsl:when test="$level &lt; 3"><xsl:value-of select="round(3.1 * $em * ($level - 1))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="round($em * (7 + 1.3 * ($level - 3)))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <w:style w:type="paragraph" w:styleId="{$docx-id-contents}{$level}">
      <w:name w:val="{$docx-name-contents}{$level}"/>
      <w:basedOn w:val="Normal"/>
      <w:next w:val="Normal"/>
      <w:uiPriority w:val="39"/>
      <w:unhideWhenUsed/>
      <w:pPr>
        <w:tabs>
          <w:tab w:val="left" w:pos="{$from + $hang}"/>
          <!-- The words of appendices begin after a longer number. -->
          <xsl:if test="$level = 1 and $appendix-scheme"><w:tab w:val="left" w:pos="{round(6.2 * $em)}"/></xsl:if>
        </w:tabs>
        <w:spacing w:before="{round(0.43 * $space)}" w:line="{$line-close}" w:lineRule="auto"/>
        <w:ind w:left="{$from + $hang}" w:right="567" w:hanging="{$hang}"/>
      </w:pPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
