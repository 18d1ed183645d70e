/** The process that may hang or die: does the cases that it is told, one at a time. */
import { caseOf } from './cases.ts';
import { examineCase } from './examine-case.ts';
import { findSeeds } from './seeds.ts';

const seed = Number(process.argv[2]);
const seeds = await findSeeds();

process.on('message', (number: number) => {
  void examineCase(caseOf(seeds, seed, number)).then((problem) => {
    process.send?.({ number, problem });
  });
});
process.send?.('ready');
