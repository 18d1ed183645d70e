import type { QuotedBlock } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';

export function quotedBlock({ children }: QuotedBlock, { flow }: BlockContext): string {
  return flow(children, 'body', 0)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
