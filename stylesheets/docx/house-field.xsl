<?xml version="1.0" encoding="UTF-8"?>
<!--
  Fields in the header or footer of a house (17.16): those that say something of the document have its words at once, and
  those that would reach for something else have gone.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:c="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="c cp dc e t tp">

  <!-- Fields of the page, which programs work out themselves: the result stands only in their place. -->
  <xsl:variable name="tp:live" select="' PAGE NUMPAGES SECTION SECTIONPAGES '"/>
  <!-- Properties that every document of ours may have (custom.xsl). -->
  <xsl:variable name="tp:properties" select="'|identifier|version|status|classification|owner|review date|effective date|period|author|reference|'"/>
  <xsl:variable name="tp:our-properties" select="$t:ours[@part = 'docProps/custom.xml']/c:Properties/c:property"/>
  <xsl:variable name="t:their-properties" select="$t:theirs[@part = 'custom']/c:Properties/c:property"/>
  <xsl:variable name="tp:core" select="$t:ours[@part = 'docProps/core.xml']/cp:coreProperties"/>

  <!-- The kind of a field: the first word of its code, in capitals. -->
  <xsl:template name="tp:kind">
    <xsl:param name="code"/>
    <xsl:value-of select="translate(substring-before(concat(normalize-space($code), ' '), ' '), $t:lower, $t:upper)"/>
  </xsl:template>

  <!-- What the code says after its kind, without quotes and switches. -->
  <xsl:template name="tp:argument">
    <xsl:param name="code"/>
    <xsl:variable name="rest" select="normalize-space(substring-after(normalize-space($code), ' '))"/>
    <xsl:choose>
      <xsl:when test="starts-with($rest, '&quot;')"><xsl:value-of select="substring-before(concat(substring($rest, 2), '&quot;'), '&quot;')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="substring-before(concat($rest, ' '), ' ')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What becomes of a field: "=" and its words; "page"; "words" for its words without the field; "none". -->
  <xsl:template name="tp:fate">
    <xsl:param name="code"/>
    <xsl:variable name="kind"><xsl:call-template name="tp:kind"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:variable>
    <xsl:variable name="argument"><xsl:call-template name="tp:argument"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:variable>
    <xsl:variable name="name" select="translate($argument, $t:upper, $t:lower)"/>
    <xsl:variable name="own" select="$tp:our-properties[translate(@name, $t:upper, $t:lower) = $name][1]"/>
    <xsl:variable name="their" select="$t:their-properties[translate(@name, $t:upper, $t:lower) = $name][1]"/>
    <xsl:choose>
      <xsl:when test="contains($tp:live, concat(' ', $kind, ' '))">page</xsl:when>
      <xsl:when test="$kind = 'TITLE' or ($kind = 'DOCPROPERTY' and $name = 'title')">=<xsl:value-of select="$tp:core/dc:title"/></xsl:when>
      <xsl:when test="$kind = 'SUBJECT' or ($kind = 'DOCPROPERTY' and $name = 'subject')">=<xsl:value-of select="$tp:core/dc:subject"/></xsl:when>
      <xsl:when test="$kind = 'AUTHOR'">=<xsl:value-of select="$tp:core/dc:creator"/></xsl:when>
      <xsl:when test="$kind = 'DOCPROPERTY' and $own">=<xsl:call-template name="tp:property-words"><xsl:with-param name="property" select="$own"/></xsl:call-template></xsl:when>
      <xsl:when test="$kind = 'DOCPROPERTY' and contains($tp:properties, concat('|', $name, '|'))">none</xsl:when>
      <xsl:when test="$kind = 'DOCPROPERTY' and $their">=<xsl:value-of select="$their/*"/></xsl:when>
      <xsl:when test="$kind = 'STYLEREF'">=<xsl:value-of select="$tp:core/dc:title"/></xsl:when>
      <!-- The name of a file is that under which it is saved. -->
      <xsl:when test="$kind = 'FILENAME'">=<xsl:value-of select="concat($t:facts/@id, '.docx')"/></xsl:when>
      <!-- A date that changes whenever the file is opened is nobody's. -->
      <xsl:when test="$kind = 'DATE' or $kind = 'TIME' or $kind = 'SAVEDATE' or $kind = 'PRINTDATE' or $kind = 'CREATEDATE'">none</xsl:when>
      <xsl:otherwise>words</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Dates are kept as the start of a day. -->
  <xsl:template name="tp:property-words">
    <xsl:param name="property"/>
    <xsl:value-of select="substring-before(concat($property/*, 'T00:00:00Z'), 'T00:00:00Z')"/>
  </xsl:template>

  <xsl:template match="w:fldSimple" mode="t:edge">
    <xsl:call-template name="tp:field">
      <xsl:with-param name="code" select="@w:instr"/>
      <xsl:with-param name="result" select="w:r"/>
    </xsl:call-template>
  </xsl:template>

  <!-- $result: the runs that show it. The first says how it looks. -->
  <xsl:template name="tp:field">
    <xsl:param name="code"/>
    <xsl:param name="result"/>
    <xsl:variable name="fate"><xsl:call-template name="tp:fate"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="$fate = 'none'"/>
      <xsl:when test="$fate = 'words'">
        <xsl:for-each select="$result"><xsl:call-template name="tp:run"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <w:fldSimple w:instr="{$code}">
          <w:r>
            <xsl:apply-templates select="$result[1]/w:rPr" mode="t:edge"/>
            <w:t xml:space="preserve"><xsl:if test="$fate = 'page'">1</xsl:if><xsl:value-of select="substring-after($fate, '=')"/></w:t>
          </w:r>
        </w:fldSimple>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    A run. One with a w:fldChar or between two of them belongs to a field of several runs (17.16.18): all of it is made
    where it begins. Fields in fields, and those that do not end, leave the words that they show.
  -->
  <xsl:template match="w:r" mode="t:edge">
    <xsl:variable name="depth" select="count(preceding-sibling::w:r/w:fldChar[@w:fldCharType = 'begin'])
                                       - count(preceding-sibling::w:r/w:fldChar[@w:fldCharType = 'end'])"/>
    <xsl:choose>
      <xsl:when test="w:fldChar[@w:fldCharType = 'begin']">
        <xsl:if test="$depth = 0"><xsl:call-template name="tp:long-field"/></xsl:if>
      </xsl:when>
      <xsl:when test="w:fldChar or w:instrText or $depth &gt; 0"/>
      <xsl:otherwise><xsl:call-template name="tp:run"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tp:long-field">
    <xsl:variable name="id" select="generate-id()"/>
    <xsl:variable name="end" select="following-sibling::w:r[w:fldChar/@w:fldCharType = 'end'][1]"/>
    <xsl:variable name="inside" select="following-sibling::w:r[generate-id(preceding-sibling::w:r[w:fldChar/@w:fldCharType = 'begin'][1]) = $id]
                                        [not(preceding-sibling::w:r[w:fldChar/@w:fldCharType = 'end'][generate-id(preceding-sibling::w:r[w:fldChar/@w:fldCharType = 'begin'][1]) = $id])]"/>
    <xsl:variable name="code"><xsl:for-each select="$inside/w:instrText"><xsl:value-of select="."/></xsl:for-each></xsl:variable>
    <xsl:call-template name="tp:field">
      <xsl:with-param name="code" select="string($code)"/>
      <xsl:with-param name="result" select="$inside[not(w:fldChar or w:instrText)][preceding-sibling::w:r[w:fldChar][1]/w:fldChar/@w:fldCharType = 'separate']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:run">
    <w:r><xsl:apply-templates mode="t:edge"/></w:r>
  </xsl:template>

</xsl:stylesheet>
