<?xml version="1.0" encoding="UTF-8"?>
<!-- Pages, headers and footers of a house (16.5, 16.9), under the names that the text asks for. -->
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

  <xsl:variable name="tp:running" select="$t:facts/e:running"/>

  <!-- Automatic styles: ours but for the pages; then theirs, for headers and footers. -->
  <xsl:template name="t:house-automatic">
    <xsl:for-each select="$t:ours/office:automatic-styles/*">
      <xsl:choose>
        <xsl:when test="self::style:page-layout"><xsl:call-template name="tp:layout"/></xsl:when>
        <xsl:otherwise><xsl:copy-of select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="$t:edges">
      <!-- The state at the right edge of the text, as in Word. -->
      <style:style style:name="State-edge" style:family="paragraph" style:parent-style-name="Header">
        <style:paragraph-properties fo:text-align="end"/>
      </style:style>
      <xsl:for-each select="$t:theirs/office:automatic-styles/style:style | $t:theirs/office:automatic-styles/text:list-style[not(text:list-level-style-image)]">
        <xsl:element name="{name()}" namespace="{namespace-uri()}">
          <xsl:attribute name="style:name">House_<xsl:value-of select="@style:name"/></xsl:attribute>
          <xsl:apply-templates select="@*[not(local-name() = 'name')]" mode="t:clean"/>
          <xsl:apply-templates mode="t:clean"/>
        </xsl:element>
      </xsl:for-each>
      <xsl:if test="$t:wide-layouts and $t:page">
        <xsl:for-each select="$t:master/style:*/text:p[@text:style-name]">
          <xsl:if test="generate-id() = generate-id(key('edge-style', @text:style-name)[../../@style:name = $t:master/@style:name][1])">
            <xsl:call-template name="tp:wide-style"/>
          </xsl:if>
        </xsl:for-each>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!--
    For wide pages: each style of a paragraph in a header or footer again, with its tab stops in the same places of a wider
    line. Context: the paragraph.
  -->
  <xsl:template name="tp:wide-style">
    <xsl:variable name="name" select="string(@text:style-name)"/>
    <xsl:variable name="auto" select="key('automatic', $name)[self::style:style][1]"/>
    <xsl:variable name="common" select="key('theirs', concat('paragraph ', $auto/@style:parent-style-name))[1] | key('theirs', concat('paragraph ', $name))[not($auto)][1]"/>
    <xsl:variable name="base" select="key('theirs', concat('paragraph ', $common/@style:parent-style-name))[1]"/>
    <xsl:variable name="own" select="$auto/style:paragraph-properties/style:tab-stops"/>
    <xsl:variable name="next" select="$common/style:paragraph-properties/style:tab-stops[not($own)]"/>
    <xsl:variable name="stops" select="$own | $next | $base/style:paragraph-properties/style:tab-stops[not($own or $next)]"/>
    <style:style style:name="House_wide_{$name}" style:family="paragraph">
      <xsl:choose>
        <xsl:when test="$auto"><xsl:apply-templates select="$auto/@style:parent-style-name" mode="t:clean"/></xsl:when>
        <xsl:otherwise><xsl:attribute name="style:parent-style-name"><xsl:for-each select="$common"><xsl:call-template name="t:final-name"/></xsl:for-each></xsl:attribute></xsl:otherwise>
      </xsl:choose>
      <style:paragraph-properties>
        <xsl:apply-templates select="$auto/style:paragraph-properties/@*" mode="t:clean"/>
        <xsl:if test="$stops">
          <style:tab-stops>
            <xsl:for-each select="$stops/style:tab-stop">
              <xsl:variable name="at"><xsl:call-template name="t:mm"><xsl:with-param name="length" select="@style:position"/></xsl:call-template></xsl:variable>
              <style:tab-stop>
                <xsl:apply-templates select="@*" mode="t:clean"/>
                <xsl:if test="(@style:type = 'right' or @style:type = 'center') and $at &gt; 0">
                  <xsl:attribute name="style:position"><xsl:value-of select="format-number($at * ($t:height - $t:sides) div ($t:width - $t:sides), '0.##')"/>mm</xsl:attribute>
                </xsl:if>
              </style:tab-stop>
            </xsl:for-each>
          </style:tab-stops>
        </xsl:if>
      </style:paragraph-properties>
      <xsl:apply-templates select="$auto/style:text-properties" mode="t:clean"/>
    </style:style>
  </xsl:template>

  <xsl:key name="edge-style" match="theirs/office:document-styles/office:master-styles/style:master-page/style:*/text:p" use="@text:style-name"/>
  <xsl:variable name="t:wide-layouts" select="$t:ours/office:automatic-styles/style:page-layout[style:page-layout-properties/@style:print-orientation = 'landscape']"/>

  <xsl:template match="text:p[@text:style-name]" mode="tp:wide">
    <text:p text:style-name="House_wide_{@text:style-name}"><xsl:apply-templates mode="t:clean"/></text:p>
  </xsl:template>
  <xsl:template match="*" mode="tp:wide"><xsl:apply-templates select="." mode="t:clean"/></xsl:template>

  <!-- What is in a header or footer of a page that may be wide. -->
  <xsl:template name="tp:content">
    <xsl:param name="content"/>
    <xsl:param name="wide"/>
    <xsl:choose>
      <xsl:when test="$wide"><xsl:apply-templates select="$content" mode="tp:wide"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="$content" mode="t:clean"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A page of ours, the context, with the sizes of theirs; turned where ours is. -->
  <xsl:template name="tp:layout">
    <xsl:variable name="wide" select="style:page-layout-properties/@style:print-orientation = 'landscape'"/>
    <xsl:choose>
      <xsl:when test="not($t:page)"><xsl:copy-of select="."/></xsl:when>
      <xsl:otherwise>
        <style:page-layout>
          <xsl:copy-of select="@style:name"/>
          <xsl:copy-of select="$t:layout/@style:page-usage"/>
          <style:page-layout-properties>
            <xsl:apply-templates select="$t:layout/style:page-layout-properties/@*[not(local-name() = 'page-width' or local-name() = 'page-height'
                                         or local-name() = 'print-orientation' or starts-with(local-name(), 'layout-grid') or local-name() = 'footnote-max-height')]" mode="t:clean"/>
            <xsl:attribute name="fo:page-width"><xsl:value-of select="format-number($t:height * $wide + $t:width * not($wide), '0.##')"/>mm</xsl:attribute>
            <xsl:attribute name="fo:page-height"><xsl:value-of select="format-number($t:width * $wide + $t:height * not($wide), '0.##')"/>mm</xsl:attribute>
            <xsl:attribute name="style:print-orientation"><xsl:value-of select="concat(substring('landscape', 1, 9 * $wide), substring('portrait', 1, 8 * not($wide)))"/></xsl:attribute>
            <xsl:apply-templates select="$t:layout/style:page-layout-properties/style:background-image" mode="t:clean"/>
            <xsl:apply-templates select="$t:layout/style:page-layout-properties/style:footnote-sep" mode="t:clean"/>
          </style:page-layout-properties>
          <xsl:choose>
            <xsl:when test="$t:edges">
              <xsl:call-template name="tp:band-style"><xsl:with-param name="band" select="$t:layout/style:header-style"/><xsl:with-param name="name" select="'style:header-style'"/></xsl:call-template>
              <xsl:call-template name="tp:band-style"><xsl:with-param name="band" select="$t:layout/style:footer-style"/><xsl:with-param name="name" select="'style:footer-style'"/></xsl:call-template>
            </xsl:when>
            <xsl:otherwise><xsl:copy-of select="style:header-style | style:footer-style"/></xsl:otherwise>
          </xsl:choose>
        </style:page-layout>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A header that gets a line of ours may grow. -->
  <xsl:template name="tp:band-style">
    <xsl:param name="band"/>
    <xsl:param name="name"/>
    <xsl:element name="{$name}">
      <xsl:for-each select="$band/style:header-footer-properties">
        <style:header-footer-properties>
          <xsl:apply-templates select="@*[not(local-name() = 'height')]" mode="t:clean"/>
          <xsl:if test="@svg:height and not(@fo:min-height)"><xsl:attribute name="fo:min-height"><xsl:value-of select="@svg:height"/></xsl:attribute></xsl:if>
          <xsl:apply-templates select="style:background-image" mode="t:clean"/>
        </style:header-footer-properties>
      </xsl:for-each>
      <xsl:if test="not($band/style:header-footer-properties) and $name = 'style:header-style'">
        <style:header-footer-properties fo:min-height="7mm" fo:margin-bottom="3mm"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- What the first page of a house has, where it differs from the others. -->
  <xsl:variable name="t:first-head" select="$t:first-master/style:header | $t:master/*[local-name() = 'header-first'][not($t:first-master)]"/>
  <xsl:variable name="t:first-foot" select="$t:first-master/style:footer | $t:master/*[local-name() = 'footer-first'][not($t:first-master)]"/>
  <xsl:variable name="t:first" select="boolean($t:first-head or $t:first-foot or $t:first-master)"/>

  <xsl:template name="t:first-page">
    <style:master-page style:name="House_20_First" style:display-name="House First" style:next-style-name="Standard"
                       style:page-layout-name="{$t:ours/office:master-styles/style:master-page[@style:name = 'Standard']/@style:page-layout-name}">
      <xsl:call-template name="tp:first-edges"/>
    </style:master-page>
  </xsl:template>

  <xsl:template name="tp:first-edges">
    <xsl:call-template name="tp:edge"><xsl:with-param name="name" select="'style:header'"/><xsl:with-param name="theirs" select="$t:first-head"/><xsl:with-param name="other" select="$t:first-foot"/></xsl:call-template>
    <xsl:if test="$t:first-foot"><style:footer><xsl:apply-templates select="$t:first-foot/*" mode="t:clean"/></style:footer></xsl:if>
  </xsl:template>

  <!-- A kind of page of ours. -->
  <xsl:template match="style:master-page" mode="t:master">
    <xsl:variable name="main" select="@style:name = 'Standard'"/>
    <xsl:variable name="wide" select="$t:page and @style:page-layout-name = $t:wide-layouts/@style:name"/>
    <style:master-page>
      <xsl:copy-of select="@*"/>
      <xsl:choose>
        <xsl:when test="not($t:edges)"><xsl:copy-of select="node()"/></xsl:when>
        <xsl:when test="$t:first and @style:name = $t:cover and not($main)"><xsl:call-template name="tp:first-edges"/></xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="tp:edge"><xsl:with-param name="name" select="'style:header'"/><xsl:with-param name="theirs" select="$t:master/style:header"/><xsl:with-param name="other" select="$t:master/style:footer"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template>
          <xsl:if test="$t:master/style:header-left or $t:master/style:footer-left">
            <xsl:call-template name="tp:edge"><xsl:with-param name="name" select="'style:header-left'"/><xsl:with-param name="theirs" select="$t:master/style:header-left"/><xsl:with-param name="other" select="$t:master/style:footer-left"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template>
          </xsl:if>
          <xsl:variable name="has-first" select="$main and $t:first and not($t:own-first) and $t:cover = ''"/>
          <xsl:if test="$has-first">
            <xsl:call-template name="tp:edge"><xsl:with-param name="name" select="'style:header-first'"/><xsl:with-param name="theirs" select="$t:first-head"/><xsl:with-param name="other" select="$t:first-foot"/></xsl:call-template>
          </xsl:if>
          <xsl:if test="$t:master/style:footer or ($has-first and $t:first-foot)">
            <style:footer><xsl:call-template name="tp:content"><xsl:with-param name="content" select="$t:master/style:footer/*"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template></style:footer>
            <xsl:if test="$t:master/style:footer-left"><style:footer-left><xsl:call-template name="tp:content"><xsl:with-param name="content" select="$t:master/style:footer-left/*"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template></style:footer-left></xsl:if>
            <xsl:if test="$has-first"><style:footer-first><xsl:apply-templates select="$t:first-foot/*" mode="t:clean"/></style:footer-first></xsl:if>
          </xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </style:master-page>
  </xsl:template>

  <!-- A header, with the state of the document above it unless it or its footer ($other) shows it. -->
  <xsl:template name="tp:edge">
    <xsl:param name="name"/>
    <xsl:param name="theirs"/>
    <xsl:param name="other"/>
    <xsl:param name="wide" select="false()"/>
    <xsl:variable name="state" select="$tp:running/e:state[not(($theirs | $other)//text:user-defined[@text:name = 'Status'])]"/>
    <xsl:variable name="classification" select="$tp:running/e:classification[not(($theirs | $other)//text:user-defined[@text:name = 'Classification'])]"/>
    <xsl:element name="{$name}">
      <xsl:if test="$state or $classification">
        <text:p text:style-name="State-edge">
          <text:span text:style-name="Strong_20_Emphasis">
            <xsl:value-of select="$state"/>
            <xsl:if test="$state and $classification"><xsl:text> · </xsl:text></xsl:if>
            <xsl:value-of select="$classification"/>
          </text:span>
        </text:p>
      </xsl:if>
      <xsl:call-template name="tp:content"><xsl:with-param name="content" select="$theirs/*"/><xsl:with-param name="wide" select="$wide"/></xsl:call-template>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
