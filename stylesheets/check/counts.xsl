<?xml version="1.0" encoding="UTF-8"?>
<!--
  How many requirements of a profile are met, in figures: a row for each strength that occurs, a column for each state that
  does. What is waived counts there, and not among what is not met or too little.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:profile" mode="t:counts">
    <table role="data">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'counts'"/><xsl:with-param name="words" select="e:title"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="28"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
        <xsl:if test="e:requirement[@state = 'thin' and not(e:waiver)]"><column type="count" align="end" width="12"/></xsl:if>
        <column type="count" align="end" width="12"/>
        <xsl:if test="e:requirement[(@state = 'not' or @state = 'thin') and e:waiver]"><column type="count" align="end" width="12"/></xsl:if>
        <xsl:if test="e:requirement[@state = 'not-asked']"><column type="count" align="end" width="12"/></xsl:if>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-strength'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-asked'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-met'"/></xsl:call-template>
          <xsl:if test="e:requirement[@state = 'thin' and not(e:waiver)]"><xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-thin'"/></xsl:call-template></xsl:if>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-not'"/></xsl:call-template>
          <xsl:if test="e:requirement[(@state = 'not' or @state = 'thin') and e:waiver]"><xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-waived'"/></xsl:call-template></xsl:if>
          <xsl:if test="e:requirement[@state = 'not-asked']"><xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-not-asked'"/></xsl:call-template></xsl:if>
        </row>
      </head>
      <body>
        <xsl:call-template name="tp:counts"><xsl:with-param name="key" select="'strength-must'"/><xsl:with-param name="these" select="e:requirement[@strength = 'must']"/></xsl:call-template>
        <xsl:call-template name="tp:counts"><xsl:with-param name="key" select="'strength-should'"/><xsl:with-param name="these" select="e:requirement[@strength = 'should']"/></xsl:call-template>
        <xsl:call-template name="tp:counts"><xsl:with-param name="key" select="'strength-good'"/><xsl:with-param name="these" select="e:requirement[@strength = 'good']"/></xsl:call-template>
        <xsl:call-template name="tp:counts"><xsl:with-param name="key" select="'strength-seen'"/><xsl:with-param name="these" select="e:requirement[@strength = 'seen']"/></xsl:call-template>
      </body>
      <foot>
        <xsl:call-template name="tp:counts"><xsl:with-param name="key" select="'count-all'"/><xsl:with-param name="these" select="e:requirement"/></xsl:call-template>
      </foot>
    </table>
  </xsl:template>

  <xsl:template name="tp:counts">
    <xsl:param name="key"/>
    <xsl:param name="these"/>
    <xsl:if test="$these">
      <row>
        <cell header="row"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="$key"/></xsl:call-template></cell>
        <cell><p><xsl:value-of select="count($these[@state != 'not-asked'])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[@state = 'met'])"/></p></cell>
        <xsl:if test="e:requirement[@state = 'thin' and not(e:waiver)]"><cell><p><xsl:value-of select="count($these[@state = 'thin' and not(e:waiver)])"/></p></cell></xsl:if>
        <cell><p><xsl:value-of select="count($these[@state = 'not' and not(e:waiver)])"/></p></cell>
        <xsl:if test="e:requirement[(@state = 'not' or @state = 'thin') and e:waiver]"><cell><p><xsl:value-of select="count($these[(@state = 'not' or @state = 'thin') and e:waiver])"/></p></cell></xsl:if>
        <xsl:if test="e:requirement[@state = 'not-asked']"><cell><p><xsl:value-of select="count($these[@state = 'not-asked'])"/></p></cell></xsl:if>
      </row>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
