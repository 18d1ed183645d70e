import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  publishDocument,
  type BuiltDocument,
  type PublishedDocument,
} from '../../src/publish/publish-document.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-publish-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const document: PublishedDocument = {
  path: 'a.md',
  status: 'built',
  messages: [
    { ruleId: 'title-number', severity: 'warning', reason: 'The numbers differ', note: '' },
  ],
  written: ['docx', 'html'],
};

function built(...names: string[]): BuiltDocument {
  const files = names.map((name) => ({ path: join(folder, name), bytes: Buffer.from(name) }));
  return { document, files };
}

describe('publishDocument', () => {
  it('puts the files of a document into their places', async () => {
    expect(await publishDocument(built('a.docx', 'a.html'))).toBe(document);
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('a.docx');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('a.html');
  });

  it('says what could not be written, and keeps what was said of the text', async () => {
    mkdirSync(join(folder, 'a.html'));
    expect(await publishDocument(built('a.docx', 'a.html'))).toMatchObject({
      path: 'a.md',
      status: 'failed',
      messages: document.messages,
      trouble: { kind: 'file', reason: expect.stringContaining('a.html') },
      written: [],
    });
    expect(readdirSync(folder)).toEqual(['a.html']);
  });

  it('leaves the folder alone when there is nothing to write', async () => {
    const withheld: PublishedDocument = { ...document, status: 'withheld', written: [] };
    const absent = { document: withheld, files: [] };
    rmSync(folder, { recursive: true });
    expect(await publishDocument(absent)).toBe(withheld);
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
  });
});
