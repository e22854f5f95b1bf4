<?xml version="1.0" encoding="UTF-8"?>
<!--
  word/theme/theme1.xml (14.2.7, 20.1.6.9): the house's colours and fonts where Word offers colours and fonts. The styles
  refer to both, so that who changes the theme in Word changes the document.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:t="urn:engross:template" exclude-result-prefixes="t">

  <!-- The looks of shapes have to be given (20.1.4.1.14), three of each: here none has any. -->
  <xsl:template name="t:word-theme">
    <a:theme name="engross">
      <a:themeElements>
        <a:clrScheme name="engross">
          <a:dk1><a:srgbClr val="{$text}"/></a:dk1>
          <a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
          <a:dk2><a:srgbClr val="{$accent}"/></a:dk2>
          <a:lt2><a:srgbClr val="{$tint}"/></a:lt2>
          <a:accent1><a:srgbClr val="{substring($theme-colour-series-1, 2)}"/></a:accent1>
          <a:accent2><a:srgbClr val="{substring($theme-colour-series-2, 2)}"/></a:accent2>
          <a:accent3><a:srgbClr val="{substring($theme-colour-series-3, 2)}"/></a:accent3>
          <a:accent4><a:srgbClr val="{substring($theme-colour-series-4, 2)}"/></a:accent4>
          <a:accent5><a:srgbClr val="{substring($theme-colour-series-5, 2)}"/></a:accent5>
          <a:accent6><a:srgbClr val="{substring($theme-colour-series-6, 2)}"/></a:accent6>
          <a:hlink><a:srgbClr val="{$accent}"/></a:hlink>
          <a:folHlink><a:srgbClr val="{$muted}"/></a:folHlink>
        </a:clrScheme>
        <a:fontScheme name="engross">
          <a:majorFont><a:latin typeface="{$theme-font-heading}"/><a:ea typeface=""/><a:cs typeface="{$theme-font-heading}"/></a:majorFont>
          <a:minorFont><a:latin typeface="{$theme-font-body}"/><a:ea typeface=""/><a:cs typeface="{$theme-font-body}"/></a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="engross">
          <a:fillStyleLst>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
          </a:fillStyleLst>
          <a:lnStyleLst>
            <a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
            <a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
            <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
          </a:lnStyleLst>
          <a:effectStyleLst>
            <a:effectStyle><a:effectLst/></a:effectStyle>
            <a:effectStyle><a:effectLst/></a:effectStyle>
            <a:effectStyle><a:effectLst/></a:effectStyle>
          </a:effectStyleLst>
          <a:bgFillStyleLst>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
            <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
          </a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
    </a:theme>
  </xsl:template>

</xsl:stylesheet>
