<?xml version="1.0" encoding="UTF-8"?>
<!--
  Style names by role, for everything that writes or reads ODT files, so that export and import cannot drift. The other
  office format has a list of its own with the same roles: one for both would be compiled twice as long.

  odt-ROLE  style:name, where _20_ stands for a space: ODF 1.3 part 3, 19.502. The style:display-name is the same with
            spaces.

  A role that has levels ends in the level: text:style-name="{$odt-heading}{@level}".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The document's own title and what belongs to it. -->
  <xsl:variable name="odt-title" select="'Title'"/>
  <xsl:variable name="odt-subtitle" select="'Subtitle'"/>
  <xsl:variable name="odt-notice" select="'Notice'"/>
  <xsl:variable name="odt-banner" select="'Status_20_Banner'"/>
  <!-- The banner of a text that was agreed, that is in force, that no longer applies. -->
  <xsl:variable name="odt-banner-agreed" select="'Status_20_Banner_20_Agreed'"/>
  <xsl:variable name="odt-banner-in-force" select="'Status_20_Banner_20_In_20_Force'"/>
  <xsl:variable name="odt-banner-ended" select="'Status_20_Banner_20_Ended'"/>
  <!-- The same at the top of a page. -->
  <xsl:variable name="odt-ended" select="'Status_20_Ended'"/>
  <!-- The cover: what the parties are; a party; one line of what readers look for first, and the label in it. -->
  <xsl:variable name="odt-cover-label" select="'Cover_20_Label'"/>
  <xsl:variable name="odt-cover-party" select="'Cover_20_Party'"/>
  <xsl:variable name="odt-cover-detail" select="'Cover_20_Detail'"/>
  <xsl:variable name="odt-cover-key" select="'Cover_20_Key'"/>

  <!-- Contents: a heading, and one style for each level of entry. -->
  <xsl:variable name="odt-contents-heading" select="'Contents_20_Heading'"/>
  <xsl:variable name="odt-contents" select="'Contents_20_'"/>

  <!-- Sections and clauses. Level 1 to 9. -->
  <xsl:variable name="odt-heading" select="'Heading_20_'"/>
  <xsl:variable name="odt-heading-base" select="'Heading'"/>
  <xsl:variable name="odt-appendix" select="'Appendix_20_Heading'"/>
  <xsl:variable name="odt-clause" select="'Clause_20_'"/>
  <!-- The numbers of clauses. -->
  <xsl:variable name="odt-number" select="'Numbering_20_Symbols'"/>
  <!-- Writer alone: added to a heading without a number, and to what goes on under a clause's number. -->
  <xsl:variable name="odt-plain" select="'_20_Unnumbered'"/>
  <xsl:variable name="odt-continued" select="'_20_Continued'"/>

  <!-- Blocks. -->
  <xsl:variable name="odt-body" select="'Text_20_body'"/>
  <xsl:variable name="odt-list-bullet" select="'List_20_1'"/>
  <xsl:variable name="odt-list-number" select="'Numbering_20_1'"/>
  <xsl:variable name="odt-list-continue" select="'List_20_1_20_Cont.'"/>
  <xsl:variable name="odt-quote" select="'Quotations'"/>
  <xsl:variable name="odt-listing" select="'Preformatted_20_Text'"/>
  <xsl:variable name="odt-figure" select="'Picture'"/>
  <!-- Writer's own style for the captions of figures; where they stand under a picture, one that follows it. -->
  <xsl:variable name="odt-figure-caption" select="'Figure'"/>
  <xsl:variable name="odt-figure-below" select="'Figure_20_Below'"/>

  <!-- Yearly reports: how far a priority has come. -->
  <xsl:variable name="odt-state" select="'State'"/>
  <!-- What stands apart from the text. -->
  <xsl:variable name="odt-attribution" select="'Attribution'"/>
  <xsl:variable name="odt-box-title" select="'Box_20_Title'"/>
  <xsl:variable name="odt-box-text" select="'Box_20_Text'"/>
  <xsl:variable name="odt-box-deep" select="'Box_20_Text_20_Indented'"/>
  <xsl:variable name="odt-key-figure" select="'Key_20_Figure'"/>
  <xsl:variable name="odt-key-figure-text" select="'Key_20_Figure_20_Text'"/>
  <xsl:variable name="odt-term" select="'Term'"/>
  <xsl:variable name="odt-definition" select="'Definition'"/>
  <xsl:variable name="odt-footnote" select="'Footnote'"/>

  <!-- Tables. -->
  <xsl:variable name="odt-caption" select="'Table'"/>
  <xsl:variable name="odt-table-text" select="'Table_20_Contents'"/>
  <xsl:variable name="odt-table-heading" select="'Table_20_Heading'"/>
  <xsl:variable name="odt-table-note" select="'Table_20_Note'"/>

  <!-- Added to a style of table text. -->
  <xsl:variable name="odt-end" select="'_20_End'"/>
  <xsl:variable name="odt-centre" select="'_20_Centre'"/>

  <!-- Writer alone: the lists of sections and clauses, pictures. -->
  <xsl:variable name="odt-numbering" select="'Numbering'"/>
  <xsl:variable name="odt-picture" select="'Graphics'"/>
  <xsl:variable name="odt-decoration" select="'Decoration'"/>

  <!-- Every page. -->
  <xsl:variable name="odt-header" select="'Header'"/>
  <xsl:variable name="odt-header-logo" select="'Header_20_Logo'"/>
  <xsl:variable name="odt-footer" select="'Footer'"/>

  <!-- Within a line. -->
  <xsl:variable name="odt-link" select="'Internet_20_link'"/>
  <xsl:variable name="odt-visited-link" select="'Visited_20_Internet_20_Link'"/>
  <xsl:variable name="odt-index-link" select="'Index_20_Link'"/>
  <xsl:variable name="odt-strong" select="'Strong_20_Emphasis'"/>
  <xsl:variable name="odt-emphasis" select="'Emphasis'"/>
  <xsl:variable name="odt-code" select="'Source_20_Text'"/>
  <xsl:variable name="odt-note-mark" select="'Footnote_20_anchor'"/>
  <xsl:variable name="odt-note-number" select="'Footnote_20_Symbol'"/>
  <xsl:variable name="odt-blank" select="'Placeholder'"/>

</xsl:stylesheet>
