/** Every text of the corpus as a canonical source: writing it and reading it again changes nothing. */
import { VFile } from 'vfile';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountFor, isComplete } from '../../src/parse/index.ts';
import { renderSource } from '../../src/render/source/index.ts';
import { comparable } from '../comparable.ts';
import { allTexts, corpusTexts, hasCorpus, type CorpusText } from './corpus.ts';
import { parse } from '../world.ts';

interface Written extends CorpusText {
  tree: ReturnType<typeof parse>;
  source: string;
  file: VFile;
  again: ReturnType<typeof parse>;
}

function writtenAgain({ path, text }: CorpusText): Written {
  const tree = parse(new VFile({ path, value: text }));
  const source = renderSource(tree);
  const file = new VFile({ path, value: source });
  return { path, text, tree, source, file, again: parse(file) };
}

const paths = (all: readonly CorpusText[]): string[] => all.map(({ path }) => path);

describe.skipIf(!hasCorpus(allTexts))('writing the texts as canonical sources', () => {
  let written: Written[];
  beforeAll(() => {
    written = corpusTexts(...allTexts).map(writtenAgain);
  });

  it('gives the same tree when it is read', () => {
    for (const { path, tree, again } of written)
      expect(comparable(again), path).toEqual(comparable(tree));
  });

  it('gives the same bytes when it is written again', () => {
    expect(paths(written.filter(({ source, again }) => renderSource(again) !== source))).toEqual(
      [],
    );
  });

  it('uses only the forms of the format', () => {
    const faulty = written.filter(({ file }) =>
      file.messages.some(({ ruleId }) => ruleId === 'source-form' || ruleId === 'note-conflict'),
    );
    expect(paths(faulty)).toEqual([]);
  });

  it('keeps every character', () => {
    const incomplete = written.filter(
      ({ source, again, file }) => !isComplete(accountFor(source, again, file.messages)),
    );
    expect(paths(incomplete)).toEqual([]);
  });
});
