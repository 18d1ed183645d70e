/** What is escaped, and what is left alone so that people can read the source. */
import { describe, expect, it } from 'vitest';
import { renderSource } from '../../../src/render/source/index.ts';
import type { Masthead, PhrasingContent } from '../../../src/tree/types.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  children,
});

/** A numbered paragraph as it is written, without its number. */
function written(...children: PhrasingContent[]): string {
  const source = renderSource({
    type: 'root',
    children: [
      {
        type: 'operativeParagraph',
        label: '1.',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'leadPhrase', children: [text('Asks')] }, ...children],
          },
        ],
      },
    ],
  });
  return source.slice('---\nplenary: 1\n---\n\n1. *Asks*'.length, -1);
}

describe('the words of a resolution', () => {
  it.each([
    ' for resolution 64/293, “Plan of Action (No. 29)” – 2015–2018;',
    ' A/C.3/70/L.30, S/RES/1445 (2002) and E/2002/68/Add.1, paras. 3-5;',
    ' [States] [all States]; 5 < 6, R&D & more; 50 %; it’s l’Assemblée : « oui »;',
    ' for the reports at https://docs.un.org/en/A/70/94 and www.un.org;',
    ' a_b, x = y + z, a/b, #5, (a), 1. and - too; “!”?',
  ])('stand as they are: %s', (words) => {
    expect(written(text(words))).toBe(words);
  });
});

describe('what Markdown or GitHub would take for a mark', () => {
  it.each([
    [' 5 * 6 * 7', ' 5 \\* 6 \\* 7'],
    [' US$5 and US$10', ' US\\$5 and US\\$10'],
    [' a\\b', ' a\\\\b'],
    [' <b>bold</b> &amp; &#32;', ' \\<b>bold\\</b> \\&amp; \\&#32;'],
    [' [words](https://example.org)', ' [words\\](https://example.org)'],
    [' [^1], ![a], [b]: c', ' \\[^1], \\![a], [b\\]: c'],
    [' ~~out~~ `code` _word_', ' \\~\\~out\\~\\~ \\`code\\` \\_word\\_'],
    [' a\tb\nc\u2028d\u202Ee\uD800f', ' a&#9;b&#10;c&#x2028;d&#x202E;e&#xD800;f'],
    [' ends ', ' ends&#32;'],
    [' see https://example.org/~a', ' see https\\://example.org/\\~a'],
  ])('is escaped: %j', (words, expected) => {
    expect(written(text(words))).toBe(expected);
  });

  it('is written as an element where asterisks would not do', () => {
    expect(written(text(' a'), emphasis(text('b')), text('c'))).toBe(' a*b*c');
    expect(written(text(' '), emphasis(text('a')), emphasis(text('b')))).toBe(' *a*<em>b</em>');
    expect(written(text(' '), emphasis(text(' a')))).toBe(' <em> a</em>');
    expect(written(text(' '), emphasis(text('a'), emphasis(text('b')), text('c')))).toBe(
      ' *a<em>b</em>c*',
    );
  });
});

describe('the front matter', () => {
  function fields(masthead: Omit<Masthead, 'type'>): string {
    const source = renderSource({ type: 'root', children: [{ type: 'masthead', ...masthead }] });
    return source.slice('---\nplenary: 1\n'.length, -'\n---\n'.length);
  }

  it('quotes what YAML would read otherwise, and nothing else', () => {
    expect(
      fields({
        organization: 'United Nations',
        organ: 'L’Assemblée générale',
        symbol: 'A/RES/70/179*',
        distribution: 'Distr.: General',
        date: '16 February 2016',
        session: 'yes',
        sponsors: 'A\nB\u2028 "C"',
        agendaItems: [{ label: 'Agenda item 106' }, { label: 'Agenda item 3', name: '- Rights' }],
      }),
    ).toBe(
      [
        'organization: United Nations',
        'organ: L’Assemblée générale',
        'symbol: "A/RES/70/179*"',
        'distribution: "Distr.: General"',
        'date: 16 February 2016',
        'session: "yes"',
        'sponsors: "A\\nB\\u2028 \\"C\\""',
        'agendaItems:',
        '  - Agenda item 106',
        '  - label: Agenda item 3',
        '    name: "- Rights"',
      ].join('\n'),
    );
  });

  it('says that there is a masthead though it has no field', () => {
    expect(fields({})).toBe('masthead: {}');
  });
});
