import { describe, expect, it } from 'vitest';
import { readShard, refuseClashes, shardOf } from '../../src/cli/plan.ts';
import { defaultRequest, type EditionRequest } from '../../src/publish/request.ts';

const request: EditionRequest = { ...defaultRequest, formats: ['pdf', 'docx', 'html'] };
const source = (path: string, name: string) => ({ path, name });

describe('refuseClashes', () => {
  it('refuses two sources that would write one file', () => {
    const sources = [source('a/x.md', 'x'), source('b/x.txt', 'x')];
    expect(() => refuseClashes(sources, '/out', request)).toThrow(
      'a/x.md and b/x.txt would both write x.pdf.',
    );
  });

  it('refuses an edition that would overwrite a source', () => {
    const sources = [source('/texts/x.docx', 'x')];
    expect(() => refuseClashes(sources, '/texts', request)).toThrow(
      'The docx edition of /texts/x.docx would overwrite the source /texts/x.docx.',
    );
    refuseClashes(sources, '/texts', { ...request, paper: 'a4' });
  });

  it('refuses an edition in the place of the list of editions', () => {
    expect(() => refuseClashes([source('index.md', 'index')], '/out', request)).toThrow(
      'index.md would write index.html, which the list of editions needs.',
    );
  });
});

describe('shards', () => {
  const sources = ['d', 'a', 'c', 'e', 'b'].map((name) => source(`${name}.md`, name));
  const names = (shard: string) => shardOf(sources, readShard(shard)).map(({ name }) => name);

  it('take every n-th document in the order of their names', () => {
    expect(names('1/2')).toEqual(['a', 'c', 'e']);
    expect(names('2/2')).toEqual(['b', 'd']);
  });

  it('are all the documents together, each once', () => {
    const all = ['1/3', '2/3', '3/3'].flatMap(names);
    expect(all.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each(['0/2', '3/2', '2', '2/', 'a/b', '-1/2'])('are not written %s', (written) => {
    expect(() => readShard(written)).toThrow(`--shard cannot be "${written}"`);
  });
});
