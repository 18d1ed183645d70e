/** The metadata of a document as XMP (ISO 16684-1), with the claims of PDF/UA-1 and PDF/A-2a. */
import { printable } from '../../../editions/printable.ts';

export interface Metadata {
  title: string;
  /** Absent when the language is not known. */
  language?: string;
  author?: string;
  subject?: string;
  /** What the document is about, term by term. */
  keywords: readonly string[];
  source?: string;
  rights?: string;
  creator: string;
  producer: string;
  /** ISO 8601, to the second; absent where it is not known. */
  date?: string;
}

/** The descriptions that go into the RDF of a document; PDF/A's own claim is pdfkit's. */
export function xmpDescriptions(metadata: Metadata): string {
  return [dublinCore(metadata), basic(metadata), universalAccess, extensionSchema].join('\n');
}

function dublinCore({
  title,
  language,
  author,
  subject,
  keywords,
  source,
  rights,
}: Metadata): string {
  const items = [
    `<dc:format>application/pdf</dc:format>`,
    alternatives('dc:title', title),
    author === undefined ? '' : `<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>`,
    subject === undefined ? '' : alternatives('dc:description', subject),
    keywords.length === 0
      ? ''
      : `<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>`,
    source === undefined ? '' : `<dc:source>${escaped(source)}</dc:source>`,
    rights === undefined ? '' : alternatives('dc:rights', rights),
    language === undefined ? '' : `<dc:language><rdf:Bag>${item(language)}</rdf:Bag></dc:language>`,
  ];
  return description('xmlns:dc="http://purl.org/dc/elements/1.1/"', items);
}

/** The terms as one text: the same in the file's information and in its XMP (ISO 19005-2, 6.6.2). */
export function keywordsText({ keywords }: Metadata): string | undefined {
  return keywords.length === 0 ? undefined : keywords.join('; ');
}

function basic(metadata: Metadata): string {
  const { creator, producer, date } = metadata;
  const keywords = keywordsText(metadata);
  return [
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', [
      date === undefined ? '' : `<xmp:CreateDate>${date}</xmp:CreateDate>`,
      date === undefined ? '' : `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    ]),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
      keywords === undefined ? '' : `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    ]),
  ].join('\n');
}

const universalAccess = description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', [
  '<pdfuaid:part>1</pdfuaid:part>',
]);

// ISO 19005-2, 6.6.2.3: properties that XMP does not know have to be declared.
const extensionSchema = description(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" ' +
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" ' +
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  [
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ],
);

function description(namespaces: string, lines: readonly string[]): string {
  const inside = lines.filter((line) => line !== '').join('\n');
  return `<rdf:Description rdf:about="" ${namespaces}>\n${inside}\n</rdf:Description>`;
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`;
}

function escaped(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
