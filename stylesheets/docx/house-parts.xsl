<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts that list others or set something for all of a document, with what a house brings. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"
                xmlns:rel="http://schemas.openxmlformats.org/package/2006/relationships"
                xmlns:cu="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
                xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package" exclude-result-prefixes="w a c rel cu vt e t tp">

  <!-- A page with room for a column of text (house-read.xsl says the same). -->
  <xsl:variable name="tp:size" select="$t:section/w:pgSz"/>
  <xsl:variable name="tp:margins" select="$t:section/w:pgMar"/>
  <xsl:variable name="tp:turned" select="$tp:size/@w:w &gt; $tp:size/@w:h"/>
  <xsl:variable name="tp:width" select="$tp:size/@w:w * not($tp:turned) + $tp:size/@w:h * $tp:turned"/>
  <xsl:variable name="tp:height" select="$tp:size/@w:h * not($tp:turned) + $tp:size/@w:w * $tp:turned"/>
  <xsl:variable name="tp:sides" select="$tp:margins/@w:left + $tp:margins/@w:right + sum($tp:margins/@w:gutter)"/>
  <xsl:variable name="t:text-width" select="$tp:width - $tp:sides"/>
  <xsl:variable name="t:wide-width" select="$tp:height - $tp:sides"/>
  <xsl:variable name="t:page" select="$tp:width &gt;= 3400 and $tp:height &lt;= 31680 and $tp:sides &gt;= 0 and $t:text-width &gt;= 3400
                                      and $tp:height - translate($tp:margins/@w:top, '-', '') - translate($tp:margins/@w:bottom, '-', '') &gt;= 3400"/>

  <xsl:variable name="tp:office" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
  <xsl:variable name="tp:theme" select="$t:theirs[@part = 'theme']/a:theme[a:themeElements/a:clrScheme and a:themeElements/a:fontScheme and a:themeElements/a:fmtScheme]"/>
  <xsl:variable name="tp:our-rels" select="$t:ours[@part = 'word/_rels/document.xml.rels']/rel:Relationships/rel:Relationship"/>

  <!-- [Content_Types].xml. Ours go on; headers and footers are named anew. -->
  <xsl:template name="t:house-types">
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <xsl:for-each select="$t:ours[@part = '[Content_Types].xml']/c:Types/*">
        <xsl:if test="not($t:edges and (contains(@ContentType, '.header+xml') or contains(@ContentType, '.footer+xml')))">
          <xsl:copy-of select="."/>
        </xsl:if>
      </xsl:for-each>
      <xsl:if test="$tp:theme and not($tp:our-rels[@Type = concat($tp:office, 'theme')])">
        <Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
      </xsl:if>
      <xsl:call-template name="tp:edge-types"><xsl:with-param name="names" select="string($t:edge-names)"/></xsl:call-template>
      <xsl:for-each select="/house/relation">
        <xsl:if test="not(preceding-sibling::relation[@target = current()/@target])">
          <Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/word/media/{@target}" ContentType="{@type}"/>
        </xsl:if>
      </xsl:for-each>
    </Types>
  </xsl:template>

  <xsl:template name="tp:edge-types">
    <xsl:param name="names"/>
    <xsl:variable name="name" select="substring-before($names, ' ')"/>
    <xsl:if test="string($name)">
      <Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/word/house-{$name}.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{substring-before($name, '-')}+xml"/>
      <xsl:call-template name="tp:edge-types"><xsl:with-param name="names" select="substring-after($names, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- word/_rels/document.xml.rels. -->
  <xsl:template name="t:house-rels">
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:copy-of select="$tp:our-rels[not($t:edges and (@Type = concat($tp:office, 'header') or @Type = concat($tp:office, 'footer')))]"/>
      <xsl:if test="$tp:theme and not($tp:our-rels[@Type = concat($tp:office, 'theme')])">
        <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="house-theme" Type="{$tp:office}theme" Target="theme/theme1.xml"/>
      </xsl:if>
      <xsl:call-template name="tp:edge-relations"><xsl:with-param name="names" select="string($t:edge-names)"/></xsl:call-template>
    </Relationships>
  </xsl:template>

  <xsl:template name="tp:edge-relations">
    <xsl:param name="names"/>
    <xsl:variable name="name" select="substring-before($names, ' ')"/>
    <xsl:if test="string($name)">
      <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="house-{$name}" Type="{$tp:office}{substring-before($name, '-')}" Target="house-{$name}.xml"/>
      <xsl:call-template name="tp:edge-relations"><xsl:with-param name="names" select="substring-after($names, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Of one header or footer: pictures that came along. -->
  <xsl:template name="t:edge-rels">
    <xsl:param name="edge"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:for-each select="/house/relation[@edge = $edge]">
        <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="{@id}" Type="{$tp:office}image" Target="media/{@target}"/>
      </xsl:for-each>
    </Relationships>
  </xsl:template>

  <!-- word/numbering.xml: our lists, then theirs, for the styles that are theirs alone, counted from where ours end. -->
  <xsl:variable name="tp:our-lists" select="$t:ours[@part = 'word/numbering.xml']/w:numbering"/>
  <xsl:variable name="tp:their-lists" select="$t:theirs[@part = 'numbering']/w:numbering"/>
  <xsl:variable name="tp:after-ours">
    <xsl:for-each select="$tp:our-lists/w:num/@w:numId | $tp:our-lists/w:abstractNum/@w:abstractNumId">
      <xsl:sort data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select=". + 1"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>

  <xsl:template name="t:house-numbering">
    <xsl:variable name="lists" select="$tp:their-lists/w:abstractNum[number(@w:abstractNumId) &gt;= 0][not(w:styleLink or w:numStyleLink)]"/>
    <w:numbering>
      <xsl:copy-of select="$tp:our-lists/w:abstractNum"/>
      <xsl:for-each select="$lists">
        <w:abstractNum w:abstractNumId="{@w:abstractNumId + $tp:after-ours}">
          <xsl:copy-of select="w:multiLevelType"/>
          <xsl:for-each select="w:lvl">
            <w:lvl>
              <xsl:copy-of select="@w:ilvl"/>
              <xsl:for-each select="w:*[not(self::w:lvlPicBulletId or self::w:legacy)]">
                <xsl:choose>
                  <xsl:when test="self::w:pStyle">
                    <!-- A style of ours has the numbers that the document gives it. -->
                    <xsl:variable name="style" select="key('their-id', @w:val)[1]"/>
                    <xsl:if test="$style and not(key('ours', concat($style/@w:type, ' ', translate($style/w:name/@w:val, $t:upper, $t:lower))))">
                      <xsl:call-template name="t:style-reference"/>
                    </xsl:if>
                  </xsl:when>
                  <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
                </xsl:choose>
              </xsl:for-each>
            </w:lvl>
          </xsl:for-each>
        </w:abstractNum>
      </xsl:for-each>
      <xsl:copy-of select="$tp:our-lists/w:num"/>
      <xsl:for-each select="$tp:their-lists/w:num[number(@w:numId) &gt;= 0][w:abstractNumId/@w:val = $lists/@w:abstractNumId]">
        <w:num w:numId="{@w:numId + $tp:after-ours}">
          <w:abstractNumId w:val="{w:abstractNumId/@w:val + $tp:after-ours}"/>
          <xsl:copy-of select="w:lvlOverride[w:startOverride][not(w:lvl)]"/>
        </w:num>
      </xsl:for-each>
    </w:numbering>
  </xsl:template>

  <!-- A w:numPr of theirs, the context, by the number that its list has now. -->
  <xsl:template name="t:their-number">
    <xsl:variable name="id" select="w:numId/@w:val"/>
    <xsl:variable name="list" select="$tp:their-lists/w:num[@w:numId = $id][1]/w:abstractNumId/@w:val"/>
    <xsl:if test="$tp:their-lists/w:abstractNum[@w:abstractNumId = $list][not(w:styleLink or w:numStyleLink)]">
      <w:numPr><xsl:copy-of select="w:ilvl"/><w:numId w:val="{$id + $tp:after-ours}"/></w:numPr>
    </xsl:if>
  </xsl:template>

  <!-- word/settings.xml: what makes headers, tabs and colours of the theme work as in the template, each in its place. -->
  <xsl:variable name="tp:order-of-settings" select="' zoom mirrorMargins gutterAtTop defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator '"/>
  <xsl:template name="t:house-settings">
    <xsl:variable name="ours" select="$t:ours[@part = 'word/settings.xml']/w:settings"/>
    <xsl:variable name="theirs" select="$t:theirs[@part = 'settings']/w:settings"/>
    <w:settings>
      <xsl:for-each select="$ours/*[following-sibling::w:defaultTabStop]"><xsl:copy-of select="."/></xsl:for-each>
      <xsl:if test="$t:page"><xsl:copy-of select="$theirs/w:mirrorMargins | $theirs/w:gutterAtTop"/></xsl:if>
      <xsl:for-each select="$ours/*[not(following-sibling::w:defaultTabStop)]">
        <xsl:choose>
          <xsl:when test="self::w:defaultTabStop and $theirs/w:defaultTabStop"><xsl:copy-of select="$theirs/w:defaultTabStop"/></xsl:when>
          <xsl:when test="self::w:evenAndOddHeaders and $t:edges"/>
          <xsl:when test="self::w:clrSchemeMapping and $theirs/w:clrSchemeMapping"><xsl:copy-of select="$theirs/w:clrSchemeMapping"/></xsl:when>
          <xsl:otherwise>
            <xsl:if test="self::w:characterSpacingControl and $t:even-pages and $t:edges"><w:evenAndOddHeaders/></xsl:if>
            <xsl:if test="self::w:decimalSymbol and not($ours/w:clrSchemeMapping)"><xsl:copy-of select="$theirs/w:clrSchemeMapping"/></xsl:if>
            <xsl:copy-of select="."/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </w:settings>
  </xsl:template>

  <!-- word/fontTable.xml: theirs with what replaces them; no fonts themselves. -->
  <xsl:template name="t:house-fonts">
    <xsl:variable name="theirs" select="$t:theirs[@part = 'fontTable']/w:fonts/w:font"/>
    <w:fonts>
      <xsl:for-each select="$theirs">
        <w:font w:name="{@w:name}">
          <xsl:copy-of select="w:altName | w:panose1 | w:charset | w:family | w:notTrueType | w:pitch | w:sig"/>
        </w:font>
      </xsl:for-each>
      <xsl:copy-of select="$t:ours[@part = 'word/fontTable.xml']/w:fonts/w:font[not(@w:name = $theirs/@w:name)]"/>
    </w:fonts>
  </xsl:template>

  <!-- word/theme/theme1.xml: colours, fonts and effects of theirs. Pictures in it are left out. -->
  <xsl:template name="t:house-theme-part">
    <xsl:if test="$tp:theme">
      <p:part name="word/theme/theme1.xml">
        <a:theme name="{$tp:theme/@name}">
          <xsl:apply-templates select="$tp:theme/a:themeElements" mode="tp:theme"/>
          <a:objectDefaults/>
          <a:extraClrSchemeLst/>
        </a:theme>
      </p:part>
    </xsl:if>
  </xsl:template>
  <xsl:template match="a:*" mode="tp:theme">
    <xsl:copy><xsl:copy-of select="@*[namespace-uri() = '']"/><xsl:apply-templates select="a:*" mode="tp:theme"/></xsl:copy>
  </xsl:template>
  <xsl:template match="a:blipFill" mode="tp:theme"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></xsl:template>
  <xsl:template match="a:extLst" mode="tp:theme"/>

  <!-- docProps/custom.xml: ours, and of theirs what a field of theirs shows. -->
  <xsl:template name="t:house-custom">
    <xsl:variable name="ours" select="$t:ours[@part = 'docProps/custom.xml']/cu:Properties/cu:property"/>
    <xsl:variable name="codes"><xsl:for-each select="$t:edges"><xsl:call-template name="t:codes"/><xsl:text> </xsl:text></xsl:for-each></xsl:variable>
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">
      <xsl:copy-of select="$ours"/>
      <xsl:for-each select="$t:their-properties[vt:lpwstr][not(translate(@name, $t:upper, $t:lower) = 'status')]
                            [not(@name = $ours/@name)][contains($codes, concat('docproperty ', translate(@name, $t:upper, $t:lower)))]">
        <property xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{count($ours) + 1 + position()}" name="{@name}">
          <vt:lpwstr><xsl:value-of select="vt:lpwstr"/></vt:lpwstr>
        </property>
      </xsl:for-each>
    </Properties>
  </xsl:template>

</xsl:stylesheet>
