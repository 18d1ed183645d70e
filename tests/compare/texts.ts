/** Small canonical sources to compare. */
import { VFile } from 'vfile';
import { parse } from '../../src/index.ts';
import type { Root } from '../../src/tree/index.ts';

export function source(...blocks: string[]): string {
  return ['---\nplenary: 1\nlanguage: en\nsymbol: A/RES/99/1\n---', ...blocks, ''].join('\n\n');
}

export function treeOf(...blocks: string[]): Root {
  return parse(new VFile({ path: 'a.md', value: source(...blocks) }));
}

/** What the others differ from. */
export const draft = [
  '# 99/1. Harbours of the world',
  '*The General Assembly*,',
  '*Recalling* the Charter of the United Nations,[^1]',
  '1. *Urges* all States to keep their harbours open to vessels in distress;',
  '2. *Requests* the Secretary-General to report on the harbours of the world:',
  '   - (a) At its next session;\n\n   - (b) Every two years after that session;',
  '3. *Decides* to remain seized of the matter.',
  '[^1]: See resolution 1 (I).',
] as const;
