/** The OASIS schema of Akoma Ntoso 3.0, judged by libxml2. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Finding } from '../finding.ts';
import { cache } from '../paths.ts';

/** In pages of 64 KiB: all editions are judged in one call, since compiling the schema takes longest. */
const memory = { initialMemoryPages: 1024, maxMemoryPages: 16_384 };

export async function oasisSchema(files: readonly string[]): Promise<Finding[]> {
  const text = (name: string): string => readFileSync(join(cache, 'akoma-ntoso', name), 'utf8');
  // Names tell the files apart in what libxml2 says of them.
  const names = new Map(files.map((file, index) => [`${index}-${basename(file)}`, file]));
  const { errors } = await validateXML({
    xml: [...names].map(([fileName, file]) => ({ fileName, contents: readFileSync(file, 'utf8') })),
    schema: [{ fileName: 'akomantoso30.xsd', contents: text('akomantoso30.xsd') }],
    preload: [{ fileName: 'xml.xsd', contents: text('xml.xsd') }],
    ...memory,
  });
  // Each file that fails has a last line that says no more.
  const told = errors.filter(({ rawMessage }) => !rawMessage.endsWith(' fails to validate'));
  return told.map(({ loc, message, rawMessage }) => ({
    file: names.get(loc?.fileName ?? '') ?? '',
    rule: 'schema',
    message: message === '' ? rawMessage : message,
    ...(loc && { place: `line ${loc.lineNumber}` }),
  }));
}
