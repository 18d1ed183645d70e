/** What the steps of reading one file share: its text, its words, its notes, what was set aside. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import type { TagFault } from '../../language/subtags.ts';
import type { ParagraphContent, SectionContent } from '../../tree/index.ts';
import { lineStartsOf, positionAt } from '../../parse/index.ts';
import { NoteList } from './notes.ts';
import { elementsWithin, textContent, type AknElement, type AknNode } from './xml.ts';

/** Why something that a file holds is not in the tree. */
export type AsideKind =
  | 'picture'
  | 'comment'
  | 'remark'
  | 'editorialNote'
  | 'deletion'
  | 'noteBrackets'
  | 'emptyRow'
  | 'metadata';

export interface Aside {
  kind: AsideKind;
  /** The words, if it has any. */
  text: string;
  element: AknElement;
}

/** The readers that call one another: notes stand in blocks and hold blocks. */
export interface Readers {
  /** Blocks in a note, a cell, a quotation. */
  blocks(nodes: readonly AknNode[], reading: Reading): ParagraphContent[];
  /** What a quotation holds: anything of a body. */
  flow(nodes: readonly AknNode[], reading: Reading): SectionContent[];
}

export interface Reading {
  readonly read: Readers;
  readonly file: VFile;
  /** The language of the text, or English where it is not known. */
  readonly language: Language;
  readonly languages: Languages;
  /** Tags of languages that are none. */
  readonly wrongTags: Map<string, TagFault>;
  readonly changes: 'accept' | 'reject' | undefined;
  readonly notes: NoteList;
  readonly asides: Map<AknElement, Aside>;
  /** Words that stand where the standard has none, and that were kept as paragraphs. */
  readonly strays: AknElement[];
  /** Documents that stand beside the first. */
  readonly besides: AknElement[];
  /** Notes of which the file says no marker. */
  readonly unmarked: AknElement[];
  /** References that lead nowhere, or to an id that several elements have. */
  readonly unsure: AknElement[];
  /** Characters of attributes that are words of the text: quotation marks, the asterisk of a symbol. */
  readonly fromAttributes: string[];
  /** Whether the file begins the lines of its text with a tab, so that one without heads others. */
  readonly indented: boolean;
  /** The element that a reference leads to: of several with its id the first. */
  readonly targetOf: (reference: AknElement) => AknElement | undefined;
  readonly positionOf: (element: AknElement) => Position;
}

export function startReading(
  file: VFile,
  root: AknElement,
  {
    read,
    language,
    languages,
    changes,
  }: Pick<Reading, 'read' | 'language' | 'languages' | 'changes'>,
): Reading {
  const lineStarts = lineStartsOf(String(file));
  const byId = new Map<string, AknElement>();
  const unsure: AknElement[] = [];
  const repeated = new Set<string>();
  let [tabbed, lines] = [0, 0];
  for (const element of elementsWithin(root, () => true)) {
    const id = element.attributes.get('eId') ?? element.attributes.get('id');
    if (id !== undefined && byId.has(id)) repeated.add(id);
    else if (id !== undefined) byId.set(id, element);
    if (element.name !== 'content') continue;
    lines += 1;
    if (/^[\n\r ]*\t/.test(textContent(element).replace(/^\s*\n\s*(?=\t)/, ''))) tabbed += 1;
  }
  return {
    read,
    file,
    language,
    languages,
    wrongTags: new Map(),
    changes,
    notes: new NoteList(),
    asides: new Map(),
    strays: [],
    besides: [],
    unmarked: [],
    unsure,
    fromAttributes: [],
    indented: lines > 0 && tabbed * 2 > lines,
    targetOf: (reference) => {
      const id = (reference.attributes.get('href') ?? '').replace(/^#/, '');
      const target = byId.get(id);
      const known = target !== undefined || reference.attributes.get('status') === 'unknown';
      if (!known || repeated.has(id)) unsure.push(reference);
      return target;
    },
    positionOf: ({ from, to }) => positionAt({ lineStarts }, from, to),
  };
}

/** Notes that nothing is known of an element, if it has words. */
export function addStray(element: AknElement, reading: Reading): void {
  if (textContent(element).trim() !== '') reading.strays.push(element);
}

/** Notes that an element is no part of the tree, and why; it may be met more than once. */
export function setAside(reading: Reading, kind: AsideKind, element: AknElement): void {
  if (reading.asides.has(element)) return;
  reading.asides.set(element, { kind, text: textContent(element), element });
}
