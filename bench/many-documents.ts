/** Many documents that differ in every paragraph; each contestant in its own best way. */
import { availableParallelism } from 'node:os';
import { atOnce, compare, inTurn } from './measure.ts';
import { printRatios, printTable } from './table.ts';
import { variant } from './texts.ts';
import {
  pandoc,
  pandocFormats,
  peersAreHere,
  plenary,
  typst,
  workFolder,
  writeText,
} from './workplace.ts';

const count = Number(process.argv[2] ?? 100);
const folder = workFolder();
const names = Array.from({ length: count }, (_, index) => `document-${index + 1}`);
for (const [index, name] of names.entries()) writeText(folder, name, variant(index + 1));

// The XML edition has no peer.
const four = ['--to', 'pdf,epub,docx,html'];
const ours = {
  name: 'Plenary, a worker for each core, not verified',
  run: () => plenary(folder, ...four, '--no-verify'),
};
const verified = { name: 'Plenary, verified', run: () => plenary(folder, ...four) };
const pandocJobs = names.flatMap((name) =>
  pandocFormats.map((format) => () => pandoc(folder, name, format)),
);
const theirs = {
  name: 'pandoc on all cores, then one Typst process',
  run: () => inTurn([() => atOnce(pandocJobs, availableParallelism()), () => typst(folder, names)]),
};
const contestants = [ours, ...(peersAreHere() ? [theirs] : []), verified];
const costs = await compare(contestants, Number(process.argv[3] ?? 3));
printTable(`${count} documents`, contestants, costs);
printRatios(contestants, costs, 'rate');
