/**
 * Where a text cites other documents ("A/70/490", "resolution 64/293") and paragraphs of its own
 * ("paragraph 4 above"), so that every edition can turn the same words into the same links.
 *
 * A wrong link is worse than none: what could be another treaty's article or another report's
 * paragraph stays plain text.
 */
import { localeOf } from '../locale/index.ts';
import {
  mastheadOf,
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
import { citedSymbols } from './cited-symbols.ts';
import { officialAddress } from './official-documents.ts';
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

const known = new WeakMap<Root, Citations>();

/**
 * Finds what the text of a tree cites; titles, headings and existing links are left alone. Found
 * once for all editions of a tree, which must not change in between.
 */
export function citationsOf(root: Root): Citations {
  const found = known.get(root) ?? findCitations(root);
  known.set(root, found);
  return found;
}

function findCitations(root: Root): Citations {
  const language = root.data?.language;
  const search: Search = {
    found: new Map(),
    index: paragraphIndex(root),
    organ: organOf(root),
    language,
    ...(language !== undefined && grammarsOf(language)),
  };
  searchBelow(root, search);
  return search.found;
}

interface Grammars {
  resolutions: ResolutionGrammar;
  paragraphs: ParagraphGrammar;
}

const grammars = new Map<LanguageTag, Grammars>();

/** The patterns of a language, compiled once; none for a language whose words are not known. */
function grammarsOf(language: LanguageTag): Grammars | undefined {
  const compiled = grammars.get(language);
  if (compiled) return compiled;
  const words = localeOf(language)?.citations;
  if (!words) return undefined;
  const made = { resolutions: resolutionGrammar(words), paragraphs: paragraphGrammar(words) };
  grammars.set(language, made);
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

/** The grammars are absent in a language whose words are not known. */
interface Search extends Partial<Grammars> {
  found: Map<Text, Citation[]>;
  index: ParagraphIndex;
  organ: OrganCode | undefined;
  language: LanguageTag | undefined;
}

/** The organ that speaks, from the first place that tells it. */
function organOf(root: Root): OrganCode | undefined {
  const printed = mastheadOf(root)?.data?.organCode;
  if (printed !== undefined) return printed;
  for (const node of root.children) {
    if (node.type === 'adoptionLine' || node.type === 'enactingClause') {
      if (node.data?.organCode !== undefined) return node.data.organCode;
    }
  }
  return undefined;
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
  const { index, organ, language, resolutions, paragraphs } = search;
  const documents = citedSymbols(text);
  if (resolutions) documents.push(...citedResolutions(text, resolutions, organ));
  const citations: Citation[] = documents.map((cited) => ({
    ...cited,
    kind: 'document',
    url: officialAddress(cited.symbol, language),
  }));
  if (paragraphs) {
    for (const cited of citedParagraphs(text, parent, index, paragraphs))
      citations.push({ ...cited, kind: 'paragraph' });
  }
  return citations.sort((one, other) => one.from - other.from);
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
