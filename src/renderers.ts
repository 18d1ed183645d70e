/** How each edition is made. A renderer, and with it its library, is loaded when it is asked for. */
import { factsOf } from './render/facts.ts';
import type { EditionOptions } from './render/options.ts';
import { officialPages } from './tree/pages.ts';
import type { Root } from './tree/types.ts';
import type { Format } from './editions/formats.ts';

/** A file, and what its reader will not see as it stands in the text. */
export interface MadeEdition {
  bytes: Uint8Array;
  /** Characters that no font has, and that stand as others on the page. */
  substituted?: readonly string[];
}

export interface EditionFile extends MadeEdition {
  format: Format;
}

/** The renderers for one document, by format. Its pages are laid out once, for whoever needs them. */
export function editionRenderers(
  root: Root,
  options: EditionOptions,
): Record<Format, () => Promise<MadeEdition>> {
  const facts = factsOf(root, options);
  const layout = once(async () => {
    const { layoutPdf } = await import('./render/pdf/index.ts');
    return layoutPdf(facts);
  });
  return {
    pdf: async () => {
      const { writePdf } = await import('./render/pdf/index.ts');
      const laidOut = await layout();
      return { bytes: await writePdf(laidOut), substituted: laidOut.substituted };
    },
    epub: async () => {
      const { renderEpub } = await import('./render/epub/index.ts');
      // The pages of the official document, where the text has them, need no laying out.
      const pages = officialPages(root).length > 0 ? undefined : (await layout()).pages;
      return { bytes: await renderEpub(facts, pages) };
    },
    docx: async () => {
      const { renderDocx } = await import('./render/docx/index.ts');
      return { bytes: await renderDocx(facts) };
    },
    html: async () => {
      const { renderHtml } = await import('./render/html/index.ts');
      return { bytes: new TextEncoder().encode(renderHtml(facts)) };
    },
    xml: async () => {
      const { renderAkn } = await import('./render/akn/index.ts');
      return { bytes: new TextEncoder().encode(renderAkn(facts)) };
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
