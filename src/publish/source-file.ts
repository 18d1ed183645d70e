/** Addresses of sources: a file, or one of several documents in it, `FILE#2` or `FILE#SYMBOL`. */
import { existsSync } from 'node:fs';
import { readWholeFile } from '../door/read-file.ts';
import type { SourceInput } from '../read/index.ts';

export interface SourceAddress {
  file: string;
  /** The number or the symbol of one of its documents. */
  document?: string;
}

/** What a path means: a file whose name has a number sign is itself. */
export function addressOf(path: string): SourceAddress {
  for (let at = path.indexOf('#'); at > 0 && !existsSync(path); at = path.indexOf('#', at + 1)) {
    const [file, document] = [path.slice(0, at), path.slice(at + 1)];
    if (document !== '' && existsSync(file)) return { file, document };
  }
  return { file: path };
}

/** Reads what a path means. */
export async function readSourceFile(path: string): Promise<SourceInput> {
  const { file, document } = addressOf(path);
  const bytes = await readWholeFile(file);
  return { path, bytes, ...(document !== undefined && { document }) };
}
