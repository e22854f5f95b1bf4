<?xml version="1.0" encoding="UTF-8"?>
<!--
  Common styles (16.2) with those of a house. A style of ours that the house has too keeps its name, its place in lists
  and outline and what keeps the text together, and looks as theirs. One that it lacks is added.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:p="urn:engross:package"
                exclude-result-prefixes="office style text table draw fo svg xlink meta manifest dc e t tp">

  <xsl:key name="ours" match="ours/office:document-styles/office:styles/style:style" use="concat(@style:family, ' ', @style:name)"/>
  <!-- A name without spaces is shown as it is kept. -->
  <xsl:key name="our-shown" match="ours/office:document-styles/office:styles/style:style"
           use="concat(@style:family, ' ', translate(concat(@style:display-name, substring(@style:name, 1, 999 * not(@style:display-name))), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>

  <!-- The root is a copy of ours, for its declarations of prefixes: without them each style would declare all again. -->
  <xsl:template name="t:house-part">
    <xsl:for-each select="$t:ours">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:call-template name="tp:inside"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="tp:inside">
    <office:font-face-decls>
      <xsl:copy-of select="$t:ours/office:font-face-decls/style:font-face"/>
      <xsl:for-each select="$t:theirs/office:font-face-decls/style:font-face">
        <xsl:if test="not($t:ours/office:font-face-decls/style:font-face[@style:name = current()/@style:name])">
          <style:font-face><xsl:apply-templates select="@*" mode="t:clean"/></style:font-face>
        </xsl:if>
      </xsl:for-each>
    </office:font-face-decls>
    <office:styles><xsl:call-template name="t:house-styles"/></office:styles>
    <office:automatic-styles><xsl:call-template name="t:house-automatic"/></office:automatic-styles>
    <office:master-styles>
      <xsl:copy-of select="$t:ours/office:master-styles/*[not(self::style:master-page)]"/>
      <xsl:apply-templates select="$t:ours/office:master-styles/style:master-page" mode="t:master"/>
      <xsl:if test="$t:own-first"><xsl:call-template name="t:first-page"/></xsl:if>
    </office:master-styles>
  </xsl:template>

  <!-- The name that a style of theirs, the context, has in the document. -->
  <xsl:template name="t:final-name">
    <xsl:variable name="same" select="key('our-shown', concat(@style:family, ' ', translate(@style:display-name, $t:upper, $t:lower)))[1]"/>
    <xsl:choose>
      <xsl:when test="key('ours', concat(@style:family, ' ', @style:name)) or not($same)"><xsl:value-of select="@style:name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$same/@style:name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="t:house-styles">
    <xsl:variable name="ours" select="$t:ours/office:styles"/>
    <xsl:variable name="theirs" select="$t:theirs/office:styles"/>
    <!-- What draws lines and grounds. -->
    <xsl:apply-templates select="$theirs/draw:gradient | $theirs/svg:linearGradient | $theirs/svg:radialGradient | $theirs/draw:hatch
                                 | $theirs/draw:marker | $theirs/draw:stroke-dash | $theirs/draw:opacity" mode="t:clean"/>
    <xsl:for-each select="$ours/style:default-style">
      <xsl:variable name="their" select="$theirs/style:default-style[@style:family = current()/@style:family][1]"/>
      <xsl:choose>
        <xsl:when test="@style:family = 'paragraph' and $their">
          <style:default-style style:family="paragraph">
            <xsl:apply-templates select="$their/style:paragraph-properties" mode="t:clean"/>
            <style:text-properties>
              <xsl:apply-templates select="$their/style:text-properties/@*" mode="t:clean"/>
              <xsl:copy-of select="style:text-properties/@*[local-name() = 'language' or local-name() = 'country' or local-name() = 'rfc-language-tag' or starts-with(local-name(), 'language-') or starts-with(local-name(), 'country-')]"/>
            </style:text-properties>
          </style:default-style>
        </xsl:when>
        <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:for-each select="$ours/style:style">
      <xsl:variable name="same" select="key('theirs', concat(@style:family, ' ', @style:name))[1]"/>
      <xsl:variable name="named" select="key('shown', concat(@style:family, ' ', translate(concat(@style:display-name, substring(@style:name, 1, 999 * not(@style:display-name))), $t:upper, $t:lower)))[not($same)][1]"/>
      <xsl:choose>
        <xsl:when test="@style:family = 'graphic'"><xsl:copy-of select="."/></xsl:when>
        <xsl:when test="$same or $named"><xsl:call-template name="tp:merged"><xsl:with-param name="theirs" select="$same | $named"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="tp:added"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:for-each select="$theirs/style:style[@style:family = 'paragraph' or @style:family = 'text' or @style:family = 'graphic']">
      <xsl:variable name="final"><xsl:call-template name="t:final-name"/></xsl:variable>
      <xsl:if test="not(key('ours', concat(@style:family, ' ', $final)))
                    and generate-id() = generate-id(key('theirs', concat(@style:family, ' ', @style:name))[1])">
        <style:style>
          <xsl:apply-templates select="@*[not(local-name() = 'next-style-name')]" mode="t:clean"/>
          <xsl:apply-templates mode="t:clean"/>
        </style:style>
      </xsl:if>
    </xsl:for-each>
    <xsl:copy-of select="$ours/text:outline-style | $ours/text:list-style"/>
    <xsl:for-each select="$theirs/text:list-style[not(text:list-level-style-image)]">
      <xsl:if test="not($ours/text:list-style[@style:name = current()/@style:name])"><xsl:apply-templates select="." mode="t:clean"/></xsl:if>
    </xsl:for-each>
    <xsl:copy-of select="$ours/*[not(self::style:default-style or self::style:style or self::text:outline-style or self::text:list-style)]"/>
  </xsl:template>

  <!--
    A style of both. Where ours hang from a number or list, or are entries of the contents, their edges go: the list has
    them.
  -->
  <xsl:template name="tp:merged">
    <xsl:param name="theirs"/>
    <xsl:variable name="ours" select="."/>
    <!-- Where the house has no header, our own stand in theirs' letters, with the stops that they count on. -->
    <xsl:variable name="contents" select="style:paragraph-properties/style:tab-stops and (starts-with(@style:name, 'Contents_20_')
                                            or (not($t:edges) and (@style:name = 'Header' or @style:name = 'Footer')))"/>
    <xsl:variable name="edge" select="@style:default-outline-level or @style:list-style-name or $contents or starts-with(@style:name, 'Clause_20_')
                                      or starts-with(@style:name, 'List_20_') or starts-with(@style:name, 'Numbering_20_')"/>
    <xsl:variable name="look" select="$theirs/style:paragraph-properties"/>
    <style:style>
      <xsl:copy-of select="@style:name | @style:display-name | @style:family | @style:class | @style:next-style-name | @style:default-outline-level | @style:list-style-name
                           | @style:list-level | @style:master-page-name"/>
      <xsl:if test="not(@style:name = 'Standard')"><xsl:apply-templates select="$theirs/@style:parent-style-name" mode="t:clean"/></xsl:if>
      <xsl:if test="@style:family = 'paragraph' and not(@style:list-style-name) and $theirs/@style:parent-style-name">
        <xsl:attribute name="style:list-style-name"/>
      </xsl:if>
      <xsl:if test="@style:family = 'paragraph' and not(@style:default-outline-level)">
        <xsl:variable name="outlined"><xsl:for-each select="$theirs"><xsl:call-template name="tp:outlined"/></xsl:for-each></xsl:variable>
        <xsl:if test="string($outlined)"><xsl:attribute name="style:default-outline-level"/></xsl:if>
      </xsl:if>
      <xsl:if test="@style:family = 'paragraph'">
        <style:paragraph-properties>
          <xsl:copy-of select="style:paragraph-properties/@*[local-name() = 'widows' or local-name() = 'orphans']"/>
          <xsl:apply-templates select="$look/@*[not(local-name() = 'page-number' or local-name() = 'keep-with-next' or local-name() = 'keep-together')]
                                             [not($edge and (local-name() = 'margin-left' or local-name() = 'text-indent' or local-name() = 'margin' or local-name() = 'auto-text-indent'))]" mode="t:clean"/>
          <!-- Ours may have it from what it is based on, which theirs need not be. -->
          <xsl:for-each select="key('ours', concat('paragraph ', @style:parent-style-name))">
            <xsl:copy-of select="key('ours', concat('paragraph ', @style:parent-style-name))/style:paragraph-properties/@*[local-name() = 'keep-with-next' or local-name() = 'keep-together']"/>
            <xsl:copy-of select="style:paragraph-properties/@*[local-name() = 'keep-with-next' or local-name() = 'keep-together']"/>
          </xsl:for-each>
          <xsl:copy-of select="style:paragraph-properties/@*[local-name() = 'keep-with-next' or local-name() = 'keep-together' or local-name() = 'break-before']"/>
          <xsl:if test="$edge"><xsl:copy-of select="style:paragraph-properties/@*[local-name() = 'margin-left' or local-name() = 'text-indent']"/></xsl:if>
          <xsl:choose>
            <xsl:when test="$contents"><xsl:copy-of select="style:paragraph-properties/style:tab-stops"/></xsl:when>
            <xsl:otherwise><xsl:apply-templates select="$look/style:tab-stops" mode="t:clean"/></xsl:otherwise>
          </xsl:choose>
          <xsl:apply-templates select="$look/style:drop-cap | $look/style:background-image" mode="t:clean"/>
        </style:paragraph-properties>
      </xsl:if>
      <xsl:apply-templates select="$theirs/style:text-properties" mode="t:clean"/>
    </style:style>
  </xsl:template>

  <!-- Something where a style that one of theirs, the context, is based on stands in the outline. -->
  <xsl:template name="tp:outlined">
    <xsl:param name="steps" select="20"/>
    <xsl:for-each select="key('theirs', concat('paragraph ', @style:parent-style-name))[1]">
      <xsl:if test="@style:default-outline-level"><xsl:text>yes</xsl:text></xsl:if>
      <xsl:if test="$steps &gt; 0"><xsl:call-template name="tp:outlined"><xsl:with-param name="steps" select="$steps - 1"/></xsl:call-template></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Roles that running text may follow at once have the space after them that the house gives to text (as in docx). -->
  <xsl:variable name="tp:distant" select="' Figure Box_20_Text Box_20_Text_20_Indented Key_20_Figure_20_Text Definition Table_20_Note Attribution State '"/>
  <xsl:variable name="tp:body" select="key('theirs', 'paragraph Text_20_body')/style:paragraph-properties"/>
  <xsl:variable name="tp:plain" select="key('theirs', 'paragraph Standard')/style:paragraph-properties"/>
  <xsl:variable name="tp:after" select="string($tp:body/@fo:margin-bottom | $tp:plain[not($tp:body/@fo:margin-bottom)]/@fo:margin-bottom)"/>

  <!-- A role that the house lacks: with no space but its own; running text alone is their standard as it is. -->
  <xsl:template name="tp:added">
    <xsl:choose>
      <xsl:when test="@style:family = 'paragraph' and @style:name = 'Text_20_body'">
        <style:style><xsl:copy-of select="@*"/></style:style>
      </xsl:when>
      <xsl:when test="@style:family = 'paragraph' and @style:parent-style-name = 'Standard'">
        <style:style>
          <xsl:copy-of select="@*"/>
          <style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="0mm" fo:margin-left="0mm" fo:margin-right="0mm" fo:text-indent="0mm">
            <xsl:if test="string($tp:after) and contains($tp:distant, concat(' ', @style:name, ' '))">
              <xsl:attribute name="fo:margin-bottom"><xsl:value-of select="$tp:after"/></xsl:attribute>
            </xsl:if>
            <xsl:copy-of select="style:paragraph-properties/@* | style:paragraph-properties/node()"/>
          </style:paragraph-properties>
          <xsl:copy-of select="*[not(self::style:paragraph-properties)]"/>
        </style:style>
      </xsl:when>
      <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
