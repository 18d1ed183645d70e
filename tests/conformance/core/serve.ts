/** A page for the core on loopback, under a policy that forbids code from strings and from elsewhere. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { repository } from '../paths.ts';

export const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The folders of the repository that the page may read. */
const open = [
  '/lib/standalone/',
  '/templates/',
  '/node_modules/@expo-google-fonts/',
  '/node_modules/language-subtag-registry/',
];

/** Serves some files by their addresses, and the open folders. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ origin: string; server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url));
    const content = files.get(path) ?? fileAt(path);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function fileAt(path: string): Buffer | undefined {
  if (!open.some((folder) => path.startsWith(folder))) return undefined;
  try {
    return readFileSync(join(repository, path));
  } catch {
    return undefined;
  }
}
