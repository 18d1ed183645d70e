/** What is made of a comparison, before the judges: tracked changes in Word files, and pages. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/tree/outline-of.ts';
import { readDocx, readSource } from '../world.ts';
import { buildComparisons, type ComparedPair } from './comparisons.ts';
import { complaints, type Finding } from './finding.ts';
import { axe } from './validators/axe.ts';
import { withDecided, type Decision } from './validators/decided-changes.ts';
import { validateHtml } from './validators/html-validate.ts';
import { openXml } from './validators/open-xml.ts';
import { reflow } from './validators/reflow.ts';

let pairs: ComparedPair[] = [];
beforeAll(async () => {
  pairs = await buildComparisons();
});

/** A few, of several scripts and kinds, are judged by what is slow. */
const named = (...names: string[]): ComparedPair[] =>
  pairs.filter(({ name }) => names.includes(name));
const against = (findings: readonly Finding[], files: readonly string[]): string[] =>
  files.flatMap((file) => complaints(findings, file));

test('the Open XML SDK has nothing against tracked changes', async () => {
  const files = named('random-1', 'random-3', 'arabic', 'table').map(({ tracked }) => tracked);
  expect(files).toHaveLength(4);
  expect(against(await openXml(files), files)).toEqual([]);
});

describe('LibreOffice', () => {
  test('makes the new text of what it accepts, and the old one of what it rejects', async () => {
    expect(pairs).toHaveLength(20);
    const wrong = await withDecided(
      pairs.map(({ tracked }) => tracked),
      async (saved) => {
        const told: string[] = [];
        for (const pair of pairs) {
          for (const decision of ['accepted', 'rejected'] as const) {
            told.push(...(await differences(pair, decision, saved(pair.tracked, decision))));
          }
        }
        return told;
      },
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['axe', axe],
  ['html-validate', validateHtml],
  ['reflow at 320 pixels', reflow],
])('%s has nothing against pages of comparisons', async (_, validate) => {
  const files = named('random-1', 'arabic').map(({ page }) => page);
  expect(files).toHaveLength(2);
  expect(against(await validate(files), files)).toEqual([]);
});

/** The lines in which a saved file reads otherwise than the text that it must be. */
async function differences(
  { name, old, fresh }: ComparedPair,
  decision: Decision,
  saved: string,
): Promise<string[]> {
  if (!existsSync(saved)) return [`${name}, ${decision}: LibreOffice saved nothing.`];
  const path = decision === 'accepted' ? fresh : old;
  const { root } = await readSource({ path, bytes: readFileSync(path) });
  const [wanted, found] = [
    linesOf(outlineOf(root)),
    linesOf(outlineOf(readDocx(readFileSync(saved)).root)),
  ];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  if (at < 0 && wanted.length === found.length) return [];
  return [`${name}, ${decision}: "${wanted[at] ?? ''}" reads as "${found[at] ?? ''}".`];
}

/** Blocks and notes with their kinds, labels, levels, words and references. */
function linesOf({ blocks, notes }: ReturnType<typeof outlineOf>): string[] {
  return [...blocks, ...notes].map((block) => JSON.stringify(block));
}
