import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { report } from '../../../src/diagnostics/index.ts';
import { accountFor, type Account } from '../../../src/parse/index.ts';
import { parse } from '../../world.ts';
import type { SourceRange } from '../../../src/diagnostics/index.ts';

const text = 'The General Assembly,\n\n1. Decides to act;\n\n**2.** Requests words among marks.\n';

/** The account of a text of whose tree nothing is left but what messages name. */
function accountOfNothing(say: (file: VFile, range: SourceRange) => void, words: string): Account {
  const file = new VFile({ value: text });
  const at = text.indexOf(words);
  say(file, [at, at + words.length]);
  return accountFor(text, { type: 'root', children: [] }, file.messages);
}

describe('accounting for a text as it was received counts what messages name', () => {
  it('counts a stretch that a message quotes whole', () => {
    const account = accountOfNothing((file, range) => {
      report(file, 'set-aside', {
        reason: 'A line was set aside',
        actual: 'Requests words among marks.',
        setAside: [range],
      });
    }, 'Requests words among marks.');
    expect(account.setAside).toBe('Requestswordsamongmarks.'.length);
  });

  it('does not count a stretch of which a message quotes a part', () => {
    const account = accountOfNothing((file, range) => {
      report(file, 'set-aside', {
        reason: 'A line was set aside: "Requests words"',
        actual: 'Requests words',
        setAside: [range],
      });
    }, 'Requests words among marks.');
    expect(account.setAside).toBe(0);
  });

  it('counts marks that a message calls marks', () => {
    const account = accountOfNothing((file, range) => {
      report(file, 'markup-read', { reason: 'A mark was read', setAside: [range] });
    }, '**');
    expect(account.setAside).toBe(2);
  });

  it('does not count words that a message calls marks', () => {
    const account = accountOfNothing((file, range) => {
      report(file, 'markup-read', { reason: 'A mark was read', setAside: [range] });
    }, '**2.** Requests words');
    expect(account.setAside).toBe(0);
  });

  it('does not count a word that a message calls a hyphen', () => {
    const account = accountOfNothing((file, range) => {
      report(file, 'hyphen-joined', { reason: 'A hyphen was taken out', setAside: [range] });
    }, 'act');
    expect(account.setAside).toBe(0);
  });

  it('finds a tree that lost a paragraph incomplete', () => {
    const file = new VFile({ value: text });
    const root = parse(file);
    root.children.pop();
    const { missing } = accountFor(text, root, file.messages);
    expect(missing.map(([from, to]) => text.slice(from, to)).join(' ')).toContain('words');
  });
});

describe('an entity in a text as it was received', () => {
  it.each([
    ['as it stands in plain text', 'Keel &amp; Mast, &lt;7&gt;.'],
    ['as what it stands for in Markdown', '*Keel* &amp; Mast, &lt;7&gt;, &amp;amp;.'],
    ['as the space that it is', '*Keel*&nbsp;and&#160;Mast.'],
    ['as nothing where nobody sees it', '*Keel* and Ma&shy;st&#8203;.'],
  ])('counts %s', (_, paragraph) => {
    const source = `The General Assembly,\n\nRecalling ${paragraph}\n`;
    const file = new VFile({ value: source });
    const account = accountFor(source, parse(file), file.messages);
    expect(account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
  });
});
