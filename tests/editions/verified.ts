/** What keeps the editions of a text from being published, as `build` finds it. */
import { VFile } from 'vfile';
import { loadTemplate } from '../../src/door/load-template.ts';
import { formats } from '../../src/editions/formats.ts';
import { makeEditions } from '../../src/pipeline.ts';
import { editionOptions } from '../../src/publish/edition-options.ts';
import { defaultRequest } from '../../src/publish/request.ts';
import { sourceOutline, type Root } from '../../src/tree/index.ts';
import { verifyTogether } from '../../src/verify/verify-together.ts';
import { parse, world } from '../world.ts';

export async function findingsOfTree(root: Root): Promise<string[]> {
  const options = editionOptions(
    root,
    { name: 'a', request: defaultRequest },
    loadTemplate('official'),
  );
  const editions = await makeEditions(root, formats, options);
  const named = editions.map(({ format, bytes }) => ({ name: `a.${format}`, format, bytes }));
  const verified = await verifyTogether(named, sourceOutline(root), world);
  return verified
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ edition, ruleId, reason }) => `${edition} ${ruleId}: ${reason}`);
}

export function findingsOfText(text: string): Promise<string[]> {
  return findingsOfTree(parse(new VFile({ value: text, path: 'a.md' })));
}
