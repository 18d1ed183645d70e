import { describe, expect, it } from 'vitest';
import { accountFor } from '../../src/parse/index.ts';
import { readDocx } from '../../src/read/docx/index.ts';
import { outlineOf } from '../../src/tree/index.ts';
import { corpusFiles } from './corpus.ts';

const files = corpusFiles('mun', '.docx');

describe(`reading Word files of Model United Nations (${files.length} are there)`, () => {
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
