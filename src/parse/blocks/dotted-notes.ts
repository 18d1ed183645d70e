/**
 * Notes at the end of a text that are numbered as paragraphs are, "1. See resolution 55/2.": what
 * converters make of notes. They are notes where the first opens as notes do and the text refers to
 * all of them, or where all of them open so, and where nothing else follows them.
 */
import type { Words } from '../../language/reading-words.ts';
import type { Block, TextBlock } from './block.ts';
import type { Content } from './content.ts';
import { printedLines } from './flush-lines.ts';

interface Place {
  number: number;
  offset: number;
  text: string;
}

const dotted = /^\s*(\d{1,3})\.\s+(?=\S)/u;

/** The places in the source of the numbers of such notes. */
export function dottedNotes(
  blocks: readonly Block[],
  words: Words,
  source: string,
): ReadonlySet<number> {
  const none = new Set<number>();
  const found: Place[][] = [];
  let before = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind !== 'text' || block.heading !== undefined) break;
    // Notes that the format itself marks may stand among them.
    if (block.noteLabelLength === undefined) {
      const own = placesIn(block, source);
      const [first] = own;
      if (!first) break;
      found.push(own);
    }
    before = i;
    if (found.at(-1)?.[0]?.number === 1) break;
  }
  const places = found.toReversed().flat();
  const [first] = places;
  if (first?.number !== 1 || !words.noteOpening.test(first.text)) return none;
  if (!places.every(({ number }, i) => number === i + 1)) return none;
  const text = blocks.slice(0, before);
  // Below a clause that goes on, they are its paragraphs.
  if (/[,;:]\s?[[(]?\d{0,3}[\])]?$/.test(lastText(text))) return none;
  const cited = citedIn(text);
  const areNotes =
    places.every(({ number }) => cited.has(number)) || areSources(places, text, { cited, words });
  return areNotes ? new Set(places.map(({ offset }) => offset)) : none;
}

function lastText(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return last?.kind === 'text' ? last.content.text.trim() : '';
}

/** References may be lost: each opens as a note and ends a sentence, and no annex lists them. */
function areSources(
  places: readonly Place[],
  before: readonly Block[],
  { cited, words }: { cited: ReadonlySet<number>; words: Words },
): boolean {
  const texts = before.map((block) => (block.kind === 'text' ? block.content.text.trim() : ''));
  return (
    (cited.has(1) || lastText(before).endsWith('.')) &&
    places.every(({ text }) => words.noteOpening.test(text) && /\.\s*$/.test(text)) &&
    !texts.some((text) => words.annex.test(text))
  );
}

/** The numbered lines of a block that starts with one; the others go on with the line above. */
function placesIn(block: TextBlock, source: string): Place[] {
  const lines = printedLines(block, source);
  if (!dotted.test(lines[0]?.text ?? '')) return [];
  return lines.flatMap(({ text, at }): Place[] => {
    const found = dotted.exec(text);
    if (!found) return [];
    const lead = text.length - text.trimStart().length;
    return [
      {
        number: Number(found[1]),
        offset: block.content.starts[at + 1 + lead] ?? -1,
        text: text.slice(found[0].length),
      },
    ];
  });
}

/** Right behind a word or a mark, or in brackets there: "Agenda,1", "Plan.[2]", "Rules (3),". */
const behindWord =
  /(?<=[\p{L}”"»)\]][,;.:]?|\d[,;.:])(?:\s?\[(\d{1,3})\]|(\d{1,3})(?![\d\p{L}]|[./-]\d|,\d{3}))/gu;

/** The numbers that a text refers to as to notes: raised ones, and those behind its words. */
function citedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const { text } = block.content;
    for (const [, bracketed, glued] of text.matchAll(behindWord))
      cited.add(Number(bracketed ?? glued));
    for (const number of raisedIn(block.content)) cited.add(number);
  }
  return cited;
}

function raisedIn({ text, marks }: Content): number[] {
  return marks
    .filter(({ kind }) => kind === 'superscript' || kind === 'noteMarker')
    .flatMap(({ from, to }) => (text.slice(from, to).match(/\d{1,3}/g) ?? []).map(Number));
}
