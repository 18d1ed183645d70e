/** Blocks that divide the body: annexes, sections, and the headings that stand below their labels. */
import type { Block, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import type { Words } from '../../language/reading-words.ts';
import { labelAt } from '../blocks/labels.ts';
import { lastText, opening, push, type BodyState } from './body-state.ts';
import { divisionOf, isHeadingLike, type Division } from './divisions.ts';
import { titleLabelLength } from './front.ts';
import type { RoleOf } from './roles.ts';

/** Reads a block that starts a division or heads one; false when it does neither. */
export function startDivision(
  state: BodyState,
  block: TextBlock,
  text: string,
  following: Block | undefined,
): boolean {
  const next = following?.kind === 'text' ? following.content.text : '';
  const last = state.roles.at(-1);
  const belowHeading = last?.role === 'section' && last.heading !== undefined;
  const division =
    headsDivision(state, text, next) ??
    divisionOf(block, text, {
      ...state,
      opens: opening(state, text) !== undefined,
      before: lastText(state),
      belowHeading,
      next,
    });
  if (!division) return false;
  state.lists.reset();
  if (
    division.kind === 'heading' &&
    (last?.role === 'annex' || last?.role === 'section') &&
    !last.heading
  ) {
    last.heading = block.content;
    return true;
  }
  const { label, heading } = parts(block.content, division.labelLength);
  if (division.kind === 'annex') {
    push(state, { role: 'annex', label: label ?? block.content, heading });
    state.zone = 'annex';
    state.recites = false;
    state.number = 0;
    state.section = undefined;
    state.lettered = undefined;
  } else {
    startSection(state, { role: 'section', label, heading, depth: division.depth });
    const { words } = state;
    state.inPreamble = words.preamble.test(text);
    // Below the articles of an instrument stands prose, unless an organ speaks there.
    if (
      state.zone === 'preamble' &&
      !words.enactingClause.test(next.trim()) &&
      articles(text, words)
    )
      state.zone = 'annex';
  }
  return true;
}

function startSection(state: BodyState, section: RoleOf<'section'>): void {
  const letter = /^[A-Z](?=\.?$)/.exec(section.label?.text ?? '')?.[0];
  const follows = letter !== undefined && letter === nextLetter(state.lettered?.letter);
  const depth = follows && state.lettered ? state.lettered.depth : section.depth;
  push(state, { ...section, depth });
  state.section = section.label?.text;
  // "I" is a number unless "H" stands before it.
  if (letter !== undefined && (follows || !/[IVX]/.test(letter)))
    state.lettered = { letter, depth };
}

/** "Article 3", or whatever the language numbers so. */
function articles(text: string, { section }: Words): boolean {
  return section.exec(text)?.[1] !== undefined;
}

function nextLetter(letter: string | undefined): string | undefined {
  return letter === undefined ? undefined : String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** A short line below the label of a division is its heading; so is any above an enacting clause. */
function headsDivision(state: BodyState, text: string, next: string): Division | undefined {
  const last = state.roles.at(-1);
  if (last?.role !== 'section' || last.heading) return undefined;
  // "Article 1" below "Part I" is a division of its own.
  if (articles(text, state.words)) return undefined;
  const titlesPart =
    state.words.enactingClause.test(next.trim()) && text.length < 400 && !/[.;:,]$/.test(text);
  if (!titlesPart && !isHeadingLike(text)) return undefined;
  // "EARLY WARNING" is no recital.
  const opens = text !== text.toUpperCase() && opening(state, text) !== undefined;
  const known = labelAt(text, state.words.labels) !== undefined || opens;
  return known ? undefined : { kind: 'heading', labelLength: 0, depth: 0 };
}

// ——— Resolutions of several parts ———

/** A part stands above the sections within it, "I" and "II" too. */
const depthOfParts = 1;

/** A section with a letter that begins with an enacting clause is a part, as in "69/96 A and B". */
export function makePart(state: BodyState): void {
  const { roles, lettered } = state;
  const start = roles.findLast(({ role }) => !openings.has(role));
  if (start?.role !== 'section' || !lettered || start.label?.text.slice(0, 1) !== lettered.letter)
    return;
  start.part = true;
  start.depth = Math.min(start.depth, depthOfParts);
  state.lettered = { ...lettered, depth: start.depth };
}

const openings: ReadonlySet<string> = new Set(['title', 'adoptionLine', 'originLine']);

/** The lines at the head of a part, or of the next resolution of a file. */
export function readOpening(state: BodyState, { content }: TextBlock, text: string): boolean {
  const { words, zone } = state;
  const last = state.roles.at(-1)?.role;
  const begins = zone === 'back' || last === 'section' || openings.has(last ?? '');
  if (!begins || text.length > 400) return false;
  if (words.adoptionLine.test(text)) push(state, { role: 'adoptionLine', content });
  else if (words.originLine.test(text)) push(state, { role: 'originLine', content });
  else return readTitle(state, content, text);
  return true;
}

function readTitle(state: BodyState, content: Content, text: string): boolean {
  const length = titleLabelLength(text, state.words);
  if (length === undefined) return false;
  const { label, heading } = parts(content, length);
  push(state, { role: 'title', label, content: heading ?? slice(content, 0, 0) });
  state.zone = 'preamble';
  state.number = 0;
  state.recitals = 0;
  return true;
}

function parts(
  content: Content,
  labelLength: number,
): { label: Content | undefined; heading: Content | undefined } {
  const heading = trim(slice(content, labelLength));
  return {
    label: labelLength > 0 ? trim(slice(content, 0, labelLength)) : undefined,
    heading: heading.text === '' ? undefined : heading,
  };
}
