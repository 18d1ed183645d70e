/**
 * Texts that were changed at random still give editions that verify, and none loses a character. Other
 * texts: `FAST_CHECK_SEED=2 npx vitest run tests/editions/mutated.test.ts`; more of them: `npm run fuzz`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { mutateText } from '../../fuzz/mutate-text.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { messagesOf, withholds } from '../../src/publish/messages.ts';
import { account } from '../../src/read/account.ts';
import { check, parse } from '../world.ts';
import { findingsOfTree } from './verified.ts';

const texts = ['source', 'tests/fixtures/sources', 'tests/parse/fixtures']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => join(folder, name)),
  )
  .filter((path) => /(?<!\.tree|\.messages)\.(?:md|txt)$/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 1);
const groups = 6;
const each = 10;

it.each(Array.from({ length: groups }, (_, group) => group))(
  'group %i of changed texts',
  async (group) => {
    const bad: string[] = [];
    for (let number = group * each; number < (group + 1) * each; number += 1) {
      const random = randomFrom(seed, number);
      const text = mutateText(random.pick(texts), random.pick(texts), random);
      const file = new VFile({ value: text, path: 'a.md' });
      const root = parse(file);
      account(file, root);
      check(root, file);
      const messages = messagesOf(file);
      const lost = messages.filter(({ ruleId }) => ruleId === 'text-not-accounted-for');
      bad.push(...lost.map(({ reason }) => `${number}: ${reason}`));
      if (withholds(messages, false)) continue;
      bad.push(...(await findingsOfTree(root)).map((finding) => `${number}: ${finding}`));
    }
    expect(bad).toEqual([]);
  },
);
