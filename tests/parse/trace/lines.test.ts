import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { tracedLines, type Trace, type TracedLine } from '../../../src/parse/index.ts';
import { parse } from '../../world.ts';

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|txt|html)$/.test(path) && !/\.(?:tree|messages)\.txt$/.test(path))
  .sort();

function traced(text: string): { lines: TracedLine[]; root: ReturnType<typeof parse> } {
  const trace: Trace = [];
  const root = parse(new VFile(text), { trace });
  return { lines: tracedLines(text, root, trace), root };
}

/** The steps of a line, and its node. */
function told(text: string, line: number): (string | undefined)[] {
  const found = traced(text).lines[line - 1];
  const steps = (found?.steps ?? []).map(({ phase, made, of, by, since }) =>
    [phase, ...Object.values(made), of, by && `(${by})`, since].filter(Boolean).join(' '),
  );
  return [...steps, found?.node];
}

const text = [
  'The Security Council,', // 1
  '',
  'Recalling its resolution 1 (2044),1', // 3
  '',
  '1. Decides that harbours are to be light-', // 5
  'ed;', // 6
  '',
  '- 2 -', // 8
  '',
  '2. Decides to remain seized of the', // 10
  '1 A note of some length about the harbours.', // 11
  '',
  'matter.', // 13
].join('\n');

describe('tracing the reading of a text', () => {
  it('tells the phase and the question that gave a role, and the node that came of it', () => {
    expect(told(text, 1)).toEqual([
      'body enactingClause (enacting clause)',
      'lead phrases inferredLeadPhrase The Security Council',
      'enacting',
    ]);
  });

  it('tells on which line a paragraph began', () => {
    expect(told(text, 6)).toEqual(['body operativeParagraph 1. (label) 5', 'para_1__text_1']);
  });

  it('tells which phase set a line aside', () => {
    expect(told(text, 8)).toEqual(['furniture pageNumber', undefined]);
  });

  it.each(fixtures)('changes nothing, and tells something of every line of %s', (path) => {
    const received = readFileSync(new URL(path, folder), 'utf8');
    const { lines, root } = traced(received);
    expect(root).toEqual(parse(new VFile(received)));
    expect(lines.filter((line) => line.text !== '' && line.steps.length === 0)).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });
});

it('tells of a canonical source where its lines stand', () => {
  const source = new URL('../../../source/a-res-70-179.md', import.meta.url);
  const { lines } = traced(readFileSync(source, 'utf8'));
  expect(lines.flatMap(({ steps }) => steps)).toEqual([]);
  const named = lines.filter(({ node }) => node === 'enacting').map((line) => line.text);
  expect(named).toEqual(['*The General Assembly*,']);
});
