<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes (17.11): the marks, and the part that holds the words. A document without any has no such part. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                exclude-result-prefixes="e t tp">

  <xsl:variable name="t:notes" select="/e:resolved/e:body/descendant::e:footnote"/>

  <!-- Word counts the marks itself. -->
  <xsl:template match="e:footnote">
    <w:r>
      <w:rPr><w:rStyle w:val="{$docx-id-note-mark}"/></w:rPr>
      <w:footnoteReference w:id="{@seq}"/>
    </w:r>
  </xsl:template>

  <!-- Both lines above footnotes have to be there, else Word calls the document corrupt (17.11.23, 17.11.1). -->
  <xsl:template name="t:footnotes">
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1">
        <w:p>
          <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
          <w:r><w:separator/></w:r>
        </w:p>
      </w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0">
        <w:p>
          <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
          <w:r><w:continuationSeparator/></w:r>
        </w:p>
      </w:footnote>
      <xsl:for-each select="$t:notes">
        <w:footnote w:id="{@seq}">
          <w:p>
            <w:pPr><w:pStyle w:val="{$docx-id-footnote}"/></w:pPr>
            <w:r>
              <w:rPr><w:rStyle w:val="{$docx-id-note-mark}"/></w:rPr>
              <w:footnoteRef/>
            </w:r>
            <w:r><w:t xml:space="preserve"> </w:t></w:r>
            <xsl:apply-templates select="e:p/node()"/>
          </w:p>
        </w:footnote>
      </xsl:for-each>
    </w:footnotes>
  </xsl:template>

  <!-- The links and pictures of notes are relationships of their part. -->
  <xsl:template name="t:footnotes-rels">
    <xsl:variable name="type" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:for-each select="$t:notes/descendant::e:link">
        <Relationship Id="link{@seq}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
      <xsl:if test="$t:notes/descendant::e:fact[@href]">
        <xsl:for-each select="/e:resolved/descendant::e:fact[@href][generate-id() = generate-id(key('work', @key)[1])]">
          <Relationship Id="work-{@key}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
        </xsl:for-each>
      </xsl:if>
      <xsl:if test="$t:notes/descendant::e:fact[@href]">
        <xsl:for-each select="/e:resolved/descendant::e:fact[@href][generate-id() = generate-id(key('work', @key)[1])]">
          <Relationship Id="work-{@key}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
        </xsl:for-each>
      </xsl:if>
      <xsl:for-each select="$t:notes/descendant::e:image">
        <Relationship Id="image{@seq}" Type="{$type}image" Target="media/{@name}"/>
      </xsl:for-each>
    </Relationships>
  </xsl:template>

</xsl:stylesheet>
