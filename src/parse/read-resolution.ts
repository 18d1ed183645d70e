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
import type { Block, BlockDocument } from './blocks/block.ts';
import { emptyContent, type Content } from './blocks/content.ts';
import { withoutFurniture } from './blocks/furniture.ts';
import { joinLines, vocabularyOf } from './blocks/hyphens.ts';
import { collectNotes } from './blocks/notes.ts';
import { paragraphsOf } from './blocks/paragraphs.ts';
import { readBody } from './genre/body.ts';
import { buildBody, settle } from './genre/build.ts';
import { splitClosingNote } from './genre/closing.ts';
import { readFront } from './genre/front.ts';
import { leadPhrasesOf } from './genre/lead-phrases.ts';
import { markLeadPhrases } from './genre/mark-lead-phrases.ts';
import { mastheadNode } from './genre/masthead.ts';
import { noteNodes } from './genre/note-nodes.ts';
import { withoutLayoutMarks } from './genre/plain-lines.ts';
import type { Candidate } from './genre/reference-candidates.ts';
import { bindReferences, identify } from './genre/references.ts';
import { mapContents } from './genre/roles.ts';
import { symbolNoteApart } from './genre/symbol-note.ts';
import { deriveData } from './genre/derive.ts';
import { wordsOf } from './genre/words.ts';
import { languageOf, type LanguageChoice } from './language.ts';
import { placedLabel, reportReading, type PlacedLabel } from './report-reading.ts';
import type { Reading } from './reading.ts';

export interface ParseOptions {
  /** The language of the text, BCP 47; default: what the text says, else detected. */
  language?: string;
}

/** Builds the tree of a document that a front end has cut into blocks. */
export function readResolution(
  document: BlockDocument,
  reading: Reading,
  options: ParseOptions = {},
): Root {
  const language = languageOf(document, options.language);
  // Without a known language the English words serve: they find what is common to all.
  const words = wordsOf(language.tag ?? 'en') ?? wordsOf('en');
  if (!words) throw new Error('templates/locales/en.json is missing from the installation');
  const phrases = leadPhrasesOf(language.tag);

  const page = withoutFurniture(document.blocks, words, reading);
  const flow = collectNotes(page, words, reading);
  const blocks = paragraphsOf(flow.blocks, { words, phrases }, reading);

  const front = readFront(blocks, { words, phrases });
  const body = readBody(blocks.slice(front.next), { words, phrases }, front.statement);
  const roles = markLeadPhrases([...front.roles, ...body], phrases)
    .map(withoutLayoutMarks)
    .map((role) => splitClosingNote(role, words));

  const { symbolNote, notes: numbered } = symbolNoteApart(
    flow.notes,
    roles,
    joinLinesWith(page, reading),
  );
  if (symbolNote) roles.push(symbolNote);
  const notes = identify(numbered);
  const contents: Content[] = [];
  for (const role of roles) mapContents(role, (content) => (contents.push(content), content));
  const references = bindReferences(contents, notes, words);
  let next = 0;
  const bound = roles.map((role) =>
    mapContents(role, (content) => references.contents[next++] ?? content),
  );

  const masthead = mastheadNode(bound, words, reading);
  const root: Root = {
    type: 'root',
    children: [
      ...(masthead ? [masthead] : []),
      ...buildBody(bound, reading),
      ...noteNodes(notes, joinLinesWith(page, reading), reading),
    ],
    ...rootData(language),
  };
  deriveData(root, words);
  settle(root);
  reportReading(root, reading, {
    language,
    phrases,
    inferredReferences: references.inferred.map(placed),
    undefinedReferences: references.undefinedOnes.map(placed),
  });
  return root;

  function placed({ block, from, to, label }: Candidate): PlacedLabel {
    return placedLabel(contents[block] ?? emptyContent, from, to, label);
  }
}

function rootData({ tag, from }: LanguageChoice): Pick<Root, 'data'> {
  return tag === undefined ? {} : { data: { language: tag, ...(from && { languageFrom: from }) } };
}

function joinLinesWith(blocks: readonly Block[], reading: Reading): (content: Content) => Content {
  const texts = blocks.filter((block) => block.kind === 'text').map(({ content }) => content);
  const vocabulary = vocabularyOf(texts);
  return (content) => joinLines(content, vocabulary, reading);
}
