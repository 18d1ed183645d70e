import type { Root } from '../tree/types.ts';
import { deriveData } from './genre/derive.ts';
import { wordsOf } from './genre/words.ts';

/** Derives the data of a tree that another reader built: its words may have been edited. */
export function derive(root: Root): void {
  const words = wordsOf(root.data?.language ?? 'en') ?? wordsOf('en');
  if (words) deriveData(root, words);
}
