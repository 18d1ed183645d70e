import { describe, expect, it } from 'vitest';
import { note, pagesOf, paragraph, summary } from './flows.ts';

/** Room for eight lines of text without notes. */
const page = 96;

describe('text', () => {
  it('leaves two lines of a paragraph at the foot of a page, and two at the head of the next', () => {
    const pages = pagesOf([paragraph('a', 5), paragraph('b', 6)], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 b.1 b.2', 'b.3 b.4 b.5 b.6']);
  });

  it('leaves no line of a paragraph alone at the head of a page', () => {
    const pages = pagesOf([paragraph('a', 9)], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 a.6 a.7', 'a.8 a.9']);
  });

  it('moves a paragraph of three lines whole', () => {
    const pages = pagesOf([paragraph('a', 5), paragraph('b', 3)], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5', 'b.1 b.2 b.3']);
  });

  it('keeps a heading with two lines of what follows', () => {
    const heading = paragraph('h', 1, {}, { keepNext: true, whole: true });
    const pages = pagesOf([paragraph('a', 6), heading, paragraph('b', 4)], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 a.6', 'h.1 b.1 b.2 b.3 b.4']);
  });

  it('keeps the closing note with the last lines of the text', () => {
    const closing = paragraph('c', 2, {}, { keepPrevious: true, whole: true });
    const pages = pagesOf([paragraph('a', 7), closing], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5', 'a.6 a.7 c.1 c.2']);
  });

  it('breaks what no page can hold: better torn than lost', () => {
    const pages = pagesOf([paragraph('a', 10, {}, { whole: true })], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 a.6 a.7 a.8', 'a.9 a.10']);
  });

  it('sets the head of a table again where the table goes on', () => {
    const head = paragraph('head', 1);
    const row = (name: string) => ({ ...paragraph(name, 3), after: 0, head: head.lines });
    const first = { ...head, after: 0, keepNext: true };
    const pages = pagesOf([first, row('r'), row('s'), row('t')], page);
    expect(summary(pages)).toEqual(['head.1 r.1 r.2 r.3 s.1 s.2 s.3', '(head.1) t.1 t.2 t.3']);
  });
});

describe('notes', () => {
  it('stand at the foot of the page of their reference', () => {
    const pages = pagesOf([paragraph('a', 4, { 2: [note('n', 2)] })], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 | n.1 n.2']);
    expect(pages[0]?.notes.map(({ y }) => y)).toEqual([76, 86]);
  });

  it('take their line along when there is no room for them', () => {
    const pages = pagesOf([paragraph('a', 6), paragraph('b', 2, { 1: [note('n', 3)] })], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 a.6', 'b.1 b.2 | n.1 n.2 n.3']);
  });

  it('are split with at least two lines on each side', () => {
    const pages = pagesOf([paragraph('a', 5, { 5: [note('n', 4)] }), paragraph('b', 2)], page);
    expect(summary(pages)).toEqual(['a.1 a.2 a.3 a.4 a.5 | n.1 n.2', 'b.1 b.2 | n.3 n.4']);
  });

  it('may fill pages, and go on until they end', () => {
    const pages = pagesOf([paragraph('a', 2, { 1: [note('n', 20)] })], page);
    expect(summary(pages)).toEqual([
      'a.1 a.2 | n.1 n.2 n.3 n.4 n.5 n.6',
      '| n.7 n.8 n.9 n.10 n.11 n.12 n.13 n.14',
      '| n.15 n.16 n.17 n.18 n.19 n.20',
    ]);
  });

  it('leave text its part of the page while they go on', () => {
    const pages = pagesOf([paragraph('a', 2, { 1: [note('n', 16)] }), paragraph('b', 6)], page);
    expect(summary(pages)).toEqual([
      'a.1 a.2 | n.1 n.2 n.3 n.4 n.5 n.6',
      'b.1 b.2 b.3 | n.7 n.8 n.9 n.10',
      'b.4 b.5 b.6 | n.11 n.12 n.13 n.14',
      '| n.15 n.16',
    ]);
  });

  it('of one line stand together', () => {
    const notes = [note('m', 1), note('n', 2), note('o', 1)];
    const pages = pagesOf([paragraph('a', 2, { 1: notes })], page);
    expect(summary(pages)).toEqual(['a.1 a.2 | m.1 n.1 n.2 o.1']);
  });

  it('can be thirty on a page', () => {
    const notes = Array.from({ length: 30 }, (_, index) => note(`n${index + 1}`, 1));
    const pages = pagesOf([paragraph('a', 2, { 1: notes.slice(0, 12), 2: notes.slice(12) })], 400);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.notes).toHaveLength(30);
  });

  it('that are fresh come below the rest of one that is pending', () => {
    const long = note('m', 8);
    const pages = pagesOf(
      [paragraph('a', 5, { 5: [long] }), paragraph('b', 2, { 1: [note('n', 1)] })],
      page,
    );
    expect(summary(pages)).toEqual([
      'a.1 a.2 a.3 a.4 a.5 | m.1 m.2',
      '| m.3 m.4 m.5 m.6 m.7 m.8',
      'b.1 b.2 | n.1',
    ]);
    const roomier = pagesOf(
      [paragraph('a', 5, { 5: [note('m', 5)] }), paragraph('b', 2, { 1: [note('n', 1)] })],
      page,
    );
    expect(summary(roomier)).toEqual([
      'a.1 a.2 a.3 a.4 a.5 | m.1 m.2',
      'b.1 b.2 | m.3 m.4 m.5 n.1',
    ]);
  });

  it('are set once, whatever refers to them again', () => {
    const again = note('n', 1);
    const pages = pagesOf([paragraph('a', 2, { 1: [again], 2: [again] })], page);
    expect(summary(pages)).toEqual(['a.1 a.2 | n.1']);
  });
});
