/** What no document comes near, and a file that was made to stop its readers goes beyond. */

/** A limit of reading is reached. The message names the limit; `mend` says what a person can do. */
export class LimitError extends Error {
  override name = 'LimitError';
  readonly mend: string;

  constructor(reason: string, mend: string) {
    super(reason);
    this.mend = mend;
  }
}

/** Deeper than any document nests; the walks over elements recurse once per level. */
export const deepestElements = 400;

/** What is said of elements that cannot be walked over by recursion. */
export function tooDeep(): LimitError {
  return new LimitError(
    `Its elements nest more than ${deepestElements} deep`,
    'No text needs that: make the file again, or save it as plain text.',
  );
}
