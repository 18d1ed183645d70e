/**
 * What of a right-to-left text reads from left to right as one: "4 January 2045", "45-00061 (A)",
 * "United Nations, Treaty Series, vol. 2225, No. 39574.", "70 000". Without being isolated (UAX #9,
 * 2.4) a figure at its edge, or the parts of a number, would be drawn on its other side.
 */

export interface Stretch {
  start: number;
  end: number;
}

const letters = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}`;
/** A word with a letter of such a script: "A/C.2/99/L.5", "No.", "12th". */
const word = String.raw`[\p{Nd}\p{Sc}]*[${letters}][${letters}\p{M}\p{Nd}/.+&'’_@#:~=?%-]*`;
/** Figures, and what joins them: "2225", "3.5", "48-26". */
const figure = String.raw`\p{Nd}[\p{Nd}/.,-]*`;
const between = String.raw`[ \u00a0]|[,;:] |/ ?| ?[–-] ?| & ?| ?\(|\) |\), |[“”"«»]`;
/** A day before its month. */
const day = String.raw`(?:\p{Nd}{1,2} (?=\p{Lu}\p{Ll}{2,8} \p{Nd}{4}))?`;
const phrase = String.raw`${day}${word}(?:(?:${between})+(?:${word}|${figure}))*\)?`;
/** The number of a job, and the letter of its language. */
const job = String.raw`\p{Nd}{2}-\p{Nd}{5,6} \([A-Z]\)(?: \p{Nd}{6})*`;
/** Thousands parted by spaces. */
const thousands = String.raw`\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})`;

const pattern = new RegExp(
  String.raw`(?<![${letters}\p{Nd}])(?:${job}|${phrase}|${thousands})`,
  'gu',
);

/** The stretches in their order; text of one character, or of figures alone, needs no isolation. */
export function isolated(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const [start, end] = balanced(text, index, index + found.length);
    if (end > start) stretches.push({ start, end });
  }
  return stretches;
}

/** Without a bracket whose other half stands outside, and with the full stop of a whole line. */
function balanced(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  let open = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open < 0) {
      to = at;
      break;
    }
  }
  if (open > 0) {
    if (text[from] === '(') from++;
    else to = Math.max(from, text.lastIndexOf('(', to - 1));
  }
  while (to > from && /[\s,;:“”"«»–-]/u.test(text[to - 1] ?? '')) to--;
  // The stop of a sentence in another script belongs to that sentence.
  const stop = /[.:?]+$/u.exec(text.slice(from, to))?.[0] ?? '';
  const whole = from === 0 && to === text.trimEnd().length;
  return [from, whole || abbreviated.test(text.slice(from, to)) ? to : to - stop.length];
}

const abbreviated = /(?:^|\P{L})\p{Lu}\.$/u;
