/** Cost per document and memory, from 10 documents to 1,000. */
import { printTable } from './table.ts';
import { variant } from './texts.ts';
import { plenary, workFolder, writeText } from './workplace.ts';

const counts = (process.argv[2] ?? '10,100,1000').split(',').map(Number);
const rows = [];
for (const count of counts) {
  const folder = workFolder();
  for (let number = 1; number <= count; number += 1) {
    writeText(folder, `document-${number}`, variant(number));
  }
  const cost = await plenary(folder);
  rows.push({ name: `${count} documents`, cost });
  const each = { wall: cost.wall / count, cpu: cost.cpu / count, memory: cost.memory };
  rows.push({ name: `  each of ${count}`, cost: each });
}
printTable(
  'Cost per document',
  rows,
  rows.map(({ cost }) => cost),
);
