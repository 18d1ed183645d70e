import { fontSetOf, type FontSet } from '../../../../src/render/pdf/fonts/font-set.ts';
import { pageSetup } from '../../../../src/render/pdf/page-setup.ts';
import { world } from '../../../world.ts';
import { editionOptions } from '../../options.ts';

/** The fonts that the official template names. */
export function officialFonts(): FontSet {
  return fontSetOf(pageSetup(editionOptions()).template.fonts, world.fonts);
}
