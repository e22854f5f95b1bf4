<?xml version="1.0" encoding="UTF-8"?>
<!-- meta.xml (3.1.3.4, 4.3): properties from the document's own metadata; dates are its own, never the clock's. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:e="urn:engross:1" xmlns:t="urn:engross:template"
                exclude-result-prefixes="e t">

  <xsl:template name="t:meta">
    <xsl:variable name="meta" select="/e:resolved/e:meta"/>
    <office:document-meta office:version="1.3">
      <office:meta>
        <meta:generator><xsl:value-of select="$generator"/></meta:generator>
        <dc:title><xsl:value-of select="$meta/e:title"/></dc:title>
        <xsl:if test="$meta/e:summary"><dc:description><xsl:value-of select="$meta/e:summary"/></dc:description></xsl:if>
        <xsl:if test="$meta/e:subtitle"><dc:subject><xsl:value-of select="$meta/e:subtitle"/></dc:subject></xsl:if>
        <xsl:if test="$meta/e:publisher">
          <meta:initial-creator><xsl:value-of select="$meta/e:publisher"/></meta:initial-creator>
          <dc:creator><xsl:value-of select="$meta/e:publisher"/></dc:creator>
        </xsl:if>
        <xsl:if test="$meta/e:date">
          <meta:creation-date><xsl:value-of select="$meta/e:date/@iso"/>T00:00:00</meta:creation-date>
          <dc:date><xsl:value-of select="$meta/e:date/@iso"/>T00:00:00</dc:date>
        </xsl:if>
        <dc:language><xsl:value-of select="/e:resolved/@xml:lang"/></dc:language>
        <meta:user-defined meta:name="Identifier"><xsl:value-of select="/e:resolved/@id"/></meta:user-defined>
        <!-- Names that an officer finds under the properties; the same as in the DOCX. -->
        <xsl:for-each select="$meta/e:version | $meta/e:status | $meta/e:owner | $meta/e:classification | $meta/e:period
                              | $meta/e:author | $meta/e:reference | $meta/e:standing | $meta/e:seal">
          <meta:user-defined meta:name="{translate(substring(local-name(), 1, 1), 'vsocpar', 'VSOCPAR')}{substring(local-name(), 2)}">
            <xsl:value-of select="."/>
          </meta:user-defined>
        </xsl:for-each>
        <xsl:for-each select="$meta/e:effective">
          <meta:user-defined meta:name="Effective date" meta:value-type="date"><xsl:value-of select="@iso"/></meta:user-defined>
        </xsl:for-each>
        <xsl:for-each select="$meta/e:review[@iso]">
          <meta:user-defined meta:name="Review date" meta:value-type="date"><xsl:value-of select="@iso"/></meta:user-defined>
        </xsl:for-each>
      </office:meta>
    </office:document-meta>
  </xsl:template>

</xsl:stylesheet>
