/** One document of more and more operative paragraphs, with a note each. */
import { printTable } from './table.ts';
import { longText } from './texts.ts';
import { plenary, workFolder, writeText } from './workplace.ts';

const counts = (process.argv[2] ?? '10,100,1000').split(',').map(Number);
const rows = [];
for (const count of counts) {
  const folder = workFolder();
  writeText(folder, 'long', longText(count));
  rows.push({ name: `${count} operative paragraphs`, cost: await plenary(folder) });
}
printTable(
  'One long document',
  rows,
  rows.map(({ cost }) => cost),
);
