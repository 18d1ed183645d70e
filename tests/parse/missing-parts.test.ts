/** Messages name what is missing in the phrases of the text's language. */
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parse, world } from '../world.ts';

it.each(world.languages.all.map(({ tag }) => tag))('an enacting clause, in %s', (language) => {
  const { words } = world.languages.of(language) ?? world.languages.english;
  const example = words.locale.reading.enactingExample;
  const file = new VFile('1. X;\n\n2. Y.');
  parse(file, { language });
  const [reason = ''] = file.messages
    .map(({ reason }) => reason)
    .filter((reason) => reason.includes('enacting clause'));
  expect(reason).toContain(`(“${example}”)`);
  // What a message names as one is read as one.
  expect(words.enactingClause.test(example)).toBe(true);
});
