/** Makes editions and verifies each of them from its bytes, before anybody is offered it. */
import * as core from '../../core.ts';
import type { Asking, MadeFile, UnmadeFile } from '../protocol.ts';
import { editionOptions, stemOf } from './edition-options.ts';
import { failureOf } from './failure.ts';
import { documentOf } from './reading.ts';
import { templateOf, withFonts, world } from './site.ts';

/** Tells of each edition as soon as it is verified, or of why there is none. */
export async function makeFiles(
  { path, source, choices, formats }: Asking['make'],
  tell: (file: MadeFile | UnmadeFile) => void,
): Promise<undefined> {
  const plain = await world();
  const template = await templateOf(choices);
  const { root } = await documentOf(path, source, plain);
  // The e-book's list of pages is held against the pages of the PDF, which is therefore first.
  let pdf: core.Outline | undefined;
  let renderers: ReturnType<typeof core.editionRenderers> | undefined;
  const make = async (format: core.Format): Promise<MadeFile> => {
    const made = await withFonts(plain, (known, again) => {
      // Pages are laid out once, unless a font was wanted on the way.
      if (again || !renderers) {
        const options = editionOptions(root, path, { world: known, template, choices });
        renderers = core.editionRenderers(root, options);
      }
      return renderers[format]();
    });
    const name = core.editionName(stemOf(path), format, choices);
    const context = { name, ...(pdf && { pdf }) };
    const findings = await core.verifyEdition(made.bytes, format, root, context, plain);
    if (format === 'pdf') pdf = await core.readOutline(made.bytes, format, plain);
    // Bytes that go to the page are no longer here.
    const bytes = made.bytes.slice();
    return { format, name, bytes, findings, substituted: made.substituted ?? [] };
  };
  for (const format of core.formats) {
    if (!formats.includes(format)) continue;
    try {
      tell(await make(format));
    } catch (error) {
      renderers = undefined;
      tell({ format, failure: failureOf(error) });
    }
  }
  return undefined;
}
