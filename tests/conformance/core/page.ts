/**
 * What runs in the page: the core's bundle reads texts, checks them, makes every edition of them and
 * verifies it. Nothing of Node is there; the suite bundles this file and waits for `proof`.
 */
import type * as Core from '../../../src/core.ts';
import { documentsOf, type Given, type MadeDocument } from './documents.ts';

export interface Proof {
  documents: {
    path: string;
    messages: string[];
    findings: string[];
    readAgain: MadeDocument['readAgain'];
    /** Each edition in base64. */
    editions: { format: Core.Format; base64: string }[];
  }[];
  /** What there is of Node. */
  ofNode: string[];
  /** What the page's policy has refused to the core. */
  refused: string[];
  /** The control: what came of making code of a string, and what the policy said of that. */
  control: { outcome: string; refused: string[] };
}

declare global {
  var proof: Promise<Proof>;
}

const refused: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  refused.push(`${violatedDirective} ${blockedURI}`);
});

globalThis.proof = prove();

async function prove(): Promise<Proof> {
  const bundle = '/lib/standalone/core.js';
  const core = (await import(bundle)) as typeof Core;
  const given = await jsonAt<Given>('/given.json');
  const template = core.checkTemplate('official', new Map(), await filesOf(given.template));
  const world = core.browserWorld({
    languages: await Promise.all(given.languages.map((path) => jsonAt<Core.LanguageData>(path))),
    subtags: await jsonAt('/node_modules/language-subtag-registry/data/json/index.json'),
    officialDocuments: await jsonAt('/templates/official-documents.json'),
    fonts: new Map(await Promise.all(core.fontFilesOf(template).map(fontAt))),
  });
  const look = { template, emblem: await bytesAt('/emblem.png') };
  const texts = await Promise.all(
    given.texts.map(async (path) => ({ path, bytes: await bytesAt(path) })),
  );
  const made = await documentsOf(core, world, look, texts);
  const documents = made.map(({ editions, ...document }) => ({
    ...document,
    editions: editions.map(({ format, bytes }) => ({ format, base64: base64(bytes) })),
  }));
  const ofNode = ['Buffer', 'process', 'require', 'global'].filter((name) => name in globalThis);
  await reported();
  const refusedToCore = refused.splice(0);
  const outcome = codeFromString();
  await reported();
  return { documents, ofNode, refused: refusedToCore, control: { outcome, refused } };
}

/** What was refused is told a little later. */
function reported(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

async function bytesAt(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function textAt(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesAt(path));
}

async function jsonAt<Value>(path: string): Promise<Value> {
  return JSON.parse(await textAt(path)) as Value;
}

async function fontAt(name: string): Promise<[string, Uint8Array]> {
  return [name, await bytesAt(`/node_modules/${name}`)];
}

async function filesOf(names: readonly string[]): Promise<Core.TemplateFiles> {
  const files = names.map(async (name): Promise<[string, string]> => [
    name,
    await textAt(`/templates/official/${name}`),
  ]);
  return new Map(await Promise.all(files));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return btoa(text);
}

/** A policy that lets this pass would prove nothing. */
function codeFromString(): string {
  try {
    return `made ${typeof Reflect.construct(Function, ['return 1'])}`;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
