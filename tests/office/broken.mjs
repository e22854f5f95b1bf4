// SPDX-License-Identifier: MIT
// For each rule (rules.mjs) a change of a sound file's parts that breaks it. A change gives false where it found nothing
// to change.
const edit = (name, from, to) => parts => {
  const before = parts.get(name)
  const after = before?.replace(from, to)
  if (before === after || before === undefined) return false
  parts.set(name, after)
  return true
}

// DOCX: the text is word/document.xml. A paragraph of that text, put before the end of the body.
const doc = (from, to) => edit('word/document.xml', from, to)
const wp = (inner, pPr = '') => `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${inner}</w:p>`
const wr = (text, rPr = '') => `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const addW = xml => doc(/<w:sectPr(?![^]*<w:sectPr)/, all => xml + all)
const headerW = xml => edit('word/header1.xml', '</w:hdr>', `${xml}</w:hdr>`)
const link = '<w:hyperlink w:anchor="x"><w:r><w:t>W</w:t></w:r></w:hyperlink>'
const control = label => `<w:sdt><w:sdtPr>${label && `<w:alias w:val="${label}"/>`}<w:text/></w:sdtPr><w:sdtContent>${wr('W')}</w:sdtContent></w:sdt>`

// ODT: content.xml. A paragraph of that text, put at the end of the text.
const con = (from, to) => edit('content.xml', from, to)
const tp = (inner, style = 'Text_20_body') => `<text:p text:style-name="${style}">${inner}</text:p>`
const addT = xml => con('</office:text>', `${xml}</office:text>`)
const headerT = xml => edit('styles.xml', '</style:header>', `${xml}</style:header>`)
const styled = (looks, text) => parts => con('</office:automatic-styles>',
  `<style:style style:name="Broken" style:family="text"><style:text-properties ${looks}/></style:style></office:automatic-styles>`)(parts) &&
  addT(tp(`<text:span text:style-name="Broken">${text}</text:span>`))(parts)

export const breaks = {
  docx: {
    'the document has a title': edit('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'),
    'the document has a language': edit('word/styles.xml', /<w:lang [^>]*>/, ''),
    'the document may be edited': edit('word/settings.xml', '</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'),
    'pictures and charts have alternative text': doc(/ descr="[^"]+"/, ''),
    'alternative text is no file name': doc(/ descr="[^"]+"/, ' descr="photo.jpg"'),
    'pictures stand in the line of the text': parts => doc('<wp:inline ', '<wp:anchor ')(parts) && doc('</wp:inline>', '</wp:anchor>')(parts),
    'there is no watermark': headerW('<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r></w:p>'),
    'tables have a header row': doc('<w:tblHeader/>', ''),
    'tables are simple: no merged cells, none in another': doc('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'),
    'tables have a title': doc(/<w:tblCaption [^>]*>/, ''),
    'no row and no table is empty for its looks': doc('</w:tbl>', '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
    'headings are used': edit('word/styles.xml', /<w:outlineLvl [^>]*>/g, ''),
    'headings start at level 1': doc(/"Heading1"/g, '"Heading2"'),
    'headings leave out no level': addW(wp(wr('W'), '<w:pStyle w:val="Heading1"/>') + wp(wr('W'), '<w:pStyle w:val="Heading3"/>')),
    'no heading stands in a table': doc('"TableHeading"', '"Heading1"'),
    'no heading is empty': addW(wp('', '<w:pStyle w:val="Heading1"/>')),
    'links have words': addW(wp('<w:hyperlink w:anchor="x"/>')),
    'links in the text are not addresses': parts => edit('word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="broken" Target="https://example.org/"/></Relationships>')(parts) &&
      addW(wp(`<w:hyperlink r:id="broken">${wr('https://example.org/')}</w:hyperlink>`))(parts),
    'no link stands in a header or footer': headerW(wp(link)),
    'no spaces for layout': addW(wp(wr('Chair     Alex'))),
    'no tabs for layout': addW(wp('<w:r><w:t>Chair</w:t><w:tab/><w:t>Alex</w:t><w:tab/><w:t>Board</w:t></w:r>')),
    'no line breaks for layout': addW(wp('<w:r><w:t>Words</w:t><w:br/><w:br/><w:t>words</w:t></w:r>')),
    'no empty paragraphs': addW('<w:p/>'),
    'no empty items of lists': addW(wp('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>')),
    'no numbers typed for a list': addW(wp(wr('(a) this')) + wp(wr('(b) that'))),
    'no footnote made by hand': addW(wp(wr('1', '<w:vertAlign w:val="superscript"/>') + wr(' A remark'))),
    'captions have the style of captions': addW(wp(wr('Table 7 Words'), '<w:pStyle w:val="BodyText"/>')),
    'contrast of text is 4.5, of large text 3': addW(wp(wr('pale', '<w:color w:val="aaaaaa"/>'))),
    'nothing blinks': addW(wp(wr('look', '<w:effect w:val="blinkBackground"/>'))),
    'looks that mean something are styles': addW(wp(wr('look', '<w:b/>'))),
    'places to write in are fields': addW(wp(wr('Signed ________'))),
    'fields say what goes into them': addW(wp(control(''))),
    'no field stands in a header or footer': headerW(wp(control('W'))),
  },
  odt: {
    'the document has a title': edit('meta.xml', /<dc:title>[^<]*/, '<dc:title>'),
    'the document has a language': parts => edit('styles.xml', / fo:language="[^"]*"/g, '')(parts),
    'pictures and charts have alternative text': parts => con(/<svg:title>[^<]*<\/svg:title>/g, '')(parts) && con(/<svg:desc>[^<]*<\/svg:desc>/g, '')(parts),
    'alternative text is no file name': con(/<svg:desc>[^<]*/, '<svg:desc>photo.jpg'),
    'pictures stand in the line of the text': con('text:anchor-type="as-char"', 'text:anchor-type="paragraph"'),
    'there is no watermark': headerT('<text:p><draw:custom-shape/></text:p>'),
    'tables have a header row': parts => con('<table:table-header-rows>', '')(parts) && con('</table:table-header-rows>', '')(parts),
    'tables are simple: no merged cells, none in another': con('<table:table-cell ', '<table:table-cell table:number-columns-spanned="2" '),
    'tables have a title': con(/<table:title>[^<]*<\/table:title>/, ''),
    'no row and no table is empty for its looks': con('</table:table>', '<table:table-row><table:table-cell><text:p/></table:table-cell></table:table-row></table:table>'),
    'headings are used': con(/<(\/?)text:h\b/g, '<$1text:p'),
    'headings start at level 1': con(/text:outline-level="1" text:style-name="Heading/g, 'text:outline-level="2" text:style-name="Heading'),
    'headings leave out no level': addT('<text:h text:outline-level="1">W</text:h><text:h text:outline-level="3">W</text:h>'),
    'no heading stands in a table': con(/<text:p text:style-name="Table_20_Heading">([^<]*)<\/text:p>/, '<text:h text:outline-level="1">$1</text:h>'),
    'no heading is empty': addT('<text:h text:outline-level="1"/>'),
    'links have words': addT(tp('<text:a xlink:href="#x"/>')),
    'links in the text are not addresses': addT(tp('<text:a office:name="W" xlink:href="https://example.org/">https://example.org/</text:a>')),
    'links to the web have a name': addT(tp('<text:a xlink:href="https://example.org/">an example</text:a>')),
    'no link stands in a header or footer': headerT(tp('<text:a xlink:href="#x">W</text:a>')),
    'no spaces for layout': addT(tp('Chair<text:s text:c="5"/>Alex')),
    'no tabs for layout': addT(tp('Chair<text:tab/>Alex<text:tab/>Board')),
    'no line breaks for layout': addT(tp('Words<text:line-break/><text:line-break/>words')),
    'no empty paragraphs': addT(tp('')),
    'no empty items of lists': addT(`<text:list><text:list-item>${tp('')}</text:list-item></text:list>`),
    'no numbers typed for a list': addT(tp('(a) this') + tp('(b) that')),
    'no footnote made by hand': styled('style:text-position="super 58%"', '1'),
    'captions have the style of captions': addT(tp('Table 7 Words')),
    'contrast of text is 4.5, of large text 3': styled('fo:color="#aaaaaa"', 'pale'),
    'nothing blinks': styled('style:text-blinking="true"', 'look'),
    'looks that mean something are styles': styled('fo:font-weight="bold"', 'look'),
    'places to write in are fields': addT(tp('Signed ________')),
    'fields say what goes into them': addT(tp('<text:text-input>W</text:text-input>')),
    'no field stands in a header or footer': headerT(tp('<text:text-input text:description="W">W</text:text-input>')),
  },
}

// The documents that are changed, and what cannot be broken in a format: Word reads a link's words as its name; an ODT
// is not locked by anything in these parts.
export const sound = {
  docx: { usual: 'asides' },
  odt: { usual: 'asides' },
  cannot: { docx: ['links to the web have a name'], odt: ['the document may be edited'] },
}
