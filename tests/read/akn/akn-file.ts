/** Files of Akoma Ntoso for tests, and what they read as, in lines that a test can compare. */
import { aknNamespace } from '../../../src/akn/index.ts';
import { readAkn, type ReadAknOptions } from '../../../src/read/akn/index.ts';
import { outlineOf, type OutlineBlock, type Root } from '../../../src/tree/index.ts';
import { world } from '../../world.ts';

export interface AknParts {
  namespace?: string;
  /** ISO 639-2, as the metadata of a file has it. */
  language?: string;
  /** Elements of `meta` after the identification. */
  meta?: string;
  /** What stands in the statement after its metadata. */
  statement: string;
  /** What stands beside the statement. */
  beside?: string;
}

export function aknFile({
  namespace = aknNamespace,
  language = 'eng',
  meta = '',
  statement,
  beside = '',
}: AknParts): string {
  const expression = `<FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression>`;
  const head = `<meta><identification source="#un">${expression}</identification>${meta}</meta>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${namespace}"><statement name="resolution">${head}${statement}</statement>${beside}</akomaNtoso>`;
}

/** A statement that has nothing but a body. */
export function body(content: string, parts: Partial<AknParts> = {}): string {
  return aknFile({ ...parts, statement: `<mainBody>${content}</mainBody>` });
}

/** A paragraph with a number of its own. */
export function numbered(label: string, content: string): string {
  return `<paragraph><num>${label}</num><content><p>${content}</p></content></paragraph>`;
}

/** A paragraph without one. */
export function plain(content: string, attributes = ''): string {
  return `<paragraph${attributes}><content><p xml:space="preserve">${content}</p></content></paragraph>`;
}

export interface Read {
  root: Root;
  /** "kind level label | text ^markers"; of quoted blocks with ">" before. */
  blocks: string[];
  notes: string[];
  /** "rule: reason". */
  messages: string[];
}

export function read(xml: string, options?: ReadAknOptions): Read {
  const { file, root } = readAkn(new TextEncoder().encode(xml), world, options);
  const { blocks, notes } = outlineOf(root);
  return {
    root,
    blocks: blocks.map(lineOf),
    notes: notes.map(({ label, text }) => `${label ?? '–'} ${text}`),
    messages: file.messages
      .filter(({ ruleId }) => ruleId !== 'resolution-unrecognised')
      .map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
  };
}

function lineOf({ kind, level, label, text, markers = [], quoted }: OutlineBlock): string {
  const own = kind === 'item' ? `item${level}` : kind;
  const notes = markers.map((marker) => ` ^${marker.label}@${marker.at}`).join('');
  return `${quoted ? '> ' : ''}${own} ${label ?? '–'} | ${text}${notes}`;
}
