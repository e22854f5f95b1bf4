<?xml version="1.0" encoding="UTF-8"?>
<!-- Drafting notes: comments (17.13.4), around the words that they are about. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private"
                xmlns:mp="urn:engross:mode-private" exclude-result-prefixes="e t tp mp">

  <xsl:variable name="t:drafting" select="true()"/>
  <xsl:variable name="tp:comments" select="/e:resolved/e:body/descendant::e:drafting-note"/>
  <!-- An id is no bookmark's and no other mark's: Word calls a document corrupt whose marks share one. -->
  <xsl:variable name="tp:comment-ids" select="1000000"/>
  <!-- Twips that a list in a comment stands in: there is little room. -->
  <xsl:variable name="tp:comment-step" select="284"/>

  <xsl:template match="e:note-start">
    <w:commentRangeStart w:id="{$tp:comment-ids + @note}"/>
  </xsl:template>

  <xsl:template match="e:note-end">
    <w:commentRangeEnd w:id="{$tp:comment-ids + @note}"/>
    <w:r>
      <w:rPr><w:rStyle w:val="{$docx-id-comment-mark}"/></w:rPr>
      <w:commentReference w:id="{$tp:comment-ids + @note}"/>
    </w:r>
  </xsl:template>

  <!-- Its words are in their own part. -->
  <xsl:template match="e:drafting-note"/>

  <!-- No w:date: there is no day that a note is of, and the clock's would change with every build. -->
  <xsl:template name="t:comments">
    <w:comments>
      <xsl:for-each select="$tp:comments">
        <w:comment w:id="{$tp:comment-ids + @seq}" w:author="{@author}">
          <xsl:if test="@initials"><xsl:attribute name="w:initials"><xsl:value-of select="@initials"/></xsl:attribute></xsl:if>
          <xsl:if test="*[1][self::e:list]">
            <xsl:call-template name="tp:comment-paragraph"><xsl:with-param name="words" select="/.."/></xsl:call-template>
          </xsl:if>
          <xsl:apply-templates mode="mp:comment"/>
        </w:comment>
      </xsl:for-each>
    </w:comments>
  </xsl:template>

  <!-- The links of comments are relationships of their part. -->
  <xsl:template name="t:comments-rels">
    <xsl:variable name="type" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <xsl:for-each select="$tp:comments/descendant::e:link">
        <Relationship Id="link{@seq}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
      <xsl:for-each select="$tp:comments/descendant::e:fact[@href]
                            [generate-id() = generate-id(key('work', @key)[ancestor::e:drafting-note][1])]">
        <Relationship Id="work-{@key}" Type="{$type}hyperlink" Target="{@href}" TargetMode="External"/>
      </xsl:for-each>
    </Relationships>
  </xsl:template>

  <!-- The first paragraph begins with the mark of the comment (17.13.4.1). -->
  <xsl:template name="tp:comment-paragraph">
    <xsl:param name="words" select="node()"/>
    <xsl:param name="num"/>
    <xsl:param name="level"/>
    <xsl:param name="left" select="0"/>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$docx-id-comment}"/>
        <xsl:if test="string($num)">
          <w:numPr>
            <w:ilvl w:val="{$level}"/>
            <w:numId w:val="{$num}"/>
          </w:numPr>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="string($num)"><w:ind w:left="{$left}" w:hanging="{$tp:comment-step}"/></xsl:when>
          <xsl:when test="$left &gt; 0"><w:ind w:left="{$left}"/></xsl:when>
        </xsl:choose>
      </w:pPr>
      <xsl:if test="self::e:drafting-note or (parent::e:drafting-note and self::e:p and not(preceding-sibling::*[1]))">
        <w:r>
          <w:rPr><w:rStyle w:val="{$docx-id-comment-mark}"/></w:rPr>
          <w:annotationRef/>
        </w:r>
      </xsl:if>
      <xsl:apply-templates select="$words"/>
    </w:p>
  </xsl:template>

  <xsl:template match="e:p" mode="mp:comment">
    <xsl:param name="left" select="0"/>
    <xsl:call-template name="tp:comment-paragraph"><xsl:with-param name="left" select="$left"/></xsl:call-template>
  </xsl:template>

  <!-- A link: other programs lose a field in a comment with all its words (seen in LibreOffice 7.4). -->
  <xsl:template match="e:drafting-note//e:ref" priority="1">
    <w:hyperlink w:anchor="{@mark}" w:history="1">
      <xsl:apply-templates mode="mp:linked"/>
    </w:hyperlink>
  </xsl:template>

  <xsl:template match="e:lead/text() | e:cached/text()" mode="mp:linked">
    <w:r>
      <w:rPr><w:rStyle w:val="{$docx-id-link}"/></w:rPr>
      <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
    </w:r>
  </xsl:template>

  <xsl:template match="e:lead | e:cached" mode="mp:linked">
    <xsl:apply-templates mode="mp:linked"/>
  </xsl:template>

  <xsl:template match="node()" mode="mp:linked">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- The levels of the text's lists, nearer to the edge. -->
  <xsl:template match="e:list" mode="mp:comment">
    <xsl:variable name="num">
      <xsl:choose>
        <xsl:when test="@type = 'bullet'">
          <xsl:variable name="place"><xsl:call-template name="t:list-place"/></xsl:variable>
          <xsl:value-of select="$num-bullets + $place"/>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="t:list-num"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="level"><xsl:call-template name="t:list-level"/></xsl:variable>
    <xsl:variable name="left" select="$tp:comment-step * @depth"/>
    <xsl:for-each select="e:item">
      <xsl:call-template name="tp:comment-paragraph">
        <xsl:with-param name="num" select="string($num)"/>
        <xsl:with-param name="level" select="$level"/>
        <xsl:with-param name="left" select="$left"/>
        <xsl:with-param name="words" select="*[1][self::e:p]/node()"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[position() &gt; 1 or not(self::e:p)]" mode="mp:comment">
        <xsl:with-param name="left" select="$left"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*" mode="mp:comment">
    <xsl:call-template name="t:unhandled"/>
  </xsl:template>

  <xsl:template name="t:comment-type">
    <Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/word/comments.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
  </xsl:template>

  <xsl:template name="t:comment-relationship">
    <Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="comments" Target="comments.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/>
  </xsl:template>

  <xsl:template name="t:comment-styles">
    <w:style w:type="paragraph" w:styleId="{$docx-id-comment}">
      <w:name w:val="{$docx-name-comment}"/>
      <w:basedOn w:val="Normal"/>
      <w:uiPriority w:val="99"/>
      <w:pPr><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/></w:pPr>
      <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>
    </w:style>
    <w:style w:type="character" w:styleId="{$docx-id-comment-mark}">
      <w:name w:val="{$docx-name-comment-mark}"/>
      <w:basedOn w:val="DefaultParagraphFont"/>
      <w:uiPriority w:val="99"/>
      <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>
