import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/editions/formats.ts';
import type { Outline } from '../../src/tree/outline.ts';
import { humanChecksFor, textReport, type VerificationReport } from '../../src/verify/index.ts';

const plain: Outline = { blocks: [{ kind: 'paragraph', text: 'Words' }], notes: [] };

function reportOf(outline: Outline | undefined, ...formats: Format[]): VerificationReport {
  const editions = formats.map((format) => ({ name: `a.${format}`, format, findings: [] }));
  return { documents: [{ name: 'a', ...(outline && { outline }), editions }] };
}

function idsFor(outline: Outline | undefined, ...formats: Format[]): string[] {
  return humanChecksFor(reportOf(outline, ...formats)).map(({ id }) => id);
}

describe('what people have to judge', () => {
  it('is asked of the formats that there are', () => {
    expect(idsFor(plain, 'html')).toContain('WCAG 2.4.7');
    expect(idsFor(plain, 'pdf')).not.toContain('WCAG 2.4.7');
  });

  it.each([
    ['tables', 'Matterhorn 15-001', { kind: 'tableRow', text: 'a' }],
    ['printed labels', 'Matterhorn 16-002', { kind: 'item', label: '(a)', text: 'b', level: 1 }],
  ] as const)('asks of %s only where there are some', (_, id, block) => {
    expect(idsFor(plain, 'pdf')).not.toContain(id);
    expect(idsFor({ ...plain, blocks: [block] }, 'pdf')).toContain(id);
  });

  it('asks of notes only where there are some', () => {
    expect(idsFor(plain, 'pdf')).not.toContain('Matterhorn 19-001');
    const notes: Outline['notes'] = [{ kind: 'note', label: '1', text: 'See there.' }];
    expect(idsFor({ ...plain, notes }, 'pdf')).toContain('Matterhorn 19-001');
  });

  it('asks everything of a document that could not be read', () => {
    expect(idsFor(undefined, 'pdf')).toEqual(
      expect.arrayContaining(['Matterhorn 15-001', 'Matterhorn 16-001', 'Matterhorn 19-001']),
    );
  });
});

it('a report has a line for each document, and below it the findings in its editions', () => {
  const report = reportOf(plain, 'pdf', 'html');
  expect(textReport(report).split('\n')[0]).toBe('a (pdf html): no machine-checkable fault found');
  report.documents[0]?.editions[1]?.findings.push({
    ruleId: '3.1.1',
    severity: 'error',
    edition: 'a.html',
    format: 'html',
    reason: 'The page has no language.',
    place: {},
    mend: 'Build it again.',
  });
  expect(textReport(report).split('\n').slice(0, 5)).toEqual([
    'a (pdf html): 1 finding',
    '  a.html: 1 finding',
    '    error 3.1.1 (WCAG 2.2)',
    '      The page has no language.',
    '      Build it again.',
  ]);
});
