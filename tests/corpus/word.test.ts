import { beforeAll, describe, expect, it } from 'vitest';
import { accountFor } from '../../src/parse/index.ts';
import { mastheadLines, mastheadOf, outlineOf, type Root } from '../../src/tree/index.ts';
import { corpusFiles, hasCorpus } from './corpus.ts';
import { missingFrom, shownWords, wordsIn } from './word-words.ts';
import { readDocx } from '../world.ts';

const wordFile = /\.docx$/;

describe.skipIf(!hasCorpus(['mun'], wordFile))('reading Word files of Model United Nations', () => {
  let files: ReturnType<typeof corpusFiles>;
  beforeAll(() => {
    files = corpusFiles('mun', wordFile);
  });

  it('accounts for every character of the text that it makes of them', () => {
    for (const { path, bytes } of files) {
      const { file, root } = readDocx(bytes, { path });
      const account = accountFor(String(file), root, file.messages);
      expect(account, path).toMatchObject({ missing: [], repeated: [], unfounded: [] });
    }
  });

  it('finds the numbers, which stand in the numbering of Word only', () => {
    for (const { path, bytes } of files) {
      const { blocks } = outlineOf(readDocx(bytes, { path }).root);
      const labels = blocks.map(({ label, level }) => `${label ?? '–'} ${level ?? 0}`);
      const some = ['1. 0', '2. 0', 'a. 1', 'b. 1', 'i. 2', 'ii. 2'];
      expect(labels, path).toEqual(expect.arrayContaining(some));
    }
  });
});

describe.skipIf(!hasCorpus(['docx'], wordFile))('reading official Word files', () => {
  let files: { path: string; bytes: Buffer; read: ReturnType<typeof readDocx> }[];
  beforeAll(() => {
    files = corpusFiles('docx', wordFile).map(({ path, bytes }) => ({
      path,
      bytes,
      read: readDocx(bytes, { path }),
    }));
  }, 120_000);

  it('needs no option, and finds no error', () => {
    for (const { path, read } of files) {
      expect(
        read.file.messages.filter(({ fatal }) => fatal),
        path,
      ).toEqual([]);
    }
  });

  it('accounts for every character of the text that it makes of them', () => {
    for (const { path, read } of files) {
      const account = accountFor(String(read.file), read.root, read.file.messages);
      expect(account, path).toMatchObject({ missing: [], repeated: [], unfounded: [] });
    }
  });

  it('finds all words that another reading of the XML finds, and no others', () => {
    for (const { path, bytes, read } of files) {
      const shown = shownWords(bytes);
      const said = read.file.messages.flatMap(({ reason }) => wordsIn(reason));
      const found = wordsOfTree(read.root);
      expect(missingFrom(shown.text, [...found, ...said]), path).toEqual([]);
      const added = missingFrom(found, [...shown.text, ...shown.margins]);
      // What Word counts stands nowhere in the file.
      expect(
        added.filter((word) => !/^(?:\d{1,3}|[a-z]{1,4}|[A-Z]|[IVX]+)$/.test(word)),
        path,
      ).toEqual([]);
    }
  });

  it('reads symbol, organ, distribution and date of each from the head of its first page', () => {
    for (const { path, read } of files) {
      const masthead = mastheadOf(read.root);
      expect(masthead, path).toMatchObject({
        organization: 'United Nations',
        organ: 'General Assembly',
        distribution: 'Distr.: General',
        originalLanguage: 'Original: English',
        session: 'Eightieth session',
        date: expect.stringMatching(/^\d{1,2} \p{L}+ 2025$/u),
        symbol: expect.stringMatching(/^A\/80\/\d+(?: \([^()]+\))?(?:\/Corr\.\d)?$/),
        jobNumber: expect.stringMatching(/^\d{2}-\d{5} \(E\)$/),
      });
    }
  });
});

/** The words of a tree, block by block: its labels, its texts, the lines of its masthead. */
function wordsOfTree(root: Root): string[] {
  const { blocks, notes } = outlineOf(root);
  const masthead = mastheadOf(root);
  const lines = masthead ? mastheadLines(masthead).map(({ text }) => text) : [];
  return [
    ...[...lines, masthead?.jobNumber ?? ''].flatMap(wordsIn),
    ...[...blocks, ...notes]
      .filter(({ kind }) => kind !== 'masthead')
      .flatMap(({ label, text }) => [...wordsIn(label ?? ''), ...wordsIn(text)]),
  ];
}
