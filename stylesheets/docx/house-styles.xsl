<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/styles.xml with the styles of a house. A style of ours that the house has too keeps its id, what numbers it and what
  the contents need, and looks as theirs. One that it lacks is added. Styles that are theirs alone stay available, under
  ids that ours leave free.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:key name="ours" match="ours/w:styles/w:style"
           use="concat(@w:type, ' ', translate(w:name/@w:val, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>
  <xsl:key name="our-id" match="ours/w:styles/w:style" use="@w:styleId"/>

  <!-- The order of the properties of a paragraph (17.3.1.26). -->
  <xsl:variable name="tp:order" select="' keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl '"/>

  <!--
    Twips before and after running text in the house. Where there is nothing before it, what stands over it has to keep the
    distance: roles that are added do, and a table cannot, so that text under it has some of its own (house.xsl).
  -->
  <xsl:variable name="tp:named-body" select="key('theirs', 'paragraph body text')[1]"/>
  <xsl:variable name="tp:house-body" select="$tp:named-body | $t:styles/w:style[@w:type = 'paragraph' and @w:default = '1'][not($tp:named-body)]"/>
  <xsl:variable name="t:space-before"><xsl:for-each select="$tp:house-body"><xsl:call-template name="tp:space"><xsl:with-param name="side" select="'before'"/></xsl:call-template></xsl:for-each></xsl:variable>
  <xsl:variable name="t:space-after"><xsl:for-each select="$tp:house-body"><xsl:call-template name="tp:space"><xsl:with-param name="side" select="'after'"/></xsl:call-template></xsl:for-each></xsl:variable>
  <xsl:variable name="t:caption-before"><xsl:for-each select="key('theirs', 'paragraph caption')[1]"><xsl:call-template name="tp:space"><xsl:with-param name="side" select="'before'"/></xsl:call-template></xsl:for-each></xsl:variable>

  <xsl:template name="tp:space">
    <xsl:param name="side"/>
    <xsl:param name="steps" select="20"/>
    <xsl:variable name="said" select="w:pPr/w:spacing/@w:*[local-name() = $side]"/>
    <xsl:variable name="base" select="key('their-id', w:basedOn/@w:val)[1]"/>
    <xsl:choose>
      <xsl:when test="$said"><xsl:value-of select="$said"/></xsl:when>
      <xsl:when test="$base and $steps &gt; 0">
        <xsl:for-each select="$base">
          <xsl:call-template name="tp:space"><xsl:with-param name="side" select="$side"/><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="sum($t:styles/w:docDefaults/w:pPrDefault/w:pPr/w:spacing/@w:*[local-name() = $side])"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:house-styles">
    <xsl:variable name="our-styles" select="$t:ours[@part = 'word/styles.xml']/w:styles"/>
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <xsl:copy-of select="$t:styles/w:docDefaults/w:rPrDefault/w:rPr/*[not(self::w:lang or self::w:vanish or self::w:specVanish or self::w:webHidden or self::w:rPrChange)]"/>
            <xsl:copy-of select="$our-styles/w:docDefaults/w:rPrDefault/w:rPr/w:lang"/>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault>
          <xsl:for-each select="$t:styles/w:docDefaults/w:pPrDefault/w:pPr">
            <w:pPr><xsl:copy-of select="w:*[contains($tp:order, concat(' ', local-name(), ' '))][not(self::w:numPr or self::w:framePr or self::w:outlineLvl or self::w:pageBreakBefore)]"/></w:pPr>
          </xsl:for-each>
        </w:pPrDefault>
      </w:docDefaults>
      <xsl:copy-of select="$our-styles/w:latentStyles"/>
      <xsl:apply-templates select="$our-styles/w:style" mode="tp:ours"/>
      <xsl:apply-templates select="$t:styles/w:style" mode="tp:theirs"/>
    </w:styles>
  </xsl:template>

  <!-- The id that one of their styles, the context, has in the document. -->
  <xsl:template name="t:final-id">
    <xsl:variable name="same" select="key('ours', concat(@w:type, ' ', translate(w:name/@w:val, $t:upper, $t:lower)))[1]"/>
    <xsl:choose>
      <xsl:when test="$same"><xsl:value-of select="$same/@w:styleId"/></xsl:when>
      <xsl:when test="key('our-id', @w:styleId)">House-<xsl:value-of select="@w:styleId"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@w:styleId"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same for a reference, the context, which may be a w:pStyle, a w:basedOn and so on; nothing where it leads nowhere. -->
  <xsl:template name="t:style-reference">
    <xsl:variable name="name" select="name()"/>
    <xsl:for-each select="key('their-id', @w:val)[1]">
      <xsl:element name="{$name}">
        <xsl:attribute name="w:val"><xsl:call-template name="t:final-id"/></xsl:attribute>
      </xsl:element>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="w:style" mode="tp:ours">
    <xsl:variable name="theirs" select="key('theirs', concat(@w:type, ' ', translate(w:name/@w:val, $t:upper, $t:lower)))[1]"/>
    <xsl:choose>
      <xsl:when test="$theirs">
        <xsl:call-template name="tp:merged"><xsl:with-param name="theirs" select="$theirs"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="tp:added"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A style of both. The default of each type is the one that ours have. -->
  <xsl:template name="tp:merged">
    <xsl:param name="theirs"/>
    <w:style>
      <xsl:copy-of select="@w:type | @w:default | @w:styleId | @w:customStyle"/>
      <xsl:copy-of select="w:name"/>
      <xsl:if test="not(@w:default)">
        <xsl:for-each select="$theirs/w:basedOn"><xsl:call-template name="t:style-reference"/></xsl:for-each>
      </xsl:if>
      <xsl:copy-of select="w:next"/>
      <xsl:for-each select="$theirs/w:link"><xsl:call-template name="t:style-reference"/></xsl:for-each>
      <xsl:copy-of select="w:uiPriority | w:semiHidden | w:unhideWhenUsed | w:qFormat"/>
      <xsl:call-template name="tp:paragraph-properties"><xsl:with-param name="theirs" select="$theirs"/></xsl:call-template>
      <xsl:for-each select="$theirs"><xsl:call-template name="tp:letters"/></xsl:for-each>
    </w:style>
  </xsl:template>

  <!--
    Ours are the number with its edge, the outline, what stays on one page, and what the entries of the contents need; all
    else is theirs.
  -->
  <xsl:template name="tp:paragraph-properties">
    <xsl:param name="theirs"/>
    <!-- Where the house has no header, our own stand in theirs' letters, with the stops that they count on. -->
    <xsl:variable name="contents" select="w:pPr/w:tabs and (starts-with(@w:styleId, 'TOC')
                                            or (not($t:edges) and (@w:styleId = 'Header' or @w:styleId = 'Footer')))"/>
    <!-- An edge that a number of theirs hung from goes with it. -->
    <xsl:variable name="edge" select="boolean(w:pPr/w:numPr or $contents or (w:pPr/w:ind and @w:customStyle and not(w:pPr/w:pBdr))
                                              or $theirs/w:pPr/w:numPr)"/>
    <xsl:variable name="from"><xsl:for-each select="$theirs"><xsl:call-template name="tp:inherits"/></xsl:for-each></xsl:variable>
    <xsl:variable name="no-number" select="contains($from, 'number') and not(w:pPr/w:numPr)"/>
    <xsl:variable name="no-edge" select="$no-number and not($edge and w:pPr/w:ind) and ($edge or not($theirs/w:pPr/w:ind))"/>
    <xsl:variable name="no-outline" select="contains($from, 'outline') and not(w:pPr/w:outlineLvl)"/>
    <xsl:variable name="mine" select="w:pPr/*[self::w:keepNext or self::w:keepLines or self::w:numPr or self::w:outlineLvl
                                              or self::w:pageBreakBefore or ($edge and self::w:ind) or ($contents and self::w:tabs)]"/>
    <xsl:variable name="look" select="$theirs/w:pPr/*[not(self::w:numPr or self::w:outlineLvl or self::w:framePr)]
                                       [not($edge and self::w:ind) and not($contents and self::w:tabs)]
                                       [contains($tp:order, concat(' ', local-name(), ' '))]"/>
    <xsl:variable name="names"><xsl:text> </xsl:text><xsl:for-each select="$mine"><xsl:value-of select="concat(local-name(), ' ')"/></xsl:for-each></xsl:variable>
    <xsl:variable name="all" select="$mine | $look[not(contains($names, concat(' ', local-name(), ' ')))]"/>
    <xsl:if test="$all or $no-number or $no-outline">
      <w:pPr>
        <xsl:call-template name="tp:run-of"><xsl:with-param name="all" select="$all"/><xsl:with-param name="to" select="'numPr'"/></xsl:call-template>
        <xsl:if test="$no-number"><w:numPr><w:numId w:val="0"/></w:numPr></xsl:if>
        <xsl:call-template name="tp:run-of"><xsl:with-param name="all" select="$all"/><xsl:with-param name="from" select="'numPr'"/><xsl:with-param name="to" select="'ind'"/></xsl:call-template>
        <xsl:if test="$no-edge"><w:ind w:left="0" w:firstLine="0"/></xsl:if>
        <xsl:call-template name="tp:run-of"><xsl:with-param name="all" select="$all"/><xsl:with-param name="from" select="'ind'"/></xsl:call-template>
        <xsl:if test="$no-outline"><w:outlineLvl w:val="9"/></xsl:if>
      </w:pPr>
    </xsl:if>
  </xsl:template>

  <!-- Those properties of $all in their order that come from $from on, before $to. -->
  <xsl:template name="tp:run-of">
    <xsl:param name="all"/>
    <xsl:param name="from" select="''"/>
    <xsl:param name="to" select="''"/>
    <xsl:variable name="least" select="string-length(substring-before($tp:order, concat(' ', $from, ' ')))"/>
    <xsl:variable name="most" select="string-length(substring-before(concat($tp:order, 'end '), concat(' ', $to, substring('end', 1, 3 * ($to = '')), ' ')))"/>
    <xsl:for-each select="$all">
      <xsl:sort select="string-length(substring-before($tp:order, concat(' ', local-name(), ' ')))" data-type="number"/>
      <xsl:variable name="rank" select="string-length(substring-before($tp:order, concat(' ', local-name(), ' ')))"/>
      <xsl:if test="$rank &gt;= $least and $rank &lt; $most">
        <xsl:choose>
          <!-- A house may have wider or bolder letters than ours: Appendix B needs more room before its words. -->
          <xsl:when test="self::w:tabs and ../../@w:styleId = 'TOC1' and ancestor::ours">
            <w:tabs>
              <xsl:for-each select="w:tab">
                <xsl:choose>
                  <xsl:when test="position() &gt; 1 and @w:val = 'left'"><w:tab w:val="left" w:pos="{round(1.35 * @w:pos)}"/></xsl:when>
                  <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
                </xsl:choose>
              </xsl:for-each>
            </w:tabs>
          </xsl:when>
          <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- "number" and "outline" where the styles that one of theirs, the context, is based on will have one. -->
  <xsl:template name="tp:inherits">
    <xsl:param name="steps" select="20"/>
    <xsl:for-each select="key('their-id', w:basedOn/@w:val)[1]">
      <xsl:variable name="same" select="key('ours', concat(@w:type, ' ', translate(w:name/@w:val, $t:upper, $t:lower)))[1]"/>
      <xsl:if test="$same/w:pPr/w:numPr or (not($same) and w:pPr/w:numPr)">number </xsl:if>
      <xsl:if test="$same/w:pPr/w:outlineLvl or (not($same) and w:pPr/w:outlineLvl)">outline </xsl:if>
      <xsl:if test="$steps &gt; 0"><xsl:call-template name="tp:inherits"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- What a style, the context, says beside its paragraphs. The language is the document's; nothing is hidden. -->
  <xsl:template name="tp:letters">
    <xsl:if test="w:rPr">
      <w:rPr>
        <xsl:copy-of select="w:rPr/w:*[not(self::w:lang or self::w:vanish or self::w:specVanish or self::w:webHidden
                                          or self::w:rPrChange or self::w:ins or self::w:del)]"/>
      </w:rPr>
    </xsl:if>
    <xsl:if test="@w:type = 'table'"><xsl:copy-of select="w:tblPr | w:trPr | w:tcPr | w:tblStylePr"/></xsl:if>
  </xsl:template>

  <!--
    A role that the house lacks. It counts on no space around it but its own, which it has to say now that it is based on
    their Normal; running text alone is their Normal as it is.
  -->
  <xsl:template name="tp:added">
    <xsl:variable name="on-normal" select="@w:type = 'paragraph' and w:basedOn/@w:val = 'Normal'"/>
    <xsl:variable name="spacing" select="w:pPr/w:spacing"/>
    <w:style>
      <xsl:copy-of select="@*"/>
      <xsl:copy-of select="*[not(self::w:pPr or self::w:rPr or self::w:tblPr or self::w:trPr or self::w:tcPr or self::w:tblStylePr)]"/>
      <xsl:choose>
        <xsl:when test="@w:styleId = 'BodyText'"/>
        <xsl:when test="$on-normal">
          <w:pPr>
            <xsl:copy-of select="w:pPr/*[not(self::w:spacing)]
                                 [string-length(substring-before($tp:order, concat(' ', local-name(), ' '))) &lt; string-length(substring-before($tp:order, ' spacing '))]"/>
            <w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto">
              <xsl:if test="$t:space-after &gt; 0 and $t:space-after &lt; 1000
                            and contains($tp:distant, concat(' ', @w:styleId, ' '))">
                <xsl:attribute name="w:after"><xsl:value-of select="$t:space-after"/></xsl:attribute>
              </xsl:if>
              <xsl:copy-of select="$spacing/@*[not(local-name() = 'after' and . = 0)]"/>
            </w:spacing>
            <xsl:if test="not(w:pPr/w:ind)"><w:ind w:left="0" w:right="0" w:firstLine="0"/></xsl:if>
            <xsl:copy-of select="w:pPr/*[not(self::w:spacing)]
                                 [string-length(substring-before($tp:order, concat(' ', local-name(), ' '))) &gt; string-length(substring-before($tp:order, ' spacing '))]"/>
          </w:pPr>
          <xsl:copy-of select="w:rPr"/>
        </xsl:when>
        <xsl:otherwise><xsl:copy-of select="w:pPr | w:rPr | w:tblPr | w:trPr | w:tcPr | w:tblStylePr"/></xsl:otherwise>
      </xsl:choose>
    </w:style>
  </xsl:template>

  <!-- Roles that running text may follow at once. -->
  <xsl:variable name="tp:distant" select="' Figure BoxText BoxTextIndented KeyFigureText Definition TableNote Attribution HTMLPreformatted State '"/>

  <!-- A style of theirs alone. -->
  <xsl:template match="w:style" mode="tp:theirs">
    <xsl:if test="w:name and @w:styleId and not(key('ours', concat(@w:type, ' ', translate(w:name/@w:val, $t:upper, $t:lower))))
                  and generate-id() = generate-id(key('their-id', @w:styleId)[1])">
      <w:style>
        <xsl:copy-of select="@w:type | @w:customStyle"/>
        <xsl:attribute name="w:styleId"><xsl:call-template name="t:final-id"/></xsl:attribute>
        <xsl:copy-of select="w:name | w:aliases"/>
        <xsl:for-each select="w:basedOn | w:next | w:link"><xsl:call-template name="t:style-reference"/></xsl:for-each>
        <!-- In the gallery theirs stand after ours, unless they say where. -->
        <xsl:copy-of select="w:uiPriority"/>
        <xsl:if test="not(w:uiPriority)"><w:uiPriority w:val="60"/></xsl:if>
        <xsl:copy-of select="w:semiHidden | w:unhideWhenUsed | w:qFormat"/>
        <xsl:if test="w:pPr">
          <w:pPr>
            <xsl:for-each select="w:pPr/w:*[contains($tp:order, concat(' ', local-name(), ' '))]">
              <xsl:choose>
                <xsl:when test="self::w:numPr"><xsl:call-template name="t:their-number"/></xsl:when>
                <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </w:pPr>
        </xsl:if>
        <xsl:call-template name="tp:letters"/>
      </w:style>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
