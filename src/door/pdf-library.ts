/** PDF.js as Node has it, and nothing of it in what the rest of the program is made with. */
import type { PdfLibrary } from '../world.ts';

let loaded: Promise<PdfLibrary> | undefined;

/** The library, loaded when it is first asked for. */
export function pdfLibrary(): Promise<PdfLibrary> {
  return (loaded ??= load());
}

/**
 * The build for old engines puts its own methods in the place of the engine's, many times slower, for
 * all of the process: an array's `push` among them. What the engine has is put back; what it lacks stays.
 */
async function load(): Promise<PdfLibrary> {
  const before = builtIn.map((object) => Object.getOwnPropertyDescriptors(object));
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // It would be loaded with the first file, and brings the same methods once more.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  for (const [index, object] of builtIn.entries()) putBack(object, before[index] ?? {});
  return library;
}

const languageTypes = [Array, Error, Function, Map, Number, Object, Promise, RegExp, Set, String];
const binaryTypes = [ArrayBuffer, DataView, Symbol, URL, Uint8Array, WeakMap];
const types = [...languageTypes, ...binaryTypes];
const builtIn: readonly object[] = [
  ...types,
  ...types.map(({ prototype }) => prototype as object),
  // What all typed arrays have, and the two that are no types.
  Object.getPrototypeOf(Uint8Array.prototype) as object,
  JSON,
  Math,
];

function putBack(object: object, descriptors: Record<string, PropertyDescriptor>): void {
  for (const name of Reflect.ownKeys(descriptors)) {
    const own = descriptors[name as string];
    const now = Object.getOwnPropertyDescriptor(object, name);
    if (own?.configurable && now?.value !== own.value) Object.defineProperty(object, name, own);
  }
}
