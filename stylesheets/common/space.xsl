<?xml version="1.0" encoding="UTF-8"?>
<!--
  The elements of the resolved form that hold elements only. White space between their children means nothing: a
  document that was printed with indentation must give the same result as the tree it was printed from.
  Everything that holds words (p, title, caption, words, listing, em …) is left out of the list on purpose.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:e="urn:engross:1">

  <xsl:strip-space elements="e:resolved e:meta e:labels e:schemes e:scheme e:running e:front e:contents e:entry e:body e:section e:clause
                             e:list e:item e:quote e:figure e:chart e:axis e:series e:table e:columns e:head e:foot e:row e:cell
                             e:box e:terms e:definition e:meaning e:tiles e:tile e:footnote e:drafting-note"/>

</xsl:stylesheet>
