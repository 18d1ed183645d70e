import { describe, expect, it } from 'vitest';
import { labelSequence } from '../../../src/check/rules/label-sequence.ts';
import type { RootContent, SectionContent } from '../../../src/tree/types.ts';
import { item, operative, paragraph } from '../../every-node.ts';
import { document, documentIn, enacting, reasons } from '../documents.ts';

const numbered = (...labels: (string | undefined)[]): (RootContent & SectionContent)[] =>
  labels.map((label) => operative(label, paragraph('Decides;')));

const said = (...labels: (string | undefined)[]): string[] =>
  reasons(labelSequence, document(...numbered(...labels)));

const inList = (...labels: string[]): string[] =>
  reasons(
    labelSequence,
    document(operative('1.', paragraph('Decides:'), ...labels.map((label) => item(label, 1)))),
  );

describe('operative paragraphs', () => {
  it('that are numbered one after another are in order', () => {
    expect(said('1.', '2.', '3.')).toEqual([]);
  });

  it('may have numbers put between them', () => {
    expect(said('1.', '2.', '2 bis.', '2 ter.', '3.')).toEqual([]);
  });

  it('may be parts of one number', () => {
    expect(said('1.', '2 (a)', '2 (b)', '3.')).toEqual([]);
  });

  it('are reported where a number is left out, once', () => {
    expect(said('1.', '2.', '4.', '5.')).toEqual(['The label "4." follows "2."; "3." is expected']);
  });

  it('are reported where a number stands twice', () => {
    expect(said('1.', '2.', '2.', '3.')).toEqual(['The label "2." follows "2."; "3." is expected']);
  });

  it('are reported where a number is misread, and not the ones after it', () => {
    expect(said('1.', 'I.', '3.')).toEqual(['The label "I." follows "1."; "2." is expected']);
    expect(said('1.', '2.', '8.', '4.', '5.')).toEqual([
      'The label "8." follows "2."; "3." is expected',
    ]);
  });

  it('are reported where they do not begin with 1', () => {
    expect(said('3.', '4.')).toEqual(['The label "3." opens the sequence; "1." is expected']);
  });

  it('without a number are reported only where a number is missing', () => {
    expect(said('1.', undefined, '3.')).toEqual([
      'After "1." operative paragraph 2 has no label; "2." is expected',
    ]);
    expect(said('1.', undefined, '2.')).toEqual([]);
    expect(said(undefined, undefined)).toEqual([]);
  });

  it('may run on or start anew in each section, and start anew after an enacting clause', () => {
    const section = (label: string, ...labels: string[]): RootContent => ({
      type: 'section',
      label,
      children: numbered(...labels),
    });
    const runOn = document(section('I', '1.', '2.'), section('II', '3.', '4.'));
    const anew = document(section('I', '1.', '2.'), section('II', '1.', '2.'));
    const wrong = document(section('I', '1.', '2.'), section('II', '4.'));
    expect(reasons(labelSequence, runOn)).toEqual([]);
    expect(reasons(labelSequence, anew)).toEqual([]);
    expect(reasons(labelSequence, wrong)).toEqual([
      'The label "4." follows "2."; "3." is expected',
    ]);
    const composite = document(...numbered('1.'), enacting('The Assembly'), ...numbered('1.'));
    expect(reasons(labelSequence, composite)).toEqual([]);
  });

  it('of an annex and of quoted text have sequences of their own', () => {
    const root = document(
      ...numbered('1.', '2.'),
      operative('3.', paragraph('Decides:'), {
        type: 'quotedBlock',
        children: numbered('7.', '9.'),
      }),
      { type: 'annex', label: 'Annex', children: numbered('1.', '3.') },
    );
    expect(reasons(labelSequence, root)).toEqual(['The label "3." follows "1."; "2." is expected']);
  });
});

describe('items', () => {
  it('are letters or Roman numbers, as the list tells', () => {
    expect(inList('(a)', '(b)', '(c)')).toEqual([]);
    expect(inList('(i)', '(ii)', '(iii)', '(iv)', '(v)')).toEqual([]);
    expect(inList('(g)', '(h)', '(i)', '(j)')[0]).toContain('"(g)" opens the sequence');
    expect(inList('a)', 'b)')).toEqual([]);
  });

  it('are reported where a label is misread', () => {
    expect(inList('(1)', '(ii)')).toEqual([
      'The label "(1)" opens the sequence; "(i)" is expected',
    ]);
    expect(inList('(a)', '1.1', '(b)')).toEqual([
      'The label "1.1" follows "(a)"; "(b)" is expected',
    ]);
    expect(inList('(a)', '(6)', '(c)')).toEqual([
      'The label "(6)" follows "(a)"; "(b)" is expected',
    ]);
  });
});

it('sections and annexes follow one another too, whatever word stands before their number', () => {
  const article = (label: string): RootContent => ({ type: 'section', label, children: [] });
  const root = document(article('Article 1'), article('Article 3'));
  expect(reasons(labelSequence, root)).toEqual([
    'The label "Article 3" follows "Article 1"; "Article 2" is expected',
  ]);
});

it('articles run on from chapter to chapter, letters begin anew in each section', () => {
  const chapter = (label: string, ...labels: string[]): RootContent => ({
    type: 'section',
    label,
    children: labels.map((each): SectionContent => ({
      type: 'section',
      label: each,
      children: [],
    })),
  });
  const charter = document(chapter('I', 'Article 1', 'Article 2'), chapter('II', 'Article 3'));
  expect(reasons(labelSequence, charter)).toEqual([]);
  expect(reasons(labelSequence, document(chapter('I', 'A', 'B'), chapter('II', 'A')))).toEqual([]);
  expect(reasons(labelSequence, document(chapter('I', 'A', 'B'), chapter('II', 'D')))).toEqual([
    'The label "D" follows "B"; "C" is expected',
  ]);
});

it('expects a label with the space that the others have', () => {
  const article = (label: string): RootContent => ({ type: 'section', label, children: [] });
  expect(reasons(labelSequence, document(article('1 -'), article('3 -')))).toEqual([
    'The label "3 -" follows "1 -"; "2 -" is expected',
  ]);
});

describe('items with Arabic letters', () => {
  const letters = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع'];
  const all = [...letters, 'ف', 'ص', 'ق', 'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض'];

  it.each([
    ['ه', 'a fifth letter without its stroke'],
    ['هـ', 'one with it'],
    ['\uFEEB', 'one in the form of its place'],
  ])('are in order with %s, %s', (fifth) => {
    expect(inList('(أ)', '(ب)', '(ج)', '(د)', `(${fifth})`, '(و)')).toEqual([]);
  });

  it('are doubled after the last', () => {
    expect(inList(...all.map((letter) => `(${letter})`), '(أ أ)', '(ب ب)', '(ج ج)')).toEqual([]);
  });

  it('are reported where one is left out', () => {
    expect(inList('(أ)', '(ب)', '(د)', '(ه)')).toEqual([
      'The label "(د)" follows "(ب)"; "(ج)" is expected',
    ]);
  });
});

it('takes the word of a language for the first number', () => {
  const articles = (language: string, ...labels: string[]): string[] =>
    reasons(
      labelSequence,
      documentIn(
        language,
        ...labels.map((label): RootContent => ({ type: 'section', label, children: [] })),
      ),
    );
  expect(articles('fr', 'Article premier', 'Article 2', 'Article 3')).toEqual([]);
  expect(articles('es', 'Artículo primero', 'Artículo 2')).toEqual([]);
  expect(articles('fr', 'Article premier', 'Article 3')).toHaveLength(1);
});
