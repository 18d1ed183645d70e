/** Reads bytes as text: UTF-8 and nothing else, said clearly when it is something else. */
import { VFile } from 'vfile';
import { report } from '../diagnostics/index.ts';

/**
 * The text of a file, byte for byte: line ends, unusual spaces and control characters stay as they
 * are; only a byte order mark is taken off. A file that holds no UTF-8 text comes back empty, with
 * an error that says what it is and how to mend it.
 */
export function readText(bytes: Uint8Array, path?: string): VFile {
  const file = new VFile(path === undefined ? {} : { path });
  const trouble = troubleWith(bytes);
  file.value = trouble ? '' : new TextDecoder('utf-8').decode(bytes);
  if (trouble) report(file, 'unreadable-input', trouble);
  return file;
}

export interface Trouble {
  reason: string;
  note: string;
  place?: { line: number; column: number };
}

function troubleWith(bytes: Uint8Array): Trouble | undefined {
  return (
    signatureTrouble(bytes) ?? wideTrouble(bytes) ?? binaryTrouble(bytes) ?? utf8Trouble(bytes)
  );
}

// ——— Other kinds of files ———

const signatures: readonly { bytes: string; reason: string; note: string }[] = [
  {
    bytes: '%PDF-',
    reason: 'This is a PDF, not text',
    note: 'Take the text out of the PDF (with OCR if it is a scan) and save it as UTF-8.',
  },
  {
    bytes: 'PK\u0003\u0004',
    reason: 'This is a ZIP archive (as Word files and e-books are), not text',
    note: 'A Word file is read when its name ends in .docx; otherwise save its text as UTF-8.',
  },
  {
    bytes: '\u00d0\u00cf\u0011\u00e0',
    reason: 'This is a document of an old version of Word, not text',
    note: 'Open it and save it as .docx or as UTF-8 text.',
  },
  {
    bytes: '{\\rtf',
    reason: 'This is Rich Text Format, not plain text',
    note: 'Open it and save it as .docx or as UTF-8 text.',
  },
];

function signatureTrouble(bytes: Uint8Array): Trouble | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find((signature) => head.startsWith(signature.bytes));
}

const saveAsUtf8 = 'Save the file as UTF-8 and try again.';

/** UTF-16 and UTF-32 start with a mark, or every other byte of their Latin text is zero. */
function wideTrouble(bytes: Uint8Array): Trouble | undefined {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((odd) => head.filter((byte, i) => i % 2 === odd && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  const striped = Math.max(even, odd) > head.length / 4 && Math.min(even, odd) === 0;
  if (!marked && !striped) return undefined;
  return { reason: 'The text is UTF-16 or UTF-32, not UTF-8', note: saveAsUtf8 };
}

/** Zero bytes in number are no text; a stray one in a long text is. */
function binaryTrouble(bytes: Uint8Array): Trouble | undefined {
  const head = bytes.subarray(0, 8000);
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros === 0 || zeros * 50 < head.length) return undefined;
  return {
    reason: 'The file is binary, not text',
    note: 'Check that the right file was named.',
  };
}

// ——— UTF-8 ———

/** Where bytes are no UTF-8, and what to do. */
export function utf8Trouble(bytes: Uint8Array): Trouble | undefined {
  const at = invalidUtf8At(bytes);
  if (at === undefined) return undefined;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const lines = before.split(/\r\n|[\r\n]/);
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    reason: `The file is not UTF-8: byte ${byte} at offset ${at} starts no character`,
    note: `It may be in an older encoding, such as Windows-1252. ${saveAsUtf8}`,
    place,
  };
}

/** The offset of the first byte that is not part of a well-formed sequence (RFC 3629, section 4). */
export function invalidUtf8At(bytes: Uint8Array): number | undefined {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return undefined;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let i = 1; i < length; i++) {
    const [low, high] = i === 1 ? secondByteRange(first) : [0x80, 0xbf];
    const next = bytes[at + i];
    if (next === undefined || next < low || next > high) return 0;
  }
  return length;
}

/** Rules out overlong forms, surrogates and what is beyond U+10FFFF. */
function secondByteRange(first: number): [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
