import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { traceText } from '../../../src/cli/print/trace.ts';
import { tracedLines, type Trace } from '../../../src/parse/index.ts';
import { parse } from '../../world.ts';

it('prints what each phase made of each line of a text from OCR', async () => {
  const input = new URL('../../parse/fixtures/general-assembly-ocr/input.md', import.meta.url);
  const text = readFileSync(input, 'utf8');
  const trace: Trace = [];
  const root = parse(new VFile(text), { trace });
  await expect(traceText(tracedLines(text, root, trace))).toMatchFileSnapshot(
    '__snapshots__/trace.txt',
  );
});
