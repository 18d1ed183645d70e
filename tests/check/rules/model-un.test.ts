import { describe, expect, it } from 'vitest';
import { read, said } from '../../parse/read.ts';

const draft = (body: string, head = 'COMMITTEE: Security Council\nTOPIC: Peace at sea\n'): string =>
  `${head}\nThe Security Council,\n\n${body}`;

const good = draft(`Deeply concerned by pirates,

1. Calls upon all States to:

a. stop at once,

b. stop for good;

2. Decides to remain seized of the matter.`);

const bad = draft(`Deeply concerned by pirates. They are many,

Thinking of ships;

1. Ponders the matter;

2. Recalling the wreck, all States shall act.

3. Decides to remain seized of the matter;`);

const rules = ['model-un-phrase', 'model-un-ending', 'model-un-sentence', 'paragraph-ending'];

function saidOf(text: string): string[] {
  const reading = read(text, { checked: true });
  return rules.flatMap((rule) => said(reading, rule).map((reason) => `${rule} ${reason}`));
}

describe('a draft of Model United Nations', () => {
  it('that is one sentence of accepted phrases has nothing said of it', () => {
    expect(saidOf(good)).toEqual([]);
  });

  it('has suggestions for its phrases, its ends and its sentences', () => {
    expect(saidOf(bad)).toEqual([
      'model-un-phrase 8: What opens preambular paragraph 2 is in no list of accepted phrases',
      'model-un-phrase 10: What opens paragraph 1 is in no list of accepted phrases',
      'model-un-phrase 12: What opens paragraph 2 is a phrase of the other part',
      'model-un-ending 8: Preambular paragraph 2 does not end with a comma',
      'model-un-ending 12: Paragraph 2 does not end with a semicolon',
      'model-un-ending 14: Paragraph 3 does not end with a full stop',
      'model-un-sentence 6: A sentence ends within preambular paragraph 1',
    ]);
    const { messages } = read(bad, { checked: true });
    const own = messages.filter(({ ruleId }) => ruleId?.startsWith('model-un'));
    expect(new Set(own.map(({ fatal }) => fatal))).toEqual(new Set([undefined]));
  });

  it('is none where the head has a symbol or no lines of a draft', () => {
    expect(saidOf(draft('Thinking of ships;\n\n1. Ponders the matter;', ''))).not.toContainEqual(
      expect.stringContaining('model-un'),
    );
    const official = draft('Thinking of ships;\n\n1. Ponders it;', 'S/RES/1 (1946)\n');
    expect(saidOf(official)).not.toContainEqual(expect.stringContaining('model-un'));
  });
});
