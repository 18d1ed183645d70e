/**
 * Keeps the files of the page, so that it works without a network after the first visit. What the
 * site is made of stands in front of this code, where the site is written: with it changes the
 * script, and with the script the browser takes the new site.
 */
import type { SiteIndex } from './site-index.ts';

/** What of a service worker's global scope is used: its types cannot stand beside a document's. */
interface Scope {
  site: SiteIndex;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as Scope;
const { site } = scope;
const prefix = `plenary ${scope.registration.scope} `;
const name = prefix + site.version;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const isWatched = url.startsWith(`${scope.registration.scope}watched/`);
  // What a command watches changes, and is never kept.
  if (method === 'GET' && url.startsWith(scope.registration.scope) && !isWatched)
    event.respondWith(answer(event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  await cache.addAll(site.kept.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
}

/** From what is kept; what is not, such as a large font, is fetched and kept from then on. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
