/**
 * The lines of the masthead as values that Word keeps beside the text: whoever changes one in the
 * text changes the property, and the other way round (ISO 29500-1 17.5.2.6). The symbol is the
 * subject of the file where the two are the same; the others stand in a part of their own, since
 * Word binds to none of the properties that people name themselves.
 */
import { mastheadLines, mastheadOf, type MastheadLine } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { xmlDocument, xmlElement } from './xml.ts';

export interface Binding {
  /** Tells the controls of a document apart. */
  id: number;
  tag: string;
  prefixes: string;
  path: string;
  store: string;
}

export type Bindings = ReadonlyMap<MastheadLine, Binding>;

/** The part in which the lines stand; one of its kind in each file. */
export const mastheadStore = '{6F8E3C52-0D7B-4B0E-9A57-3D0C1A6E7F21}';
export const mastheadNamespace = 'urn:plenary:masthead';

/** Word's own name for the core properties. */
const coreStore = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}';

/** What a text is bound by: its symbol and its direction. */
export type Bound = Pick<Facts, 'identity' | 'direction'>;

/** What each line is bound to; words that the print does not have are bound to nothing. */
export function bindingsOf(
  lines: readonly MastheadLine[],
  { identity, direction }: Bound,
): Bindings {
  // LibreOffice 7 saves the words of a control once for each change of script or direction in them.
  if (direction === 'rtl') return new Map();
  const bindings = new Map<MastheadLine, Binding>();
  const counts = new Map<string, number>();
  for (const line of lines.filter(isBound)) {
    const { name } = line;
    const id = bindings.size + 1;
    if (name === 'symbol' && line.text === identity.symbol) {
      bindings.set(line, { id, tag: name, ...subjectBinding });
      continue;
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    bindings.set(line, {
      id,
      tag: name,
      prefixes: `xmlns:m='${mastheadNamespace}'`,
      path: `/m:masthead[1]/m:${name}[${count}]`,
      store: mastheadStore,
    });
  }
  return bindings;
}

const subjectBinding = {
  prefixes:
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'",
  path: '/cp:coreProperties[1]/dc:subject[1]',
  store: coreStore,
};

/** A control of plain text holds neither tabs nor ends of lines, and words of one script. */
function isBound(line: MastheadLine): boolean {
  const words = boundWords(line);
  return line.supplied === undefined && /^[^\t\r\n]+$/.test(words) && !otherScripts.test(words);
}

const otherScripts = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What a control shows of a line: all of it, or what follows its term. */
export function boundWords({ text, term }: MastheadLine): string {
  return term === undefined ? text : text.slice(term.length).trimStart();
}

/** The part with the lines that are bound to it; nothing where there are none. */
export function mastheadPart(facts: Bound & Pick<Facts, 'root'>): string | undefined {
  const masthead = mastheadOf(facts.root);
  const lines = masthead ? mastheadLines(masthead) : [];
  const stored = [...bindingsOf(lines, facts)].filter(([, { store }]) => store === mastheadStore);
  if (stored.length === 0) return undefined;
  return xmlDocument(
    xmlElement(
      'masthead',
      { xmlns: mastheadNamespace },
      stored.map(([line]) => xmlElement(line.name, {}, [boundWords(line)])),
    ),
  );
}
