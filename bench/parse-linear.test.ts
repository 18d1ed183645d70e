/**
 * Shows that the work of reading grows linearly with the text: each kind of text is read at one
 * size and at ten times that size. `npm run bench` prints the table; nothing is asserted, because
 * times depend on the machine.
 */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { it } from 'vitest';
import { parse } from '../tests/world.ts';

const sample = readFileSync(
  new URL('../source/received/a-res-70-179.ocr.md', import.meta.url),
  'utf8',
);

/** Texts of `size` thousand units or so. */
const kinds: Record<string, (size: number) => string> = {
  'the sample, repeated': (size) => sample.repeat(Math.ceil(size / 20)),
  'notes and references': (size) => {
    const numbers = Array.from({ length: size * 30 }, (_, i) => i + 1);
    const references = numbers.map((number) => ` x,[^${number}]`).join('');
    return `The General Assembly,\n\nRecalling${references}\n\n${numbers.map((number) => `[^${number}]: N.\n`).join('')}`;
  },
  'operative paragraphs': (size) =>
    Array.from({ length: size * 60 }, (_, i) => `${i + 1}. Decides so;\n\n`).join(''),
  'items in items': (size) => '(a) x;\n(i) y;\n'.repeat(size * 70),
  'asterisks and underscores': (size) => '_a*'.repeat(size * 330),
  'brackets that open no link': (size) => '[a]('.repeat(size * 250),
  'tags that never close': (size) => '<sup>'.repeat(size * 200),
  'hyphens at line ends': (size) => 'foo-\nbar '.repeat(size * 110),
};

const [small, factor] = [20, 10];

it('reads ten times the text in about ten times the time', () => {
  const rows = Object.entries(kinds).map(([name, make]) => {
    const [one, ten] = [make(small), make(small * factor)];
    timeOf(one); // The first run compiles.
    const times = [fastest(one), fastest(ten)] as const;
    return {
      name,
      units: ten.length,
      small: times[0],
      large: times[1],
      factor: times[1] / times[0],
    };
  });
  console.table(
    rows.map((row) => ({
      ...row,
      small: `${row.small.toFixed(1)} ms`,
      large: `${row.large.toFixed(1)} ms`,
      factor: row.factor.toFixed(1),
    })),
  );
});

/** The fastest of a few runs is the least disturbed by what else the machine does. */
function fastest(text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOf(text)));
}

/** Milliseconds of the processor: what other programs do does not count. */
function timeOf(text: string): number {
  const file = new VFile(text);
  const start = process.cpuUsage();
  parse(file);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
