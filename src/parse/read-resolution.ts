/**
 * From blocks to the tree: the phases that every source goes through, whichever front end read it.
 *
 * 1. Furniture of the page is set aside.
 * 2. Notes are taken out of the flow.
 * 3. Blocks become paragraphs: cut at labels, lines joined, page breaks mended.
 * 4. Each paragraph gets its role in the resolution.
 * 5. References are bound to the notes, lead phrases marked.
 * 6. The tree is built, and everything that was done to the text is reported.
 */
import type { Root } from '../tree/types.ts';
import type { ParsingWorld } from '../world.ts';
import type { Block, BlockDocument } from './blocks/block.ts';
import { emptyContent, type Content } from './blocks/content.ts';
import { wholeWords } from './blocks/cut-words.ts';
import { withoutColophon } from './blocks/colophon.ts';
import { dottedNotes } from './blocks/dotted-notes.ts';
import { withoutFurniture } from './blocks/furniture.ts';
import { wordEvidence } from './blocks/hyphens.ts';
import { withoutInvisible } from './blocks/invisible.ts';
import { loneMarkers } from './blocks/lone-markers.ts';
import { mastheadIn } from './blocks/margins.ts';
import { withoutNoteBrackets } from './blocks/note-brackets.ts';
import { collectNotes, markedNotes } from './blocks/notes.ts';
import { paragraphsOf } from './blocks/paragraphs.ts';
import { withRaisedDigits } from './blocks/raised-digits.ts';
import { readBody } from './genre/body.ts';
import { buildBody, settle } from './genre/build.ts';
import { splitClosingNote } from './genre/closing.ts';
import { readFront, type Front, type TextKind } from './genre/front.ts';
import { markLeadPhrases } from './genre/mark-lead-phrases.ts';
import { mastheadNode } from './genre/masthead.ts';
import { dropTitle, languageIn, useMetadata } from './genre/metadata.ts';
import { noteNodes } from './genre/note-nodes.ts';
import { withoutLayoutMarks } from './genre/plain-lines.ts';
import type { Candidate } from './genre/reference-candidates.ts';
import { uniteMarkers } from './genre/note-markers.ts';
import { bindReferences, identify } from './genre/references.ts';
import { mapContents } from './genre/roles.ts';
import { runTogether } from './genre/run-together.ts';
import { symbolNoteApart } from './genre/symbol-note.ts';
import { unreadLabels } from './genre/unread-labels.ts';
import { derive } from './genre/derive.ts';
import type { Words } from '../language/reading-words.ts';
import { languageOf, type LanguageChoice } from './language.ts';
import { placedLabel, reportReading, type PlacedLabel } from './report-reading.ts';
import type { Reading } from './reading.ts';
import { Tracer } from './trace/tracer.ts';
import type { Trace } from './trace/trace.ts';

export interface ParseOptions {
  /** The language of the text, BCP 47; default: what the text says, else detected. */
  language?: string;
  /** Is told which phase made what of which line. */
  trace?: Trace;
}

/** Builds the tree of a document that a front end has cut into blocks. */
export function readResolution(
  document: BlockDocument,
  reading: Reading,
  world: ParsingWorld,
  options: ParseOptions = {},
): Root {
  const { languages } = world;
  const said = document.language ?? languageIn(document.metadata, languages, reading);
  const named = { ...document, ...(said !== undefined && { language: said }) };
  const language = languageOf(named, languages, options.language);
  // Without a known language the English words serve: they find what is common to all.
  const known = languages.of(language.tag);
  const { words } = known ?? languages.english;
  const phrases = known?.leadPhrases;

  const tracer = options.trace && new Tracer(options.trace, reading);
  tracer?.markup(document.blocks);

  const editions = known?.editions ?? languages.english.editions;
  const beside = useMetadata(document.metadata, words, reading);
  const visible = withoutInvisible([...beside.blocks, ...document.blocks], reading);
  const own = withRaisedDigits(withoutColophon(visible, editions, reading));
  const printed = withoutNoteBrackets(own, reading);
  const markers = new Set([
    ...loneMarkers(printed, words, reading.source),
    ...dottedNotes(printed, words, reading.source),
  ]);
  const text = document.flowing ? printed : withoutFurniture(printed, words, markers, reading);
  const page = [...mastheadIn(document.margins ?? [], words, reading), ...text];
  tracer?.asides('furniture');
  const flow = document.asPrinted ? markedNotes(page) : collectNotes(page, words, markers, reading);
  tracer?.notes(flow.notes);
  const evidence = wordEvidence(
    page.flatMap((block) => (block.kind === 'text' ? [block.content] : [])),
    known?.spelling,
  );
  const join = (content: Content): Content => wholeWords(content, evidence, reading);
  const blocks = paragraphsOf(flow.blocks, { words, phrases }, evidence, reading);
  tracer?.paragraphs(flow.blocks, blocks);

  const front = readFront(blocks, { words, phrases, title: beside.title });
  dropTitle(beside, front.roles, reading);
  tracer?.roles('front', front.roles);
  const context = { words, phrases, trace: tracer?.body };
  const kind = document.asPrinted ? printedKind(front, blocks, known?.words) : front.kind;
  const body = readBody(blocks.slice(front.next), context, kind);
  const roles = markLeadPhrases([...front.roles, ...body], phrases)
    .map(withoutLayoutMarks)
    .map((role) => splitClosingNote(role, words));
  tracer?.leadPhrases(roles);

  const { symbolNotes, notes: numbered } = symbolNoteApart(flow.notes, roles, join);
  roles.push(...symbolNotes);
  tracer?.roles('notes', symbolNotes);
  const identified = identify(numbered);
  const contents: Content[] = [];
  for (const role of roles) mapContents(role, (content) => (contents.push(content), content));
  const references = bindReferences(contents, identified, words);
  tracer?.references(references);
  const { contents: united, notes } = uniteMarkers(references.contents, identified, reading);
  let next = 0;
  const bound = roles.map((role) => mapContents(role, (content) => united[next++] ?? content));

  const masthead = mastheadNode(bound, words, reading);
  const [first, ...pages] = reading.pageStarts ?? [];
  const root: Root = {
    type: 'root',
    children: [
      ...(first && masthead ? [{ type: 'pageBreak' as const, number: first.number }] : []),
      ...(masthead ? [masthead] : []),
      ...buildBody(bound, reading, first && !masthead ? [first, ...pages] : pages),
      ...noteNodes(notes, join, words, reading),
    ],
    ...rootData(language),
  };
  derive(root, world);
  settle(root);
  reportReading(root, reading, {
    language,
    phrases,
    words,
    inferredReferences: references.inferred.map(placed),
    undefinedReferences: references.undefinedOnes.map(placed),
    kind,
    runTogether: runTogether(roles, phrases, words),
    unreadLabels: unreadLabels(roles, phrases),
  });
  return root;

  function placed({ block, from, to, label }: Candidate): PlacedLabel {
    return placedLabel(contents[block] ?? emptyContent, from, to, label);
  }
}

/** What is printed without an enacting clause, in a language whose clauses are known, is no resolution. */
function printedKind(
  { kind }: Front,
  blocks: readonly Block[],
  words: Words | undefined,
): TextKind {
  if (kind !== 'resolution' || !words) return kind;
  const enacts = blocks.some(
    (block) => block.kind === 'text' && words.enactingClause.test(block.content.text.trim()),
  );
  return enacts ? kind : 'other';
}

function rootData({ tag, from }: LanguageChoice): Pick<Root, 'data'> {
  return tag === undefined ? {} : { data: { language: tag, ...(from && { languageFrom: from }) } };
}
