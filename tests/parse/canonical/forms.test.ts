/** The forms of docs/source-format.md that a person may write and Plenary writes otherwise. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseCanonical } from '../../../src/parse/canonical/index.ts';
import { renderSource } from '../../../src/render/source/index.ts';
import { comparable } from '../../comparable.ts';
import { inspect } from '../../inspect.ts';
import { world } from '../../world.ts';

const frontMatter = '---\nplenary: 1\n---\n\n';

/** The blocks of a body as lines, without the line of the root. */
function read(body: string): string {
  const [, ...lines] = inspect(
    comparable(parseCanonical(new VFile(frontMatter + body), world)),
  ).split('\n');
  return lines.map((line) => line.slice(2)).join('\n');
}

/** What Plenary says of a source: places, reasons. */
function messages(source: string): string[] {
  const file = new VFile(source);
  parseCanonical(file, world);
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

/** What Plenary writes for a body that a person wrote. */
function written(body: string): string {
  return renderSource(parseCanonical(new VFile(frontMatter + body), world)).slice(
    frontMatter.length,
  );
}

describe('the specification', () => {
  const page = readFileSync(new URL('../../../docs/source-format.md', import.meta.url), 'utf8');
  const example = /```text\n([^]*?)```/.exec(page)?.[1] ?? '';

  it('starts with an example that is a canonical source', () => {
    expect(renderSource(parseCanonical(new VFile(example), world))).toBe(example);
    expect(messages(example)).toEqual([]);
  });
});

describe('what a person may write', () => {
  it('wraps lines, with or without the marks around them', () => {
    expect(written('*The Council*,\n\n*Noting* that\nlines are\n  wrapped,\n')).toBe(
      '*The Council*,\n\n*Noting* that lines are wrapped,\n',
    );
    expect(written('1. *Notes* that\nlines are wrapped;\n')).toBe(
      '1. *Notes* that lines are wrapped;\n',
    );
  });

  it('leaves the bullets of items out', () => {
    expect(read('1. *Decides*:\n\n   (a) To begin:\n\n     (i) Now;\n\n   (b) To end.\n')).toBe(
      [
        'operativeParagraph label="1."',
        '  paragraph | <leadPhrase>Decides</leadPhrase>:',
        '  item label="(a)" level=1',
        '    paragraph | To begin:',
        '    item label="(i)" level=2',
        '      paragraph | Now;',
        '  item label="(b)" level=1',
        '    paragraph | To end.',
      ].join('\n'),
    );
    expect(read('*The Council*,\n\n*Noting*:\n\n   (a) Order,\n')).toContain(
      '  item label="(a)" level=1',
    );
  });

  it('marks with underscores, two spaces, numbers with brackets and closed headings', () => {
    expect(written('_The Council_,\n\n__Bold__ and _plain_  \nnext line,\n')).toBe(
      '*The Council*,\n\n**Bold** and *plain*\\\nnext line,\n',
    );
    expect(written('1) *Notes* it;\n')).toBe(':::operative[1)]\n*Notes* it;\n:::\n');
    expect(written('## Finance ##\n')).toBe('## Finance\n');
  });

  it('numbers as the print does', () => {
    expect(written('1. One;\n\n2. Two;\n\n2. Two again;\n')).toBe(
      '1. One;\n\n2. Two;\n\n:::operative[2.]\nTwo again;\n:::\n',
    );
    expect(read('It was in the year\n1986. It is not.\n')).toContain(
      'It was in the year 1986. It is not.',
    );
  });

  it('uses fences of one length, which close from within', () => {
    expect(read(':::operative[1 bis]\nText:\n\n:::item[(a)]\nMore.\n:::\n\nFlush.\n:::\n')).toBe(
      [
        'operativeParagraph label="1 bis"',
        '  paragraph | Text:',
        '  item label="(a)" level=1',
        '    paragraph | More.',
        '  paragraph | Flush.',
      ].join('\n'),
    );
  });

  it('puts notes where they are needed: they stand last all the same', () => {
    expect(read('*The Council*,[^1]\n\n[^1]: A/1.\n\n*Noting* it,\n')).toMatch(
      /^enactingClause[^]*preambularParagraph[^]*footnoteDefinition identifier="1"/,
    );
  });

  it('names several notes by one marker: none is lost', () => {
    expect(read('[^1]: A/1.\n\n[^1]: A/2.\n\n[^1]: A/2.\n')).toBe(
      [
        'footnoteDefinition identifier="1" label="1"',
        '  paragraph | A/1.',
        'footnoteDefinition identifier="1~2" label="1"',
        '  paragraph | A/2.',
        'footnoteDefinition identifier="1~3" label="1"',
        '  paragraph | A/2.',
      ].join('\n'),
    );
  });
});

describe('the place of a bare paragraph', () => {
  it('says what it is at the front, in the preamble, after paragraphs and at the end', () => {
    const types = read(
      [
        '**Resolution adopted**',
        '[on the report]',
        '# 1/1. Title',
        '*The Council*,',
        'Noting,',
        '[Noting],',
        '1. Decides;',
        'Flush.',
        ':::operative\nAsks;\n:::',
        'Asks again.',
        '*1st meeting*\\\n*1 May 2044*',
        '[Adopted.]',
        'Text.',
      ].join('\n\n'),
    )
      .split('\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => /^\w+/.exec(line)?.[0]);
    expect(types).toEqual([
      'adoptionLine',
      'originLine',
      'title',
      'enactingClause',
      'preambularParagraph',
      'preambularParagraph',
      'operativeParagraph',
      'paragraph',
      'operativeParagraph',
      'operativeParagraph',
      'closingNote',
      'voteNote',
      'paragraph',
    ]);
  });
});

describe('what is no form of the format', () => {
  it('is kept as text and reported with its place', () => {
    const source = `${frontMatter}:::nothing[x]\n\n:::\n\n:::quote[label]\n`;
    expect(messages(source)).toEqual([
      '5:1 This line opens no container; it is kept as text.',
      '7:1 This line of colons ends no container; it is kept as text.',
      '9:1 This line opens no container; it is kept as text.',
    ]);
    expect(read(source.slice(frontMatter.length))).toContain(':::nothing[x]');
  });

  it('is told of front matter too', () => {
    expect(messages('---\nplenary: 2\nlanguage: en\nsubject: x\norgan: [a]\n---\n')).toEqual([
      '2:1 This source says that it has version 2 of the format; it is read as version 1.',
      '4:1 The front matter has no field "subject" of this kind; it was left out: "subject: x"',
      '5:1 The front matter has no field "organ" of this kind; it was left out: "organ: [a]"',
    ]);
  });

  it('names keys that no entry of a list has, with what they say', () => {
    const source =
      '---\nplenary: 1\nagendaItems:\n  - label: Agenda item 71\n    title: Open ports\n---\n\nText.\n';
    expect(messages(source)).toEqual([
      '5:5 The front matter has no field "title" of this kind; it was left out: "title: Open ports"',
    ]);
  });

  it('publishes no front matter that is no YAML', () => {
    const source = '---\nplenary: 1\nsymbol: "A/1\n---\n\nText.\n';
    const file = new VFile(source);
    const tree = parseCanonical(file, world);
    expect(inspect(comparable(tree))).not.toContain('symbol');
    expect(file.messages).toMatchObject([
      { ruleId: 'front-matter-unreadable', fatal: true, line: 4, column: 1 },
    ]);
  });

  it.each([
    ['en_GB', '`language: en-GB`'],
    ['English', '`language: en`'],
    ['constructor', '`zh-Hans`'],
    ['xx', '`zh-Hans`'],
    ['"en\\"><script>"', '`language: en`'],
  ])('takes no language %s', (tag, mend) => {
    const file = new VFile(`---\nplenary: 1\nlanguage: ${tag}\n---\n\nText.\n`);
    expect(parseCanonical(file, world).data?.language).toBeUndefined();
    expect(file.messages).toMatchObject([
      {
        ruleId: 'language-tag',
        fatal: true,
        line: 3,
        column: 1,
        note: expect.stringContaining(mend),
      },
    ]);
  });

  it('may nest as deep as it likes', () => {
    const deep = `${'>'.repeat(5000)} text\n\n${'<sup>'.repeat(5000)}text${'</sup>'.repeat(5000)}\n\n${'*a **b '.repeat(5000)}`;
    const tree = parseCanonical(new VFile(frontMatter + deep), world);
    expect(() => renderSource(tree)).not.toThrow();
    expect(messages(frontMatter + deep)).toEqual([
      '5:101 Blocks nest more than 100 deep here; deeper marks are kept as text.',
    ]);
  });
});
