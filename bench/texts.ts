/** The texts that are measured: made from the sample, so that all peers get the same words. */
import { readFileSync } from 'node:fs';

const sample = readFileSync(new URL('../../source/a-res-70-179.md', import.meta.url), 'utf8');

/** The sample as canonical source. */
export const sampleText = sample;

/**
 * A text like the sample that differs from it, and from every other, in every paragraph: the words
 * of each are put in another order, the first and the last, markers and labels apart.
 */
export function variant(number: number): string {
  const [front = '', body = ''] = splitFront(sample);
  const random = randomNumbers(number + 1);
  const paragraphs = body.split('\n\n').map((paragraph) => shuffled(paragraph, random));
  return front.replaceAll('70/179', `70/${number}`) + paragraphs.join('\n\n');
}

/** A resolution of so many operative paragraphs with a note each. */
export function longText(paragraphs: number): string {
  const [front = ''] = splitFront(sample);
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const label = index + 1;
    const mark = index === paragraphs - 1 ? '.' : ';';
    return `${label}. *Calls upon* Member States to consider measure ${label} of the programme of work, and to report on its implementation, taking into account the needs of all people concerned,[^${label}] at its next session${mark}`;
  });
  const notes = body.map((_, index) => `[^${index + 1}]: See resolution ${index + 1}/70, annex.`);
  const head = [
    '**Resolution adopted by the General Assembly on 17 December 2015**',
    '# 70/179. A resolution of many paragraphs',
    '*The General Assembly*,',
    '*Recalling* the purposes of the Organization,',
  ];
  return `${front}${[...head, ...body, '80th plenary meeting\\\n17 December 2015', ...notes].join('\n\n')}\n`;
}

/** What pandoc and Typst need not read: the front matter, as a title block of theirs. */
export function withoutFront(text: string): string {
  return splitFront(text)[1] ?? text;
}

function splitFront(text: string): string[] {
  const end = text.indexOf('\n---\n', 4) + '\n---\n'.length;
  return [text.slice(0, end), text.slice(end)];
}

function shuffled(paragraph: string, random: () => number): string {
  if (/^(?:#|\*\*|\[|-|\*The)/.test(paragraph)) return paragraph;
  const words = paragraph.split(' ');
  const isFree = (word: string, index: number): boolean =>
    index > 2 && index < words.length - 1 && /^[a-z]+$/i.test(word);
  const free = words.filter(isFree);
  for (let i = free.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [free[i], free[j]];
    if (a !== undefined && b !== undefined) [free[i], free[j]] = [b, a];
  }
  return words.map((word, index) => (isFree(word, index) ? free.shift() : word)).join(' ');
}

/** The same numbers in every run (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = (seed * 48271) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
