<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes (6.3), where their marks are; and blanks to be filled in, as fields. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template match="e:footnote">
    <text:note text:id="note{@seq}" text:note-class="footnote">
      <text:note-citation><xsl:value-of select="@label"/></text:note-citation>
      <text:note-body>
        <xsl:for-each select="e:p">
          <xsl:call-template name="t:paragraph">
            <xsl:with-param name="style" select="$odt-footnote"/>
          </xsl:call-template>
        </xsl:for-each>
      </text:note-body>
    </text:note>
  </xsl:template>

  <!-- Not a placeholder (7.3.2): Writer would show it in angle brackets. A click on this one asks for the words. -->
  <xsl:template match="e:blank">
    <text:span text:style-name="{$odt-blank}">
      <text:text-input text:description="{@label}"><xsl:value-of select="."/></text:text-input>
    </text:span>
  </xsl:template>

  <!-- An empty box or one with a cross, to choose from. -->
  <xsl:template match="e:blank[@kind = 'tick' or @kind = 'choice']">
    <text:drop-down text:name="{@label}">
      <text:label text:current-selected="true" text:value="{.}"/>
      <text:label text:value="&#x2612;"/>
      <xsl:value-of select="."/>
    </text:drop-down>
  </xsl:template>

</xsl:stylesheet>
