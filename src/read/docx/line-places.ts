/**
 * Where a paragraph goes that an editor has touched: what Word counts it as goes before what its
 * style is called, and a label that somebody typed makes an item of a text.
 */
import { typedLabelOf, type LinePlace } from '../../tree/index.ts';
import { textOfRuns, type WordParagraph } from './model.ts';
import type { PrintedNumber } from './numbering.ts';
import { roleOfStyle } from './style-roles.ts';

/** The place of a paragraph of one of our styles. `inItem` says whether an item is open. */
export function placeOfLine(
  paragraph: WordParagraph,
  place: LinePlace,
  inItem: boolean,
): LinePlace {
  const { number } = paragraph;
  if (number?.own && countable.has(place.kind)) {
    const counted = placeByNumber(number);
    const same = counted.kind === place.kind && counted.level === place.level;
    // The first level of a list may number a preamble, too.
    const recital = place.kind === 'preambularParagraph' && counted.kind === 'operativeParagraph';
    return same || recital ? place : { ...counted, quoted: place.quoted };
  }
  if (number === undefined && (place.kind === 'paragraph' || place.kind === 'flushText')) {
    const typed = placeByLabel(typedLabelOf(textOfRuns(paragraph.runs)), place, inItem);
    if (typed) return { ...typed, quoted: place.quoted };
  }
  return place;
}

const countable: ReadonlySet<LinePlace['kind']> = new Set([
  'operativeParagraph',
  'preambularParagraph',
  'item',
  'paragraph',
  'flushText',
]);

/** The place of what Word counts: by the style of its level, else by the level itself. */
export function placeByNumber(number: PrintedNumber): LinePlace {
  const { level, bullet, style, numbersParagraphs } = number;
  const role = style === undefined ? undefined : roleOfStyle(style);
  if (role?.role === 'line') {
    const { kind, level: own } = role.place;
    return { kind, ...(own !== undefined && { level: own }), quoted: 0 };
  }
  if (!bullet && numbersParagraphs && level === 0) return { kind: 'operativeParagraph', quoted: 0 };
  const first = bullet || !numbersParagraphs ? 1 : 0;
  return { kind: 'item', level: level + first, quoted: 0 };
}

/** "1." numbers a paragraph; "(a)" stands below the text whose words it follows, "(i)" below "(a)". */
function placeByLabel(
  label: string | undefined,
  place: LinePlace,
  inItem: boolean,
): LinePlace | undefined {
  if (label === undefined) return undefined;
  if (/^\d+\.$/.test(label) && place.kind === 'paragraph') {
    return { kind: 'operativeParagraph', quoted: 0 };
  }
  const roman = /^\(?[ivx]+[).]$/.test(label) && inItem;
  const above = place.kind === 'flushText' ? (place.level ?? 0) : 0;
  return { kind: 'item', level: Math.max(above + 1, roman ? 2 : 1), quoted: 0 };
}
