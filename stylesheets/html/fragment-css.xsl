<?xml version="1.0" encoding="UTF-8"?>
<!--
  The style sheet of a fragment: that of the page, without what is the page's alone (class="frame"), and before it what
  keeps the host's rules away. The program puts every selector inside .engross afterwards (src/format/css.c); what begins
  with .engross already is written for fragments.

  Lengths in rem would follow the host's root, which many a host makes 10 pixels: here they follow the reader's own size
  (medium). A page that is light must not get a dark island: dark colours are for hosts that ask for them by the
  attribute data-engross-scheme, "dark" or "auto" (what the reader's system says), on the fragment or around it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:param name="id-prefix" select="''"/>
  <xsl:param name="heading-level" select="2"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/">
    <xsl:text>
@property --engross-rem { syntax: "&lt;length&gt;"; inherits: true; initial-value: 16px; }
.engross { all: initial; display: block; box-sizing: border-box; width: 100%; container: engross / inline-size;
  font-size: medium; --engross-rem: calc(1em * var(--engross-scale)); }
.engross :where(:not(svg, svg *, img)) { all: revert; }
.engross :where(:not(svg *))::before, .engross :where(:not(svg *))::after { all: revert; }
.engross :where(svg, svg *, img) { all: revert-layer; }
.engross li::marker { color: inherit; font: inherit; content: normal; }
</xsl:text>
    <xsl:for-each select="html/head/style[not(@class = 'frame')]">
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:text>
:root { color-scheme: light; }
.document { margin: 0; padding-bottom: 1rem; }
</xsl:text>
  </xsl:template>

</xsl:stylesheet>
