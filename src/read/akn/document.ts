/** Reads the documents of a file, one or a collection of them, in order. */
import { append } from './append.ts';
import type { Masthead, Root, Section, SectionContent } from '../../tree/index.ts';
import { readAttachment } from './annexes.ts';
import { arrange } from './arrange/index.ts';
import { entriesOf, preambleEntries } from './body.ts';
import { conclusionEntries } from './conclusions.ts';
import { isDocument } from './document-names.ts';
import type { Entry } from './entries.ts';
import { readCoverPage } from './masthead.ts';
import { letterOf, readPreface } from './preface.ts';
import type { Reading } from './reading.ts';
import { childOf, elementsOf, elementsWithin, type AknElement } from './xml.ts';

/** What the reading of one file's documents shares: components are read once, where they belong. */
interface Parts {
  reading: Reading;
  components: readonly AknElement[];
  read: Set<AknElement>;
}

/** The children of the root, notes apart: all that a file holds beside its metadata. */
export function readDocuments(root: AknElement, reading: Reading): Root['children'] {
  const components = [...elementsWithin(root, ({ name }) => name === 'components')].flatMap(
    (element) => elementsOf(element),
  );
  const parts: Parts = { reading, components, read: new Set() };
  const first = elementsOf(root).find(isDocument);
  const children: (Masthead | SectionContent)[] = [];
  for (const element of elementsOf(root)) {
    if (element === first) append(children, readFirst(element, parts));
    else if (element.name === 'components') append(children, readRest(elementsOf(element), parts));
    else if (isDocument(element)) {
      reading.besides.push(element);
      append(children, readPart(element, element, parts));
    } else append(children, reading.read.flow([element], reading));
  }
  return children as Root['children'];
}

function readFirst(document: AknElement, parts: Parts): (Masthead | SectionContent)[] {
  const { masthead, lines } = readCoverPage(childOf(document, 'coverPage'), parts.reading);
  const known = Object.keys(masthead).some((key) => key !== 'type' && key !== 'position');
  const body = readParts(document, parts);
  const letter = letterOf(document);
  const content = letter === undefined ? body : partOf(letter, body);
  return [...(known ? [masthead] : []), ...lines, ...content];
}

/** What follows the title of the whole is the part. */
function partOf(label: string, content: SectionContent[]): SectionContent[] {
  const end = content.findIndex(({ type }) => type !== 'title');
  const front = content.slice(0, end < 0 ? content.length : end);
  const section: Section = { type: 'section', label, children: content.slice(front.length) };
  return [...front, section];
}

/** All but the cover page, in order. Files repeat `preamble` and `mainBody`: each goes on. */
function readParts(document: AknElement, parts: Parts): SectionContent[] {
  const { reading } = parts;
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
        append(back, readCollection(child, parts));
        break;
      case 'components':
        append(back, readRest(elementsOf(child), parts));
        break;
      default:
        append(entries, entriesOf(child.children, reading));
    }
  }
  return [...front, ...arrange(entries, 'resolution', reading), ...back];
}

// ——— Collections ———

/** The parts of a resolution of several, in the order of the references to them. */
function readCollection(body: AknElement, parts: Parts): SectionContent[] {
  return elementsOf(body, 'component').flatMap((component) => {
    const reference = childOf(component, 'documentRef');
    if (!reference) return readComponent(component, parts);
    const target = parts.reading.targetOf(reference);
    return target && parts.components.includes(target) ? readComponent(target, parts) : [];
  });
}

/** Components that no reference leads to are parts all the same. */
function readRest(components: readonly AknElement[], parts: Parts): SectionContent[] {
  return components.flatMap((component) => readComponent(component, parts));
}

function readComponent(component: AknElement, parts: Parts): SectionContent[] {
  if (parts.read.has(component)) return [];
  parts.read.add(component);
  return elementsOf(component).flatMap((child): SectionContent[] => {
    if (isDocument(child)) return readPart(child, component, parts);
    if (child.name === 'documentRef') return [];
    return arrange(entriesOf([child], parts.reading), 'annex', parts.reading);
  });
}

/** A document that is part of another, or stands beside it: a section with the number of its title. */
function readPart(document: AknElement, place: AknElement, parts: Parts): SectionContent[] {
  const { lines } = readCoverPage(childOf(document, 'coverPage'), parts.reading);
  const content = [...lines, ...readParts(document, parts)];
  const position = parts.reading.positionOf(place);
  const letter = letterOf(document);
  const [title, ...rest] = content;
  if (letter !== undefined || title?.type !== 'title' || title.label === undefined) {
    const label = letter === undefined ? {} : { label: letter };
    return [{ type: 'section', ...label, children: content, position }];
  }
  const { label, ...own } = title;
  const children = own.children.length > 0 ? [own, ...rest] : rest;
  return [{ type: 'section', label, children, position }];
}
