<?xml version="1.0" encoding="UTF-8"?>
<!-- How a document stands, in words and then in figures. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <!-- The answer comes first; what was checked, and as what, closes it. -->
  <xsl:template match="e:document" mode="t:summary">
    <xsl:if test="@resolved = 'no'">
      <box kind="callout"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'unresolved'"/></xsl:call-template></box>
    </xsl:if>
    <xsl:if test="not(e:profile)">
      <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'no-profile'"/></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="e:profile[../@resolved = 'yes']" mode="tp:summary"/>
    <xsl:apply-templates select="." mode="tp:findings"/>
    <xsl:apply-templates select="." mode="tp:checked"/>
  </xsl:template>

  <!-- "“Sharing premises”, version 1.0, is marked “In force” and dated … It was checked as on …, as a final text: …" -->
  <xsl:template match="e:document" mode="tp:checked">
    <xsl:variable name="name"><xsl:apply-templates select="." mode="t:name"/></xsl:variable>
    <p>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key" select="concat('checked', substring('-unversioned', 1 + 99 * boolean(@version)))"/>
        <xsl:with-param name="words" select="string(@version)"/>
        <xsl:with-param name="of" select="string($name)"/>
      </xsl:call-template>
      <xsl:variable name="status"><xsl:if test="@status"><xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('status-', @status)"/></xsl:call-template></xsl:if></xsl:variable>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key" select="concat('checked-status', substring('less', 1 + 99 * boolean(@status)))"/>
        <xsl:with-param name="words" select="string($status)"/>
      </xsl:call-template>
      <xsl:call-template name="t:say">
        <xsl:with-param name="key" select="concat('checked-', substring('un', 1 + 99 * boolean(@date)), 'date', substring('d', 1 + 99 * boolean(@date)))"/>
        <xsl:with-param name="words" select="string(@date-words)"/>
      </xsl:call-template>
      <xsl:call-template name="t:say"><xsl:with-param name="key" select="'checked-day'"/><xsl:with-param name="words" select="../@day-words"/></xsl:call-template>
      <xsl:call-template name="t:say"><xsl:with-param name="key" select="concat('stage-', @stage)"/></xsl:call-template>
    </p>
  </xsl:template>

  <!--
    How many are met, then each strength in a sentence, and what nobody has confirmed. Of a profile that is a beginning only
    what is known so far is counted, and nothing is said of the whole.
  -->
  <xsl:template match="e:profile" mode="tp:summary">
    <xsl:variable name="asked" select="e:requirement[@state != 'not-asked']"/>
    <xsl:variable name="unsure" select="count($asked[@confidence = 'unconfirmed'])"/>
    <p>
      <strong>
        <xsl:call-template name="t:say">
          <xsl:with-param name="key">
            <xsl:choose>
              <xsl:when test="not($asked)">against-none</xsl:when>
              <xsl:when test="@stub = 'yes'">against-stub</xsl:when>
              <xsl:otherwise>against</xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="words" select="e:title"/>
          <xsl:with-param name="number" select="count($asked[@state = 'met'])"/>
          <xsl:with-param name="of" select="count($asked)"/>
        </xsl:call-template>
      </strong>
      <xsl:if test="@stub = 'yes'"><xsl:text> </xsl:text><xsl:call-template name="t:say"><xsl:with-param name="key" select="'stub'"/></xsl:call-template></xsl:if>
      <xsl:if test="@until"><xsl:text> </xsl:text><xsl:call-template name="t:until"/></xsl:if>
    </p>
    <xsl:if test="$asked and ($unsure or @stub != 'yes')">
      <list type="bullet">
        <xsl:if test="@stub != 'yes'">
          <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'must'"/></xsl:call-template>
          <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'should'"/></xsl:call-template>
          <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'good'"/></xsl:call-template>
          <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'seen'"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="$unsure">
          <item>
            <p>
              <xsl:call-template name="t:say">
                <xsl:with-param name="key" select="'unsure'"/>
                <xsl:with-param name="number" select="$unsure"/>
                <xsl:with-param name="of" select="count($asked)"/>
              </xsl:call-template>
            </p>
          </item>
        </xsl:if>
      </list>
    </xsl:if>
  </xsl:template>

  <!-- Until when the edition of a profile counts, or counted. -->
  <xsl:template name="t:until">
    <xsl:variable name="past" select="translate(@until, '-', '') &lt; translate(/e:check-report/@day, '-', '')"/>
    <xsl:call-template name="t:say">
      <xsl:with-param name="key" select="concat('end', substring('ed', 1 + 99 * not($past)), substring('s', 1 + 99 * $past))"/>
      <xsl:with-param name="words" select="@until-words"/>
    </xsl:call-template>
  </xsl:template>

  <!-- "All 3 things that it must have are there." and what else is to be known of those; nothing where none is asked. -->
  <xsl:template name="tp:sentence">
    <xsl:param name="strength"/>
    <xsl:variable name="these" select="e:requirement[@strength = $strength]"/>
    <xsl:variable name="asked" select="count($these[@state != 'not-asked'])"/>
    <xsl:variable name="open" select="count($these[@state = 'not' or @state = 'thin'])"/>
    <xsl:variable name="thin" select="count($these[@state = 'thin'])"/>
    <xsl:variable name="waived" select="count($these[(@state = 'not' or @state = 'thin') and e:waiver])"/>
    <xsl:variable name="not-asked" select="count($these[@state = 'not-asked'])"/>
    <xsl:if test="$asked">
      <item>
        <p>
          <xsl:call-template name="t:say">
            <xsl:with-param name="key">
              <xsl:choose>
                <xsl:when test="$open = 0">all</xsl:when>
                <xsl:when test="$open = $asked">none</xsl:when>
                <xsl:otherwise>some</xsl:otherwise>
              </xsl:choose>
              <xsl:if test="$asked = 1 or ($open = 1 and $asked != 1)">-one</xsl:if>
              <xsl:value-of select="concat('-', $strength)"/>
            </xsl:with-param>
            <xsl:with-param name="number" select="concat(substring($open, 1 + 99 * ($open &lt; 2 or $open = $asked)), substring($asked, 1 + 99 * not($open &lt; 2 or $open = $asked)))"/>
            <xsl:with-param name="of" select="$asked"/>
          </xsl:call-template>
          <xsl:if test="$thin"><xsl:text> </xsl:text><xsl:call-template name="t:count"><xsl:with-param name="key" select="'thin'"/><xsl:with-param name="keys" select="'thin'"/><xsl:with-param name="number" select="$thin"/></xsl:call-template></xsl:if>
          <xsl:if test="$waived"><xsl:text> </xsl:text><xsl:call-template name="t:count"><xsl:with-param name="key" select="'waived'"/><xsl:with-param name="keys" select="'waived'"/><xsl:with-param name="number" select="$waived"/></xsl:call-template></xsl:if>
          <xsl:if test="$not-asked"><xsl:text> </xsl:text><xsl:call-template name="t:count"><xsl:with-param name="key" select="'not-asked'"/><xsl:with-param name="keys" select="'not-asked'"/><xsl:with-param name="number" select="$not-asked"/></xsl:call-template></xsl:if>
        </p>
      </item>
    </xsl:if>
  </xsl:template>

  <!-- What was found besides what is missing. -->
  <xsl:template match="e:document" mode="tp:findings">
    <xsl:variable name="others" select="e:finding[not(@code = 'requirement-missing' or @code = 'requirement-thin') and not(e:waiver)]"/>
    <xsl:variable name="errors" select="count($others[@level = 'error'])"/>
    <xsl:variable name="warnings" select="count($others[@level = 'warning'])"/>
    <xsl:variable name="advice" select="count($others[@level = 'advice'])"/>
    <xsl:variable name="words">
      <xsl:if test="$errors"><xsl:call-template name="t:count"><xsl:with-param name="key" select="'error'"/><xsl:with-param name="number" select="$errors"/></xsl:call-template></xsl:if>
      <xsl:if test="$errors and $warnings">
        <xsl:call-template name="t:say"><xsl:with-param name="key" select="concat(substring('comma', 1 + 99 * ($advice = 0)), substring('and', 1 + 99 * ($advice != 0)))"/></xsl:call-template>
      </xsl:if>
      <xsl:if test="$warnings"><xsl:call-template name="t:count"><xsl:with-param name="key" select="'warning'"/><xsl:with-param name="number" select="$warnings"/></xsl:call-template></xsl:if>
      <xsl:if test="$advice and ($errors or $warnings)"><xsl:call-template name="t:say"><xsl:with-param name="key" select="'and'"/></xsl:call-template></xsl:if>
      <xsl:if test="$advice"><xsl:call-template name="t:count"><xsl:with-param name="key" select="'advice'"/><xsl:with-param name="number" select="$advice"/></xsl:call-template></xsl:if>
    </xsl:variable>
    <xsl:call-template name="t:say-p">
      <xsl:with-param name="key" select="concat(substring('other-findings', 1 + 99 * (string($words) = '')), substring('no-findings', 1 + 99 * (string($words) != '')))"/>
      <xsl:with-param name="words" select="string($words)"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
