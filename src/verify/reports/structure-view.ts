/** The structure of a PDF beside the pictures of its pages: what is read, and where it stands. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { normalizeSpace } from '../../tree/outline-of.ts';
import { isBlock } from '../../read/pdf/levels.ts';
import { pageOfElement, plainText } from '../../read/pdf/phrasing.ts';
import { readPdf, type PdfReading } from '../../read/pdf/read.ts';
import type { ContentItem, StructureElement } from '../../read/pdf/structure.ts';
import { shortened } from '../compare/excerpt.ts';
import type { PageMaterial, PagePicture } from './material.ts';

/** More pages than a person compares by eye; the rest is counted. */
const mostPages = 40;

/** Page by page: the structure elements that begin on it, and its picture. */
export async function structureView(
  name: string,
  bytes: Uint8Array,
  prefix: string,
  material: PageMaterial,
): Promise<ElementContent[]> {
  const reading = await readPdf(bytes, material);
  const pictures = await material.picturesOf(bytes, mostPages);
  const view: View = { reading, prefix, marks: [], count: 0 };
  const trees = reading.pages.slice(0, mostPages).map(({ page }) => ({
    page: page.number,
    lines: linesOn(page.number, reading.structure?.children ?? [], view),
  }));
  const left = reading.pages.length - trees.length;
  return [
    ...trees.map(({ page, lines }) => {
      const picture = pictures.find((one) => one.page === page);
      return h('section', { className: ['page'], ariaLabel: `Page ${page} of ${name}` }, [
        h('ol', { className: ['structure'] }, lines),
        picture
          ? figure(picture, name, view)
          : h('p', { className: ['quiet'] }, `There is no picture of page ${page}.`),
      ]);
    }),
    ...(left > 0 ? [h('p', { className: ['quiet'] }, `${left} more pages are not shown.`)] : []),
  ];
}

interface View {
  reading: PdfReading;
  prefix: string;
  /** Where each numbered element begins. */
  marks: { number: number; page: number; x: number; y: number }[];
  count: number;
}

/** The elements that begin on a page, nested as they are in the file. */
function linesOn(
  page: number,
  elements: readonly StructureElement[],
  view: View,
): ElementContent[] {
  return elements.flatMap((element): ElementContent[] => {
    if (!isBlock(element) && element.role !== 'Lbl') return [];
    const below = element.children.filter((child) => child.kind === 'element');
    const begins = pageOfElement([element], view.reading);
    if (begins === undefined || begins > page) return [];
    const nested = linesOn(page, below, view);
    if (begins !== page && nested.length === 0) return [];
    return [line(element, begins === page, nested, view)];
  });
}

function line(
  element: StructureElement,
  begins: boolean,
  nested: ElementContent[],
  view: View,
): ElementContent {
  const tag = h('span', { className: ['tag'] }, element.role);
  const text = begins ? ownText(element, view.reading) : '';
  // A label stands on the line of its paragraph, whose number is enough.
  const isMarked = begins && text !== '' && element.role !== 'Lbl';
  const start = isMarked ? firstOrigin(element, view.reading) : undefined;
  const number = start && ++view.count;
  if (start && number) view.marks.push({ number, ...start });
  const id = number ? { id: `${view.prefix}-${number}` } : {};
  return h('li', id, [
    h('span', { className: ['line'] }, [
      ...(number ? [h('span', { className: ['number'] }, `${number} `)] : []),
      tag,
      ...(element.language ? [h('span', { className: ['quiet'] }, ` ${element.language}`)] : []),
      ...(element.id ? [h('span', { className: ['quiet'] }, ` ${element.id}`)] : []),
      ` ${shortened(text, 90)}`,
      ...(begins ? [] : [h('span', { className: ['quiet'] }, '(goes on)')]),
    ]),
    ...(nested.length > 0 ? [h('ol', nested)] : []),
  ]);
}

/** The text that stands in an element itself and not in blocks below it. */
function ownText(element: StructureElement, reading: PdfReading): string {
  const hasBlocks = element.children.some((child) => child.kind === 'element' && isBlock(child));
  return hasBlocks ? '' : normalizeSpace(plainText(element, reading));
}

function firstOrigin(
  element: StructureElement,
  reading: PdfReading,
): { page: number; x: number; y: number } | undefined {
  for (const child of element.children) {
    const found =
      child.kind === 'content'
        ? originOf(child, reading)
        : child.kind === 'element'
          ? firstOrigin(child, reading)
          : undefined;
    if (found) return found;
  }
  return undefined;
}

function originOf(
  item: ContentItem,
  reading: PdfReading,
): { page: number; x: number; y: number } | undefined {
  const content = reading.textOf(item);
  const origin = content?.runs[0]?.origin;
  return content && origin ? { page: content.page, x: origin.x, y: origin.y } : undefined;
}

function figure(picture: PagePicture, name: string, view: View): ElementContent {
  const { page, width, height, address } = picture;
  const marks = view.marks.filter((mark) => mark.page === page);
  return h('figure', { className: ['picture'] }, [
    h('div', { className: ['sheet'] }, [
      h('img', { src: address, alt: `Page ${page} of ${name}`, width, height }),
      ...marks.map(({ number, x, y }) =>
        h(
          'a',
          {
            href: `#${view.prefix}-${number}`,
            ariaLabel: `Structure element ${number}`,
            style: `left:${percent(besideText(x / width))};top:${percent(1 - y / height)}`,
          },
          String(number),
        ),
      ),
    ]),
    h('figcaption', { className: ['quiet'] }, `Page ${page}`),
  ]);
}

/** Numbers stand in the margin, or before text in the right half of the page. */
function besideText(x: number): number {
  return x > 0.5 ? x : Math.min(x, margin);
}

const margin = 0.09;

function percent(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}
