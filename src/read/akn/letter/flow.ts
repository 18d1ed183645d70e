/** What a body, a division or a quotation holds, in a file that Plenary wrote. */
import { classes, nodeTypeOfContainer } from '../../../akn/index.ts';
import type {
  Annex,
  Item,
  ParagraphContent,
  PhrasingContent,
  Section,
  SectionContent,
} from '../../../tree/index.ts';
import {
  classesOf,
  elementsOf,
  elementsWithin,
  isElement,
  namesIn,
  refersTo,
  type AknElement,
  type AknNode,
} from '../xml.ts';
import { blocks, item, numbered } from './blocks.ts';
import type { LetterReading } from './letter-reading.ts';
import { phrasing } from './phrasing.ts';
import { Stranger } from './stranger.ts';
import { isVoid } from './void.ts';

export function flow(nodes: readonly AknNode[], reading: LetterReading): SectionContent[] {
  return nodes.filter((node) => isElement(node)).flatMap((node) => part(node, reading));
}

const divisions = namesIn('section title division part chapter article rule');

function part(element: AknElement, reading: LetterReading): SectionContent[] {
  const position = reading.positionOf(element);
  if (divisions.has(element.name)) return [division('section', element, reading)];
  switch (element.name) {
    case 'p':
      if (!isVoid(element)) throw new Stranger(element);
      return [];
    case 'paragraph': {
      const [label, rest] = numbered(element);
      const own = label !== undefined && { label };
      return [{ type: 'operativeParagraph', ...own, children: body(rest, reading, 1), position }];
    }
    case 'alinea':
      return classesOf(element).includes(classes.pageBreak)
        ? [pageBreak(element)]
        : content(elementsOf(element), reading).map((node) =>
            node.type === 'paragraph' ? { ...node, position } : node,
          );
    case 'list':
      return list(element, reading, 1);
    case 'crossHeading':
      return [crossHeading(element, reading)];
    case 'hcontainer':
      return [contained(element, reading)];
    default:
      throw new Stranger(element);
  }
}

/** The page that begins in an element. */
export function pageBreak(element: AknElement): Extract<SectionContent, { type: 'pageBreak' }> {
  const [page] = elementsWithin(element, ({ name }) => name === 'eop');
  if (!page) throw new Stranger(element);
  return { type: 'pageBreak', number: page.attributes.get('number') ?? '' };
}

function division<T extends 'section' | 'annex'>(
  type: T,
  element: AknElement,
  reading: LetterReading,
): (Section | Annex) & { type: T } {
  const [label, rest] = numbered(element);
  const [first] = rest;
  const headed = first?.name === 'heading';
  const heading: SectionContent[] = headed
    ? [{ type: 'heading', children: phrasing(first.children, reading) }]
    : [];
  return {
    type,
    ...(label !== undefined && { label }),
    children: [...heading, ...flow(headed ? rest.slice(1) : rest, reading)],
    position: reading.positionOf(element),
  } as (Section | Annex) & { type: T };
}

/** Text in `content`, or lists with what stands before and after them. */
function body(
  elements: readonly AknElement[],
  reading: LetterReading,
  depth: number,
): ParagraphContent[] {
  return elements.flatMap((element) =>
    element.name === 'list' ? list(element, reading, depth) : content([element], reading),
  );
}

function content(elements: readonly AknElement[], reading: LetterReading): ParagraphContent[] {
  return elements.flatMap((element) => {
    if (element.name !== 'content') throw new Stranger(element);
    return blocks(element.children, reading);
  });
}

function list(element: AknElement, reading: LetterReading, depth: number): ParagraphContent[] {
  return elementsOf(element).flatMap((child): ParagraphContent[] => {
    if (child.name === 'point') return [point(child, reading, depth)];
    if (child.name !== 'intro' && child.name !== 'wrapUp') throw new Stranger(child);
    return blocks(child.children, reading);
  });
}

function point(element: AknElement, reading: LetterReading, depth: number): Item {
  const [label, rest] = numbered(element);
  return item(element, label, body(rest, reading, depth + 1), { depth, reading });
}

function crossHeading(element: AknElement, reading: LetterReading): SectionContent {
  const children = phrasing(element.children, reading);
  const position = reading.positionOf(element);
  if (refersTo(element, 'enactingFormula')) return { type: 'enactingClause', children, position };
  if (!refersTo(element, 'preamble')) throw new Stranger(element);
  return { type: 'preambularParagraph', children: [{ type: 'paragraph', children }], position };
}

/** A node that Akoma Ntoso has no element for where it stands: the name of its container tells it. */
function contained(element: AknElement, reading: LetterReading): SectionContent {
  const type = nodeTypeOfContainer(element.attributes.get('name'));
  const [label, rest] = numbered(element);
  const own = label !== undefined && { label };
  const position = reading.positionOf(element);
  switch (type) {
    case 'annex':
      return division('annex', element, reading);
    case 'title':
    case 'heading': {
      const children = rest.flatMap((heading) => {
        if (heading.name !== 'heading') throw new Stranger(heading);
        return phrasing(heading.children, reading);
      });
      return type === 'title' ? { type, ...own, children, position } : { type, children, position };
    }
    case 'preambularParagraph':
      return { type, ...own, children: content(rest, reading), position };
    case 'adoptionLine':
    case 'originLine':
    case 'enactingClause':
    case 'closingNote':
    case 'voteNote':
      return { type, children: onlyLine(rest, reading), position };
    case undefined:
      throw new Stranger(element);
  }
}

/** The words of `content` that holds one line. */
function onlyLine(elements: readonly AknElement[], reading: LetterReading): PhrasingContent[] {
  const lines = content(elements, reading);
  const [first, ...others] = lines;
  const [element] = elements;
  if (first?.type !== 'paragraph' || others.length > 0) {
    throw element ? new Stranger(element) : new Error('A line is missing.');
  }
  return first.children;
}
