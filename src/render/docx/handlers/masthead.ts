import type { FileChild } from 'docx';
import {
  mastheadLines,
  type Masthead,
  type MastheadLine,
  type MastheadLineName,
} from '../../../tree/index.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { control } from '../control.ts';
import { emblemImage } from '../emblem.ts';
import { withMark, tab, textRun } from '../inline.ts';
import { bindingsOf, boundWords, type Binding, type Bindings } from '../masthead-binding.ts';
import { StyledParagraph } from '../paragraph.ts';

/**
 * The head of page 1, in the order in which every edition shows its lines. Tab stops, not text
 * boxes or tables: they read in order on every device. The job number stands in the footer.
 */
export function masthead(node: Masthead, context: DocxContext): FileChild[] {
  const lines = mastheadLines(node);
  const bindings: Bindings = context.bound
    ? bindingsOf(lines, context)
    : new Map<MastheadLine, Binding>();
  const words: LineWords = (line, around = context) => lineWords(line, bindings, around);
  return [
    ...identification(lines, words, context),
    ...organLine(lines, words, context),
    ...lines.flatMap((line) => singleParagraph(line, words, node)),
  ];
}

/** The words of a line, in the marks that hold there. */
type LineWords = (line: MastheadLine, context?: DocxContext) => InlineElement[];

/** In a control, where the line is bound to a value beside the text; its term stands before it. */
function lineWords(line: MastheadLine, bindings: Bindings, context: DocxContext): InlineElement[] {
  const { text, term = '' } = line;
  const binding = bindings.get(line);
  const words = binding ? boundWords(line) : text.slice(term.length);
  const before = text.slice(term.length, text.length - words.length);
  const run = textRun(words, context);
  return [
    ...(term === '' ? [] : [textRun(term, withMark('MastheadTerm', context))]),
    ...(before === '' ? [] : [textRun(before, context)]),
    binding ? control(binding, run, context) : run,
  ];
}

/** The styles of the lines; those at the head share paragraphs, two and two. */
const styles = {
  organization: 'shared',
  symbol: 'shared',
  organ: 'shared',
  distribution: 'shared',
  date: 'MastheadDate',
  originalLanguage: 'MastheadOriginalLanguage',
  subsidiaryOrgan: 'MastheadSubsidiaryOrgan',
  session: 'MastheadSession',
  sessionDates: 'MastheadSessionDates',
  committee: 'MastheadCommittee',
  agendaItem: 'MastheadAgendaItem',
  agendaItemName: 'MastheadAgendaItemName',
  particular: 'MastheadParticular',
  sponsors: 'MastheadSponsors',
  symbolNote: 'MastheadSymbolNote',
} as const satisfies Record<MastheadLineName, string>;

function singleParagraph(
  line: MastheadLine,
  words: LineWords,
  { subsidiaryOrgan }: Masthead,
): FileChild[] {
  const style = styles[line.name];
  if (style === 'shared') return [];
  const below = line.name === 'session' && subsidiaryOrgan !== undefined;
  return [new StyledParagraph(below ? 'MastheadSessionBelowOrgan' : style, words(line))];
}

/** "United Nations" at the left, the symbol at the right. */
function identification(
  lines: readonly MastheadLine[],
  words: LineWords,
  context: DocxContext,
): FileChild[] {
  const organization = lines.find(({ name }) => name === 'organization');
  const symbol = lines.find(({ name }) => name === 'symbol');
  if (organization === undefined && symbol === undefined) return [];
  const left = organization === undefined ? [] : words(organization);
  const right =
    symbol === undefined ? [] : [tab(), ...words(symbol, withMark('MastheadSymbol', context))];
  return [new StyledParagraph('MastheadIdentification', [...left, ...right])];
}

function organLine(
  lines: readonly MastheadLine[],
  words: LineWords,
  context: DocxContext,
): FileChild[] {
  const organ = lines.find(({ name }) => name === 'organ');
  const distribution = lines.find(({ name }) => name === 'distribution');
  const image = emblemImage(context);
  if (organ === undefined && distribution === undefined && !image) return [];
  return [
    // The emblem hangs in the margin before the name, which starts where it does without one.
    new StyledParagraph(image ? 'MastheadOrganEmblem' : 'MastheadOrgan', [
      ...(image ? [image, tab()] : []),
      ...(organ === undefined ? [] : words(organ, withMark(organStyle(organ), context))),
      ...(distribution === undefined ? [] : [tab(), ...words(distribution)]),
    ]),
  ];
}

/** Its style says whether the print has it. */
function organStyle({ supplied }: MastheadLine): string {
  return supplied ? 'MastheadOrganSupplied' : 'MastheadOrganName';
}
