/** How each edition is made. A renderer, and with it its library, is loaded when it is asked for. */
import type { EditionOptions } from '../render/options.ts';
import type { Root } from '../tree/types.ts';
import type { Format } from './formats.ts';

export interface Edition {
  format: Format;
  bytes: Uint8Array;
}

/** The renderers for one document, by format. Its pages are laid out once, for whoever needs them. */
export function editionRenderers(
  root: Root,
  options: EditionOptions,
): Record<Format, () => Promise<Uint8Array>> {
  const layout = once(async () => {
    const { layoutPdf } = await import('../render/pdf/index.ts');
    return layoutPdf(root, options);
  });
  return {
    pdf: async () => {
      const { writePdf } = await import('../render/pdf/index.ts');
      return writePdf(await layout());
    },
    epub: async () => {
      const { renderEpub } = await import('../render/epub/index.ts');
      return renderEpub(root, options, (await layout()).pages);
    },
    docx: async () => {
      const { renderDocx } = await import('../render/docx/index.ts');
      return renderDocx(root, options);
    },
    html: async () => {
      const { renderHtml } = await import('../render/html/index.ts');
      return new TextEncoder().encode(renderHtml(root, options));
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
