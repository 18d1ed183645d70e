/**
 * A comparison as a page: the list of changes, and the text in one column or side by side. Changes are
 * told in words before they are shown; nothing rests on colour. It needs no network and no script.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type ComparedText, type Comparison } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import type { LanguageTag } from '../tree/index.ts';
import { rowsOf, type Row } from './rows.ts';
import { labelPieces, shownPiece, textNode } from './html-words.ts';
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

/**
 * Each change is told above its block, with the ways to the one before it and the next; the masthead
 * comes before the text and notes behind it.
 */
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
  const first = Math.min(...told);
  const elsewhere = sentences.flatMap((_, index) => (told.has(index + 1) ? [] : [index + 1]));
  const apart = elsewhere.map((number) => {
    const body = quoted(sentences[number - 1]?.body ?? [], given);
    return h('div', { className: ['change'] }, [...heads([number], sentences, given), ...body]);
  });
  const before = elsewhere.filter((number) => number < first).length;
  return [...apart.slice(0, before), ...shown, ...apart.slice(before)];
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
    ...pieces.flatMap((piece, at) => shownPiece(piece, given.words, at === 0)),
  ]);
}

function sideBySide(rows: readonly Row[], given: ComparedPage): Element {
  const { document } = given.words;
  const side = (row: Row, own: 'removed' | 'added'): Element => {
    const unit = own === 'removed' ? row.old : row.fresh;
    const other = own === 'removed' ? 'added' : 'removed';
    const pieces = row.pieces.filter(({ what }) => what !== other);
    const label = unit?.label === undefined ? [] : [textNode(`${unit.label} `)];
    const content = unit
      ? [...label, ...pieces.flatMap((piece, at) => shownPiece(piece, given.words, at === 0))]
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
