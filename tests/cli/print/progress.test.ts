import { describe, expect, it } from 'vitest';
import { progressLine, showProgress } from '../../../src/cli/print/progress.ts';
import { countRun, summaryLines } from '../../../src/cli/print/summary.ts';
import type { PublishedDocument } from '../../../src/publish/publish-document.ts';
import { listeningTerminal } from '../listening-terminal.ts';

const built: PublishedDocument = {
  path: 'a.md',
  status: 'built',
  messages: [],
  written: ['pdf', 'html'],
  record: { name: 'a', sha256: 's', warnings: { 'note-orphan': 2 }, editions: [] },
};
const withheld: PublishedDocument = {
  path: 'b.md',
  status: 'withheld',
  written: [],
  messages: [
    { ruleId: 'nothing-to-publish', severity: 'error', reason: '', note: '' },
    { ruleId: 'note-order', severity: 'warning', reason: '', note: '' },
  ],
};

describe('progress', () => {
  it.each([
    [34, 100, 4000, '34/100 documents, 8.5 a second, 8 s left'],
    [1, 1000, 1000, '1/1000 documents, 1.0 a second, 16 min 39 s left'],
    [10, 100_000, 10_000, '10/100000 documents, 1.0 a second, 27 h 46 min left'],
  ])('says count, rate and time left: %i of %i', (done, total, milliseconds, line) => {
    expect(progressLine(done, total, milliseconds)).toBe(line);
  });

  it('is one line that changes on a terminal', () => {
    const shown: string[] = [];
    const terminal = listeningTerminal({
      interactive: true,
      status: (line) => void shown.push(line),
    });
    const progress = showProgress(2, terminal);
    progress.add(built);
    progress.end();
    expect(shown[0]).toMatch(/^1\/2 documents, /);
    expect(shown.at(-1)).toBe('');
    expect(terminal.said).toEqual([]);
  });

  it('is a line for each document elsewhere, and none when all is to be quiet', () => {
    const terminal = listeningTerminal();
    showProgress(2, terminal).add(built);
    expect(terminal.said).toEqual(['a.md: pdf html (2 warnings)']);
    const quiet = listeningTerminal({ quiet: true });
    showProgress(2, quiet).add(built);
    expect(quiet.said).toEqual([]);
  });
});

describe('the summary', () => {
  it('counts documents by what became of them, and warnings by rule', () => {
    const counter = countRun();
    for (const document of [built, withheld]) counter.add(document);
    expect(summaryLines(counter.summary(2345), 'dist')).toEqual([
      '2 documents (1 built, 1 withheld for errors), 0 editions in dist, 2.3 s',
      '3 warnings: note-order 1, note-orphan 2',
    ]);
  });
});
