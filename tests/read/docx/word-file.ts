/** Small Word files for tests, written as XML: as others than Plenary make them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  /** What stands in `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  /** The head and foot of the first page; the last section refers to them. */
  firstHeader?: string;
  firstFooter?: string;
  /** Other files of the package, and relationships of the document. */
  more?: Record<string, string | Uint8Array>;
  relations?: string;
}

const partTypes: Record<string, { type: string; root: string }> = {
  header: { type: 'header', root: 'hdr' },
  firstHeader: { type: 'header', root: 'hdr' },
  firstFooter: { type: 'footer', root: 'ftr' },
};

export function wordFile({ body, more, relations = '', ...others }: WordParts): Uint8Array {
  const parts = Object.entries(others).filter(([, content]) => content !== undefined);
  const relation = (name: string): string =>
    `<Relationship Id="${name}" Type="${relationships}/${partTypes[name]?.type ?? name}" Target="${name}.xml"/>`;
  const reference = (name: string): string => {
    const known = partTypes[name];
    const type = name === 'header' ? 'default' : 'first';
    return known ? `<w:${known.type}Reference w:type="${type}" r:id="${name}"/>` : '';
  };
  const pages = parts.map(([name]) => reference(name)).join('');
  const first = pages.includes('"first"') ? '<w:titlePg/>' : '';
  const section = pages === '' ? '' : `<w:sectPr>${pages}${first}</w:sectPr>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipsPart(
      `<Relationship Id="d" Type="${relationships}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart(
      parts.map(([name]) => relation(name)).join('') + relations,
    ),
    ...Object.fromEntries(
      parts.map(([name, content]) => [
        `word/${name}.xml`,
        part(partTypes[name]?.root ?? name, content),
      ]),
    ),
    ...more,
  };
  return zipped(files);
}

export function zipped(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries);
}

/** `<w:p>` with a style, a number and plain text. */
export function p(text: string, style?: string, list?: { id: number; level: number }): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : r(text)}</w:p>`;
}

/** A run with properties. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A multilevel definition and lists that use it: "1.", "(a)", "(i)". */
export const lists = `
  <w:abstractNum w:abstractNumId="1">
    ${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}
  </w:abstractNum>
  <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="1"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}" xmlns:r="${relationships}" xmlns:m="${math}">${content}</w:${root}>`;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A complex field: its instruction and what it shows, which may hold fields again. */
export function field(instruction: string, result?: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const words = instruction.startsWith('<')
    ? instruction
    : `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  const shown = result === undefined ? '' : mark('separate') + result;
  return mark('begin') + words + shown + mark('end');
}
