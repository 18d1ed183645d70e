import { describe, expect, it } from 'vitest';
import { sayMessages } from '../../../src/cli/print/messages.ts';
import type { DocumentMessage } from '../../../src/publish/messages.ts';
import { listeningTerminal } from '../listening-terminal.ts';

const orphan: DocumentMessage = {
  ruleId: 'note-orphan',
  severity: 'warning',
  line: 31,
  column: 1,
  reason: 'Note 2 is never referenced.',
  note: 'Put it back.',
};
const empty: DocumentMessage = {
  ruleId: 'nothing-to-publish',
  severity: 'error',
  reason: 'There is no text.',
  note: 'Check the file.',
};

describe('sayMessages', () => {
  it('gives one line to each message, and the same mend once', () => {
    const terminal = listeningTerminal();
    sayMessages('a.md', [empty, orphan, { ...orphan, line: 35 }], terminal);
    expect(terminal.said).toEqual([
      'a.md error nothing-to-publish There is no text.',
      '    Check the file.',
      'a.md:31:1 warning note-orphan Note 2 is never referenced.',
      '    Put it back.',
      'a.md:35:1 warning note-orphan Note 2 is never referenced.',
    ]);
  });

  it('says only errors when all is to be quiet', () => {
    const terminal = listeningTerminal({ quiet: true });
    sayMessages('a.md', [empty, orphan], terminal);
    expect(terminal.said[0]).toMatch(/ error /);
    expect(terminal.said).toHaveLength(2);
  });

  it('shows what a terminal would obey', () => {
    const terminal = listeningTerminal();
    sayMessages(
      'a\u001b]0;x\u0007.md',
      [{ ...orphan, reason: 'Odd: "\u202e\u009b31m"' }],
      terminal,
    );
    expect(terminal.said[0]).toBe(
      'a\\u{001b}]0;x\\u{0007}.md:31:1 warning note-orphan Odd: "\\u{202e}\\u{009b}31m"',
    );
  });
});
