<?xml version="1.0" encoding="UTF-8"?>
<!-- What the modules of drafting notes give, empty for a document that has none. Imported, so that those win. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:engross:template">

  <!-- Whether there are any. -->
  <xsl:variable name="t:drafting" select="false()"/>

  <!-- DOCX: the parts of the package that they take, and what other parts say of those. -->
  <xsl:template name="t:comments"/>
  <xsl:template name="t:comments-rels"/>
  <xsl:template name="t:comment-type"/>
  <xsl:template name="t:comment-relationship"/>
  <xsl:template name="t:comment-styles"/>

  <!-- HTML: their look. -->
  <xsl:template name="t:css-note"/>

</xsl:stylesheet>
