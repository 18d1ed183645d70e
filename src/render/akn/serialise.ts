/** Writes elements as XML. Where an element holds only others they stand on lines of their own. */
import type { FootnoteDefinition, Identifiers, Nodes } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { printable } from '../../editions/printable.ts';
import { eIdsOf } from './e-ids.ts';
import { elementsIn, isElement, type XmlElement, type XmlNode } from './element.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

interface Writing {
  ids: Identifiers;
  /** The places of the notes among each other, where their order in the file does not tell. */
  places: ReadonlyMap<Nodes, number>;
  eIds: ReadonlyMap<XmlElement, string>;
  /** The eId of the element that stands for a node. */
  targets: ReadonlyMap<Nodes, string>;
  out: string[];
}

/** The file. The ids of the other editions stand in `GUID` wherever the eId is another. */
export function serialise(top: XmlElement, { ids, notes }: Pick<Facts, 'ids' | 'notes'>): string {
  const eIds = eIdsOf(top);
  const targets = new Map<Nodes, string>();
  for (const element of elementsIn(top)) {
    const eId = eIds.get(element);
    if (element.of && eId !== undefined && !targets.has(element.of)) targets.set(element.of, eId);
  }
  const writing: Writing = {
    ids,
    places: placesOf(top, notes.all),
    eIds,
    targets,
    out: [declaration],
  };
  write(top, 0, writing);
  writing.out.push('\n');
  return writing.out.join('');
}

/** Notes come in the order of the text; those of the document may stand in another. */
function placesOf(
  top: XmlElement,
  notes: readonly FootnoteDefinition[],
): ReadonlyMap<Nodes, number> {
  const written = [...elementsIn(top)].flatMap(({ of }) =>
    of?.type === 'footnoteDefinition' ? [of] : [],
  );
  const inOrder = notes.every((note, at) => written[at] === note);
  return new Map(inOrder ? [] : notes.map((note, at) => [note, at + 1]));
}

/** Elements whose white space is none of the text: they hold elements, and no words. */
const wordless: ReadonlySet<string> = new Set(
  `akomaNtoso statement documentCollection doc meta identification FRBRWork FRBRExpression
  FRBRManifestation classification workflow references proprietary presentation coverPage preface
  preamble mainBody collectionBody components component conclusions attachments attachment container
  blockContainer formula part title chapter section division article rule hcontainer paragraph alinea
  list point intro content wrapUp blockList item table tr td th authorialNote embeddedStructure
  plenary:writing plenary:provenance akn4un:footerFirstPage akn4un:footerFirstPageLeft
  akn4un:internalCode`.split(/\s+/),
);

function write(given: XmlElement, depth: number, writing: Writing): void {
  const element = resolved(given, writing);
  const { name } = element;
  const children = joined(element.children);
  const { out } = writing;
  out.push(`<${name}${attributesOf(element, writing)}`);
  if (children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  // Notes and quotations stand among words, where a line break would be a space.
  const lines = wordless.has(name) && !amongWords.has(name) && depth >= 0;
  const below = lines ? depth + 1 : Number.NEGATIVE_INFINITY;
  for (const child of children) {
    if (lines) out.push(`\n${'  '.repeat(below)}`);
    if (isElement(child)) write(child, below, writing);
    else out.push(escaped(child, 'text'));
  }
  if (lines) out.push(`\n${'  '.repeat(depth)}`);
  out.push(`</${name}>`);
}

/** Neighbouring texts are one: each may hold half of a character. */
function joined(children: readonly XmlNode[]): XmlNode[] {
  const all: XmlNode[] = [];
  for (const child of children) {
    const last = all.at(-1);
    if (typeof last === 'string' && typeof child === 'string') all[all.length - 1] = last + child;
    else all.push(child);
  }
  return all;
}

const amongWords: ReadonlySet<string> = new Set(['authorialNote', 'embeddedStructure']);

/** A link to a node that no element stands for is written as what it is otherwise. */
function resolved(element: XmlElement, { targets }: Writing): XmlElement {
  const { leadsTo, otherwise } = element;
  return leadsTo && otherwise && !targets.has(leadsTo) ? otherwise : element;
}

function attributesOf(element: XmlElement, { ids, places, eIds, targets }: Writing): string {
  const { of, leadsTo, attributes } = element;
  const eId = eIds.get(element);
  const id = of && ids.get(of);
  const target = leadsTo && targets.get(leadsTo);
  const place = of && places.get(of);
  const all = {
    eId,
    GUID: id === eId ? undefined : id,
    href: target === undefined ? undefined : `#${target}`,
    ...attributes,
    'plenary:place': place === undefined ? undefined : String(place),
  };
  return Object.entries(all)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value, 'attribute')}"`)
    .join('');
}

/** Line ends of any kind are read as one, and in attributes as spaces, unless they stand as references. */
const escapes = {
  text: /[&<>\r]/g,
  attribute: /[&<>"\t\n\r]/g,
} as const;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, place: keyof typeof escapes): string {
  return printable(text).replace(escapes[place], (character) => references[character] ?? character);
}
