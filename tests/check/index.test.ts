import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { checks } from '../../src/check/rules/index.ts';
import { rules, severityOf } from '../../src/diagnostics/index.ts';
import { everyNode } from '../every-node.ts';
import { document, masthead, note } from './documents.ts';
import { check } from '../world.ts';

describe('check', () => {
  it('gives each message its rule, severity and mend', () => {
    const file = new VFile('');
    check(document(masthead(), note('1', 'Resolution 70/1.')), file);
    const [orphan] = file.messages.filter(({ ruleId }) => ruleId === 'note-orphan');
    expect(orphan).toMatchObject({ source: 'plenary', note: rules['note-orphan'].mend });
    expect(orphan && severityOf(orphan)).toBe('warning');
  });

  it('leaves the tree as it is', () => {
    const tree = everyNode();
    check(tree, new VFile(''));
    expect(tree).toEqual(everyNode());
  });

  it('takes what is known better than the text tells', () => {
    const said = (year: number): (string | undefined)[] => {
      const file = new VFile('');
      check(everyNode(), file, { profile: { year } });
      return file.messages.map(({ ruleId }) => ruleId);
    };
    expect(said(2044)).toContain('note-repetition');
    expect(said(2019)).not.toContain('note-repetition');
  });

  it('says this of the document that holds every node', async () => {
    const file = new VFile('');
    check(everyNode(), file);
    const lines = file.messages.map(
      ({ ruleId, reason, note: mend }) => `${ruleId}: ${reason}\n  ${mend}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot('__snapshots__/every-node.messages.txt');
  });
});

describe('the rules', () => {
  it('report warnings and suggestions, never errors', () => {
    const severities = Object.keys(checks).map((id) => rules[id as keyof typeof checks].severity);
    expect(new Set(severities)).toEqual(new Set(['warning', 'suggestion']));
  });
});
