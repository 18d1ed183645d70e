/** One document, cold process: four editions by us, and by pandoc and Typst together. */
import { compare, inTurn } from './measure.ts';
import { printTable, ratioLine } from './table.ts';
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
const ours = { name: 'Plenary: PDF, EPUB, DOCX, HTML', run: () => plenary(folder) };
const theirs = {
  name: 'Typst (PDF), then pandoc (EPUB, DOCX, HTML)',
  run: () =>
    inTurn([
      () => typst(folder, ['sample']),
      ...pandocFormats.map((format) => () => pandoc(folder, 'sample', format)),
    ]),
};
const contestants = peersAreHere() ? [ours, theirs] : [ours];
const costs = await compare(contestants, Number(process.argv[2] ?? 7));
printTable('One document, cold process', contestants, costs);
console.log(ratioLine(costs, 'time'));
