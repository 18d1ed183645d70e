/** The Word edition: Office Open XML that opens in Word 2016 and later, LibreOffice and Google Docs. */
import type { FileChild, Paragraph } from 'docx';
import { editionWords } from '../../locale/index.ts';
import {
  flatten,
  identifiersOf,
  parentsOf,
  type FootnoteDefinition,
  type Line,
  type Nodes,
  type Root,
} from '../../tree/index.ts';
import { citationsOf } from '../citations.ts';
import type { EditionOptions } from '../options.ts';
import { bookmarksOf } from './bookmarks.ts';
import { colophon } from './colophon.ts';
import type { Context } from './context.ts';
import { WordDocument } from './document-parts.ts';
import { blocks, phrasing } from './handlers/index.ts';
import { footnoteDefinition } from './handlers/footnote-definition.ts';
import { textRun } from './inline.ts';
import { documentLanguages, isRightToLeft } from './language.ts';
import { planNotes } from './notes.ts';
import { numberingPart, templatePatterns } from './numbering-part.ts';
import { planNumbering, styleList } from './numbering.ts';
import { pack } from './pack.ts';
import { StyledParagraph } from './paragraph.ts';
import { coreProperties, customProperties } from './properties.ts';
import { footers, headers } from './running-heads.ts';
import type { DocxTemplate } from './style-data.ts';
import { StyleSheet } from './style-sheet.ts';
import { stylesPart, twentieths } from './styles-part.ts';

/** Writes the Word edition of a tree: the same tree and options give the same bytes. */
export async function renderDocx(root: Root, options: EditionOptions): Promise<Uint8Array> {
  const context = contextOf(root, options);
  const document = new WordDocument({
    ...documentSettings(root),
    footnotes: footnotes(context),
    sections: [
      {
        properties: { titlePage: true, page: pageProperties(context) },
        headers: headers(root, context),
        footers: footers(root, context),
        children: body(root, context),
      },
    ],
  });
  const { sheet, template, numbering, notes, language, rightToLeft } = context;
  const own = {
    'docProps/core.xml': coreProperties(root, options.date),
    'word/styles.xml': stylesPart({
      template,
      paragraphStyles: sheet.paragraphStyles,
      characterStyles: sheet.characterStyles,
      textWidth: textWidth(template, options),
      language: documentLanguages(language),
      rightToLeft,
      numberingId: styleList,
    }),
    'word/numbering.xml': numberingPart(numbering, {
      paragraphStyles: sheet.paragraphStyles,
      indentStep: template.indentStep,
    }),
  };
  const noteMarkers = new Map(
    [...notes.marks].flatMap(([note, { id, automatic }]) => (automatic ? [] : [[id, note.label]])),
  );
  return pack(document, own, { noteMarkers, rightToLeft });
}

function contextOf(root: Root, options: EditionOptions): Context {
  const template = options.template.json<DocxTemplate>('docx.json');
  const language = root.data?.language;
  const lines = linesByNode(root);
  const parents = parentsOf(root);
  const patterns = templatePatterns(template.numbering);
  return {
    options,
    template,
    words: editionWords(language),
    language,
    rightToLeft: isRightToLeft(language),
    sheet: new StyleSheet(template),
    lines,
    parents,
    bookmarks: bookmarksOf(identifiersOf(root)),
    notes: planNotes(root),
    numbering: planNumbering(flatten(root), parents, patterns),
    citations: options.links ? citationsOf(root) : new Map(),
    scope: 'body',
    column: textColumn(template, options),
    marks: [],
    blocks,
    phrasing,
  };
}

function documentSettings(root: Root) {
  return {
    customProperties: customProperties(root),
    evenAndOddHeaderAndFooters: true,
    compatabilityModeVersion: 15,
  };
}

function pageProperties({ template, options }: Context) {
  const { margins, paper } = template;
  const { width, height } = paper[options.paper];
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

function textWidth({ paper, margins }: DocxTemplate, options: EditionOptions): number {
  return paper[options.paper].width - margins.start - margins.end;
}

function textColumn(template: DocxTemplate, options: EditionOptions): Context['column'] {
  const { start = 0, end = 0 } = template.paragraphStyles['BodyText']?.indent ?? {};
  return { start, width: textWidth(template, options) - start - end };
}

/** Notes without a reference and the closing line come after the text. */
function body(root: Root, context: Context): FileChild[] {
  const text = root.children.filter((child) => child.type !== 'footnoteDefinition');
  return [
    ...blocks(text, context),
    ...orphanNotes(context.notes.orphans, context),
    ...colophon(root, context),
  ];
}

function orphanNotes(orphans: readonly FootnoteDefinition[], context: Context): FileChild[] {
  if (orphans.length === 0) return [];
  const heading = textRun(context.words.orphanNotes, context);
  const scope = { ...context, scope: 'orphanNote' as const };
  return [
    new StyledParagraph('OrphanNotesHeading', [heading]),
    ...orphans.flatMap((note) => footnoteDefinition(note, scope)),
  ];
}

function footnotes(context: Context): Record<string, { children: Paragraph[] }> {
  const scope = { ...context, scope: 'note' as const };
  return Object.fromEntries(
    [...context.notes.marks].map(([note, { id }]) => [
      id,
      { children: footnoteDefinition(note, scope) as Paragraph[] },
    ]),
  );
}

function linesByNode(root: Root): Map<Nodes, Line> {
  const notes = root.children.filter((child) => child.type === 'footnoteDefinition');
  const lines = [root, ...notes].flatMap((scope) => flatten(scope));
  return new Map(lines.map((line) => [line.node, line]));
}
