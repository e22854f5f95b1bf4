<?xml version="1.0" encoding="UTF-8"?>
<!--
  Tables of every role. A table stands in a container that scrolls by itself where the screen is too narrow; the
  container can take the focus, so that it scrolls from the keyboard too, and is named by the caption. It is a group: forty
  tables would be forty landmarks otherwise.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:m="urn:engross:mode" exclude-result-prefixes="e t tp m">

  <xsl:template match="e:table">
    <xsl:text>&#10;</xsl:text>
    <xsl:variable name="whole"><xsl:call-template name="t:table-whole"/></xsl:variable>
    <div class="table {@role}{substring(' whole', 1, 6 * boolean(string($whole)))}{substring(' wide', 1, 5 * boolean(e:columns/e:column[5]))}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:if test="e:columns/e:column[4] and (e:columns/e:column[5] or e:columns/e:column[position() &gt; 1][not(@align = 'end')])">
        <xsl:call-template name="tp:hint"/>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <div class="scroll">
        <xsl:if test="e:caption">
          <xsl:attribute name="role">group</xsl:attribute>
          <xsl:attribute name="tabindex">0</xsl:attribute>
          <xsl:attribute name="aria-labelledby">
            <xsl:value-of select="concat('caption_', @seq)"/>
          </xsl:attribute>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <table class="columns-{count(e:columns/e:column)}">
          <!-- Columns of figures need no room to be read in. -->
          <xsl:if test="e:columns/e:column[2] and count(e:columns/e:column[@align = 'end']) &gt;= count(e:columns/e:column) - 1">
            <xsl:attribute name="class">
              <xsl:value-of select="concat('columns-', count(e:columns/e:column), ' figures')"/>
            </xsl:attribute>
          </xsl:if>
          <xsl:apply-templates select="e:caption | e:columns | e:head | e:body | e:foot"/>
          <xsl:text>&#10;</xsl:text>
        </table>
      </div>
      <xsl:apply-templates select="*[not(self::e:caption or self::e:columns or self::e:head or self::e:body
                                         or self::e:foot)]"/>
      <xsl:text>&#10;</xsl:text>
    </div>
  </xsl:template>

  <!-- For the eyes, and shown by css.xsl where such a table has no room: who hears the table needs no hint. -->
  <xsl:template name="tp:hint">
    <xsl:text>&#10;</xsl:text>
    <p class="hint ui" aria-hidden="true">
      <xsl:call-template name="t:text"><xsl:with-param name="key" select="'table-hint'"/></xsl:call-template>
    </p>
  </xsl:template>

  <xsl:template match="e:table/e:caption">
    <xsl:text>&#10;</xsl:text>
    <caption id="caption_{../@seq}">
      <!-- Under a heading that says the same: only the name of the table, for who does not see it. -->
      <xsl:if test="../@caption-hidden"><xsl:attribute name="class">unseen ui</xsl:attribute></xsl:if>
      <xsl:apply-templates select="@xml:lang" mode="m:attributes"/>
      <xsl:apply-templates/>
    </caption>
  </xsl:template>

  <!-- Widths are classes, not style attributes: a site whose policy forbids those keeps them. See css.xsl. -->
  <xsl:template match="e:columns">
    <xsl:text>&#10;</xsl:text>
    <colgroup>
      <xsl:apply-templates/>
    </colgroup>
  </xsl:template>

  <xsl:template match="e:column">
    <col>
      <xsl:if test="@width">
        <xsl:attribute name="class">
          <xsl:value-of select="concat('width-', @width)"/>
        </xsl:attribute>
      </xsl:if>
    </col>
  </xsl:template>

  <xsl:template match="e:table/e:head">
    <xsl:text>&#10;</xsl:text>
    <thead>
      <xsl:apply-templates/>
    </thead>
  </xsl:template>

  <xsl:template match="e:table/e:body">
    <xsl:text>&#10;</xsl:text>
    <tbody>
      <xsl:apply-templates/>
    </tbody>
  </xsl:template>

  <xsl:template match="e:table/e:foot">
    <xsl:text>&#10;</xsl:text>
    <tfoot>
      <xsl:apply-templates/>
    </tfoot>
  </xsl:template>

  <xsl:template match="e:row">
    <xsl:text>&#10;</xsl:text>
    <tr>
      <xsl:if test="@state">
        <xsl:attribute name="class">
          <xsl:value-of select="@state"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
      <xsl:text>&#10;</xsl:text>
    </tr>
  </xsl:template>

  <!-- An empty cell heads nothing, so it is no heading whatever the table says. -->
  <xsl:template match="e:cell">
    <xsl:text>&#10;</xsl:text>
    <xsl:choose>
      <xsl:when test="@header = 'column' and *">
        <th scope="col">
          <xsl:call-template name="t:cell"/>
        </th>
      </xsl:when>
      <xsl:when test="@header = 'row' and *">
        <th scope="row">
          <xsl:call-template name="t:cell"/>
        </th>
      </xsl:when>
      <xsl:otherwise>
        <td>
          <xsl:call-template name="t:cell"/>
        </td>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Alignment comes from the cell or else from its column; a single paragraph needs no p element. -->
  <xsl:template name="t:cell">
    <xsl:variable name="place" select="count(preceding-sibling::e:cell) + 1"/>
    <xsl:variable name="column" select="ancestor::e:table[1]/e:columns/e:column[$place]"/>
    <!-- Years such as 2022–23 are not broken at the dash. -->
    <xsl:variable name="span" select="contains(., '–') and string-length(.) &lt; 10 and not(contains(., ' '))"/>
    <xsl:variable name="align" select="string((@align | $column[not(current()/@align)]/@align)[1])"/>
    <xsl:variable name="class" select="concat(substring($align, 1, 9 * ($align = 'end' or $align = 'center')), substring(' span', 1, 9 * $span))"/>
    <xsl:if test="$class != ''">
      <xsl:attribute name="class"><xsl:value-of select="normalize-space($class)"/></xsl:attribute>
    </xsl:if>
    <xsl:apply-templates select="@*" mode="m:attributes"/>
    <xsl:choose>
      <xsl:when test="count(*) = 1 and e:p[not(@*)]">
        <xsl:apply-templates select="e:p/node()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="e:table/e:note | e:table/e:source">
    <xsl:text>&#10;</xsl:text>
    <p class="{local-name()}">
      <xsl:apply-templates select="@*" mode="m:attributes"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

</xsl:stylesheet>
