/** Lets other validators judge the same broken editions that Plenary's own verification is tried on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { wholeEditions } from '../../verify/mutations/editions.ts';
import { mutations } from '../../verify/mutations/index.ts';
import type { Finding, Validator } from '../finding.ts';
import { cache } from '../paths.ts';
import { ace } from '../validators/ace.ts';
import { epubcheck } from '../validators/epubcheck.ts';
import { verapdf } from '../validators/verapdf.ts';

/** What each validator says of one fault. */
export interface Judgement {
  fault: string;
  /** The rule under which Plenary finds it: `tests/verify/mutations.test.ts` proves that. */
  rule: string;
  /** The ids that each validator gives, in the order of the validators. */
  found: string[][];
}

export interface Agreement {
  validators: string[];
  /** What they say of the whole edition: nothing, or the table means nothing. */
  whole: string[][];
  judgements: Judgement[];
}

const judges = {
  pdf: [
    ['veraPDF ua1', (files) => verapdf(files, 'ua1')],
    ['veraPDF 2a', (files) => verapdf(files, '2a')],
  ],
  epub: [
    ['EPUBCheck', epubcheck],
    ['Ace', ace],
  ],
} satisfies Record<string, [string, Validator][]>;

/** Breaks the whole edition in every way and has each result judged. */
export async function measure(format: keyof typeof judges): Promise<Agreement> {
  const folder = `${cache}mutants/`;
  mkdirSync(folder, { recursive: true });
  const whole = (await wholeEditions())[format];
  const pathOf = (index: number): string => `${folder}${format}-${index}.${format}`;
  // The whole edition is number 0, the faults follow.
  const files = [whole, ...mutations[format].map(({ mutate }) => mutate(whole))].map(
    (bytes, index) => {
      writeFileSync(pathOf(index), bytes);
      return pathOf(index);
    },
  );
  const verdicts: Finding[][] = [];
  for (const [, judge] of judges[format]) verdicts.push(await judge(files));
  const idsOf = (index: number): string[][] =>
    verdicts.map((findings) => [
      ...new Set(findings.filter(({ file }) => file === pathOf(index)).map(({ rule }) => rule)),
    ]);
  return {
    validators: judges[format].map(([name]) => name),
    whole: idsOf(0),
    judgements: mutations[format].map(({ name, rule }, index) => ({
      fault: name,
      rule,
      found: idsOf(index + 1),
    })),
  };
}
