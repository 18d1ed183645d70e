/**
 * Where a text cites other documents ("A/70/490", "resolution 64/293") and paragraphs of its own
 * ("paragraph 4 above"), so that every edition can turn the same words into the same links.
 *
 * A wrong link is worse than none: what could be another treaty's article or another report's
 * paragraph stays plain text.
 */
import type { CitationWords } from '../language/data.ts';
import type { OfficialDocuments } from '../language/official-documents.ts';
import {
  identityOf,
  type Identifiers,
  type LanguageTag,
  type Nodes,
  type OrganCode,
  type PhrasingContent,
  type PhrasingParent,
  type Root,
  type Text,
} from '../tree/index.ts';
import { citedParagraphs, paragraphIndex, type ParagraphIndex } from './cited-paragraphs.ts';
import {
  citedResolutions,
  resolutionGrammar,
  type ResolutionGrammar,
} from './cited-resolutions.ts';
import { citedSymbols, symbolPattern } from './cited-symbols.ts';
import { paragraphGrammar, type ParagraphGrammar } from './paragraph-mentions.ts';

interface Range {
  /** From this character (UTF-16) of the text node's value … */
  from: number;
  /** … up to, not including, this one. */
  to: number;
}

/** Words that name another document. */
export interface DocumentCitation extends Range {
  kind: 'document';
  /** "A/RES/64/293". */
  symbol: string;
  /** The official address of the document, in the language of the text. */
  url: string;
}

/** Words that name a paragraph or an item of the same text. */
export interface ParagraphCitation extends Range {
  kind: 'paragraph';
  /** The id of the paragraph, as `identifiersOf` gives it. */
  id: string;
  node: Nodes;
}

export type Citation = DocumentCitation | ParagraphCitation;

/** The citations in each text node, in order; nodes without one are absent. */
export type Citations = ReadonlyMap<Text, readonly Citation[]>;

/** What is known of how texts cite. */
export interface CitationSources {
  /** Absent in a language whose words are not known: only symbols are found. */
  words?: CitationWords | undefined;
  /** Absent where only what is inside the text is looked for. */
  documents?: OfficialDocuments | undefined;
}

/** Finds what the text of a tree cites; titles, headings and existing links are left alone. */
export function citationsOf(
  root: Root,
  ids: Identifiers,
  { words, documents }: CitationSources,
): Citations {
  const search: Search = {
    found: new Map(),
    index: paragraphIndex(root, ids),
    organ: identityOf(root).organCode,
    language: root.data?.language,
    grammars: words && grammarsOf(words),
    documents: documents && { official: documents, symbols: symbolPattern(documents.series) },
  };
  searchBelow(root, search);
  return search.found;
}

interface Grammars {
  resolutions: ResolutionGrammar;
  paragraphs: ParagraphGrammar;
}

const grammars = new WeakMap<CitationWords, Grammars>();

/** The patterns of a language, compiled once. */
function grammarsOf(words: CitationWords): Grammars {
  const compiled = grammars.get(words);
  if (compiled) return compiled;
  const made = { resolutions: resolutionGrammar(words), paragraphs: paragraphGrammar(words) };
  grammars.set(words, made);
  return made;
}

/** A stretch of a text node: plain, or the words of a citation. */
export interface TextSegment {
  value: string;
  citation?: Citation;
}

/** Cuts the value of a text node at its citations; joined, the segments give the value again. */
export function textSegments(node: Text, citations: Citations): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const citation of citations.get(node) ?? []) {
    if (citation.from > end) segments.push({ value: node.value.slice(end, citation.from) });
    segments.push({ value: node.value.slice(citation.from, citation.to), citation });
    end = citation.to;
  }
  if (end < node.value.length || segments.length === 0)
    segments.push({ value: node.value.slice(end) });
  return segments;
}

interface Search {
  found: Map<Text, Citation[]>;
  index: ParagraphIndex;
  organ: OrganCode | undefined;
  language: LanguageTag | undefined;
  grammars: Grammars | undefined;
  documents: { official: OfficialDocuments; symbols: RegExp } | undefined;
}

function searchBelow(parent: Nodes, search: Search): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'title' || child.type === 'heading') continue;
    if (isPhrasingParent(child)) searchText(child, search);
    else searchBelow(child, search);
  }
}

function isPhrasingParent(node: Nodes): node is PhrasingParent {
  switch (node.type) {
    case 'adoptionLine':
    case 'originLine':
    case 'enactingClause':
    case 'paragraph':
    case 'tableCell':
    case 'closingNote':
    case 'voteNote':
      return true;
    default:
      return false;
  }
}

/** A citation counts where it lies in one text node: it cannot begin in italics and end outside. */
function searchText(parent: PhrasingParent, search: Search): void {
  const runs: TextRun[] = [];
  const text = gather(parent.children, 0, false, runs);
  for (const citation of citationsIn(text, parent, search)) {
    const run = runs.find(({ from, to }) => citation.from >= from && citation.to <= to);
    if (!run || run.linked) continue;
    const list = search.found.get(run.node) ?? [];
    list.push({ ...citation, from: citation.from - run.from, to: citation.to - run.from });
    search.found.set(run.node, list);
  }
}

function citationsIn(text: string, parent: PhrasingParent, search: Search): Citation[] {
  const paragraphs = search.grammars
    ? citedParagraphs(text, parent, search.index, search.grammars.paragraphs)
    : [];
  return [
    ...citedDocuments(text, search),
    ...paragraphs.map((cited): Citation => ({ ...cited, kind: 'paragraph' })),
  ].sort((one, other) => one.from - other.from);
}

function citedDocuments(
  text: string,
  { documents, grammars, organ, language }: Search,
): Citation[] {
  if (!documents) return [];
  const { official, symbols } = documents;
  const cited = citedSymbols(text, symbols);
  if (grammars) cited.push(...citedResolutions(text, grammars.resolutions, organ, official));
  return cited.map((one) => ({
    ...one,
    kind: 'document',
    url: official.address(one.symbol, language),
  }));
}

interface TextRun extends Range {
  node: Text;
  /** Inside a link of the source, which stays the only link of its words. */
  linked: boolean;
}

/** The text of phrasing content as `textOf` gives it, noting where each text node lies in it. */
function gather(
  children: readonly PhrasingContent[],
  start: number,
  linked: boolean,
  runs: TextRun[],
): string {
  let text = '';
  for (const child of children) {
    const from = start + text.length;
    if (child.type === 'text') {
      text += child.value;
      runs.push({ node: child, from, to: from + child.value.length, linked });
    } else if (child.type === 'break') text += ' ';
    else if ('children' in child)
      text += gather(child.children, from, linked || child.type === 'link', runs);
  }
  return text;
}
