import { expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { commands } from '../../src/cli/commands/index.ts';

it.each(commands)(
  'the help of $name shows calls that the command takes',
  async ({ name, load }) => {
    const { examples, options } = await load();
    expect(examples.length).toBeGreaterThan(0);
    for (const [call] of examples) {
      const [program, command, ...words] = call.replace(/\s>>?\s.*$/, '').split(' ');
      expect([program, command]).toEqual(['plenary', name]);
      expect(() => parseArguments(words, options)).not.toThrow();
    }
  },
);
