/**
 * Prints that have no XML: drafts of all committees and of the Security Council, resolutions of 1962 to
 * 2007, whose labels were listed by eye from their pages; and booklets, which say the same in several
 * languages.
 */
import { describe, expect, it } from 'vitest';
import { withLatinLookAlikes } from '../../../src/tree/look-alikes.ts';
import { readSource } from '../../world.ts';
import { corpusFiles, hasCorpus } from '../corpus.ts';
import byHand from './labels-by-hand.json' with { type: 'json' };
import { foundIn, type Found } from './measure-print.ts';

const pdf = /\.pdf$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;
const longTest = { timeout: 600_000 };
const labelled: Readonly<Record<string, string>> = byHand;

async function read(path: string, bytes: Buffer): Promise<Found> {
  return foundIn((await readSource({ path, bytes })).root);
}

const folders = ['official/pdf', 'en/pdf', 'booklets'];

describe.skipIf(!hasCorpus(folders, pdf))('prints labelled by hand', () => {
  it('have every label in order', longTest, async () => {
    const files = folders
      .flatMap((folder) => corpusFiles(folder, pdf))
      .map((file) => ({ ...file, labels: labelled[file.path.replace(/\.en\.pdf$/, '')] }))
      .filter(({ labels }) => labels !== undefined);
    expect(files).toHaveLength(Object.keys(labelled).length);
    const some = files.filter((_, index) => whole || index % 6 === 0);
    const found: Record<string, string> = {};
    for (const { path, bytes } of some) found[path] = (await read(path, bytes)).labels.join(' ');
    expect(found).toEqual(Object.fromEntries(some.map(({ path, labels }) => [path, labels])));
  });
});

/** "a)", "(a)" and "㈠", "(i)" count the same. */
function counted(label: string): string {
  const ideographs = Array.from('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩');
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
  const at = ideographs.indexOf(label);
  const latin = at < 0 ? withLatinLookAlikes(label) : (romans[at] ?? label);
  return latin.replace(/[().]/g, '');
}

describe.skipIf(!hasCorpus(['booklets'], pdf))('a booklet in five languages', () => {
  const files = hasCorpus(['booklets'], pdf) ? corpusFiles('booklets', pdf) : [];
  const names = [...new Set(files.map(({ path }) => path.replace(/\.\w+\.pdf$/, '')))];

  it.each(names)('%s has the labels and the notes of its English text', longTest, async (name) => {
    const versions = files.filter(({ path }) => path.startsWith(`${name}.`));
    expect(versions.length).toBeGreaterThan(1);
    const said: Record<string, unknown> = {};
    for (const { path, bytes } of versions) {
      const { labels, notes } = await read(path, bytes);
      said[path] = {
        labels: labels.map(counted).join(' '),
        notes: notes.map(({ label, before }) => `${label} ${before === '' ? 'unbound' : 'bound'}`),
      };
    }
    const english = said[`${name}.en.pdf`];
    expect(said).toEqual(Object.fromEntries(versions.map(({ path }) => [path, english])));
    expect(JSON.stringify(english)).not.toContain('unbound');
  });
});
