/** Reads a document, a collection of documents, or an annex. */
import { append } from './append.ts';
import type { Annex, Root, Section, SectionContent, Title } from '../../tree/index.ts';
import { arrange } from './arrange.ts';
import { entriesOf, preambleEntries } from './body.ts';
import { plainHeading } from './divisions.ts';
import { conclusionEntries } from './conclusions.ts';
import type { Entry, TextEntry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { divisionLine } from './division-levels.ts';
import { readCoverPage } from './masthead.ts';
import { phrasingOfPieces, withoutWhole } from './pieces.ts';
import type { Reading } from './reading.ts';
import {
  childOf,
  elementsOf,
  elementsWithin,
  isElement,
  refersTo,
  textContent,
  type AknElement,
  type AknNode,
} from './xml.ts';

type RootChildren = Root['children'];

/** The children of the root, notes apart. `components` are those beside the document. */
export function readDocument(
  document: AknElement,
  components: readonly AknElement[],
  reading: Reading,
): RootChildren {
  const { masthead, lines } = readCoverPage(childOf(document, 'coverPage'), reading);
  const known = Object.keys(masthead).some((key) => key !== 'type' && key !== 'position');
  const body = readParts(document, components, reading);
  const letter = letterOf(document);
  const content = letter === undefined ? body : partOf(letter, body);
  return [...(known ? [masthead] : []), ...lines, ...content] as RootChildren;
}

/** All but the cover page, in order. Files repeat `preamble` and `mainBody`: each goes on. */
function readParts(
  document: AknElement,
  components: readonly AknElement[],
  reading: Reading,
): SectionContent[] {
  const front: SectionContent[] = [];
  const entries: Entry[] = [];
  const back: SectionContent[] = [];
  for (const child of elementsOf(document)) {
    switch (child.name) {
      case 'meta':
      case 'coverPage':
        break;
      case 'preface':
        append(front, readPreface(child, reading));
        break;
      case 'preamble':
        append(entries, preambleEntries(child, reading));
        break;
      case 'conclusions':
        append(back, arrange(conclusionEntries(child, reading), 'resolution', reading));
        break;
      case 'attachments':
        for (const attachment of elementsOf(child))
          append(back, readAttachment(attachment, reading));
        break;
      case 'collectionBody':
        append(back, readCollection(child, components, reading));
        break;
      case 'components':
        append(back, unreferenced(elementsOf(child), document, reading));
        break;
      default:
        append(entries, entriesOf(child.children, reading));
    }
  }
  return [...front, ...arrange(entries, 'resolution', reading), ...back];
}

// ——— Preface ———

function readPreface(preface: AknElement, reading: Reading): SectionContent[] {
  return elementsOf(preface).flatMap((line): SectionContent[] => {
    const numbers = [
      ...elementsWithin(line, ({ name }) => name === 'docNumber' || name === 'docType'),
    ];
    const titles = [
      ...elementsWithin(line, ({ name }) => name === 'docTitle' || name === 'shortTitle'),
    ];
    if (isLetter(line)) return [];
    const position = reading.positionOf(line);
    const adopts = titles.some((title) => refersTo(title, 'adoption'));
    const [proponent] = elementsWithin(line, ({ name }) => name === 'docProponent');
    if (numbers.length + titles.length > 0 && !adopts) return [titleOf(line, numbers, reading)];
    const children = phrasingOfPieces(withoutWhole(piecesOf([line], reading), ['strong']));
    if (children.length === 0) return [];
    const { words } = reading.language;
    const text = textContent(line).trim();
    if (adopts || words.adoptionLine.test(text))
      return [{ type: 'adoptionLine', children, position }];
    if (proponent || words.originLine.test(text))
      return [{ type: 'originLine', children, position }];
    return [{ type: 'paragraph', children, position }];
  });
}

/** The number before a title is its label; what stands in the line besides is its words. */
function titleOf(line: AknElement, numbers: readonly AknElement[], reading: Reading): Title {
  const label = numbers
    .map((number) => textContent(number).trim())
    .join(' ')
    .trim();
  const rest = withoutElements(line, new Set(numbers));
  return {
    type: 'title',
    ...(label !== '' && { label: label.replace(/\s+/g, ' ') }),
    children: plainHeading(piecesOf([rest], reading)),
    position: reading.positionOf(line),
  };
}

function withoutElements(element: AknElement, out: ReadonlySet<AknElement>): AknElement {
  const children = element.children.flatMap((child): AknNode[] =>
    !isElement(child) ? [child] : out.has(child) ? [] : [withoutElements(child, out)],
  );
  return { ...element, children };
}

/** "B", below a title: this is one part of a resolution of several. */
function isLetter(line: AknElement): boolean {
  const letters = elementsWithin(line, (element) => refersTo(element, 'letter'));
  return [...letters].some((letter) => textContent(letter).trim() === textContent(line).trim());
}

function letterOf(document: AknElement): string | undefined {
  const line = elementsOf(childOf(document, 'preface')).find(isLetter);
  return line && textContent(line).trim();
}

/** What follows the title of the whole is the part. */
function partOf(label: string, content: SectionContent[]): SectionContent[] {
  const end = content.findIndex(({ type }) => type !== 'title');
  const front = content.slice(0, end < 0 ? content.length : end);
  const section: Section = { type: 'section', label, children: content.slice(front.length) };
  return [...front, section];
}

// ——— Collections ———

/** The parts of a resolution of several, in the order of the references to them. */
function readCollection(
  body: AknElement,
  components: readonly AknElement[],
  reading: Reading,
): SectionContent[] {
  return elementsOf(body, 'component').flatMap((component) => {
    const reference = childOf(component, 'documentRef');
    if (!reference) return readComponent(component, reading);
    const target = reading.targetOf(reference);
    return target && components.includes(target) ? readComponent(target, reading) : [];
  });
}

/** Components that no reference of the document's body leads to. */
function unreferenced(
  components: readonly AknElement[],
  document: AknElement,
  reading: Reading,
): SectionContent[] {
  const named = new Set(
    [...elementsWithin(document, ({ name }) => name === 'documentRef')].map(({ attributes }) =>
      (attributes.get('href') ?? '').replace(/^#/, ''),
    ),
  );
  return components
    .filter(({ attributes }) => !named.has(attributes.get('eId') ?? ''))
    .flatMap((component) => readComponent(component, reading));
}

function readComponent(component: AknElement, reading: Reading): SectionContent[] {
  return elementsOf(component).flatMap((document): SectionContent[] => {
    if (document.name === 'p') return arrange(entriesOf([document], reading), 'annex', reading);
    if (!childOf(document, 'meta') && !childOf(document, 'mainBody')) return [];
    const { lines } = readCoverPage(childOf(document, 'coverPage'), reading);
    const content = [...lines, ...readParts(document, [], reading)];
    const position = reading.positionOf(component);
    const letter = letterOf(document);
    const [title, ...rest] = content;
    if (letter !== undefined || title?.type !== 'title' || title.label === undefined) {
      const label = letter === undefined ? {} : { label: letter };
      return [{ type: 'section', ...label, children: content, position }];
    }
    const { label, ...own } = title;
    const children = own.children.length > 0 ? [own, ...rest] : rest;
    return [{ type: 'section', label, children, position }];
  });
}

// ——— Annexes ———

function readAttachment(attachment: AknElement, reading: Reading): SectionContent[] {
  const headings = elementsOf(attachment).filter(({ name }) =>
    ['num', 'heading', 'subheading'].includes(name),
  );
  const lines = headings.map((line): Entry => ({
    kind: 'heading',
    pieces: withoutWhole(piecesOf(line.children, reading), ['strong']),
    style: line.name,
    element: line,
  }));
  const documents = elementsOf(attachment).filter((child) => !headings.includes(child));
  return documents.flatMap((document) => readAnnex(document, lines, attachment, reading));
}

function readAnnex(
  document: AknElement,
  lines: Entry[],
  attachment: AknElement,
  reading: Reading,
): SectionContent[] {
  const entries = [...lines];
  const back: SectionContent[] = [];
  let title: Title | undefined;
  if (document.name === 'p') append(entries, entriesOf([document], reading));
  for (const child of elementsOf(document)) {
    if (child.name === 'meta') continue;
    if (child.name === 'coverPage' || child.name === 'preface') {
      for (const node of readPreface(child, reading)) {
        if (node.type === 'title' && !title) title = node;
        else entries.push({ kind: 'node', node });
      }
    } else if (child.name === 'preamble') append(entries, preambleEntries(child, reading));
    else if (child.name === 'attachments') {
      for (const inner of elementsOf(child)) append(back, readAttachment(inner, reading));
    } else if (child.name === 'conclusions') append(entries, conclusionEntries(child, reading));
    else append(entries, entriesOf(child.children, reading));
  }
  const { annex, rest } = annexHead(entries, title, reading);
  const position = reading.positionOf(attachment);
  append(annex.children, [...arrange(withPreamble(rest), 'annex', reading), ...back]);
  return [{ ...annex, position }];
}

/** The word "Annex" and the title below it, which are lines like others. */
function annexHead(
  entries: readonly Entry[],
  title: Title | undefined,
  reading: Reading,
): { annex: Annex; rest: Entry[] } {
  const annex: Annex = { type: 'annex', children: [] };
  if (title?.label !== undefined) annex.label = title.label;
  if (title && title.children.length > 0) {
    annex.children.push({ type: 'heading', children: title.children });
  }
  const rest = [...entries];
  const { divisions } = reading.language;
  const [first] = rest;
  if (annex.label === undefined && first?.kind === 'heading') {
    const line = divisionLine(first.pieces, divisions);
    if (line.kind === 'annex' && line.label !== undefined) {
      annex.label = line.label;
      rest.shift();
      const heading = phrasingOfPieces(line.rest);
      if (heading.length > 0) annex.children.push({ type: 'heading', children: heading });
    }
  }
  const [next] = rest;
  if (annex.children.length === 0 && next?.kind === 'heading') {
    const line = divisionLine(next.pieces, divisions);
    if (line.label === undefined) {
      annex.children.push({ type: 'heading', children: phrasingOfPieces(line.rest) });
      rest.shift();
    }
  }
  return { annex, rest };
}

/**
 * A treaty has a preamble: "The States Parties to this Convention," and paragraphs that open with
 * words set apart and end with a comma.
 */
function withPreamble(entries: readonly Entry[]): Entry[] {
  const [first] = entries;
  if (first?.kind !== 'text' || !isClause(first)) return [...entries];
  let end = 1;
  for (let next = entries[end]; next?.kind === 'text' && isRecital(next); next = entries[end])
    end += 1;
  if (end === 1) return [...entries];
  return [
    clauseOf(first),
    ...entries.slice(1, end).map((entry): Entry => ({
      kind: 'node',
      node: { type: 'preambularParagraph', children: (entry as TextEntry).content.children },
    })),
    ...entries.slice(end),
  ];
}

function isClause({ content }: TextEntry): boolean {
  const [own, ...others] = content.children;
  if (!content.leads || others.length > 0 || own?.type !== 'paragraph') return false;
  const outside = own.children.filter(({ type }) => type !== 'leadPhrase');
  const words = outside.map((node) => (node.type === 'text' ? node.value : '?')).join('');
  return /^[\s,،，]*$/.test(words) && /[,،，]$/.test(content.words);
}

function isRecital({ content }: TextEntry): boolean {
  return content.leads && /[,،，;؛；]\uFFFC*$/.test(content.words);
}

function clauseOf({ content }: TextEntry): Entry {
  const [own] = content.children;
  const children = own?.type === 'paragraph' ? own.children : [];
  return { kind: 'node', node: { type: 'enactingClause', children } };
}
