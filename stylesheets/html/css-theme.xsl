<?xml version="1.0" encoding="UTF-8"?>
<!--
  The theme as custom properties: every other rule uses those. Sizes of letters are proportions of the body's: the page as
  a whole is larger where a theme's body is larger than 11 points (see css-frame.xsl), so that all lengths in rem follow.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:engross:template" xmlns:tp="urn:engross:template-private" exclude-result-prefixes="t tp">

  <xsl:variable name="t:scale" select="$theme-size-body div 11"/>
  <!-- Where numbers get their gutter, and where the contents have room beside the text: rem of the reader's own size. -->
  <xsl:variable name="t:middle-width" select="concat(format-number(48 * $t:scale, '0.##'), 'rem')"/>
  <xsl:variable name="t:wide-width" select="concat(format-number(64 * $t:scale, '0.##'), 'rem')"/>
  <xsl:variable name="t:font-body" select="concat('&quot;', $theme-font-body, '&quot;, &quot;', $theme-font-body-substitute, '&quot;, ', $theme-font-body-fallback)"/>

  <!-- Text of a style element is not escaped in HTML: a theme must not be able to end it, or a rule inside it. -->
  <xsl:template name="tp:check-theme">
    <xsl:variable name="values" select="concat($theme-colour-text, $theme-colour-muted, $theme-colour-accent,
        $theme-colour-on-accent, $theme-colour-rule, $theme-colour-tint, $theme-colour-warn-text, $theme-colour-warn-tint,
        $t:font-body, $theme-font-heading, $theme-font-heading-substitute, $theme-font-heading-fallback, $theme-font-code,
        $theme-font-code-substitute, $theme-font-code-fallback, $theme-size-body, $theme-size-small, $theme-size-page,
        $theme-size-title, $theme-size-title-long, $theme-size-subtitle, $theme-size-heading-1, $theme-size-heading-2,
        $theme-size-heading-3, $theme-space-line, $theme-space-paragraph, $theme-page-width, $theme-page-height,
        $theme-page-side, $theme-page-top, $theme-page-bottom)"/>
    <xsl:if test="translate($values, '&lt;{};\', '') != $values">
      <xsl:message terminate="yes">a theme value holds one of the characters &lt; { } ; \</xsl:message>
    </xsl:if>
  </xsl:template>

  <xsl:template name="t:css-theme">
    <xsl:call-template name="tp:check-theme"/>
:root {
  color-scheme: light dark;
  --scale: <xsl:value-of select="format-number($t:scale, '0.###')"/>;
  --ground: #ffffff;
<xsl:value-of select="concat('  --text: ', $theme-colour-text,
      ';&#10;  --muted: ', $theme-colour-muted,
      ';&#10;  --accent: ', $theme-colour-accent,
      ';&#10;  --on-accent: ', $theme-colour-on-accent,
      ';&#10;  --rule: ', $theme-colour-rule,
      ';&#10;  --tint: ', $theme-colour-tint,
      ';&#10;  --warn-text: ', $theme-colour-warn-text,
      ';&#10;  --warn-tint: ', $theme-colour-warn-tint, ';&#10;')"/>  --body: <xsl:value-of select="$t:font-body"/>;
  --heading: "<xsl:value-of select="concat($theme-font-heading, '&quot;, &quot;', $theme-font-heading-substitute, '&quot;, ', $theme-font-heading-fallback)"/>;
  --code: "<xsl:value-of select="concat($theme-font-code, '&quot;, &quot;', $theme-font-code-substitute, '&quot;, ', $theme-font-code-fallback)"/>;
  --gutter: 0rem;
  --line: <xsl:value-of select="format-number(1.55 * $theme-space-line div 115, '0.##')"/>;
  --paragraph: <xsl:value-of select="format-number($theme-space-paragraph div $theme-size-body * 11 div 7, '0.###')"/>rem;
<xsl:call-template name="tp:sizes"/>}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
<xsl:value-of select="concat('    --ground: ', $theme-dark-ground,
      ';&#10;    --text: ', $theme-dark-text,
      ';&#10;    --muted: ', $theme-dark-muted,
      ';&#10;    --accent: ', $theme-dark-accent,
      ';&#10;    --on-accent: ', $theme-dark-on-accent,
      ';&#10;    --rule: ', $theme-dark-rule,
      ';&#10;    --tint: ', $theme-dark-tint,
      ';&#10;    --warn-text: ', $theme-dark-warn-text,
      ';&#10;    --warn-tint: ', $theme-dark-warn-tint, ';&#10;')"/>  }
}
@media (prefers-contrast: more) {
  :root { --muted: var(--text); --rule: var(--text); }
}
@media screen and (forced-colors: active) {
  :root { --ground: Canvas; --text: CanvasText; --muted: CanvasText; --accent: CanvasText; --rule: CanvasText;
    --tint: Canvas; --warn-text: CanvasText; --warn-tint: Canvas; }
}
</xsl:template>

  <!-- Sizes of letters: on a screen in rem, the body's being 1.0625; on paper (css-print.xsl) in points as they are. -->
  <xsl:template name="tp:sizes">
    <xsl:value-of select="concat('  --title: ', format-number($theme-size-title div $theme-size-body * 1.0625, '0.###'),
      'rem; --title-long: ', format-number($theme-size-title-long div $theme-size-body * 1.0625, '0.###'),
      'rem; --subtitle: ', format-number($theme-size-subtitle div $theme-size-body * 1.0625, '0.###'),
      'rem;&#10;  --heading-1: ', format-number($theme-size-heading-1 div $theme-size-body * 1.0625, '0.###'),
      'rem; --heading-2: ', format-number($theme-size-heading-2 div $theme-size-body * 1.0625, '0.###'),
      'rem; --heading-3: ', format-number($theme-size-heading-3 div $theme-size-body * 1.0625, '0.###'),
      'rem; --small: ', format-number($theme-size-small div $theme-size-body * 1.0625, '0.###'), 'rem;&#10;')"/>
  </xsl:template>

</xsl:stylesheet>
