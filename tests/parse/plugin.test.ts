import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parse, resolutionParse } from '../world.ts';

const text = 'The General Assembly,\n\nRecalling its resolution 1/1,\n\n1. Decides so.\n';

describe('parsing as a unified plugin', () => {
  it('gives the tree that parse gives', () => {
    expect(unified().use(resolutionParse).parse(text)).toEqual(parse(new VFile(text)));
  });

  it('takes the same options', () => {
    const root = unified().use(resolutionParse, { language: 'fr' }).parse(text);
    expect(root.data).toEqual({ language: 'fr', languageFrom: 'option' });
  });
});
