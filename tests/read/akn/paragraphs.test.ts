/** Paragraphs, their labels and their items, as the United Nations' files set them. */
import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/tree/index.ts';
import { body, numbered, plain, read } from './akn-file.ts';

const italic = (words: string): string => `<span class="italic">${words}</span>`;

it('takes labels from numbers, never from ids', () => {
  const content = `<paragraph eId="para_77"><num>&#9;1.</num><content><p>&#9;${italic('Decides')} to act;</p></content></paragraph>`;
  expect(read(body(content)).blocks).toEqual(['operativeParagraph 1. | Decides to act;']);
});

it('trims white space that lays out, and keeps a single space for what lies between words', () => {
  const content = plain('\n      \tDecides\n      to\tact  now; ');
  expect(read(body(content)).blocks).toEqual(['paragraph – | Decides to act now;']);
});

it('reads a label that is typed before the text, and puts items below the paragraph before them', () => {
  const content =
    numbered('1.', `${italic('Requests')} a report on:`) +
    plain('\t(a)\tHarbours;') +
    plain('(b) \tShips;') +
    `<paragraph><num>(c)</num><content><p>Ports.</p></content></paragraph>` +
    numbered('2.', `${italic('Decides')} so.`);
  expect(read(body(content)).blocks).toEqual([
    'operativeParagraph 1. | Requests a report on:',
    'item1 (a) | Harbours;',
    'item1 (b) | Ships;',
    'item1 (c) | Ports.',
    'operativeParagraph 2. | Decides so.',
  ]);
});

it('puts a list that stands beside an item below it', () => {
  const point = (label: string, words: string): string =>
    `<point><num>${label}</num><content><p>${words}</p></content></point>`;
  const content = `<paragraph><num>1.</num><list><intro><p>Requests:</p></intro>
    ${point('(a)', 'Ports:')}<sublist>${point('(i)', 'Large;')}${point('(ii)', 'Small;')}</sublist>
    ${point('(b)', 'Ships.')}<wrapUp><p>In all regions.</p></wrapUp></list></paragraph>`;
  expect(read(body(content)).blocks).toEqual([
    'operativeParagraph 1. | Requests:',
    'item1 (a) | Ports:',
    'item2 (i) | Large;',
    'item2 (ii) | Small;',
    'item1 (b) | Ships.',
    'paragraph – | In all regions.',
  ]);
});

it('tells the letter i from the number one by what follows it', () => {
  const labels = ['(g)', '(h)', '(i)', '(j)', '(i)', '(ii)', '(k)'];
  const content =
    numbered('1.', 'Requests:') + labels.map((label) => numbered(label, 'Ports;')).join('');
  expect(read(body(content)).blocks.slice(1)).toEqual([
    'item1 (g) | Ports;',
    'item1 (h) | Ports;',
    'item1 (i) | Ports;',
    'item1 (j) | Ports;',
    'item2 (i) | Ports;',
    'item2 (ii) | Ports;',
    'item1 (k) | Ports;',
  ]);
});

it.each([
  ['ara', ['(أ)', '(ب)'], 'تطلب'],
  ['zho', ['㈠', '㈡'], '请'],
  ['rus', ['a)', 'b)'], 'Просит'],
])('knows the labels of items in %s', (language, labels, words) => {
  const content =
    numbered('1.', `${words}:`) + labels.map((label) => plain(`${label}\t${words}`)).join('');
  const { blocks } = read(body(content, { language }));
  expect(blocks.slice(1).map((block) => block.split(' ').slice(0, 2).join(' '))).toEqual(
    labels.map((label) => `item1 ${label}`),
  );
});

it('takes the first words that are set apart for the lead phrase, and others for emphasis', () => {
  const content = numbered('1.', `&#9;${italic('Decides also')} to note ${italic('inter alia')};`);
  const { root } = read(body(content));
  expect(nodesOf(root, 'leadPhrase').map(({ children }) => children)).toEqual([
    [{ type: 'text', value: 'Decides also' }],
  ]);
  expect(nodesOf(root, 'emphasis').map(({ children }) => children)).toEqual([
    [{ type: 'text', value: 'inter alia' }],
  ]);
});

it('keeps a paragraph in quotation marks below the words that introduce it', () => {
  const content =
    numbered('1.', `${italic('Decides')} to replace the rule by the following:`) +
    plain('“The Fund serves all ports.”') +
    numbered('2.', `${italic('Requests')} a report.`);
  expect(read(body(content)).blocks).toEqual([
    'operativeParagraph 1. | Decides to replace the rule by the following:',
    '> paragraph – | “The Fund serves all ports.”',
    'operativeParagraph 2. | Requests a report.',
  ]);
});

it('keeps links, and makes them of identifiers of resolutions', () => {
  const href = '/akn/un/statement/deliberation/unga/2044-12-17/99-1';
  const content = numbered(
    '1.',
    `See <a href="https://docs.un.org/en/A/RES/99/2">99/2</a>, <ref href="${href}">99/1</ref> and <ref href="/akn/xx/act/1">another</ref>.`,
  );
  const { root, blocks } = read(body(content));
  expect(blocks).toEqual(['operativeParagraph 1. | See 99/2, 99/1 and another.']);
  expect(nodesOf(root, 'link').map(({ url }) => url)).toEqual([
    'https://docs.un.org/en/A/RES/99/2',
    'https://docs.un.org/A/RES/99/1',
  ]);
});

it('leaves the words of every inline element that says what they are', () => {
  const content = numbered(
    '1.',
    'The <organization refersTo="#x">Fund</organization> met on <date date="2044-01-02">2 January</date> for <def>the <term>port</term></def>.',
  );
  expect(read(body(content)).blocks).toEqual([
    'operativeParagraph 1. | The Fund met on 2 January for the port.',
  ]);
});

it('joins a word that an end of a line or a page had cut', () => {
  const { blocks, root } = read(
    body(numbered('1.', 'A har<eol breakAt="2"/>bour and<eop number="2"/> a port.')),
  );
  expect(blocks).toEqual(['operativeParagraph 1. | A harbour and a port.']);
  expect(nodesOf(root, 'pageBreak').map(({ number }) => number)).toEqual(['2']);
});
