/**
 * Note markers in digits that are raised by themselves, "¹⁰": they are read as the raised digits "10".
 *
 * After it: a run of such digits that a note answers to is a raised number; any other, as in "m²",
 * stands as it stood.
 */
import type { Block, TextBlock } from './block.ts';
import { withMarks, type Content, type Mark } from './content.ts';

const digits: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** The digit that a raised one is; `undefined` for any other sign. */
export function digitOf(sign: string): string | undefined {
  return digits[sign];
}

const run = /[⁰¹²³⁴-⁹]{1,3}/gu;
const atLineStart = /(?:^|\n)[ \t]*([⁰¹²³⁴-⁹]{1,3})(?=[ \t]*\S)/gu;
const numberAtLineStart = /(?:^|\n)[ \t]*[[(]?(\d{1,3})(?=[\])./]?[ \t]+\S)/gu;
/** "km²", "10²": the digit belongs to what it stands at. */
const unit = /(?:(?:^|[\s\d/])[kcdmµ]?m|(?<![\d,./])10|[×·=^])$/u;

export function withRaisedDigits(blocks: readonly Block[]): Block[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  if (!texts.some(({ content }) => content.text.search(run) >= 0)) return [...blocks];
  const defined = new Set(texts.flatMap(definedIn));
  return blocks.map((block) =>
    block.kind === 'text' ? { ...block, content: raised(block.content, defined) } : block,
  );
}

/** The numbers that lines start with, as notes do. */
function definedIn({ content: { text }, noteLabelLength }: TextBlock): string[] {
  if (noteLabelLength !== undefined) return [plain(text.slice(0, noteLabelLength).trim())];
  return [...text.matchAll(atLineStart), ...text.matchAll(numberAtLineStart)].map(([, sign = '']) =>
    plain(sign),
  );
}

function raised(content: Content, defined: ReadonlySet<string>): Content {
  const { text } = content;
  const marks: Mark[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(run)) {
    const isMarker =
      defined.has(plain(sign)) && !unit.test(text.slice(Math.max(0, index - 4), index));
    if (!isMarker) continue;
    parts.push(text.slice(at, index), plain(sign));
    at = index + sign.length;
    marks.push({ kind: 'superscript', from: index, to: at });
  }
  if (marks.length === 0) return content;
  return withMarks({ ...content, text: parts.join('') + text.slice(at) }, marks);
}

function plain(sign: string): string {
  return Array.from(sign, (digit) => digits[digit] ?? digit).join('');
}
