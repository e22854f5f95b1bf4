<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands beside the matrix: how to read it, its sources, the findings and the waivers. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:key name="tp:cited" match="e:instrument" use="concat(generate-id(../..), ' ', @id)"/>
  <xsl:key name="tp:citing" match="e:source" use="concat(generate-id(../../..), ' ', @instrument)"/>

  <xsl:key name="tp:said" match="e:requirement" use="@strength"/>
  <xsl:key name="tp:said" match="e:requirement | e:source" use="@confidence"/>
  <xsl:key name="tp:said" match="e:requirement" use="@state"/>
  <!-- Findings of one document that say the same, and those of them in one file. -->
  <xsl:key name="tp:same" match="e:finding" use="concat(generate-id(..), '|', boolean(e:waiver), @level, @code, '|', e:words, '|', e:fix)"/>
  <xsl:key name="tp:same-file" match="e:finding" use="concat(generate-id(..), '|', boolean(e:waiver), @level, @code, '|', e:words, '|', e:fix, '|', @file)"/>

  <!-- The words of the tables that stand in them, with what they mean. -->
  <xsl:template name="t:reading">
    <xsl:call-template name="tp:reading"><xsl:with-param name="of" select="'strength'"/><xsl:with-param name="words" select="'must should good seen '"/></xsl:call-template>
    <xsl:call-template name="tp:reading"><xsl:with-param name="of" select="'sure'"/><xsl:with-param name="words" select="'verified quoted practice unconfirmed '"/></xsl:call-template>
    <xsl:call-template name="tp:reading"><xsl:with-param name="of" select="'state'"/><xsl:with-param name="words" select="concat('met thin not not-asked ', substring('waived ', 1 + 99 * not(e:waiver or e:document/e:waiver)))"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="tp:reading">
    <xsl:param name="of"/>
    <xsl:param name="words"/>
    <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="concat('reading-', $of)"/></xsl:call-template>
    <list type="bullet"><xsl:call-template name="tp:terms"><xsl:with-param name="words" select="$words"/></xsl:call-template></list>
  </xsl:template>

  <xsl:template name="tp:terms">
    <xsl:param name="words"/>
    <xsl:variable name="word" select="substring-before($words, ' ')"/>
    <xsl:if test="$word != ''">
      <xsl:if test="$word = 'met' or $word = 'not' or $word = 'waived' or key('tp:said', $word)">
      <item>
        <p>
          <strong><xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('term-', $word)"/></xsl:call-template></strong>
          <xsl:text>: </xsl:text>
          <xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('means-', $word)"/></xsl:call-template>
        </p>
      </item>
      </xsl:if>
      <xsl:call-template name="tp:terms"><xsl:with-param name="words" select="substring-after($words, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Each instrument that the profiles of the document cite, once, with what is cited of it; documents of other areas last. -->
  <xsl:template match="e:document" mode="t:sources">
    <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'sources-lead'"/></xsl:call-template>
    <table role="matrix" caption-hidden="yes">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'sources'"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="37"/>
        <column type="text" align="start" width="15"/>
        <column type="text" align="start" width="48"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'source-name'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'source-kind'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'source-for'"/></xsl:call-template>
        </row>
      </head>
      <body>
        <xsl:for-each select="e:profile/e:instrument[generate-id() = generate-id(key('tp:cited', concat(generate-id(../..), ' ', @id))[1])]">
          <xsl:sort select="@kind = 'practice'"/>
          <xsl:sort select="."/>
          <xsl:apply-templates select="." mode="tp:row"/>
        </xsl:for-each>
      </body>
    </table>
  </xsl:template>

  <xsl:template match="e:instrument" mode="tp:row">
    <row>
      <cell header="row">
        <p>
          <xsl:choose>
            <xsl:when test="@address"><link href="{@address}"><xsl:value-of select="."/></link></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
          <xsl:if test="@until-words">
            <xsl:text>, </xsl:text>
            <xsl:call-template name="t:say"><xsl:with-param name="key" select="'source-until'"/><xsl:with-param name="words" select="@until-words"/></xsl:call-template>
          </xsl:if>
        </p>
      </cell>
      <cell><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="concat('kind-', @kind)"/></xsl:call-template></cell>
      <cell>
        <p>
          <xsl:for-each select="key('tp:citing', concat(generate-id(../..), ' ', @id))[not(@instrument = preceding-sibling::e:source/@instrument)]">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <!-- An id is not broken at its hyphen; in the tables, where one looks for it, it stands as it is written. -->
            <xsl:value-of select="translate(../@id, '-', '&#x2011;')"/>
          </xsl:for-each>
        </p>
      </cell>
    </row>
  </xsl:template>

  <!-- Those of a document, or of none. That a requirement is not met stands in the tables before. -->
  <xsl:template match="e:document | e:check-report" mode="t:findings">
    <xsl:variable name="findings" select="e:finding[not(@code = 'requirement-missing' or @code = 'requirement-thin')]"/>
    <xsl:if test="self::e:document">
      <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'findings-lead'"/><xsl:with-param name="words" select="concat('documents/', @id)"/></xsl:call-template>
    </xsl:if>
    <table role="matrix" caption-hidden="yes">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'findings'"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="23"/>
        <column type="text" align="start" width="9"/>
        <column type="text" align="start" width="41"/>
        <column type="text" align="start" width="27"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'finding-where'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'finding-level'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'finding-words'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'finding-fix'"/></xsl:call-template>
        </row>
      </head>
      <body>
        <xsl:apply-templates select="$findings[generate-id() = generate-id(key('tp:same', concat(generate-id(..), '|', boolean(e:waiver), @level, @code, '|', e:words, '|', e:fix))[1])]" mode="tp:row">
          <xsl:sort select="boolean(e:waiver) * 4 + (@level = 'warning') + (@level = 'advice') * 2 + (@level = 'note') * 3" data-type="number"/>
        </xsl:apply-templates>
      </body>
    </table>
  </xsl:template>

  <xsl:template match="e:finding" mode="tp:row">
    <row>
      <cell header="row">
        <xsl:for-each select="key('tp:same', concat(generate-id(..), '|', boolean(e:waiver), @level, @code, '|', e:words, '|', e:fix))">
          <xsl:variable name="here" select="key('tp:same-file', concat(generate-id(..), '|', boolean(e:waiver), @level, @code, '|', e:words, '|', e:fix, '|', @file))"/>
          <xsl:if test="generate-id() = generate-id($here[1])">
            <p>
              <xsl:value-of select="@file"/>
              <xsl:if test="not(@file)"><xsl:call-template name="t:say"><xsl:with-param name="key" select="'no-file'"/></xsl:call-template></xsl:if>
              <xsl:if test="@line">
                <xsl:variable name="lines"><xsl:for-each select="$here"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@line"/></xsl:for-each></xsl:variable>
                <xsl:text>, </xsl:text>
                <xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('line', substring('s', 1 + 99 * not($here[2])))"/><xsl:with-param name="words" select="string($lines)"/></xsl:call-template>
              </xsl:if>
            </p>
          </xsl:if>
        </xsl:for-each>
      </cell>
      <cell>
        <p>
          <xsl:choose>
            <xsl:when test="e:waiver"><xsl:call-template name="t:say"><xsl:with-param name="key" select="'finding-waived'"/></xsl:call-template></xsl:when>
            <xsl:otherwise><xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('level-', @level)"/></xsl:call-template></xsl:otherwise>
          </xsl:choose>
        </p>
      </cell>
      <cell>
        <p>
          <xsl:variable name="words"><xsl:call-template name="t:capital"><xsl:with-param name="words" select="string(e:words)"/></xsl:call-template></xsl:variable>
          <xsl:call-template name="tp:linked"><xsl:with-param name="words" select="string($words)"/></xsl:call-template>
          <xsl:value-of select="concat(' [', @code, ']')"/>
        </p>
      </cell>
      <cell><xsl:if test="e:fix"><p><xsl:call-template name="t:capital"><xsl:with-param name="words" select="string(e:fix)"/></xsl:call-template></p></xsl:if></cell>
    </row>
  </xsl:template>

  <!-- Addresses in the words of a finding lead there. Only the site is shown: a whole address makes its column too wide. -->
  <xsl:template name="tp:linked">
    <xsl:param name="words"/>
    <xsl:variable name="from" select="substring-after($words, 'https://')"/>
    <xsl:variable name="address" select="substring-before(concat(translate($from, '),;', '   '), ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="$address != ''">
        <xsl:value-of select="substring-before($words, 'https://')"/>
        <link href="https://{$address}"><xsl:value-of select="substring-before(concat($address, '/'), '/')"/></link>
        <xsl:call-template name="tp:linked"><xsl:with-param name="words" select="substring-after($from, $address)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="e:document" mode="t:waivers">
    <table role="data" caption-hidden="yes">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'waivers'"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="20"/>
        <column type="text" align="start" width="16"/>
        <column type="text" align="start" width="32"/>
        <column type="text" align="start" width="16"/>
        <column type="text" align="start" width="16"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'waiver-rule'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'waiver-in'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'waiver-reason'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'waiver-by'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'waiver-until'"/></xsl:call-template>
        </row>
      </head>
      <body><xsl:apply-templates select="e:waiver" mode="tp:row"/></body>
    </table>
  </xsl:template>

  <xsl:template match="e:waiver" mode="tp:row">
    <row>
      <cell header="row"><p><xsl:value-of select="@rule"/></p></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@in"><p><xsl:value-of select="@in"/></p></xsl:when>
          <xsl:otherwise><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="concat('waiver-everywhere', substring('-own', 1 + 99 * (@own != 'yes')))"/></xsl:call-template></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell><xsl:if test="e:reason"><p><xsl:value-of select="e:reason"/></p></xsl:if></cell>
      <cell><xsl:if test="@by"><p><xsl:value-of select="@by"/></p></xsl:if></cell>
      <cell>
        <p>
          <xsl:value-of select="@until-words"/>
          <xsl:if test="@counts = 'no'">
            <xsl:text>, </xsl:text>
            <strong><xsl:call-template name="t:say"><xsl:with-param name="key" select="'waiver-idle'"/></xsl:call-template></strong>
          </xsl:if>
        </p>
      </cell>
    </row>
  </xsl:template>

</xsl:stylesheet>
