/** The cover page and the preface of a file that Plenary wrote. */
import { append } from '../append.ts';
import {
  agendaItem,
  agendaItemName,
  classes,
  coverFields,
  particular,
  undatedField,
  type CoverField,
  type CoverFieldName,
} from '../../../akn/index.ts';
import type { Masthead, Root, Title } from '../../../tree/index.ts';
import {
  childOf,
  classesOf,
  elementsOf,
  isElement,
  refersTo,
  textContent,
  type AknElement,
} from '../xml.ts';
import { blocks } from './blocks.ts';
import { pageBreak } from './flow.ts';
import type { LetterReading } from './letter-reading.ts';
import { phrasing } from './phrasing.ts';
import { Stranger } from './stranger.ts';
import { isVoid } from './void.ts';

type FrontNodes = Root['children'];

/** The masthead stands where its first line does. */
export function frontNodes(page: AknElement, reading: LetterReading): FrontNodes {
  const masthead: Masthead = { type: 'masthead', position: reading.positionOf(page) };
  const nodes: FrontNodes = [];
  for (const line of elementsOf(page)) {
    const node = textLine(line, reading);
    if (node) append(nodes, node);
    else {
      readField(line, masthead, reading);
      if (!nodes.includes(masthead)) nodes.push(masthead);
    }
  }
  if (nodes.includes(masthead) && reading.jobNumber !== undefined) {
    masthead.jobNumber = reading.jobNumber;
  }
  return nodes;
}

const fieldElements: ReadonlySet<string> = new Set(
  Object.values<CoverField>(coverFields).map(({ element }) => element),
);

/** A line that is a node by itself; nothing where it is of the masthead. */
function textLine(line: AknElement, reading: LetterReading): FrontNodes | undefined {
  if (line.name !== 'p') return blocks([line], reading);
  const names = classesOf(line);
  if (names.includes(classes.pageBreak)) return [pageBreak(line)];
  if (isVoid(line) || names.includes(particular)) return undefined;
  const position = reading.positionOf(line);
  const [first] = elementsOf(line);
  const title = childOf(line, 'docTitle');
  const proponent = childOf(line, 'docProponent');
  if (title && refersTo(title, 'adoption')) {
    return [{ type: 'adoptionLine', children: phrasing(title.children, reading), position }];
  }
  if (proponent && refersTo(proponent, 'origin')) {
    return [{ type: 'originLine', children: phrasing(proponent.children, reading), position }];
  }
  if (first?.name === 'docNumber' && refersTo(first, 'symbol')) return undefined;
  if (title || childOf(line, 'docNumber') || childOf(line, 'docType')) {
    return [titleNode(line, reading)];
  }
  if (first && line.children[0] === first && fieldElements.has(first.name)) return undefined;
  return blocks([line], reading);
}

/** What stands before the words of the title is its label; a space keeps them apart. */
function titleNode(line: AknElement, reading: LetterReading): Title {
  const title = childOf(line, 'docTitle');
  const before = line.children.filter((child) => child !== title);
  const numbers = elementsOf(line).filter((child) => child !== title);
  const text = before.map(textContent).join('');
  return {
    type: 'title',
    ...(numbers.length > 0 && { label: title ? text.replace(/ $/, '') : text }),
    children: title ? phrasing(title.children, reading) : [],
    position: reading.positionOf(line),
  };
}

function readField(line: AknElement, masthead: Masthead, reading: LetterReading): void {
  if (isVoid(line)) return;
  if (classesOf(line).includes(particular)) {
    const [term, value] = elementsOf(line).map(textContent);
    (masthead.particulars ??= []).push({ term: term ?? '', value: value ?? '' });
    return;
  }
  const [own] = elementsOf(line);
  if (!own) throw new Stranger(line);
  const name = own.attributes.get('name');
  if (name === agendaItem) (masthead.agendaItems ??= []).push({ label: textContent(own) });
  else if (name === agendaItemName) {
    const last = masthead.agendaItems?.at(-1);
    if (!last) throw new Stranger(own);
    last.name = textContent(own);
  } else {
    const field = name === undatedField ? 'date' : fieldOf(own);
    if (!field) throw new Stranger(own);
    masthead[field] = fieldText(line, masthead, reading);
  }
}

function fieldOf(element: AknElement): CoverFieldName | undefined {
  return (Object.keys(coverFields) as CoverFieldName[]).find((field) => {
    const known: CoverField = coverFields[field];
    if (known.element !== element.name) return false;
    return known.refersTo === undefined
      ? known.name === element.attributes.get('name')
      : refersTo(element, known.refersTo);
  });
}

/** The words of a line; the mark behind a symbol is the marker of its note. */
function fieldText(line: AknElement, masthead: Masthead, reading: LetterReading): string {
  const note = childOf(line, 'authorialNote');
  if (!note) return textContent(line);
  const marker = note.attributes.get('marker') ?? '*';
  masthead.symbolNote = `${marker} ${textContent(note)}`;
  reading.fromAttributes.push(marker, marker);
  const words = line.children.filter((child) => !isElement(child) || child !== note);
  return words.map(textContent).join('') + marker;
}
