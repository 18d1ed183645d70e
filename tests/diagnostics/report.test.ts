import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { report, rules, severityOf } from '../../src/diagnostics/index.ts';
import type { RuleId } from '../../src/diagnostics/index.ts';

describe('report', () => {
  it.each(Object.keys(rules) as RuleId[])('gives %s its severity and a mend', (ruleId) => {
    const message = report(new VFile(''), ruleId, { reason: 'Something is wrong' });
    expect(severityOf(message)).toBe(rules[ruleId].severity);
    expect(message).toMatchObject({ ruleId, source: 'plenary', note: rules[ruleId].mend });
  });

  it('places a message at a node, a range or a point', () => {
    const position = {
      start: { line: 3, column: 1, offset: 20 },
      end: { line: 3, column: 9, offset: 28 },
    };
    const file = new VFile('');
    const places = [{ type: 'text', position }, position, position.start];
    for (const place of places) {
      const message = report(file, 'label-sequence', { reason: 'Odd', place });
      expect([message.line, message.column]).toEqual([3, 1]);
    }
    expect(file.messages).toHaveLength(3);
  });

  it('prefers a mend that knows the place', () => {
    const message = report(new VFile(''), 'note-orphan', { reason: 'Lost', note: 'Edit line 9.' });
    expect(message.note).toBe('Edit line 9.');
  });
});
