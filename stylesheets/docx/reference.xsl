<?xml version="1.0" encoding="UTF-8"?>
<!-- Bookmarks, and the fields that refer to them (17.13.6, 17.16). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <!--
    A bookmark goes around the words of its paragraph and nothing else: REF without a switch gives what the bookmark
    holds, which has to be the title (17.16.5.51).
  -->
  <xsl:template name="t:bookmark-start">
    <xsl:if test="@mark"><w:bookmarkStart w:id="{@mark-seq}" w:name="{@mark}"/></xsl:if>
  </xsl:template>

  <xsl:template name="t:bookmark-end">
    <xsl:if test="@mark"><w:bookmarkEnd w:id="{@mark-seq}"/></xsl:if>
  </xsl:template>

  <!--
    By number. \r counts from where the reference stands; for an item, an appendix or what is in one it would put the levels
    above in front, which are not part of the label or have another, so \n. The resolved words are the field's result: right when opened, with no question asked.
  -->
  <xsl:template match="e:ref[@show = 'number']">
    <xsl:variable name="switch">
      <xsl:choose>
        <xsl:when test="key('target', @mark)[self::e:item or @scheme != 'main']">\n</xsl:when>
        <xsl:otherwise>\r</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:apply-templates select="e:lead"/>
    <xsl:call-template name="t:field-start">
      <xsl:with-param name="code" select="concat(' REF ', @mark, ' ', $switch, ' \h ')"/>
    </xsl:call-template>
    <xsl:apply-templates select="e:cached"/>
    <xsl:call-template name="t:field-end"/>
  </xsl:template>

  <!-- What a bookmark of a numbered caption holds is the number with its word, so that REF gives just that. -->
  <xsl:template match="e:ref[@show = 'title' or @show = 'caption']">
    <xsl:apply-templates select="e:lead"/>
    <xsl:call-template name="t:field-start">
      <xsl:with-param name="code" select="concat(' REF ', @mark, ' \h ')"/>
    </xsl:call-template>
    <xsl:apply-templates select="e:cached"/>
    <xsl:call-template name="t:field-end"/>
  </xsl:template>

  <xsl:template match="e:ref[@show = 'text']">
    <w:hyperlink w:anchor="{@mark}" w:history="1">
      <xsl:apply-templates/>
    </w:hyperlink>
  </xsl:template>

  <!-- The number of a caption, which Word counts itself (17.16.5.56), under the names that its own commands know. -->
  <xsl:template match="e:counter">
    <xsl:for-each select="../.."><xsl:call-template name="t:bookmark-start"/></xsl:for-each>
    <w:r><w:t xml:space="preserve"><xsl:value-of select="concat(@word, ' ')"/></w:t></w:r>
    <xsl:call-template name="t:field-start">
      <xsl:with-param name="code">
        <xsl:choose>
          <xsl:when test="@series = 'table'"> SEQ Table \* ARABIC </xsl:when>
          <xsl:otherwise> SEQ Figure \* ARABIC </xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
    <w:r><w:t><xsl:value-of select="@count"/></w:t></w:r>
    <xsl:call-template name="t:field-end"/>
    <xsl:for-each select="../.."><xsl:call-template name="t:bookmark-end"/></xsl:for-each>
    <w:r><w:t xml:space="preserve">: </w:t></w:r>
  </xsl:template>

  <!-- A complex field up to its result, and after it (17.16.18). -->
  <xsl:template name="t:field-start">
    <xsl:param name="code"/>
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>
    <w:r><w:instrText xml:space="preserve"><xsl:value-of select="$code"/></w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
  </xsl:template>

  <xsl:template name="t:field-end">
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
  </xsl:template>

</xsl:stylesheet>
