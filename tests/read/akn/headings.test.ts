/** Headings and divisions: by elements, by the style of print, by bold words, by number alone. */
import { expect, it } from 'vitest';
import { body, numbered, plain, read } from './akn-file.ts';

const bold = (words: string): string => plain(`<span class="bold">${words}</span>`);
const decides = numbered('1.', '<span class="italic">Decides</span> so;');

it('reads a section whose number and heading stand in lines of bold print', () => {
  expect(
    read(body(bold('I') + bold('Ports') + decides + bold('II') + bold('Ships'))).blocks,
  ).toEqual(['section I | Ports', 'operativeParagraph 1. | Decides so;', 'section II | Ships']);
});

it('reads paragraphs that hold nothing but a heading', () => {
  const heading = (words: string, style: string): string =>
    `<paragraph class="${style}"><content><p><heading>${words}</heading></p></content></paragraph>`;
  const content =
    heading('Ports', 'H1') + heading('Large ones', 'H23') + decides + heading('Ships', 'H1');
  expect(read(body(content)).blocks).toEqual([
    'section – | Ports',
    'section – | Large ones',
    'operativeParagraph 1. | Decides so;',
    'section – | Ships',
  ]);
});

it('reads sections that have a number and subheadings beside what belongs to them', () => {
  const content = `<section><num>II</num><subheading>Ports</subheading></section>${decides}
    <section><subheading>A. Large ones</subheading></section>${decides}
    <section><subheading>B. Small ones</subheading></section>${decides}`;
  const { root, blocks } = read(body(content));
  expect(blocks).toEqual([
    'section II | Ports',
    'operativeParagraph 1. | Decides so;',
    'section A. | Large ones',
    'operativeParagraph 1. | Decides so;',
    'section B. | Small ones',
    'operativeParagraph 1. | Decides so;',
  ]);
  const [outer] = root.children;
  expect(outer?.type === 'section' && outer.children.map(({ type }) => type)).toEqual([
    'heading',
    'operativeParagraph',
    'section',
    'section',
  ]);
});

it('holds what stands in a division with a heading of its own', () => {
  const content = `<section><num>Article 1</num><heading>Ports</heading>${decides}</section>${decides}`;
  const { root } = read(body(content));
  expect(root.children.map(({ type }) => type)).toEqual(['section', 'operativeParagraph']);
});

it('takes a roman number before a bold line for a section', () => {
  const content = `<paragraph><num>I.</num><content><p><span class="bold">Ports</span></p></content></paragraph>${decides}`;
  expect(read(body(content)).blocks[0]).toBe('section I. | Ports');
});

it('counts a raised letter to the bold words before it', () => {
  const content = bold('Du 1<sup>er</sup> janvier au 30 juin 2044') + decides;
  expect(read(body(content, { language: 'fra' })).blocks[0]).toBe(
    'section – | Du 1er janvier au 30 juin 2044',
  );
});

it('sets a letter apart by a space only where it goes on', () => {
  const line = (words: string): string => `<section><subheading>${words}</subheading></section>`;
  const content =
    line('A Port is a place') + decides + line('A.\tPorts') + decides + line('B. Ships') + decides;
  expect(read(body(content)).blocks.filter((block) => block.startsWith('section'))).toEqual([
    'section – | A Port is a place',
    'section A. | Ports',
    'section B. | Ships',
  ]);
});
