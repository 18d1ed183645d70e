/** Clauses that stand in one paragraph with the next are reported, names that look like verbs are not. */
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** What is reported of a text, and where. */
function reported(text: string): string[] {
  const { messages } = read(`The Security Council,\n\n${text}`);
  return messages
    .filter(({ ruleId }) => ruleId === 'clause-run-together')
    .map(({ reason }) => reason.replace(/ stands.*/u, ''));
}

describe('clauses that run together', () => {
  it('are found by the words that open the second', () => {
    const plain =
      'Recalling the letters of the keepers Noting the answers to them,\n\n1. Decides to act.';
    expect(reported(plain)).toEqual(['“Noting”']);
  });

  it('are found in italics, where the text has its phrases in italics', () => {
    const set =
      '*Recalling* the letters of the keepers *Noting* the answers to them,\n\n1. *Decides* to act.';
    expect(reported(set)).toEqual(['“Noting”']);
  });

  it('are none where a name is not in italics and the phrase of its paragraph is', () => {
    const named =
      '*Recalling* the letters of Member States to the Alert Noting Service,\n\n1. *Decides* to act.';
    expect(reported(named)).toEqual([]);
    expect(reported(named.replaceAll('*', ''))).not.toEqual([]);
  });

  it('are none in an annex, whose paragraphs open with no such verb', () => {
    const annex =
      '1. Decides to act.\n\n## Annex\n\n1. The conference of Member States notes what keepers say.';
    expect(reported(annex)).toEqual([]);
  });
});
