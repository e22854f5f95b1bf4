<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: MIT
  From the resolved form to the sealed form (schemas/sealed.xsd), whose SHA-256 in canonical form is the seal. What is
  taken and what is left is written down in engross-history(5), rule by rule: the numbers below are those of that page. A
  change here breaks seals that were given: a new rule takes a new edition of the form.

  Stands alone, so that `xsltproc stylesheets/seal/seal.xsl resolved.xml` makes it anywhere. What has no rule gives
  what its parts give, and no text of its own.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="urn:engross:1"
                xmlns:e="urn:engross:1" xmlns:mp="urn:engross:mode-private"
                xmlns:tp="urn:engross:template-private" exclude-result-prefixes="e mp tp">

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- 1. What the document is, then its front and its text. -->
  <xsl:template match="/e:resolved">
    <sealed form="1" kind="{@kind}" document="{@id}" lang="{@xml:lang}">
      <xsl:for-each select="e:meta/e:version">
        <xsl:attribute name="version"><xsl:value-of select="normalize-space()"/></xsl:attribute>
      </xsl:for-each>
      <xsl:for-each select="e:meta/e:date">
        <xsl:attribute name="date"><xsl:value-of select="@iso"/></xsl:attribute>
      </xsl:for-each>
      <front>
        <xsl:apply-templates select="e:front/*"/>
      </front>
      <body>
        <xsl:apply-templates select="e:body/*"/>
      </body>
    </sealed>
  </xsl:template>

  <!-- 2. What says how the version stands, what the drafters ask, and looks have no part in the seal. -->
  <xsl:template priority="2"
                match="e:banner | e:drafting-note | e:columns | e:front/e:table[@role = 'history'] |
                       e:detail[@key = 'status' or @key = 'version' or @key = 'date'] |
                       e:row[@key = 'seal' or @key = 'standing' or @field = 'status']"/>

  <!-- 3. The cover: the names of the parties, and its lines without their fixed words. -->
  <xsl:template match="e:cover/e:parties">
    <xsl:for-each select="e:party">
      <party><xsl:value-of select="normalize-space()"/></party>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="e:detail">
    <entry key="{@key}">
      <p><xsl:value-of select="normalize-space(e:words)"/></p>
    </entry>
  </xsl:template>

  <!-- 4. Document control: each row by what it is about, without its fixed words. At the front of a board paper the
       words of a row’s heading are the body’s own, and count. -->
  <xsl:template match="e:front/e:table[@role = 'control']">
    <xsl:apply-templates select="e:body/e:row"/>
  </xsl:template>

  <xsl:template match="e:front/e:table[@role = 'control']/e:body/e:row">
    <entry>
      <xsl:copy-of select="@key"/>
      <xsl:if test="@field">
        <xsl:attribute name="key"><xsl:value-of select="@field"/></xsl:attribute>
        <xsl:attribute name="label"><xsl:value-of select="normalize-space(e:cell[@header])"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="e:cell[not(@header)]/*"/>
    </entry>
  </xsl:template>

  <!-- 5. Sections and clauses with their numbers, items with what stands before them where that counts them. -->
  <xsl:template match="e:section | e:clause">
    <xsl:copy>
      <xsl:copy-of select="@number"/>
      <xsl:apply-templates select="*"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="e:item">
    <item>
      <xsl:if test="../@type != 'bullet'">
        <xsl:copy-of select="@label"/>
      </xsl:if>
      <xsl:apply-templates select="*"/>
    </item>
  </xsl:template>

  <!-- 6. What holds blocks. -->
  <xsl:template match="e:list | e:quote | e:box | e:figure | e:terms | e:definition | e:meaning | e:tiles | e:tile">
    <xsl:copy>
      <xsl:apply-templates select="*"/>
    </xsl:copy>
  </xsl:template>

  <!-- 7. Blocks of words. -->
  <xsl:template match="e:p | e:title | e:subtitle | e:notice | e:state | e:attribution | e:term | e:value | e:what |
                       e:description | e:note | e:source">
    <xsl:copy>
      <xsl:call-template name="tp:words"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="e:caption">
    <caption>
      <xsl:for-each select="e:counter">
        <xsl:attribute name="label"><xsl:value-of select="concat(@word, ' ', @count)"/></xsl:attribute>
      </xsl:for-each>
      <xsl:call-template name="tp:words"/>
    </caption>
  </xsl:template>

  <xsl:template match="e:listing">
    <listing><xsl:value-of select="."/></listing>
  </xsl:template>

  <!-- 8. Tables: every row and every cell, also an empty one. -->
  <xsl:template match="e:table">
    <table>
      <xsl:apply-templates select="*"/>
    </table>
  </xsl:template>

  <xsl:template match="e:table/e:head | e:table/e:body | e:table/e:foot | e:row | e:cell">
    <xsl:copy>
      <xsl:apply-templates select="*"/>
    </xsl:copy>
  </xsl:template>

  <!-- 9. Who is asked to sign or to decide, of whom the text names; not whether they did. Only where no history is kept
       does the row lack the name, and its id stands for it. -->
  <xsl:template match="e:table[@role = 'signatures' or @role = 'approvals']">
    <xsl:variable name="kind">
      <xsl:choose>
        <xsl:when test="@role = 'signatures'">signature</xsl:when>
        <xsl:otherwise>approval</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="e:body/e:row[not(@joined)]">
      <asked kind="{$kind}" body="{normalize-space(@body | @org[not(../@body)])}">
        <xsl:if test="@role">
          <xsl:attribute name="role"><xsl:value-of select="normalize-space(@role)"/></xsl:attribute>
        </xsl:if>
      </asked>
    </xsl:for-each>
  </xsl:template>

  <!-- 10. Charts: what they show, and the figures; then the table of the same figures. -->
  <xsl:template match="e:chart">
    <chart>
      <xsl:apply-templates select="e:caption | e:description"/>
      <xsl:for-each select="e:axis/@title">
        <axis><xsl:value-of select="normalize-space()"/></axis>
      </xsl:for-each>
      <xsl:for-each select="e:category">
        <category><xsl:value-of select="normalize-space(@label)"/></category>
      </xsl:for-each>
      <xsl:for-each select="e:series">
        <series name="{normalize-space(@name)}">
          <xsl:for-each select="e:point">
            <point><xsl:copy-of select="@value | @label"/></point>
          </xsl:for-each>
        </series>
      </xsl:for-each>
      <xsl:apply-templates select="e:table"/>
    </chart>
  </xsl:template>

  <!-- 11. The words of a block, then what stands among them, in its order. Most blocks have nothing but words, which are
       then taken at once. -->
  <xsl:template name="tp:words">
    <xsl:choose>
      <xsl:when test="*[not(self::e:fact[not(@href)] or self::e:ref or self::e:em or self::e:strong or self::e:code)] | */*">
        <xsl:variable name="words">
          <xsl:apply-templates select="node()" mode="mp:words"/>
        </xsl:variable>
        <xsl:value-of select="normalize-space($words)"/>
        <xsl:apply-templates select="*" mode="mp:things"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="normalize-space()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Emphasis and references are their words; a line break is a space; what is no words leaves U+FFFC in its place. -->
  <xsl:template match="*" mode="mp:words">
    <xsl:apply-templates select="node()" mode="mp:words"/>
  </xsl:template>
  <xsl:template match="e:br" mode="mp:words">
    <xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template match="e:footnote | e:image | e:blank" mode="mp:words">&#xFFFC;</xsl:template>
  <xsl:template match="e:counter | e:note-start | e:note-end | comment() | processing-instruction()" mode="mp:words"/>

  <xsl:template match="*" mode="mp:things">
    <xsl:apply-templates select="*" mode="mp:things"/>
  </xsl:template>

  <xsl:template match="e:link | e:fact[@href]" mode="mp:things">
    <link href="{@href}">
      <xsl:variable name="words">
        <xsl:apply-templates select="node()" mode="mp:words"/>
      </xsl:variable>
      <xsl:value-of select="normalize-space($words)"/>
    </link>
    <xsl:apply-templates select="*" mode="mp:things"/>
  </xsl:template>

  <xsl:template match="e:footnote" mode="mp:things">
    <footnote label="{normalize-space(@label)}">
      <xsl:apply-templates select="*"/>
    </footnote>
  </xsl:template>

  <xsl:template match="e:image" mode="mp:things">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="e:image">
    <image digest="{@digest}" alt="{normalize-space(@alt)}"/>
  </xsl:template>

  <xsl:template match="e:blank" mode="mp:things">
    <blank kind="{@kind}" label="{normalize-space(@label)}"/>
  </xsl:template>

  <xsl:template match="text()"/>

</xsl:stylesheet>
