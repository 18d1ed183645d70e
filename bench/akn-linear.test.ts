/**
 * Shows that the work of reading Akoma Ntoso grows linearly with the file: each kind is read at 100 kB
 * and at 1 MB. `npm run bench` prints the table; nothing is asserted, because times depend on the
 * machine.
 */
import { it } from 'vitest';
import { readAkn } from '../src/read/akn/index.ts';
import { parse, renderXml, world } from '../tests/world.ts';
import { editionOptions } from '../tests/render/options.ts';
import { VFile } from 'vfile';

const around = (body: string): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta/><mainBody>${body}</mainBody></statement></akomaNtoso>`;

const numbered = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('');

/** Files of about so many thousand characters. */
const kinds: Record<string, (size: number) => string> = {
  'numbered paragraphs with notes': (size) =>
    around(
      numbered(
        size * 7,
        (at) =>
          `<paragraph><num>${at}.</num><content><p><span class="italic">Decides</span> so<authorialNote marker="${at}"><p>N.</p></authorialNote></p></content></paragraph>`,
      ),
    ),
  'paragraphs whose labels are typed': (size) =>
    around(
      numbered(
        size * 14,
        (at) => `<paragraph><content><p>(${at % 900})\tTo act;</p></content></paragraph>`,
      ),
    ),
  'references to one note': (size) =>
    around(
      `<p>x<authorialNote eId="n" marker="1"><p>N.</p></authorialNote>${'<noteRef href="#n" marker="1"/>'.repeat(size * 30)}</p>`,
    ),
  'rows of a table': (size) =>
    around(
      `<table>${'<tr><td><p>Aden</p></td><td><p>1,200</p></td></tr>'.repeat(size * 20)}</table>`,
    ),
  'spans in one line': (size) =>
    around(`<p>${'<span class="bold">a</span> '.repeat(size * 35)}</p>`),
  'words that stand where none belong': (size) => around('<p>x</p>ports '.repeat(size * 70)),
  'an edition of our own': (size) => {
    const text = numbered(size * 5, (at) => `${at}. Decides so;[^${at}]\n\n`);
    const notes = numbered(size * 5, (at) => `[^${at}]: N.\n\n`);
    const root = parse(new VFile(`The General Assembly,\n\n${text}${notes}`));
    return renderXml(root, editionOptions());
  },
};

const [small, factor] = [100, 10];

it('reads ten times the file in about ten times the time', () => {
  const rows = Object.entries(kinds).map(([name, make]) => {
    const [one, ten] = [bytesOf(make(small)), bytesOf(make(small * factor))];
    timeOf(one); // The first run compiles.
    const [first, second] = [timeOf(one), timeOf(ten)];
    return {
      name,
      kilobytes: Math.round(ten.length / 1000),
      small: `${first.toFixed(0)} ms`,
      large: `${second.toFixed(0)} ms`,
      factor: (second / first / (ten.length / one.length / factor)).toFixed(1),
    };
  });
  console.table(rows);
}, 600_000);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function timeOf(bytes: Uint8Array): number {
  const start = performance.now();
  readAkn(bytes, world);
  return performance.now() - start;
}
