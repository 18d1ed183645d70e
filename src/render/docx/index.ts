/** The Word edition: Office Open XML that opens in Word 2016 and later, LibreOffice and Google Docs. */
import type { FileChild, Paragraph } from 'docx';
import { flatten, parentsOf, type Line, type Nodes, type Root } from '../../tree/index.ts';
import type { DocxTemplate } from '../../template/index.ts';
import type { Facts } from '../facts.ts';
import type { EditionOptions } from '../options.ts';
import { roles } from '../roles.ts';
import { bookmarksOf, labelIds, officialPageIds } from './bookmarks.ts';
import { colophon } from './colophon.ts';
import type { DocxContext } from './context.ts';
import { WordDocument, type Parts } from './document-parts.ts';
import { blocks, phrasing } from './handlers/index.ts';
import { footnoteDefinition } from './handlers/notes.ts';
import { textRun } from './inline.ts';
import { documentLanguages } from './language.ts';
import { citedLabels } from './cross-references.ts';
import { mastheadPart } from './masthead-binding.ts';
import { noteMarksOf, type NoteMarks } from './notes.ts';
import { numberingPart, templatePatterns } from './numbering-part.ts';
import { planNumbering, styleList } from './numbering.ts';
import { declareTemplate, finishedParts, zipParts } from './pack.ts';

export { zipParts } from './pack.ts';
export type { Parts } from './document-parts.ts';

import { StyledParagraph } from './paragraph.ts';
import { coreProperties, customProperties } from './properties.ts';
import { footers, headers } from './running-heads.ts';
import { runningHeadsOf } from './running-words.ts';
import { addStoredPart } from './stored-part.ts';
import { StyleSheet } from './style-sheet.ts';
import { stylesPart, twentieths } from './styles-part.ts';

/** Writes the Word edition of a document: the same tree and options give the same bytes. */
export async function renderDocx(facts: Facts): Promise<Uint8Array> {
  return zipParts(boundParts(facts), facts.options.world.compression);
}

/** Writes the Word edition as a template (.dotx): what Word makes of it is a new document with its text. */
export async function renderWordTemplate(facts: Facts): Promise<Uint8Array> {
  const parts = boundParts(facts);
  declareTemplate(parts);
  return zipParts(parts, facts.options.world.compression);
}

function boundParts(facts: Facts): Parts {
  const parts = docxParts(facts, { bound: true });
  const stored = mastheadPart(facts);
  if (stored !== undefined) addStoredPart(parts, stored);
  return parts;
}

/** The parts of the Word edition, before they are one file. `bound` puts the masthead into controls. */
export function docxParts(facts: Facts, { bound }: { bound: boolean }): Parts {
  const context = { ...contextOf(facts), bound };
  const document = new WordDocument({
    ...documentSettings(facts, context.noteMarks),
    footnotes: footnotes(context),
    sections: [
      {
        properties: { titlePage: true, page: pageProperties(context) },
        headers: headers(context),
        footers: footers(context),
        children: body(context),
      },
    ],
  });
  const { options, sheet, template, numbering, noteMarks, language, rightToLeft } = context;
  const own = {
    'docProps/core.xml': coreProperties(facts),
    'word/styles.xml': stylesPart({
      template,
      paragraphStyles: sheet.paragraphStyles,
      characterStyles: sheet.characterStyles,
      textWidth: textWidth(template, options),
      language: documentLanguages(language, options.world.languages),
      rightToLeft,
      typography: options.world.languages.of(language)?.typography,
      numberingId: styleList,
    }),
    'word/numbering.xml': numberingPart(numbering, {
      paragraphStyles: sheet.paragraphStyles,
      indentStep: template.indentStep,
    }),
  };
  const noteMarkers = new Map(
    [...noteMarks].flatMap(([note, { id, automatic }]) => (automatic ? [] : [[id, note.label]])),
  );
  return finishedParts(document, own, { noteMarkers, rightToLeft });
}

function contextOf(facts: Facts): Omit<DocxContext, 'bound'> {
  const { root, options } = facts;
  const template = options.template.docx;
  const lines = linesByNode(root);
  const parents = parentsOf(root);
  const bookmarks = bookmarksOf(new Map([...facts.ids, ...officialPageIds(root)]));
  const numbering = planNumbering(flatten(root), parents, templatePatterns(template.numbering));
  return {
    ...facts,
    template,
    rightToLeft: facts.direction === 'rtl',
    sheet: new StyleSheet(template, numbering.dividing),
    lines,
    parents,
    bookmarks,
    labelBookmarks: bookmarksOf(
      labelIds(citedLabels(facts, parents, numbering), facts.ids),
      bookmarks.size + 1,
    ),
    noteMarks: noteMarksOf(root, facts.notes),
    numbering,
    heads: runningHeadsOf(root, template.runningTitle.charactersPerLine),
    keptWithNext: linesBeforeClosing(flatten(root)),
    scope: 'body',
    column: textColumn(template, options),
    marks: [],
    blocks,
    phrasing,
  };
}

function documentSettings(facts: Facts, noteMarks: NoteMarks) {
  return {
    customProperties: customProperties(facts, noteMarks),
    evenAndOddHeaderAndFooters: true,
    compatabilityModeVersion: 15,
  };
}

function pageProperties({ template, options }: DocxContext) {
  const { margins, papers } = template;
  const { width, height } = papers[options.paper];
  return {
    size: { width: twentieths(width), height: twentieths(height) },
    margin: {
      top: twentieths(margins.top),
      bottom: twentieths(margins.bottom),
      left: twentieths(margins.start),
      right: twentieths(margins.end),
      header: twentieths(margins.header),
      footer: twentieths(margins.footer),
    },
  };
}

function textWidth({ papers, margins }: DocxTemplate, options: EditionOptions): number {
  return papers[options.paper].width - margins.start - margins.end;
}

function textColumn(template: DocxTemplate, options: EditionOptions): DocxContext['column'] {
  const { start = 0, end = 0 } = template.paragraphStyles[roles.paragraph.word].indent ?? {};
  return { start, width: textWidth(template, options) - start - end };
}

/** Notes without a reference and the closing line come after the text. */
function body(context: DocxContext): FileChild[] {
  const text = context.root.children.filter((child) => child.type !== 'footnoteDefinition');
  return [...blocks(text, context), ...orphanNoteParagraphs(context), ...colophon(context)];
}

/** Notes that no reference in the body points at. */
function orphanNoteParagraphs(context: DocxContext): FileChild[] {
  const orphans = context.notes.all.filter((note) => !context.noteMarks.has(note));
  if (orphans.length === 0) return [];
  const heading = textRun(context.words.orphanNotes, context);
  const scope = { ...context, scope: 'orphanNote' as const };
  return [
    new StyledParagraph('OrphanNotesHeading', [heading]),
    ...orphans.flatMap((note) => footnoteDefinition(note, scope)),
  ];
}

function footnotes(context: DocxContext): Record<string, { children: Paragraph[] }> {
  const scope = { ...context, scope: 'note' as const };
  return Object.fromEntries(
    [...context.noteMarks].map(([note, { id }]) => [
      id,
      { children: footnoteDefinition(note, scope) as Paragraph[] },
    ]),
  );
}

/** The closing note does not stand alone at the head of a page. */
function linesBeforeClosing(lines: readonly Line[]): ReadonlySet<Nodes> {
  return new Set(
    lines.flatMap(({ node }, index) =>
      lines[index + 1]?.node.type === 'closingNote' ? [node] : [],
    ),
  );
}

function linesByNode(root: Root): Map<Nodes, Line> {
  const notes = root.children.filter((child) => child.type === 'footnoteDefinition');
  const lines = [root, ...notes].flatMap((scope) => flatten(scope));
  return new Map(lines.map((line) => [line.node, line]));
}
