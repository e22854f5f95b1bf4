<?xml version="1.0" encoding="UTF-8"?>
<!--
  Style names by role, for everything that writes or reads DOCX files, so that export and import cannot drift. The other
  office format has a list of its own with the same roles: one for both would be compiled twice as long.

  docx-id-ROLE    w:styleId. Word finds its own built-in styles by w:name, so ids may be kept in English for all.
  docx-name-ROLE  w:name, in the letter case of Word's built-in list ("heading 1", but "Body Text").

  A role that has levels ends in the level: <w:pStyle w:val="{$docx-id-heading}{@level}"/>.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The document's own title and what belongs to it. -->
  <xsl:variable name="docx-id-title" select="'Title'"/>
  <xsl:variable name="docx-name-title" select="'Title'"/>
  <xsl:variable name="docx-id-subtitle" select="'Subtitle'"/>
  <xsl:variable name="docx-name-subtitle" select="'Subtitle'"/>
  <xsl:variable name="docx-id-notice" select="'Notice'"/>
  <xsl:variable name="docx-name-notice" select="'Notice'"/>
  <xsl:variable name="docx-id-banner" select="'StatusBanner'"/>
  <xsl:variable name="docx-name-banner" select="'Status Banner'"/>
  <!-- The banner of a text that was agreed, that is in force, that no longer applies. -->
  <xsl:variable name="docx-id-banner-agreed" select="'StatusBannerAgreed'"/>
  <xsl:variable name="docx-name-banner-agreed" select="'Status Banner Agreed'"/>
  <xsl:variable name="docx-id-banner-in-force" select="'StatusBannerInForce'"/>
  <xsl:variable name="docx-name-banner-in-force" select="'Status Banner In Force'"/>
  <xsl:variable name="docx-id-banner-ended" select="'StatusBannerEnded'"/>
  <xsl:variable name="docx-name-banner-ended" select="'Status Banner Ended'"/>
  <!-- The same at the top of every page. -->
  <xsl:variable name="docx-id-ended" select="'StatusEnded'"/>
  <xsl:variable name="docx-name-ended" select="'Status Ended'"/>
  <!-- The cover: what the parties are; a party; one line of what readers look for first, and the label in it. -->
  <xsl:variable name="docx-id-cover-label" select="'CoverLabel'"/>
  <xsl:variable name="docx-name-cover-label" select="'Cover Label'"/>
  <xsl:variable name="docx-id-cover-party" select="'CoverParty'"/>
  <xsl:variable name="docx-name-cover-party" select="'Cover Party'"/>
  <xsl:variable name="docx-id-cover-detail" select="'CoverDetail'"/>
  <xsl:variable name="docx-name-cover-detail" select="'Cover Detail'"/>
  <xsl:variable name="docx-id-cover-key" select="'CoverKey'"/>
  <xsl:variable name="docx-name-cover-key" select="'Cover Key'"/>

  <!-- Contents: a heading, and one style for each level of entry. -->
  <xsl:variable name="docx-id-contents-heading" select="'TOCHeading'"/>
  <xsl:variable name="docx-name-contents-heading" select="'TOC Heading'"/>
  <xsl:variable name="docx-id-contents" select="'TOC'"/>
  <xsl:variable name="docx-name-contents" select="'toc '"/>

  <!-- Sections and clauses. Level 1 to 9. -->
  <xsl:variable name="docx-id-heading" select="'Heading'"/>
  <xsl:variable name="docx-name-heading" select="'heading '"/>
  <xsl:variable name="docx-id-appendix" select="'AppendixHeading'"/>
  <xsl:variable name="docx-name-appendix" select="'Appendix Heading'"/>
  <xsl:variable name="docx-id-clause" select="'Clause'"/>
  <xsl:variable name="docx-name-clause" select="'Clause '"/>
  <xsl:variable name="docx-id-clause-more" select="'ClauseContinued'"/>
  <xsl:variable name="docx-name-clause-more" select="'Clause Continued '"/>

  <!-- Blocks. -->
  <xsl:variable name="docx-id-body" select="'BodyText'"/>
  <xsl:variable name="docx-name-body" select="'Body Text'"/>
  <xsl:variable name="docx-id-list-bullet" select="'ListBullet'"/>
  <xsl:variable name="docx-name-list-bullet" select="'List Bullet'"/>
  <xsl:variable name="docx-id-list-number" select="'ListNumber'"/>
  <xsl:variable name="docx-name-list-number" select="'List Number'"/>
  <xsl:variable name="docx-id-list-continue" select="'ListContinue'"/>
  <xsl:variable name="docx-name-list-continue" select="'List Continue'"/>
  <xsl:variable name="docx-id-quote" select="'Quote'"/>
  <xsl:variable name="docx-name-quote" select="'Quote'"/>
  <xsl:variable name="docx-id-listing" select="'HTMLPreformatted'"/>
  <xsl:variable name="docx-name-listing" select="'HTML Preformatted'"/>
  <xsl:variable name="docx-id-figure" select="'Figure'"/>
  <xsl:variable name="docx-name-figure" select="'Figure'"/>

  <xsl:variable name="docx-id-chart" select="'Chart'"/>
  <xsl:variable name="docx-name-chart" select="'Chart'"/>

  <!-- Yearly reports: how far a priority has come. -->
  <xsl:variable name="docx-id-state" select="'State'"/>
  <xsl:variable name="docx-name-state" select="'State'"/>
  <!-- What stands apart from the text. -->
  <xsl:variable name="docx-id-attribution" select="'Attribution'"/>
  <xsl:variable name="docx-name-attribution" select="'Attribution'"/>
  <xsl:variable name="docx-id-box-title" select="'BoxTitle'"/>
  <xsl:variable name="docx-name-box-title" select="'Box Title'"/>
  <xsl:variable name="docx-id-box-text" select="'BoxText'"/>
  <xsl:variable name="docx-name-box-text" select="'Box Text'"/>
  <xsl:variable name="docx-id-box-deep" select="'BoxTextIndented'"/>
  <xsl:variable name="docx-name-box-deep" select="'Box Text Indented'"/>
  <xsl:variable name="docx-id-key-figure" select="'KeyFigure'"/>
  <xsl:variable name="docx-name-key-figure" select="'Key Figure'"/>
  <xsl:variable name="docx-id-key-figure-text" select="'KeyFigureText'"/>
  <xsl:variable name="docx-name-key-figure-text" select="'Key Figure Text'"/>
  <xsl:variable name="docx-id-key-figure-source" select="'KeyFigureSource'"/>
  <xsl:variable name="docx-name-key-figure-source" select="'Key Figure Source'"/>
  <xsl:variable name="docx-id-term" select="'Term'"/>
  <xsl:variable name="docx-name-term" select="'Term'"/>
  <xsl:variable name="docx-id-definition" select="'Definition'"/>
  <xsl:variable name="docx-name-definition" select="'Definition'"/>
  <xsl:variable name="docx-id-footnote" select="'FootnoteText'"/>
  <xsl:variable name="docx-name-footnote" select="'footnote text'"/>
  <xsl:variable name="docx-id-comment" select="'CommentText'"/>
  <xsl:variable name="docx-name-comment" select="'annotation text'"/>

  <!-- Tables. -->
  <xsl:variable name="docx-id-table" select="'DocumentTable'"/>
  <xsl:variable name="docx-name-table" select="'Document Table'"/>
  <xsl:variable name="docx-id-caption" select="'Caption'"/>
  <xsl:variable name="docx-name-caption" select="'caption'"/>
  <xsl:variable name="docx-id-table-text" select="'TableText'"/>
  <xsl:variable name="docx-name-table-text" select="'Table Text'"/>
  <xsl:variable name="docx-id-table-heading" select="'TableHeading'"/>
  <xsl:variable name="docx-name-table-heading" select="'Table Heading'"/>
  <xsl:variable name="docx-id-table-label" select="'TableLabel'"/>
  <xsl:variable name="docx-name-table-label" select="'Table Label'"/>
  <xsl:variable name="docx-id-table-figure" select="'TableFigure'"/>
  <xsl:variable name="docx-name-table-figure" select="'Table Figure'"/>
  <xsl:variable name="docx-id-table-figure-heading" select="'TableFigureHeading'"/>
  <xsl:variable name="docx-name-table-figure-heading" select="'Table Figure Heading'"/>
  <xsl:variable name="docx-id-table-note" select="'TableNote'"/>
  <xsl:variable name="docx-name-table-note" select="'Table Note'"/>

  <!-- Every page. -->
  <xsl:variable name="docx-id-header" select="'Header'"/>
  <xsl:variable name="docx-name-header" select="'header'"/>
  <xsl:variable name="docx-id-header-logo" select="'HeaderLogo'"/>
  <xsl:variable name="docx-name-header-logo" select="'Header Logo'"/>
  <xsl:variable name="docx-id-footer" select="'Footer'"/>
  <xsl:variable name="docx-name-footer" select="'footer'"/>

  <!-- Within a line. -->
  <xsl:variable name="docx-id-link" select="'Hyperlink'"/>
  <xsl:variable name="docx-name-link" select="'Hyperlink'"/>
  <xsl:variable name="docx-id-strong" select="'Strong'"/>
  <xsl:variable name="docx-name-strong" select="'Strong'"/>
  <xsl:variable name="docx-id-emphasis" select="'Emphasis'"/>
  <xsl:variable name="docx-name-emphasis" select="'Emphasis'"/>
  <xsl:variable name="docx-id-code" select="'HTMLCode'"/>
  <xsl:variable name="docx-name-code" select="'HTML Code'"/>
  <xsl:variable name="docx-id-note-mark" select="'FootnoteReference'"/>
  <xsl:variable name="docx-name-note-mark" select="'footnote reference'"/>
  <xsl:variable name="docx-id-comment-mark" select="'CommentReference'"/>
  <xsl:variable name="docx-name-comment-mark" select="'annotation reference'"/>
  <xsl:variable name="docx-id-blank" select="'PlaceholderText'"/>
  <xsl:variable name="docx-name-blank" select="'Placeholder Text'"/>

</xsl:stylesheet>
