/** The whole editions that mutations break: the text that holds every node, with a picture. */
import { layoutPdf, renderDocx, renderEpub, renderHtml, renderXml, writePdf } from '../../world.ts';
import type { Format } from '../../../src/editions/formats.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';

/** A grey dot: what it shows does not matter, only that it has an alternative text. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export async function wholeEditions(): Promise<Record<Format, Uint8Array>> {
  const root = everyNode();
  const options = editionOptions({
    emblem: {
      bytes: Buffer.from(dot, 'base64'),
      mediaType: 'image/png',
      alternative: 'Emblem of the ports',
    },
  });
  const layout = await layoutPdf(root, options);
  return {
    pdf: await writePdf(layout),
    epub: await renderEpub(root, options, layout.pages),
    docx: await renderDocx(root, options),
    html: Buffer.from(renderHtml(root, options)),
    xml: Buffer.from(renderXml(root, options)),
  };
}
