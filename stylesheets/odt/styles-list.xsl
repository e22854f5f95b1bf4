<?xml version="1.0" encoding="UTF-8"?>
<!-- Definitions of lists (16.30): the numbering of sections and clauses, and each kind of list where it is used. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template name="t:list-styles">
    <!-- Headings have outline levels, for the navigator and the contents; their numbers come from the list. -->
    <text:outline-style style:name="Outline">
      <text:outline-level-style text:level="1" style:num-format=""/>
      <text:outline-level-style text:level="2" style:num-format=""/>
      <text:outline-level-style text:level="3" style:num-format=""/>
      <text:outline-level-style text:level="4" style:num-format=""/>
      <text:outline-level-style text:level="5" style:num-format=""/>
      <text:outline-level-style text:level="6" style:num-format=""/>
      <text:outline-level-style text:level="7" style:num-format=""/>
      <text:outline-level-style text:level="8" style:num-format=""/>
      <text:outline-level-style text:level="9" style:num-format=""/>
      <text:outline-level-style text:level="10" style:num-format=""/>
    </text:outline-style>
    <xsl:for-each select="/e:resolved/e:schemes/e:scheme">
      <xsl:variable name="name"><xsl:call-template name="t:scheme-style"/></xsl:variable>
      <text:list-style style:name="{$name}" style:display-name="{$odt-numbering} {@name}">
        <xsl:apply-templates select="e:level"/>
      </text:list-style>
    </xsl:for-each>
    <xsl:for-each select="/descendant::e:list">
      <xsl:variable name="name"><xsl:call-template name="t:list-style"/></xsl:variable>
      <xsl:if test="generate-id() = generate-id(key('list', $name)[1])">
        <xsl:call-template name="tp:list"><xsl:with-param name="name" select="$name"/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The name of a scheme's list. Context: the scheme. -->
  <xsl:template name="t:scheme-style">
    <xsl:param name="scheme" select="@name"/>
    <xsl:value-of select="$odt-numbering"/>
    <xsl:if test="$scheme != 'main'"><xsl:value-of select="concat('_20_', $scheme)"/></xsl:if>
  </xsl:template>

  <!-- Whether sections and clauses share a level anywhere. -->
  <xsl:variable name="tp:mixed" select="boolean(/e:resolved/e:schemes/e:scheme/e:level[key('numbered', ../@name)[self::e:section]/@depth = @level
                                                and key('numbered', ../@name)[self::e:clause]/@depth = @level])"/>

  <!-- A level shows as many of those above it as are counted in it, with points between (19.797, text:display-levels). -->
  <xsl:template match="e:scheme/e:level">
    <xsl:variable name="from" select="$edge + (@level &gt; 3) * $edge-4 + (@level &gt; 6) * $edge-7
                                      + (@level = 1 and contains(@prefix, ' ')) * ($appendix-edge - $edge)"/>
    <!-- Numbers of clauses are quieter than their words, those of headings are as the headings; where a level has both, all
         numbers are as what they number, so that clauses do not have two looks. -->
    <xsl:variable name="those" select="key('numbered', ../@name)[@depth = current()/@level]"/>
    <text:list-level-style-number text:level="{@level}" style:num-format="1">
      <xsl:if test="not($tp:mixed) and $those[self::e:clause]">
        <xsl:attribute name="text:style-name"><xsl:value-of select="$odt-number"/></xsl:attribute>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="@format = 'letter'">
          <xsl:attribute name="style:num-format">A</xsl:attribute>
          <xsl:attribute name="style:num-letter-sync">true</xsl:attribute>
        </xsl:when>
        <xsl:when test="@format = 'none'"><xsl:attribute name="style:num-format"/></xsl:when>
      </xsl:choose>
      <xsl:if test="@prefix"><xsl:attribute name="style:num-prefix"><xsl:value-of select="@prefix"/></xsl:attribute></xsl:if>
      <xsl:if test="@counts &gt; 1">
        <xsl:attribute name="text:display-levels"><xsl:value-of select="@counts"/></xsl:attribute>
      </xsl:if>
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
        <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{$from}mm"
                                          fo:margin-left="{$from}mm" fo:text-indent="-{$from}mm"/>
      </style:list-level-properties>
    </text:list-level-style-number>
  </xsl:template>

  <!-- Levels that are defined: an officer may go deeper than the document does. -->
  <xsl:variable name="tp:levels" select="5 + 4 * boolean(/e:resolved/e:body/descendant::e:list[@depth &gt; 5])"/>

  <!-- The definition that the context list shares with others of its type and place. -->
  <xsl:template name="tp:list">
    <xsl:param name="name"/>
    <xsl:variable name="depth" select="not(ancestor::e:cell) * sum(ancestor::e:clause[@number][1]/@depth)"/>
    <text:list-style style:name="{$name}" style:display-name="{@type} {substring-after($name, '_20_')}">
      <xsl:call-template name="tp:list-level">
        <xsl:with-param name="in-box" select="boolean(ancestor::e:box)"/>
        <xsl:with-param name="start" select="($depth &gt; 0) * $edge + ($depth &gt; 3) * $edge-4 + ($depth &gt; 6) * $edge-7
            + $definition-inset * boolean(ancestor::e:meaning)
            + $quote-inset * count(ancestor::e:quote[not(ancestor::e:list)])"/>
        <xsl:with-param name="step" select="$cell-list-step * boolean(ancestor::e:cell) + $list-step * not(ancestor::e:cell)"/>
      </xsl:call-template>
    </text:list-style>
  </xsl:template>

  <!--
    $level of the context list and all below: lists of several types may be nested, each keeps its own at every depth. In a
    box all levels begin at one edge, and the style of their paragraphs says how far in they are. Letters go on as Word's
    do, aa, bb (19.503, style:num-letter-sync).
  -->
  <xsl:template name="tp:list-level">
    <xsl:param name="level" select="1"/>
    <xsl:param name="in-box"/>
    <xsl:param name="start"/>
    <xsl:param name="step"/>
    <xsl:variable name="from" select="$start + ($level * not($in-box) + $in-box) * $step"/>
    <xsl:variable name="tab" select="$from + $in-box * ($box-inset + $list-step * ($level &gt; 1))"/>
    <xsl:choose>
      <xsl:when test="@type = 'bullet'">
        <text:list-level-style-bullet text:level="{$level}" text:bullet-char="{substring('•–▪▪▪▪▪▪▪', $level, 1)}">
          <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
            <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{$tab}mm"
                                              fo:margin-left="{$from}mm" fo:text-indent="-{$step}mm"/>
          </style:list-level-properties>
        </text:list-level-style-bullet>
      </xsl:when>
      <xsl:otherwise>
        <text:list-level-style-number text:level="{$level}" style:num-format="i" style:num-prefix="(" style:num-suffix=")">
          <xsl:choose>
            <xsl:when test="@type = 'decimal'">
              <xsl:attribute name="style:num-format">1</xsl:attribute>
              <xsl:attribute name="style:num-prefix"/>
              <xsl:attribute name="style:num-suffix">.</xsl:attribute>
            </xsl:when>
            <xsl:when test="@type = 'alpha' or @type = 'recital'">
              <xsl:attribute name="style:num-format"><xsl:value-of select="substring('aA', 1 + (@type = 'recital'), 1)"/></xsl:attribute>
              <xsl:attribute name="style:num-letter-sync">true</xsl:attribute>
            </xsl:when>
          </xsl:choose>
          <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
            <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{$tab}mm"
                                              fo:margin-left="{$from}mm" fo:text-indent="-{$step}mm"/>
          </style:list-level-properties>
        </text:list-level-style-number>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$level &lt; $tp:levels">
      <xsl:call-template name="tp:list-level">
        <xsl:with-param name="level" select="$level + 1"/>
        <xsl:with-param name="in-box" select="$in-box"/>
        <xsl:with-param name="start" select="$start"/>
        <xsl:with-param name="step" select="$step"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
