/** How each edition is made. A renderer, and with it its library, is loaded when it is asked for. */
import type { EditionOptions } from '../render/options.ts';
import type { Root } from '../tree/types.ts';
import type { Format } from './formats.ts';

/** A file, and what its reader will not see as it stands in the text. */
export interface MadeEdition {
  bytes: Uint8Array;
  /** Characters that no font has, and that stand as others on the page. */
  substituted?: readonly string[];
}

export interface Edition extends MadeEdition {
  format: Format;
}

/** The renderers for one document, by format. Its pages are laid out once, for whoever needs them. */
export function editionRenderers(
  root: Root,
  options: EditionOptions,
): Record<Format, () => Promise<MadeEdition>> {
  const layout = once(async () => {
    const { layoutPdf } = await import('../render/pdf/index.ts');
    return layoutPdf(root, options);
  });
  return {
    pdf: async () => {
      const { writePdf } = await import('../render/pdf/index.ts');
      const laidOut = await layout();
      return { bytes: await writePdf(laidOut), substituted: laidOut.substituted };
    },
    epub: async () => {
      const { renderEpub } = await import('../render/epub/index.ts');
      return { bytes: await renderEpub(root, options, (await layout()).pages) };
    },
    docx: async () => {
      const { renderDocx } = await import('../render/docx/index.ts');
      return { bytes: await renderDocx(root, options) };
    },
    html: async () => {
      const { renderHtml } = await import('../render/html/index.ts');
      return { bytes: new TextEncoder().encode(renderHtml(root, options)) };
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
