<?xml version="1.0" encoding="UTF-8"?>
<!--
  The list of contents: a TOC field in a content control that Word knows as its own (17.5.2.12, 17.16.5.68). The result is
  filled in, so that it is right when first opened and no program has to ask. \n leaves page numbers out: nothing here
  knows them, and a wrong one is worse than none.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:template match="e:contents[not(e:entry)]">
    <xsl:apply-templates select="e:title"/>
  </xsl:template>

  <xsl:template match="e:contents">
    <w:sdt>
      <w:sdtPr>
        <w:docPartObj>
          <w:docPartGallery w:val="Table of Contents"/>
          <w:docPartUnique/>
        </w:docPartObj>
      </w:sdtPr>
      <w:sdtContent>
        <xsl:apply-templates select="e:title | e:entry"/>
      </w:sdtContent>
    </w:sdt>
  </xsl:template>

  <xsl:template match="e:contents/e:title">
    <xsl:call-template name="t:paragraph">
      <xsl:with-param name="style" select="$docx-id-contents-heading"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The field begins in the first entry and ends in the last. -->
  <xsl:template match="e:entry">
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-contents}{@level}"/>
        <xsl:if test="$t:contents-whole and following-sibling::*[1]"><w:keepNext/></xsl:if>
      </w:pPr>
      <xsl:if test="not(preceding-sibling::*[1][self::e:entry])">
        <xsl:call-template name="t:field-start">
          <xsl:with-param name="code"><xsl:call-template name="tp:contents-code"/></xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <w:hyperlink w:anchor="{@mark}" w:history="1">
        <xsl:for-each select="e:number">
          <w:r><w:t xml:space="preserve"><xsl:value-of select="."/></w:t></w:r>
          <w:r><w:tab/></w:r>
        </xsl:for-each>
        <!-- Words only: a hyperlink holds no other. -->
        <xsl:for-each select="e:words//text()"><xsl:call-template name="t:run"/></xsl:for-each>
      </w:hyperlink>
      <xsl:if test="not(following-sibling::*[1])"><xsl:call-template name="t:field-end"/></xsl:if>
    </w:p>
  </xsl:template>

  <!-- \o the built-in headings down to the deepest entry, \n no page numbers, \h links, \z none in web view, \u by outline level. -->
  <xsl:template name="tp:contents-code">
    <xsl:text> TOC \o "1-</xsl:text>
    <xsl:for-each select="../e:entry">
      <xsl:sort select="@level" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="@level"/></xsl:if>
    </xsl:for-each>
    <xsl:text>" \n \h \z \u </xsl:text>
  </xsl:template>

</xsl:stylesheet>
