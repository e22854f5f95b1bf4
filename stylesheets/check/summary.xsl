<?xml version="1.0" encoding="UTF-8"?>
<!-- How a document stands, in words and then in figures. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:document" mode="t:summary">
    <xsl:apply-templates select="." mode="tp:checked"/>
    <xsl:if test="@resolved = 'no'">
      <box kind="callout"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'unresolved'"/></xsl:call-template></box>
    </xsl:if>
    <xsl:if test="not(e:profile)">
      <xsl:call-template name="t:say-p"><xsl:with-param name="key" select="'no-profile'"/></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="e:profile[../@resolved = 'yes']" mode="tp:summary"/>
    <xsl:apply-templates select="." mode="tp:findings"/>
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

  <xsl:template match="e:profile" mode="tp:summary">
    <p>
      <strong><xsl:call-template name="t:say"><xsl:with-param name="key" select="'against'"/><xsl:with-param name="words" select="e:title"/></xsl:call-template></strong>
    </p>
    <!-- Counts of a profile that is not whole would be read as counts of the edition. -->
    <xsl:if test="@stub = 'yes'">
      <p>
        <xsl:call-template name="t:say">
          <xsl:with-param name="key" select="'stub-count'"/>
          <xsl:with-param name="number" select="count(e:requirement[@state != 'not-asked'])"/>
          <xsl:with-param name="of" select="count(e:requirement[@state = 'met'])"/>
        </xsl:call-template>
      </p>
    </xsl:if>
    <xsl:if test="e:requirement and not(@stub = 'yes')">
      <list type="bullet">
        <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'must'"/></xsl:call-template>
        <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'should'"/></xsl:call-template>
        <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'good'"/></xsl:call-template>
        <xsl:call-template name="tp:sentence"><xsl:with-param name="strength" select="'seen'"/></xsl:call-template>
      </list>
      <xsl:apply-templates select="." mode="tp:counts"/>
    </xsl:if>
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

  <!-- The same as figures, a row for each strength that occurs. -->
  <xsl:template match="e:profile" mode="tp:counts">
    <table role="data">
      <caption><xsl:call-template name="t:say"><xsl:with-param name="key" select="'counts'"/><xsl:with-param name="words" select="e:title"/></xsl:call-template></caption>
      <columns>
        <column type="text" align="start" width="28"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
        <column type="count" align="end" width="12"/>
      </columns>
      <head>
        <row>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-strength'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-asked'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-met'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-thin'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-not'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-waived'"/></xsl:call-template>
          <xsl:call-template name="t:heading"><xsl:with-param name="key" select="'count-not-asked'"/></xsl:call-template>
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

  <!-- What is waived counts there, and not among what is not met or too little. -->
  <xsl:template name="tp:counts">
    <xsl:param name="key"/>
    <xsl:param name="these"/>
    <xsl:if test="$these">
      <row>
        <cell header="row"><xsl:call-template name="t:say-p"><xsl:with-param name="key" select="$key"/></xsl:call-template></cell>
        <cell><p><xsl:value-of select="count($these[@state != 'not-asked'])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[@state = 'met'])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[@state = 'thin' and not(e:waiver)])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[@state = 'not' and not(e:waiver)])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[(@state = 'not' or @state = 'thin') and e:waiver])"/></p></cell>
        <cell><p><xsl:value-of select="count($these[@state = 'not-asked'])"/></p></cell>
      </row>
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
