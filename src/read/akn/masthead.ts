/** The cover page: fields of the masthead, and the lines that say who adopted the text and why. */
import {
  agendaItem,
  agendaItemName,
  coverFields,
  particular,
  undatedField,
  type CoverFieldName,
} from '../../akn/index.ts';
import type { Masthead, Particular, SectionContent } from '../../tree/index.ts';
import { piecesOf } from './inline.ts';
import { phrasingOfPieces, rawText, tidied, withoutWhole } from './pieces.ts';
import type { Reading } from './reading.ts';
import {
  classesOf,
  elementsOf,
  elementsWithin,
  isElement,
  refersTo,
  textContent,
  type AknElement,
  namesIn,
} from './xml.ts';

export interface CoverPage {
  masthead: Masthead;
  /** What else it holds: adoption line, origin line, a title, words that nobody knows. */
  lines: SectionContent[];
}

/** Elements that tell what the words in them are. */
const telling: ReadonlySet<string> = namesIn(`
  docAuthority docCommittee docNumber docStatus docDate session docketNumber docProponent
  docTitle docType inline docIntroducer docStage
`);

export function readCoverPage(element: AknElement | undefined, reading: Reading): CoverPage {
  const page: CoverPage = { masthead: { type: 'masthead' }, lines: [] };
  for (const line of linesIn(element)) readLine(line, page, reading);
  if (element) page.masthead.position = reading.positionOf(element);
  return page;
}

/** The lines of a page, however deep they stand. */
function linesIn(element: AknElement | undefined): AknElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'container' || child.name === 'blockContainer' ? linesIn(child) : [child],
  );
}

function readLine(line: AknElement, page: CoverPage, reading: Reading): void {
  if (classesOf(line).includes(particular)) {
    const read = particularOf(line);
    if (read) (page.masthead.particulars ??= []).push(read);
    return;
  }
  const parts = tellingParts(line);
  const inside = parts.map(textContent).join('').replace(/\s+/g, '');
  const whole = withoutNotes(line).replace(/\s+/g, '');
  // Words around the elements belong to what the first of them says.
  if (parts.length > 1 && inside === whole) {
    for (const part of parts) readPart(part, part, page, reading);
  } else readPart(parts[0], line, page, reading);
}

function withoutNotes(element: AknElement): string {
  return element.children
    .map((child) =>
      !isElement(child) ? child : child.name === 'authorialNote' ? '' : withoutNotes(child),
    )
    .join('');
}

/** The outermost telling elements of a line. */
function tellingParts(line: AknElement): AknElement[] {
  return elementsOf(line).flatMap((child) => {
    if (telling.has(child.name)) return [child];
    return child.name === 'authorialNote' ? [] : tellingParts(child);
  });
}

function particularOf(line: AknElement): Particular | undefined {
  const [term, value] = elementsOf(line, 'span').map(lineText);
  return term === undefined ? undefined : { term, value: value ?? '' };
}

function lineText(element: AknElement): string {
  const pieces = [{ leaf: { type: 'text' as const, value: textContent(element) }, marks: [] }];
  return rawText(tidied(pieces));
}

function readPart(
  part: AknElement | undefined,
  line: AknElement,
  page: CoverPage,
  reading: Reading,
): void {
  const { masthead } = page;
  const text = part ? fieldText(line, part, page, reading) : '';
  const name = part?.attributes.get('name');
  if (name === agendaItem) (masthead.agendaItems ??= []).push({ label: text });
  else if (name === agendaItemName) addAgendaItemName(text, masthead);
  else if (part && (part.name === 'docTitle' || isOrigin(part)))
    readTextLine(part, line, page, reading);
  else if (part?.name === 'docketNumber') masthead.jobNumber ??= text;
  else {
    const field = part && fieldOf(part, masthead);
    if (field && masthead[field] === undefined) masthead[field] = text;
    else keepWords(line, page, reading);
  }
}

function addAgendaItemName(name: string, masthead: Masthead): void {
  const last = masthead.agendaItems?.at(-1);
  if (last && last.name === undefined) last.name = name;
  else (masthead.agendaItems ??= []).push({ label: '', name });
}

/** The words of a field; an asterisk behind the symbol is its note's marker. */
function fieldText(
  line: AknElement,
  part: AknElement,
  { masthead }: CoverPage,
  reading: Reading,
): string {
  const note = [...elementsWithin(line, ({ name }) => name === 'authorialNote')][0];
  const words = { ...line, children: [withoutNotes(line)] };
  if (!note || part.name !== 'docNumber') return lineText(words);
  const marker = note.attributes.get('marker') ?? '*';
  masthead.symbolNote = `${marker} ${lineText(note)}`;
  reading.fromAttributes.push(marker, marker);
  return lineText(words) + marker;
}

function fieldOf(part: AknElement, masthead: Masthead): CoverFieldName | undefined {
  const name = part.attributes.get('name');
  const own = (Object.keys(coverFields) as CoverFieldName[]).find((field) => {
    const known: { element: string; refersTo?: string; name?: string } = coverFields[field];
    if (known.element !== part.name) return false;
    return known.name === undefined
      ? known.refersTo !== undefined && refersTo(part, known.refersTo)
      : known.name === name;
  });
  if (own) return own;
  switch (part.name) {
    case 'docAuthority':
      return masthead.organization === undefined ? 'organization' : 'organ';
    case 'docNumber':
      return 'symbol';
    case 'docStatus':
      return 'distribution';
    case 'docDate':
      return 'date';
    case 'session':
      return 'session';
    case 'docCommittee':
      return 'committee';
    default:
      return name === undatedField ? 'date' : undefined;
  }
}

/** A proponent that sponsors a draft stands before a colon; else it says where the text came from. */
function isOrigin(part: AknElement): boolean {
  return part.name === 'docProponent' && !refersTo(part, 'sponsor');
}

function readTextLine(part: AknElement, line: AknElement, page: CoverPage, reading: Reading): void {
  const position = reading.positionOf(line);
  const children = phrasingOfPieces(withoutWhole(piecesOf([line], reading), ['strong']));
  if (refersTo(part, 'resolutionNumber')) {
    const label = lineText(line);
    page.lines.push({ type: 'title', label, children: [], position });
  } else if (part.name === 'docTitle')
    page.lines.push({ type: 'adoptionLine', children, position });
  else page.lines.push({ type: 'originLine', children, position });
}

/** Words that no field is for are kept below the masthead, and said. */
function keepWords(line: AknElement, page: CoverPage, reading: Reading): void {
  const children = phrasingOfPieces(piecesOf([line], reading));
  if (children.length === 0) return;
  reading.strays.push(line);
  page.lines.push({ type: 'paragraph', children, position: reading.positionOf(line) });
}
