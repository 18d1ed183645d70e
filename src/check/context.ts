/** What the checks share about a document. */
import type { VFile } from 'vfile';
import type { Root } from '../tree/types.ts';

/** A check reads the tree and adds messages; it changes nothing. */
export type Check = (root: Root, file: VFile, context: CheckContext) => void;

export interface CheckContext {
  language: string | undefined;
  /** The marks that end paragraphs in the document's language. */
  endings: Endings;
}

export interface Endings {
  comma: string;
  semicolon: string;
  stop: string;
  colon: string;
}

const endings: Readonly<Record<string, Endings>> = {
  ar: { comma: '،', semicolon: '؛', stop: '.', colon: ':' },
  zh: { comma: '，', semicolon: '；', stop: '。', colon: '：' },
};

const western: Endings = { comma: ',', semicolon: ';', stop: '.', colon: ':' };

export function contextOf(root: Root): CheckContext {
  const language = root.data?.language;
  return { language, endings: endings[language?.split('-')[0] ?? ''] ?? western };
}
