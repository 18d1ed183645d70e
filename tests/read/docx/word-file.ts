/** Small Word files for tests, written as XML: as others than Plenary make them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordParts {
  /** What stands in `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  /** Other files of the package. */
  more?: Record<string, string>;
}

export function wordFile({ body, more, ...others }: WordParts): Uint8Array {
  const parts = Object.entries(others).filter(([, content]) => content !== undefined);
  const relation = (name: string): string =>
    `<Relationship Id="${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipsPart(
      `<Relationship Id="d" Type="${relationships}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart(
      parts.map(([name]) => relation(name)).join(''),
    ),
    ...Object.fromEntries(
      parts.map(([name, content]) => [`word/${name}.xml`, part(rootOf(name), content)]),
    ),
    ...more,
  };
  return zipped(files);
}

export function zipped(files: Record<string, string>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = strToU8(content);
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

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}" xmlns:r="${relationships}">${content}</w:${root}>`;
}

function rootOf(name: string): string {
  return name === 'header' ? 'hdr' : name;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
