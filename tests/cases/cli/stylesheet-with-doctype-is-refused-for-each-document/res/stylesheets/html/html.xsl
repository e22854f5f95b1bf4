<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY e SYSTEM "engross:////etc/passwd">]>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"><xsl:output method="html"/><xsl:template match="/"><html><body>&e;</body></html></xsl:template></xsl:stylesheet>
