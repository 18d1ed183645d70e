/**
 * A comparison as a page: the list of changes, and the text in one column or side by side. Changes are
 * told in words before they are shown; nothing rests on colour. It needs no network and no script.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import {
  textOfTokens,
  type ComparedText,
  type Comparison,
  type Piece,
  type Token,
  type Unit,
} from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import type { LanguageTag } from '../tree/index.ts';
import { rowsOf, type Row } from './rows.ts';
import { renumberedTold } from './renumbered.ts';
import { sentenceOf, type Sentence } from './sentences.ts';
import { countInWords } from './terminal.ts';

export interface ComparedPage {
  old: ComparedText;
  fresh: ComparedText;
  /** What the texts are called: files, symbols. */
  oldName: string;
  newName: string;
  /** The language and the direction of the texts, where they are known. */
  text: { language?: LanguageTag | undefined; direction: 'ltr' | 'rtl' };
  words: ComparisonWords;
  /** Of the words. */
  language: { tag: LanguageTag; direction: 'ltr' | 'rtl' };
  /** The frame of the page and its style: `templates/comparison`. */
  page: string;
  style: string;
}

const writer = unified().use(rehypeStringify).freeze();

export function comparisonHtml(comparison: Comparison, given: ComparedPage): string {
  const { words, language, oldName, newName } = given;
  const { document } = words;
  const between = fill(document.between, { old: oldName, new: newName });
  const sentences = comparison.changes.map((change) => sentenceOf(change, words));
  const rows = rowsOf(given.old, given.fresh, comparison);
  const content = [
    h('header', [
      h('h1', document.heading),
      h('p', between),
      h('p', comparison.same ? words.sentences.same : countInWords(comparison, words)),
    ]),
    h('main', { id: 'changes' }, [
      ...listOfChanges(sentences, given),
      ...renumbered(comparison, words),
      ...(comparison.same ? [] : views(rows, sentences, given)),
    ]),
  ];
  const parts: Record<string, string> = {
    language: language.tag,
    direction: language.direction,
    title: plain(`${document.heading}: ${between}`),
    style: given.style.trim(),
    skip: plain(document.skip),
    comparison: writer.stringify({ type: 'root', children: content }),
  };
  return given.page.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

function plain(text: string): string {
  return writer.stringify({ type: 'root', children: [{ type: 'text', value: text }] });
}

function inText({ text: { language, direction } }: ComparedPage): Record<string, string> {
  return { dir: direction, ...(language !== undefined && { lang: language }) };
}

function listOfChanges(sentences: readonly Sentence[], given: ComparedPage): Element[] {
  if (sentences.length === 0) return [];
  return [
    h('h2', given.words.document.changes),
    h(
      'ol',
      sentences.map(({ head, body }, index) =>
        h('li', { id: `told-${index + 1}` }, [
          h('a', { href: `#change-${index + 1}` }, head),
          ...quoted(body, given),
        ]),
      ),
    ),
  ];
}

function quoted(body: readonly string[], given: ComparedPage): Element[] {
  if (body.length === 0) return [];
  return [
    h(
      'blockquote',
      inText(given),
      body.map((text) => h('p', text)),
    ),
  ];
}

function renumbered(comparison: Comparison, words: ComparisonWords): Element[] {
  const rows = renumberedTold(comparison, words);
  if (rows.length === 0) return [];
  return [
    h('h2', words.document.renumbered),
    h(
      'ul',
      rows.map((row) => h('li', row)),
    ),
  ];
}

// ——— The text ———

function views(
  rows: readonly Row[],
  sentences: readonly Sentence[],
  given: ComparedPage,
): ElementContent[] {
  const { document } = given.words;
  const choice = (id: string, label: string, checked: boolean): ElementContent[] => [
    h('input', { type: 'radio', name: 'view', id: `choose-${id}`, checked, className: ['choice'] }),
    h('label', { htmlFor: `choose-${id}`, className: ['choice'] }, label),
  ];
  return [
    h('h2', document.text),
    ...choice('one', document.oneColumn, true),
    ...choice('both', document.sideBySide, false),
    h('div', { id: 'one', className: ['view'] }, oneColumn(rows, sentences, given)),
    h('div', { id: 'both', className: ['view'] }, [sideBySide(rows, given)]),
  ];
}

/** Each change is told above its block, with the ways to the one before it and the next. */
function oneColumn(
  rows: readonly Row[],
  sentences: readonly Sentence[],
  given: ComparedPage,
): Element[] {
  const told = new Set<number>();
  const shown = rows.flatMap((row): Element[] => {
    const here = row.changes.filter((number) => !told.has(number));
    for (const number of here) told.add(number);
    const block = blockOf(row, given);
    if (row.changes.length === 0) return [block];
    return [h('div', { className: ['change'] }, [...heads(here, sentences, given), block])];
  });
  const elsewhere = sentences.flatMap((_, index) => (told.has(index + 1) ? [] : [index + 1]));
  if (elsewhere.length === 0) return shown;
  const notes = elsewhere.map((number) => {
    const body = quoted(sentences[number - 1]?.body ?? [], given);
    return h('div', { className: ['change'] }, [...heads([number], sentences, given), ...body]);
  });
  return [...shown, ...notes];
}

function heads(
  numbers: readonly number[],
  sentences: readonly Sentence[],
  given: ComparedPage,
): Element[] {
  const { document } = given.words;
  return numbers.flatMap((number) => {
    const to = (other: number, label: string): ElementContent[] =>
      other < 1 || other > sentences.length
        ? []
        : [h('a', { href: `#change-${other}` }, `${label} (${other})`), ' '].map((part) =>
            typeof part === 'string' ? { type: 'text' as const, value: part } : part,
          );
    return [
      h(
        'h3',
        { id: `change-${number}`, tabIndex: -1 },
        `${number}. ${sentences[number - 1]?.head ?? ''}`,
      ),
      h('p', { className: ['steps'] }, [
        ...to(number - 1, document.previous),
        ...to(number + 1, document.next),
      ]),
    ];
  });
}

function blockOf({ old, fresh, pieces }: Row, given: ComparedPage): Element {
  const labels = labelPieces(old, fresh, given.words);
  return h('p', inText(given), [
    ...labels,
    ...pieces.flatMap((piece) => shownPiece(piece, given.words)),
  ]);
}

function labelPieces(
  old: Unit | undefined,
  fresh: Unit | undefined,
  words: ComparisonWords,
): ElementContent[] {
  const [was, is] = [old?.label, fresh?.label];
  const space: ElementContent = { type: 'text', value: ' ' };
  if (was === is) return was === undefined ? [] : [{ type: 'text', value: was }, space];
  return [
    ...(was === undefined ? [] : [changed('del', words.document.deleted, [text(was)])]),
    ...(is === undefined ? [] : [changed('ins', words.document.inserted, [text(is)])]),
    space,
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Heard before what it is about: most screen readers pass over `ins` and `del` in silence. */
function changed(name: 'ins' | 'del' | 'mark', label: string, content: ElementContent[]): Element {
  return h(name, [h('span', { className: ['read'] }, `${label}: `), ...content]);
}

function shownPiece({ what, tokens }: Piece, { document }: ComparisonWords): ElementContent[] {
  const shown = tokensShown(tokens);
  const space = tokens[0]?.space === true ? [text(' ')] : [];
  switch (what) {
    case 'kept':
      return [...space, ...shown];
    case 'removed':
      return [...space, changed('del', document.deleted, shown)];
    case 'added':
      return [...space, changed('ins', document.inserted, shown)];
    case 'reset':
      return [...space, changed('mark', document.changed, shown)];
  }
}

/** The space before the first of them stands outside of what is marked. */
function tokensShown(tokens: readonly Token[]): ElementContent[] {
  const content: ElementContent[] = [];
  for (const [at, token] of tokens.entries()) {
    const [atom] = token.atoms;
    if (atom?.kind === 'reference') {
      content.push(h('span', { className: ['note-marker'] }, `[${atom.label}]`));
      continue;
    }
    if (atom?.kind === 'cell') {
      content.push(text(' | '));
      continue;
    }
    content.push(text(`${token.space && at > 0 ? ' ' : ''}${textOfTokens([token]).trim()}`));
  }
  return content;
}

function sideBySide(rows: readonly Row[], given: ComparedPage): Element {
  const { document } = given.words;
  const side = (row: Row, own: 'removed' | 'added'): Element => {
    const unit = own === 'removed' ? row.old : row.fresh;
    const other = own === 'removed' ? 'added' : 'removed';
    const pieces = row.pieces.filter(({ what }) => what !== other);
    const label = unit?.label === undefined ? [] : [text(`${unit.label} `)];
    const content = unit
      ? [...label, ...pieces.flatMap((piece) => shownPiece(piece, given.words))]
      : [];
    return h('td', inText(given), content);
  };
  return h('table', [
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, document.oldText),
        h('th', { scope: 'col' }, document.newText),
      ]),
    ]),
    h(
      'tbody',
      rows.map((row) => h('tr', [side(row, 'removed'), side(row, 'added')])),
    ),
  ]);
}
