<?xml version="1.0" encoding="UTF-8"?>
<!--
  Style names by role, for everything that writes or reads the office formats, so that export and import cannot drift.

  docx-id-ROLE    w:styleId. Word finds its own built-in styles by w:name, so ids may be kept in English for all.
  docx-name-ROLE  w:name, in the letter case of Word's built-in list ("heading 1", but "Body Text").
  odt-ROLE        style:name, where _20_ stands for a space: ODF 1.3 part 3, 19.502. The style:display-name is the same
                  with spaces.

  A role that has levels ends in the level: <w:pStyle w:val="{$docx-id-heading}{@level}"/>.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The document's own title and what belongs to it. -->
  <xsl:variable name="docx-id-title" select="'Title'"/>
  <xsl:variable name="docx-name-title" select="'Title'"/>
  <xsl:variable name="odt-title" select="'Title'"/>
  <xsl:variable name="docx-id-subtitle" select="'Subtitle'"/>
  <xsl:variable name="docx-name-subtitle" select="'Subtitle'"/>
  <xsl:variable name="odt-subtitle" select="'Subtitle'"/>
  <xsl:variable name="docx-id-notice" select="'Notice'"/>
  <xsl:variable name="docx-name-notice" select="'Notice'"/>
  <xsl:variable name="odt-notice" select="'Notice'"/>
  <xsl:variable name="docx-id-banner" select="'StatusBanner'"/>
  <xsl:variable name="docx-name-banner" select="'Status Banner'"/>
  <xsl:variable name="odt-banner" select="'Status_20_Banner'"/>
  <!-- The cover: what the parties are; a party; one line of what readers look for first, and the label in it. -->
  <xsl:variable name="docx-id-cover-label" select="'CoverLabel'"/>
  <xsl:variable name="docx-name-cover-label" select="'Cover Label'"/>
  <xsl:variable name="odt-cover-label" select="'Cover_20_Label'"/>
  <xsl:variable name="docx-id-cover-party" select="'CoverParty'"/>
  <xsl:variable name="docx-name-cover-party" select="'Cover Party'"/>
  <xsl:variable name="odt-cover-party" select="'Cover_20_Party'"/>
  <xsl:variable name="docx-id-cover-detail" select="'CoverDetail'"/>
  <xsl:variable name="docx-name-cover-detail" select="'Cover Detail'"/>
  <xsl:variable name="odt-cover-detail" select="'Cover_20_Detail'"/>
  <xsl:variable name="docx-id-cover-key" select="'CoverKey'"/>
  <xsl:variable name="docx-name-cover-key" select="'Cover Key'"/>
  <xsl:variable name="odt-cover-key" select="'Cover_20_Key'"/>

  <!-- Contents: a heading, and one style for each level of entry. -->
  <xsl:variable name="docx-id-contents-heading" select="'TOCHeading'"/>
  <xsl:variable name="docx-name-contents-heading" select="'TOC Heading'"/>
  <xsl:variable name="odt-contents-heading" select="'Contents_20_Heading'"/>
  <xsl:variable name="docx-id-contents" select="'TOC'"/>
  <xsl:variable name="docx-name-contents" select="'toc '"/>
  <xsl:variable name="odt-contents" select="'Contents_20_'"/>

  <!-- Sections and clauses. Level 1 to 9. -->
  <xsl:variable name="docx-id-heading" select="'Heading'"/>
  <xsl:variable name="docx-name-heading" select="'heading '"/>
  <xsl:variable name="odt-heading" select="'Heading_20_'"/>
  <xsl:variable name="odt-heading-base" select="'Heading'"/>
  <xsl:variable name="docx-id-appendix" select="'AppendixHeading'"/>
  <xsl:variable name="docx-name-appendix" select="'Appendix Heading'"/>
  <xsl:variable name="odt-appendix" select="'Appendix_20_Heading'"/>
  <xsl:variable name="docx-id-clause" select="'Clause'"/>
  <xsl:variable name="docx-name-clause" select="'Clause '"/>
  <xsl:variable name="docx-id-clause-more" select="'ClauseContinued'"/>
  <xsl:variable name="docx-name-clause-more" select="'Clause Continued '"/>
  <xsl:variable name="odt-clause" select="'Clause_20_'"/>
  <!-- Writer alone: added to a heading without a number, and to what goes on under a clause's number. -->
  <xsl:variable name="odt-plain" select="'_20_Unnumbered'"/>
  <xsl:variable name="odt-continued" select="'_20_Continued'"/>

  <!-- Blocks. -->
  <xsl:variable name="docx-id-body" select="'BodyText'"/>
  <xsl:variable name="docx-name-body" select="'Body Text'"/>
  <xsl:variable name="odt-body" select="'Text_20_body'"/>
  <xsl:variable name="docx-id-list-bullet" select="'ListBullet'"/>
  <xsl:variable name="docx-name-list-bullet" select="'List Bullet'"/>
  <xsl:variable name="odt-list-bullet" select="'List_20_1'"/>
  <xsl:variable name="docx-id-list-number" select="'ListNumber'"/>
  <xsl:variable name="docx-name-list-number" select="'List Number'"/>
  <xsl:variable name="odt-list-number" select="'Numbering_20_1'"/>
  <xsl:variable name="docx-id-list-continue" select="'ListContinue'"/>
  <xsl:variable name="docx-name-list-continue" select="'List Continue'"/>
  <xsl:variable name="odt-list-continue" select="'List_20_1_20_Cont.'"/>
  <xsl:variable name="docx-id-quote" select="'Quote'"/>
  <xsl:variable name="docx-name-quote" select="'Quote'"/>
  <xsl:variable name="odt-quote" select="'Quotations'"/>
  <xsl:variable name="docx-id-listing" select="'HTMLPreformatted'"/>
  <xsl:variable name="docx-name-listing" select="'HTML Preformatted'"/>
  <xsl:variable name="odt-listing" select="'Preformatted_20_Text'"/>
  <xsl:variable name="docx-id-figure" select="'Figure'"/>
  <xsl:variable name="docx-name-figure" select="'Figure'"/>
  <xsl:variable name="odt-figure" select="'Picture'"/>
  <!-- Writer's own style for the captions of figures; where they stand under a picture, one that follows it. -->
  <xsl:variable name="odt-figure-caption" select="'Figure'"/>
  <xsl:variable name="odt-figure-below" select="'Figure_20_Below'"/>

  <xsl:variable name="docx-id-chart" select="'Chart'"/>
  <xsl:variable name="docx-name-chart" select="'Chart'"/>

  <!-- Yearly reports: how far a priority has come. -->
  <xsl:variable name="docx-id-state" select="'State'"/>
  <xsl:variable name="docx-name-state" select="'State'"/>
  <xsl:variable name="odt-state" select="'State'"/>
  <!-- What stands apart from the text. -->
  <xsl:variable name="docx-id-attribution" select="'Attribution'"/>
  <xsl:variable name="docx-name-attribution" select="'Attribution'"/>
  <xsl:variable name="odt-attribution" select="'Attribution'"/>
  <xsl:variable name="docx-id-box-title" select="'BoxTitle'"/>
  <xsl:variable name="docx-name-box-title" select="'Box Title'"/>
  <xsl:variable name="odt-box-title" select="'Box_20_Title'"/>
  <xsl:variable name="docx-id-box-text" select="'BoxText'"/>
  <xsl:variable name="docx-name-box-text" select="'Box Text'"/>
  <xsl:variable name="odt-box-text" select="'Box_20_Text'"/>
  <xsl:variable name="docx-id-box-deep" select="'BoxTextIndented'"/>
  <xsl:variable name="docx-name-box-deep" select="'Box Text Indented'"/>
  <xsl:variable name="odt-box-deep" select="'Box_20_Text_20_Indented'"/>
  <xsl:variable name="docx-id-key-figure" select="'KeyFigure'"/>
  <xsl:variable name="docx-name-key-figure" select="'Key Figure'"/>
  <xsl:variable name="odt-key-figure" select="'Key_20_Figure'"/>
  <xsl:variable name="docx-id-key-figure-text" select="'KeyFigureText'"/>
  <xsl:variable name="docx-name-key-figure-text" select="'Key Figure Text'"/>
  <xsl:variable name="odt-key-figure-text" select="'Key_20_Figure_20_Text'"/>
  <xsl:variable name="docx-id-key-figure-source" select="'KeyFigureSource'"/>
  <xsl:variable name="docx-name-key-figure-source" select="'Key Figure Source'"/>
  <xsl:variable name="docx-id-term" select="'Term'"/>
  <xsl:variable name="docx-name-term" select="'Term'"/>
  <xsl:variable name="odt-term" select="'Term'"/>
  <xsl:variable name="docx-id-definition" select="'Definition'"/>
  <xsl:variable name="docx-name-definition" select="'Definition'"/>
  <xsl:variable name="odt-definition" select="'Definition'"/>
  <xsl:variable name="docx-id-footnote" select="'FootnoteText'"/>
  <xsl:variable name="docx-name-footnote" select="'footnote text'"/>
  <xsl:variable name="odt-footnote" select="'Footnote'"/>
  <xsl:variable name="docx-id-comment" select="'CommentText'"/>
  <xsl:variable name="docx-name-comment" select="'annotation text'"/>

  <!-- Tables. -->
  <xsl:variable name="docx-id-table" select="'DocumentTable'"/>
  <xsl:variable name="docx-name-table" select="'Document Table'"/>
  <xsl:variable name="docx-id-caption" select="'Caption'"/>
  <xsl:variable name="docx-name-caption" select="'caption'"/>
  <xsl:variable name="odt-caption" select="'Table'"/>
  <xsl:variable name="docx-id-table-text" select="'TableText'"/>
  <xsl:variable name="docx-name-table-text" select="'Table Text'"/>
  <xsl:variable name="odt-table-text" select="'Table_20_Contents'"/>
  <xsl:variable name="docx-id-table-heading" select="'TableHeading'"/>
  <xsl:variable name="docx-name-table-heading" select="'Table Heading'"/>
  <xsl:variable name="odt-table-heading" select="'Table_20_Heading'"/>
  <xsl:variable name="docx-id-table-label" select="'TableLabel'"/>
  <xsl:variable name="docx-name-table-label" select="'Table Label'"/>
  <xsl:variable name="docx-id-table-figure" select="'TableFigure'"/>
  <xsl:variable name="docx-name-table-figure" select="'Table Figure'"/>
  <xsl:variable name="docx-id-table-figure-heading" select="'TableFigureHeading'"/>
  <xsl:variable name="docx-name-table-figure-heading" select="'Table Figure Heading'"/>
  <xsl:variable name="docx-id-table-note" select="'TableNote'"/>
  <xsl:variable name="docx-name-table-note" select="'Table Note'"/>
  <xsl:variable name="odt-table-note" select="'Table_20_Note'"/>

  <!-- Added to a style of table text. -->
  <xsl:variable name="odt-end" select="'_20_End'"/>
  <xsl:variable name="odt-centre" select="'_20_Centre'"/>

  <!-- Writer alone: the lists of sections and clauses, pictures. -->
  <xsl:variable name="odt-numbering" select="'Numbering'"/>
  <xsl:variable name="odt-picture" select="'Graphics'"/>
  <xsl:variable name="odt-decoration" select="'Decoration'"/>

  <!-- Every page. -->
  <xsl:variable name="docx-id-header" select="'Header'"/>
  <xsl:variable name="docx-name-header" select="'header'"/>
  <xsl:variable name="odt-header" select="'Header'"/>
  <xsl:variable name="docx-id-header-logo" select="'HeaderLogo'"/>
  <xsl:variable name="docx-name-header-logo" select="'Header Logo'"/>
  <xsl:variable name="odt-header-logo" select="'Header_20_Logo'"/>
  <xsl:variable name="docx-id-footer" select="'Footer'"/>
  <xsl:variable name="docx-name-footer" select="'footer'"/>
  <xsl:variable name="odt-footer" select="'Footer'"/>

  <!-- Within a line. -->
  <xsl:variable name="docx-id-link" select="'Hyperlink'"/>
  <xsl:variable name="docx-name-link" select="'Hyperlink'"/>
  <xsl:variable name="odt-link" select="'Internet_20_link'"/>
  <xsl:variable name="odt-visited-link" select="'Visited_20_Internet_20_Link'"/>
  <xsl:variable name="odt-index-link" select="'Index_20_Link'"/>
  <xsl:variable name="docx-id-strong" select="'Strong'"/>
  <xsl:variable name="docx-name-strong" select="'Strong'"/>
  <xsl:variable name="odt-strong" select="'Strong_20_Emphasis'"/>
  <xsl:variable name="docx-id-emphasis" select="'Emphasis'"/>
  <xsl:variable name="docx-name-emphasis" select="'Emphasis'"/>
  <xsl:variable name="odt-emphasis" select="'Emphasis'"/>
  <xsl:variable name="docx-id-code" select="'HTMLCode'"/>
  <xsl:variable name="docx-name-code" select="'HTML Code'"/>
  <xsl:variable name="odt-code" select="'Source_20_Text'"/>
  <xsl:variable name="docx-id-note-mark" select="'FootnoteReference'"/>
  <xsl:variable name="docx-name-note-mark" select="'footnote reference'"/>
  <xsl:variable name="odt-note-mark" select="'Footnote_20_anchor'"/>
  <xsl:variable name="odt-note-number" select="'Footnote_20_Symbol'"/>
  <xsl:variable name="docx-id-comment-mark" select="'CommentReference'"/>
  <xsl:variable name="docx-name-comment-mark" select="'annotation reference'"/>
  <xsl:variable name="docx-id-blank" select="'PlaceholderText'"/>
  <xsl:variable name="docx-name-blank" select="'Placeholder Text'"/>
  <xsl:variable name="odt-blank" select="'Placeholder'"/>

</xsl:stylesheet>
