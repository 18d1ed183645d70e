import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { complaints, type Finding, type Validator } from './finding.ts';
import type { Format } from '../../src/editions/formats.ts';
import type { Edition } from './editions.ts';

/** The editions of one format that were built for this run. */
export function editionsOf(format: Format): Edition[] {
  return inject('editions').filter((edition) => edition.format === format);
}

/** The text that a reader of the edition must find, from the tree that it was made of. */
export function expectedText(editions: readonly Edition[]): (file: string) => string {
  const texts = new Map(editions.map(({ file, expected }) => [file, expected]));
  return (file) => readFileSync(texts.get(file) ?? file, 'utf8');
}

/** Judges all editions together and gives each a test of its own. */
export function judge(validator: string, editions: readonly Edition[], validate: Validator): void {
  describe(validator, () => {
    let findings: Finding[] = [];
    beforeAll(async () => {
      findings = await validate(editions.map(({ file }) => file));
    });
    test.each(editions)('has nothing against $name', ({ file }) => {
      expect(complaints(findings, file)).toEqual([]);
    });
  });
}

/** The rules that a file breaks. */
export async function rulesBrokenBy(file: string, validate: Validator): Promise<string[]> {
  return [...new Set((await validate([file])).map(({ rule }) => rule))].sort();
}
