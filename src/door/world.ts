/** The world as Node has it: the package's own files, installed fonts, Node's zlib and crypto, PDF.js. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isWoff, unpackedWoff } from '../bytes/index.ts';
import type { World } from '../world.ts';
import { compression, plain } from './compression.ts';
import { fontFile } from './font-files.ts';
import { shippedLanguages } from './languages.ts';
import { pdfLibrary } from './pdf-library.ts';
import { shippedOfficialDocuments } from './official-documents.ts';

const fontBytes = new Map<string, Uint8Array>();

const world: World = {
  get languages() {
    return shippedLanguages();
  },
  get officialDocuments() {
    return shippedOfficialDocuments();
  },
  fonts: {
    bytes(packageName, name) {
      const path = fontFile(packageName, name);
      const known = fontBytes.get(path);
      if (known) return known;
      const file = plain(readFileSync(path));
      const bytes = isWoff(file)
        ? unpackedWoff(file, (packed, most) => compression.inflate(packed, most))
        : file;
      fontBytes.set(path, bytes);
      return bytes;
    },
  },
  compression,
  hashes: {
    sha1: (bytes) => plain(createHash('sha1').update(bytes).digest()),
    sha256: (bytes) => plain(createHash('sha256').update(bytes).digest()),
  },
  pdf: pdfLibrary,
};

/** What this process has of the world; each file is read when it is first asked for. */
export function nodeWorld(): World {
  return world;
}
