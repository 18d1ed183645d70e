import { describe, expect, it } from 'vitest';
import { sarifLog } from '../../../src/cli/print/sarif.ts';
import { rules } from '../../../src/diagnostics/index.ts';

const log = sarifLog(
  [
    {
      path: 'source/a b.md',
      messages: [
        {
          ruleId: 'note-orphan',
          severity: 'warning',
          line: 31,
          column: 20,
          reason: 'Nothing refers to note 2',
          note: 'Put its reference back.',
        },
      ],
    },
    {
      path: '/texts/ü.md',
      messages: [
        { ruleId: 'nothing-to-publish', severity: 'error', reason: 'The text is empty', note: '' },
      ],
    },
  ],
  '1.2.3',
) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: object[] }] };

describe('sarifLog', () => {
  it('gives each message its rule, its level and its place', () => {
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'note-orphan',
        level: 'warning',
        message: { text: 'Nothing refers to note 2. Put its reference back.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'source/a%20b.md' },
              region: { startLine: 31, startColumn: 20 },
            },
          },
        ],
      },
      {
        ruleId: 'nothing-to-publish',
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///texts/%C3%BC.md' } } }],
      },
    ]);
  });

  it('describes every rule, and points at it from the results', () => {
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: 'Plenary', semanticVersion: '1.2.3' });
    expect(driver.rules.map(({ id }) => id)).toEqual(Object.keys(rules));
    for (const result of log.runs[0].results as { ruleId: string; ruleIndex: number }[]) {
      expect(driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    }
  });
});
