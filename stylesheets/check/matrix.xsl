<?xml version="1.0" encoding="UTF-8"?>
<!-- The requirements one by one: those that are not met as a list of what to do, and all of each profile. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:key name="tp:instrument" match="e:profile/e:instrument" use="concat(generate-id(..), ' ', @id)"/>

  <!-- What is missing, a table for each profile; what a text must have first. -->
  <xsl:template match="e:document" mode="t:to-do">
    <xsl:param name="prefix"/>
    <xsl:choose>
      <xsl:when test="e:profile/e:requirement[@state = 'not' or @state = 'thin']">
        <p>
          <xsl:call-template name="t:say"><xsl:with-param name="key" select="'to-do-lead'"/></xsl:call-template>
          <xsl:if test="e:profile/e:requirement[@state = 'not' or @state = 'thin']/e:waiver">
            <xsl:call-template name="t:say"><xsl:with-param name="key" select="'to-do-waived'"/></xsl:call-template>
          </xsl:if>
        </p>
        <xsl:apply-templates select="e:profile[e:requirement[@state = 'not' or @state = 'thin']]" mode="tp:to-do">
          <xsl:with-param name="prefix" select="$prefix"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="@resolved = 'no'"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'unresolved'"/></xsl:call-template></xsl:when>
      <xsl:when test="not(e:profile)"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'no-profile'"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'to-do-none'"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="e:profile" mode="tp:to-do">
    <xsl:param name="prefix"/>
    <xsl:variable name="place" select="count(preceding-sibling::e:profile) + 1"/>
    <table role="data">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'to-do-table'"/><xsl:with-param name="words" select="e:title"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="17"/>
        <column type="text" align="start" width="51"/>
        <column type="text" align="start" width="16"/>
        <column type="text" align="start" width="16"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'requirement'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'asked-for'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'strength'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'state'"/></xsl:call-template>
        </row>
      </head>
      <body>
        <xsl:variable name="open" select="e:requirement[@state = 'not' or @state = 'thin']"/>
        <xsl:apply-templates select="$open[@strength = 'must']" mode="tp:to-do"><xsl:with-param name="prefix" select="concat($prefix, 'p', $place, '-')"/></xsl:apply-templates>
        <xsl:apply-templates select="$open[@strength = 'should']" mode="tp:to-do"><xsl:with-param name="prefix" select="concat($prefix, 'p', $place, '-')"/></xsl:apply-templates>
        <xsl:apply-templates select="$open[@strength = 'good']" mode="tp:to-do"><xsl:with-param name="prefix" select="concat($prefix, 'p', $place, '-')"/></xsl:apply-templates>
        <xsl:apply-templates select="$open[@strength = 'seen']" mode="tp:to-do"><xsl:with-param name="prefix" select="concat($prefix, 'p', $place, '-')"/></xsl:apply-templates>
      </body>
    </table>
  </xsl:template>

  <xsl:template match="e:requirement" mode="tp:to-do">
    <xsl:param name="prefix"/>
    <row>
      <cell header="row">
        <p><ref><xsl:attribute name="to"><xsl:call-template name="t:row-id"><xsl:with-param name="prefix" select="$prefix"/></xsl:call-template></xsl:attribute><xsl:value-of select="@id"/></ref></p>
      </cell>
      <cell>
        <p><strong><xsl:value-of select="e:title"/></strong></p>
        <xsl:call-template name="tp:asks"/>
        <xsl:if test="e:lacking">
          <p>
            <xsl:variable name="lacking"><xsl:call-template name="tp:without-elements"><xsl:with-param name="words" select="string(e:lacking)"/></xsl:call-template></xsl:variable>
            <xsl:call-template name="t:capital"><xsl:with-param name="words" select="string($lacking)"/></xsl:call-template>
            <xsl:text>.</xsl:text>
          </p>
        </xsl:if>
      </cell>
      <cell>
        <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="concat('strength-', @strength)"/></xsl:call-template>
        <xsl:if test="@confidence = 'unconfirmed'"><xsl:call-template name="tp:sure"/></xsl:if>
      </cell>
      <cell><xsl:call-template name="tp:state"/></cell>
    </row>
  </xsl:template>

  <!-- What is lacking, without the elements that would say it, as in " (<review>)": they are for those who write. -->
  <xsl:template name="tp:without-elements">
    <xsl:param name="words"/>
    <xsl:variable name="rest" select="substring-after($words, ' (&lt;')"/>
    <xsl:choose>
      <xsl:when test="contains($rest, '>)')">
        <xsl:value-of select="substring-before($words, ' (&lt;')"/>
        <xsl:call-template name="tp:without-elements"><xsl:with-param name="words" select="substring-after($rest, '>)')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An id for the row of a requirement: its own in small letters, after what makes it one of this profile. -->
  <xsl:template name="t:row-id">
    <xsl:param name="prefix"/>
    <xsl:value-of select="concat($prefix, translate(@id, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>
  </xsl:template>

  <!-- The matrix of one profile, after what is to be known of it. -->
  <xsl:template match="e:profile" mode="t:matrix">
    <xsl:param name="prefix"/>
    <xsl:variable name="place" select="count(preceding-sibling::e:profile) + 1"/>
    <xsl:if test="e:caveat or @stub = 'yes' or @until">
      <box kind="callout">
        <title><xsl:call-template name="t:say"><xsl:with-param name="key" select="'caveat'"/></xsl:call-template></title>
        <xsl:if test="e:caveat"><p><xsl:value-of select="e:caveat"/></p></xsl:if>
        <xsl:if test="@stub = 'yes'"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'stub'"/></xsl:call-template></xsl:if>
        <xsl:if test="@until"><p><xsl:call-template name="t:until"/></p></xsl:if>
      </box>
    </xsl:if>
    <p>
      <xsl:value-of select="e:summary"/>
      <xsl:if test="e:requirement">
        <xsl:text> </xsl:text>
        <xsl:call-template name="t:say"><xsl:with-param name="key" select="'see-reading'"/></xsl:call-template>
        <ref to="reading"><xsl:call-template name="t:say"><xsl:with-param name="key" select="'reading'"/></xsl:call-template></ref>
        <xsl:text>.</xsl:text>
      </xsl:if>
    </p>
    <xsl:if test="e:requirement[@state != 'not-asked'] and @stub != 'yes' and ../@resolved = 'yes'"><xsl:apply-templates select="." mode="t:counts"/></xsl:if>
    <xsl:if test="e:requirement">
      <table role="matrix">
        <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'matrix'"/><xsl:with-param name="words" select="e:title"/></xsl:call-template></caption>
        <columns>
          <column type="text" align="start" width="31"/>
          <column type="text" align="start" width="9"/>
          <column type="text" align="start" width="17"/>
          <column type="text" align="start" width="11"/>
          <column type="text" align="start" width="23"/>
          <column type="text" align="start" width="9"/>
        </columns>
        <head>
          <row>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'requirement'"/></xsl:call-template>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'strength'"/></xsl:call-template>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'source'"/></xsl:call-template>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'sure'"/></xsl:call-template>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'where'"/></xsl:call-template>
            <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'state'"/></xsl:call-template>
          </row>
        </head>
        <body>
          <xsl:apply-templates select="e:requirement" mode="tp:matrix"><xsl:with-param name="prefix" select="concat($prefix, 'p', $place, '-')"/></xsl:apply-templates>
        </body>
      </table>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:requirement" mode="tp:matrix">
    <xsl:param name="prefix"/>
    <row>
      <xsl:attribute name="id"><xsl:call-template name="t:row-id"><xsl:with-param name="prefix" select="$prefix"/></xsl:call-template></xsl:attribute>
      <cell header="row">
        <p><strong><xsl:value-of select="concat(@id, ' ', e:title)"/></strong></p>
        <xsl:call-template name="tp:asks"/>
      </cell>
      <cell><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="concat('strength-', @strength)"/></xsl:call-template></cell>
      <cell><xsl:call-template name="tp:sources"/></cell>
      <cell><xsl:call-template name="tp:sure"/></cell>
      <cell><xsl:call-template name="t:where"/></cell>
      <cell><xsl:call-template name="tp:state"/></cell>
    </row>
  </xsl:template>

  <!-- What nobody has confirmed stands in italics. -->
  <xsl:template name="tp:asks">
    <p>
      <xsl:choose>
        <xsl:when test="@confidence = 'unconfirmed'"><em><xsl:value-of select="e:asks"/></em></xsl:when>
        <xsl:otherwise><xsl:value-of select="e:asks"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:template name="tp:sure">
    <xsl:variable name="words"><xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('confidence-', @confidence)"/></xsl:call-template></xsl:variable>
    <p>
      <xsl:choose>
        <xsl:when test="@confidence = 'unconfirmed'"><em><xsl:value-of select="$words"/></em></xsl:when>
        <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <!-- Who asks for it, a line each; documents of other areas are counted together. -->
  <xsl:template name="tp:sources">
    <xsl:variable name="practice" select="../e:instrument[@kind = 'practice']/@id"/>
    <xsl:apply-templates select="e:source[not(@again or @instrument = $practice)]" mode="tp:source"/>
    <xsl:variable name="seen" select="count(e:source[@instrument = $practice][not(@instrument = preceding-sibling::e:source/@instrument)])"/>
    <xsl:if test="$seen">
      <p><xsl:call-template name="t:count"><xsl:with-param name="key" select="'seen'"/><xsl:with-param name="keys" select="'seen'"/><xsl:with-param name="number" select="$seen"/></xsl:call-template></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:source" mode="tp:source">
    <xsl:variable name="about" select="key('tp:instrument', concat(generate-id(../..), ' ', @instrument))"/>
    <xsl:variable name="words">
      <xsl:value-of select="$about/@short"/>
      <xsl:if test="not($about/@short)"><xsl:value-of select="$about"/></xsl:if>
      <xsl:if test="not($about)"><xsl:value-of select="@instrument"/></xsl:if>
      <xsl:call-template name="t:particulars"/>
    </xsl:variable>
    <p>
      <xsl:choose>
        <xsl:when test="@confidence = 'unconfirmed' and ../@confidence != 'unconfirmed'">
          <em><xsl:call-template name="t:say"><xsl:with-param name="key" select="'source-unconfirmed'"/><xsl:with-param name="words" select="string($words)"/></xsl:call-template></em>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <!-- ", chapter 3, paragraph 38" -->
  <xsl:template name="t:particulars">
    <xsl:for-each select="@section | @chapter | @paragraph">
      <xsl:text>, </xsl:text>
      <!-- A part that is called otherwise says so itself: "Appendix 1". -->
      <xsl:if test="not(starts-with(., 'Appendix') or starts-with(., 'Annex'))">
        <xsl:call-template name="t:say"><xsl:with-param name="key" select="local-name()"/></xsl:call-template>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>

  <!-- What is open is strong; a waiver stands under it. -->
  <xsl:template name="tp:state">
    <xsl:variable name="words"><xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('state-', @state)"/></xsl:call-template></xsl:variable>
    <p>
      <xsl:choose>
        <xsl:when test="@state = 'not' or @state = 'thin'"><strong><xsl:value-of select="$words"/></strong></xsl:when>
        <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
      </xsl:choose>
      <xsl:if test="e:waiver and (@state = 'not' or @state = 'thin')">
        <xsl:text>, </xsl:text>
        <xsl:call-template name="t:say"><xsl:with-param name="key" select="'state-waived'"/><xsl:with-param name="words" select="e:waiver/@until-words"/></xsl:call-template>
      </xsl:if>
    </p>
  </xsl:template>

</xsl:stylesheet>
