/** How each edition is made. A renderer, and with it its library, is loaded when it is asked for. */
import type { EditionOptions } from '../render/options.ts';
import type { Root } from '../tree/types.ts';
import type { Format } from './formats.ts';

export interface Edition {
  format: Format;
  bytes: Uint8Array;
}

/** The renderers for one document, by format. */
export function editionRenderers(
  root: Root,
  options: EditionOptions,
): Record<Format, () => Promise<Uint8Array>> {
  return {
    pdf: () => Promise.reject(new Error('The PDF edition is not here yet.')),
    docx: async () => {
      const { renderDocx } = await import('../render/docx/index.ts');
      return renderDocx(root, options);
    },
    epub: async () => {
      const { renderEpub } = await import('../render/epub/index.ts');
      return renderEpub(root, options);
    },
    html: async () => {
      const { renderHtml } = await import('../render/html/index.ts');
      return new TextEncoder().encode(renderHtml(root, options));
    },
  };
}
