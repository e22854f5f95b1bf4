<?xml version="1.0" encoding="UTF-8"?>
<!--
  Headers and footers of a house (17.10). Each is written as it stands in the template, but for what is of no use in a
  document or would reach out of it. Pages that are wider than high have theirs again, with their tab stops moved.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                xmlns:o="urn:schemas-microsoft-com:office:office"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package" exclude-result-prefixes="w r w14 o a wp e t tp">

  <xsl:key name="relation" match="relation" use="concat(@edge, ' ', @id)"/>

  <!-- Without any of theirs, a document keeps its own. -->
  <xsl:variable name="t:edges" select="$t:theirs[@edge]"/>

  <!-- What the document says at the top of every page, where the house has no place for it. -->
  <xsl:variable name="tp:running" select="$t:facts/e:running"/>
  <xsl:variable name="tp:stateless-default"><xsl:call-template name="tp:lacks"><xsl:with-param name="kind" select="'default'"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:stateless-first"><xsl:call-template name="tp:lacks"><xsl:with-param name="kind" select="'first'"/></xsl:call-template></xsl:variable>
  <xsl:variable name="tp:stateless-even"><xsl:call-template name="tp:lacks"><xsl:with-param name="kind" select="'even'"/></xsl:call-template></xsl:variable>

  <!-- The words that pages of a kind lack: "state", "classification", or both. -->
  <xsl:template name="tp:lacks">
    <xsl:param name="kind"/>
    <xsl:variable name="codes">
      <xsl:for-each select="$t:theirs[@part = concat('header-', $kind) or @part = concat('footer-', $kind)]">
        <xsl:call-template name="t:codes"/><xsl:text> </xsl:text>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="$tp:running/e:state and not(contains($codes, 'docproperty status'))">state </xsl:if>
    <xsl:if test="$tp:running/e:classification and not(contains($codes, 'docproperty classification'))">classification</xsl:if>
  </xsl:template>

  <xsl:template name="tp:lacks-of">
    <xsl:param name="kind"/>
    <xsl:choose>
      <xsl:when test="$kind = 'default'"><xsl:value-of select="$tp:stateless-default"/></xsl:when>
      <xsl:when test="$kind = 'first'"><xsl:value-of select="$tp:stateless-first"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$tp:stateless-even"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- w:headerReference and w:footerReference of a section. -->
  <xsl:template name="t:edge-references">
    <xsl:param name="wide"/>
    <xsl:param name="first"/>
    <xsl:variable name="form" select="substring('-wide', 1, 5 * $wide)"/>
    <xsl:call-template name="tp:reference"><xsl:with-param name="kind" select="'default'"/><xsl:with-param name="form" select="$form"/></xsl:call-template>
    <xsl:if test="$first">
      <xsl:call-template name="tp:reference"><xsl:with-param name="kind" select="'first'"/><xsl:with-param name="form" select="$form"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="$t:even-pages">
      <xsl:call-template name="tp:reference"><xsl:with-param name="kind" select="'even'"/><xsl:with-param name="form" select="$form"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:reference">
    <xsl:param name="kind"/>
    <xsl:param name="form"/>
    <xsl:variable name="lacks"><xsl:call-template name="tp:lacks-of"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></xsl:variable>
    <xsl:if test="string($lacks) or $t:theirs[@part = concat('header-', $kind)]">
      <w:headerReference w:type="{$kind}" r:id="house-header-{$kind}{$form}"/>
    </xsl:if>
    <xsl:if test="$t:theirs[@part = concat('footer-', $kind)]">
      <w:footerReference w:type="{$kind}" r:id="house-footer-{$kind}{$form}"/>
    </xsl:if>
  </xsl:template>

  <!-- All parts; and their names once more, as "PART " each, for what lists them (house-parts.xsl). -->
  <xsl:variable name="t:edge-names">
    <xsl:call-template name="tp:edge-names"><xsl:with-param name="kind" select="'default'"/></xsl:call-template>
    <xsl:if test="$t:first-pages"><xsl:call-template name="tp:edge-names"><xsl:with-param name="kind" select="'first'"/></xsl:call-template></xsl:if>
    <xsl:if test="$t:even-pages"><xsl:call-template name="tp:edge-names"><xsl:with-param name="kind" select="'even'"/></xsl:call-template></xsl:if>
  </xsl:variable>

  <xsl:template name="tp:edge-names">
    <xsl:param name="kind"/>
    <xsl:if test="$t:edges">
      <xsl:variable name="lacks"><xsl:call-template name="tp:lacks-of"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></xsl:variable>
      <xsl:if test="string($lacks) or $t:theirs[@part = concat('header-', $kind)]">
        <xsl:value-of select="concat('header-', $kind, ' ')"/>
        <xsl:if test="$t:wide-pages"><xsl:value-of select="concat('header-', $kind, '-wide ')"/></xsl:if>
      </xsl:if>
      <xsl:if test="$t:theirs[@part = concat('footer-', $kind)]">
        <xsl:value-of select="concat('footer-', $kind, ' ')"/>
        <xsl:if test="$t:wide-pages"><xsl:value-of select="concat('footer-', $kind, '-wide ')"/></xsl:if>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:house-edges">
    <xsl:call-template name="tp:parts"><xsl:with-param name="names" select="string($t:edge-names)"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:parts">
    <xsl:param name="names"/>
    <xsl:variable name="name" select="substring-before($names, ' ')"/>
    <xsl:if test="string($name)">
      <xsl:variable name="wide" select="contains($name, '-wide')"/>
      <xsl:variable name="part" select="substring-before(concat($name, '-wide'), '-wide')"/>
      <xsl:variable name="kind" select="substring-after($part, '-')"/>
      <xsl:variable name="theirs" select="$t:edges[@part = $part]/*"/>
      <xsl:variable name="lacks"><xsl:call-template name="tp:lacks-of"><xsl:with-param name="kind" select="$kind"/></xsl:call-template></xsl:variable>
      <p:part name="word/house-{$name}.xml">
        <xsl:choose>
          <xsl:when test="starts-with($name, 'footer')"><w:ftr><xsl:call-template name="tp:inside"><xsl:with-param name="theirs" select="$theirs"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template></w:ftr></xsl:when>
          <xsl:otherwise>
            <w:hdr>
              <xsl:call-template name="tp:namespaces"><xsl:with-param name="root" select="$theirs"/></xsl:call-template>
              <xsl:if test="string($lacks)"><xsl:call-template name="tp:state-line"><xsl:with-param name="lacks" select="$lacks"/></xsl:call-template></xsl:if>
              <xsl:apply-templates select="$theirs/*" mode="t:edge"><xsl:with-param name="wide" select="$wide"/></xsl:apply-templates>
            </w:hdr>
          </xsl:otherwise>
        </xsl:choose>
      </p:part>
      <xsl:if test="$theirs and /house/relation[@edge = $part]">
        <p:part name="word/_rels/house-{$name}.xml.rels">
          <xsl:call-template name="t:edge-rels"><xsl:with-param name="edge" select="$part"/></xsl:call-template>
        </p:part>
      </xsl:if>
      <xsl:call-template name="tp:parts"><xsl:with-param name="names" select="substring-after($names, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tp:inside">
    <xsl:param name="theirs"/>
    <xsl:param name="wide"/>
    <xsl:call-template name="tp:namespaces"><xsl:with-param name="root" select="$theirs"/></xsl:call-template>
    <xsl:apply-templates select="$theirs/*" mode="t:edge"><xsl:with-param name="wide" select="$wide"/></xsl:apply-templates>
  </xsl:template>

  <!-- Prefixes that an attribute such as mc:Ignorable names have to be declared where it stands (part 3, 7). -->
  <xsl:template name="tp:namespaces">
    <xsl:param name="root"/>
    <xsl:for-each select="$root">
      <xsl:copy-of select="namespace::*[. != 'urn:engross:1' and name() != 'xml']"/>
      <xsl:copy-of select="@*[local-name() = 'Ignorable']"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The state at the right edge of the text. -->
  <xsl:template name="tp:state-line">
    <xsl:param name="lacks"/>
    <w:p>
      <w:pPr><w:pStyle w:val="Header"/><w:jc w:val="right"/></w:pPr>
      <w:r>
        <w:rPr><w:b/><w:bCs/></w:rPr>
        <w:t>
          <xsl:attribute name="xml:space">preserve</xsl:attribute>
          <xsl:if test="contains($lacks, 'state')"><xsl:value-of select="$tp:running/e:state"/></xsl:if>
          <xsl:if test="$lacks = 'state classification'"><xsl:text> · </xsl:text></xsl:if>
          <xsl:if test="contains($lacks, 'classification')"><xsl:value-of select="$tp:running/e:classification"/></xsl:if>
        </w:t>
      </w:r>
    </w:p>
  </xsl:template>

  <xsl:template match="*" mode="t:edge">
    <xsl:param name="wide" select="false()"/>
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="t:edge"/>
      <xsl:apply-templates mode="t:edge"><xsl:with-param name="wide" select="$wide"/></xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text()" mode="t:edge">
    <!-- Only words are text here; the rest lays out the source. -->
    <xsl:if test="normalize-space() or parent::w:t or parent::w:instrText"><xsl:value-of select="."/></xsl:if>
  </xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="t:edge"/>

  <xsl:template match="@*" mode="t:edge"><xsl:copy/></xsl:template>
  <xsl:template match="@w:rsid | @w:rsidR | @w:rsidRPr | @w:rsidP | @w:rsidRDefault | @w:rsidDel | @w:rsidTr
                       | @w14:paraId | @w14:textId" mode="t:edge"/>

  <!-- Marks of editing, and what would reach out of the document. -->
  <xsl:template match="w:object | w:control | w:altChunk | w:subDoc | w:bookmarkStart | w:bookmarkEnd | w:proofErr
                       | w:permStart | w:permEnd | w:commentRangeStart | w:commentRangeEnd | w:commentReference | w:del
                       | w:moveFrom | w:moveFromRangeStart | w:moveFromRangeEnd | w:moveToRangeStart | w:moveToRangeEnd
                       | w:pPrChange | w:rPrChange | w:tblPrChange | w:trPrChange | w:tcPrChange | w:tblGridChange
                       | w:sectPr | w:footnoteReference | w:endnoteReference | w:lastRenderedPageBreak | w:placeholder
                       | w:dataBinding | w:contentPart | w:lang | w:vanish | w:specVanish | w:webHidden | o:OLEObject
                       | w:cellIns | w:cellDel | w:pPr/w:rPr/w:ins | w:pPr/w:rPr/w:del | w:trPr/w:ins | w:trPr/w:del" mode="t:edge"/>
  <xsl:template match="w:ins | w:moveTo | w:smartTag | w:customXml" mode="t:edge">
    <xsl:param name="wide" select="false()"/>
    <xsl:apply-templates select="*[not(self::w:smartTagPr or self::w:customXmlPr)]" mode="t:edge"><xsl:with-param name="wide" select="$wide"/></xsl:apply-templates>
  </xsl:template>

  <!-- A drawing stays when all that it shows is in the document. -->
  <xsl:template match="w:drawing | w:pict" mode="t:edge">
    <xsl:if test="not(.//*[not(self::a:hlinkClick or self::a:hlinkHover)][not(ancestor::a:extLst)]/@r:*[. != ''][not(key('relation', concat(ancestor::theirs/@part, ' ', .)))])">
      <xsl:copy><xsl:apply-templates select="@* | *" mode="t:edge"/></xsl:copy>
    </xsl:if>
  </xsl:template>
  <xsl:template match="a:extLst" mode="t:edge"/>
  <!-- VML can name its pictures and links without a relationship (part 4, 14.1.2, 14.2.2). -->
  <xsl:template match="w:pict//@src | w:pict//@href | w:pict//@o:href | w:pict//@althref | w:pict//@o:althref" mode="t:edge"/>
  <xsl:template match="a:hlinkClick | a:hlinkHover" mode="t:edge"/>
  <!-- Numbers of drawings are unique in a document: ours count from 1. -->
  <xsl:template match="wp:docPr/@id" mode="t:edge">
    <xsl:attribute name="id"><xsl:text>90</xsl:text><xsl:number level="any" count="wp:docPr" format="0001"/></xsl:attribute>
  </xsl:template>

  <!-- Who hears a page does not come to the links at its edge: their words stay, and look like words. -->
  <xsl:template match="w:hyperlink" mode="t:edge"><xsl:apply-templates mode="t:edge"/></xsl:template>
  <xsl:template match="w:hyperlink//w:rStyle" mode="t:edge" priority="1"/>

  <xsl:template match="w:pStyle | w:rStyle | w:tblStyle" mode="t:edge"><xsl:call-template name="t:style-reference"/></xsl:template>
  <xsl:template match="w:numPr" mode="t:edge"><xsl:call-template name="t:their-number"/></xsl:template>

  <!-- On wide pages, stops in the middle and at the right stand there again (17.3.1.37). -->
  <xsl:template match="w:pPr" mode="t:edge">
    <xsl:param name="wide" select="false()"/>
    <w:pPr>
      <xsl:apply-templates select="w:pStyle | w:keepNext | w:keepLines | w:pageBreakBefore | w:framePr | w:widowControl
                                   | w:numPr | w:suppressLineNumbers | w:pBdr | w:shd" mode="t:edge"/>
      <xsl:choose>
        <xsl:when test="$wide and $t:page"><xsl:call-template name="tp:wide-tabs"/></xsl:when>
        <xsl:otherwise><xsl:copy-of select="w:tabs"/></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="*[not(self::w:pStyle or self::w:keepNext or self::w:keepLines or self::w:pageBreakBefore
                                         or self::w:framePr or self::w:widowControl or self::w:numPr
                                         or self::w:suppressLineNumbers or self::w:pBdr or self::w:shd or self::w:tabs)]" mode="t:edge"/>
    </w:pPr>
  </xsl:template>

  <xsl:template name="tp:wide-tabs">
    <xsl:variable name="style" select="key('their-id', w:pStyle/@w:val)[1]"/>
    <xsl:variable name="stops" select="$style/w:pPr/w:tabs/w:tab[@w:val = 'right' or @w:val = 'center']
                                       | w:tabs/w:tab[@w:val = 'right' or @w:val = 'center']"/>
    <xsl:if test="$stops or w:tabs">
      <w:tabs>
        <xsl:for-each select="$style/w:pPr/w:tabs/w:tab[@w:val = 'right' or @w:val = 'center']"><w:tab w:val="clear" w:pos="{@w:pos}"/></xsl:for-each>
        <xsl:copy-of select="w:tabs/w:tab[not(@w:val = 'right' or @w:val = 'center')]"/>
        <xsl:for-each select="$stops">
          <w:tab>
            <xsl:copy-of select="@w:val | @w:leader"/>
            <xsl:attribute name="w:pos"><xsl:value-of select="round(@w:pos * $t:wide-width div $t:text-width)"/></xsl:attribute>
          </w:tab>
        </xsl:for-each>
      </w:tabs>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
