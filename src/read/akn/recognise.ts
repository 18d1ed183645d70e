/** Whether a file is XML, and of which kind, by its bytes and not by its name. */
import { isAknNamespace } from '../../akn/index.ts';

export type XmlKind =
  /** Akoma Ntoso, in any of its versions. */
  | 'akn'
  /** XML of another kind, with its root element. */
  | { root: string };

/** What is looked at: a declaration, comments and the first tag. */
const reach = 16_384;

const prolog = /^(?:\s+|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)/;
const documentType = /^<!DOCTYPE\s+([\w:.-]+)(?:[^[\]>]|\[[^\]]*\])*>/i;
const tag = /^<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/;

/** The kind of XML that a file is; nothing for text, Markdown and HTML. */
export function xmlKind(bytes: Uint8Array): XmlKind | undefined {
  const head = decodedHead(bytes);
  const declared = head.startsWith('<?xml');
  let rest = head;
  let doctype: string | undefined;
  for (;;) {
    const aside = prolog.exec(rest)?.[0];
    const type = aside === undefined ? documentType.exec(rest) : undefined;
    if (aside === undefined && !type) break;
    doctype ??= type?.[1];
    rest = rest.slice((aside ?? type?.[0] ?? '').length);
  }
  const [, name = '', attributes = ''] = tag.exec(rest) ?? [];
  const local = name.replace(/^.*:/, '');
  if (local === 'akomaNtoso' || isAknNamespace(namespaceIn(name, attributes))) return 'akn';
  if (/^html$/i.test(local) || /^html$/i.test(doctype ?? '')) return undefined;
  return declared && name !== '' ? { root: name } : undefined;
}

/** The text of the first bytes; XML may be UTF-16, and its first two tell. */
function decodedHead(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, reach));
  return text.replace(/^\uFEFF/, '').trimStart();
}

/** By its mark, or by how "<" is written at its start (XML 1.0, appendix F.1). */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : 'utf-8';
}

function namespaceIn(name: string, attributes: string): string {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const pattern = new RegExp(`\\s${declaration.replaceAll('.', '\\.')}\\s*=\\s*["']([^"']*)["']`);
  return pattern.exec(attributes)?.[1] ?? '';
}
