/** From runs to phrasing content: formats become nodes, the widest outside. */
import { noteIdentifier, type LanguageTag, type PhrasingContent } from '../../tree/index.ts';
import { nest, type Mark, type Piece } from './nest.ts';
import type { Run, RunFormat } from './model.ts';
import { defined, type Look } from './styles.ts';

/** What the reading of a format depends on. */
export interface PhrasingContext {
  /** The language of a Word tag, if it is not the document's own. */
  spanLanguage: (tag: string) => LanguageTag | undefined;
  /** The marker of a note, and the identifier of its definition. */
  noteOf: (run: Extract<Run, { kind: 'note' | 'noteField' }>) => NoteTarget | undefined;
}

export interface NoteTarget {
  identifier: string;
  label: string;
}

export interface Surroundings {
  /** How the style of the paragraph makes all words look. */
  look: Look;
  /** Italics that an editor set on the first words make them the lead phrase. */
  leadPhrase: boolean;
}

/** The phrasing content of a row of runs. */
export function phrasingOfRuns(
  runs: readonly Run[],
  surroundings: Surroundings,
  context: PhrasingContext,
): PhrasingContent[] {
  let leading = surroundings.leadPhrase;
  const pieces = runs.flatMap((run) => {
    const read = pieceOf(run, surroundings, context);
    if (read === undefined) return [];
    const { piece, italicised } = read;
    leading &&= italicised;
    const marks = leading ? piece.marks.map(asLeadPhrase) : piece.marks;
    return [{ ...piece, marks }];
  });
  return nest(pieces);
}

function asLeadPhrase(mark: Mark): Mark {
  return mark.type === 'emphasis' ? { type: 'leadPhrase', inferred: false } : mark;
}

interface ReadPiece {
  piece: Piece;
  /** Whether the words are in italics that no style gives them. */
  italicised: boolean;
}

function pieceOf(
  run: Run,
  { look }: Surroundings,
  context: PhrasingContext,
): ReadPiece | undefined {
  const leaf = leafOf(run, context);
  if (leaf === undefined) return undefined;
  const marks = leaf.type === 'footnoteReference' ? [] : lookMarks(run.format, look);
  return {
    piece: { leaf, marks: [...frameMarks(run, context), ...styleMarks(run.format), ...marks] },
    italicised: marks.some(({ type }) => type === 'emphasis'),
  };
}

function leafOf(run: Run, context: PhrasingContext): PhrasingContent | undefined {
  switch (run.kind) {
    case 'text': {
      const styles = stylesOf(run.format);
      if (run.text === '' || styles.includes('footnote reference separator')) return undefined;
      if (styles.includes('unbroken space')) return { type: 'text', value: ' ' };
      return styles.includes('footnote reference without note')
        ? { type: 'footnoteReference', identifier: noteIdentifier(run.text), label: run.text }
        : { type: 'text', value: run.text };
    }
    case 'break':
      return { type: 'break' };
    case 'note':
    case 'noteField': {
      const target = context.noteOf(run);
      return target && { type: 'footnoteReference', ...target };
    }
    case 'bookmark': {
      const number = pageOfBookmark(run.name);
      return number === undefined ? undefined : { type: 'pageBreak', number };
    }
    case 'noteMark':
    case 'picture':
      return undefined;
  }
}

/** The page of the official document that a bookmark says begins there. */
export function pageOfBookmark(name: string): string | undefined {
  return /^page_([\p{L}\d]{1,30})$/u.exec(name)?.[1];
}

/** "Emphasis + Strong" says two things. */
export function stylesOf({ style }: RunFormat): string[] {
  return style === undefined ? [] : style.split(' + ');
}

function frameMarks(run: Run, context: PhrasingContext): Mark[] {
  const { link, style } = run.format;
  const tag = languageTag(run);
  const span = tag === undefined ? undefined : context.spanLanguage(tag);
  // The links of citations are the edition's: the words themselves are not linked.
  const cites = style?.includes('cited document') ?? false;
  return [
    ...(link !== undefined && !cites ? [{ type: 'link' as const, url: link }] : []),
    ...(span !== undefined ? [{ type: 'languageSpan' as const, language: span }] : []),
  ];
}

/** The language of a run's words, by their script. */
function languageTag(run: Run): string | undefined {
  const text = run.kind === 'text' ? run.text : '';
  const { complexScript, usualComplexScript, eastAsian, language } = run.format;
  if (eastAsianText.test(text)) return eastAsian;
  return complexScript ?? (arabicText.test(text) ? usualComplexScript : undefined) ?? language;
}

const arabicText = /\p{Script=Arabic}/u;
const eastAsianText = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const markOfStyle: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['lead phrase', { type: 'leadPhrase', inferred: false }],
  ['lead phrase inferred', { type: 'leadPhrase', inferred: true }],
  ['emphasis', { type: 'emphasis' }],
  ['strong', { type: 'strong' }],
  ['superscript', { type: 'superscript' }],
  ['subscript', { type: 'subscript' }],
]);

/** Styles whose look says nothing about the words. */
const plainStyles: ReadonlySet<string> = new Set([
  'hyperlink',
  'internet link',
  'cited document',
  'origin text',
  'printed label',
  'title label',
  'running title',
  'unbroken space',
  'footnote reference',
  'footnote reference without note',
]);

function styleMarks(format: RunFormat): Mark[] {
  const removed = format.direct !== undefined && faceOf(format.direct, format).italic === false;
  return stylesOf(format).flatMap((style) => {
    const mark = markOfStyle.get(style);
    if (mark === undefined) return [];
    return removed && (mark.type === 'emphasis' || mark.type === 'leadPhrase') ? [] : [mark];
  });
}

/** What of the look of words is not the look of their paragraph. */
export function lookOfRun(
  format: RunFormat,
  around: Look,
): ('emphasis' | 'strong' | 'superscript' | 'subscript')[] {
  return [...styleMarks(format), ...lookMarks(format, around)].flatMap(({ type }) =>
    type === 'emphasis' || type === 'strong' || type === 'superscript' || type === 'subscript'
      ? [type]
      : [],
  );
}

/** Which of the two faces of a look holds for words, by their script. */
function faceOf(look: Look, { complex }: RunFormat): Pick<Look, 'italic' | 'bold'> {
  return complex
    ? { italic: look.complexItalic, bold: look.complexBold }
    : { italic: look.italic, bold: look.bold };
}

/** What an editor set by hand, or a style that we do not know. */
function lookMarks(format: RunFormat, around: Look): Mark[] {
  const styles = stylesOf(format);
  const known = styles.some((style) => markOfStyle.has(style) || plainStyles.has(style));
  const own = { ...(known ? {} : format.styled), ...defined(format.direct) };
  const { italic, bold } = faceOf(own, format);
  const usual = faceOf(around, format);
  const { position } = own;
  const has = (...types: Mark['type'][]): boolean =>
    styles.some((style) => types.includes(markOfStyle.get(style)?.type ?? 'link'));
  const marks: Mark[] = [];
  if (italic && !usual.italic && !has('emphasis', 'leadPhrase')) marks.push({ type: 'emphasis' });
  if (bold && !usual.bold && !has('strong')) marks.push({ type: 'strong' });
  if (position === 'superscript' && !has('superscript')) marks.push({ type: 'superscript' });
  if (position === 'subscript' && !has('subscript')) marks.push({ type: 'subscript' });
  return marks;
}
