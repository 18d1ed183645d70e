/** One document, cold process: four editions by us, and by pandoc and Typst together. */
import { compare, inTurn } from './measure.ts';
import { printTable, printRatios } from './table.ts';
import { sampleText } from './texts.ts';
import {
  pandoc,
  pandocFormats,
  peersAreHere,
  plenary,
  typst,
  workFolder,
  writeText,
} from './workplace.ts';

const folder = workFolder();
writeText(folder, 'sample', sampleText);
// The XML edition has no peer.
const four = ['--to', 'pdf,epub,docx,html'];
const ours = {
  name: 'Plenary: PDF, EPUB, DOCX, HTML, not verified',
  run: () => plenary(folder, ...four, '--no-verify'),
};
const verified = {
  name: 'Plenary: the same, verified',
  run: () => plenary(folder, ...four),
};
const theirs = {
  name: 'Typst (PDF), then pandoc (EPUB, DOCX, HTML)',
  run: () =>
    inTurn([
      () => typst(folder, ['sample']),
      ...pandocFormats.map((format) => () => pandoc(folder, 'sample', format)),
    ]),
};
const contestants = [ours, ...(peersAreHere() ? [theirs] : []), verified];
const costs = await compare(contestants, Number(process.argv[2] ?? 7));
printTable('One document, cold process', contestants, costs);
printRatios(contestants, costs, 'time');
