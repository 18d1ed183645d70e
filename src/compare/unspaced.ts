/** Where words begin in scripts that put no space between them: the fewest words that a list knows. */

/** The words of a language; `undefined` where no list of them is at hand. Asked for when it is needed. */
export type KnownWords = () => { has: (word: string) => boolean } | undefined;

/** The longest words that are looked for, in characters. */
const longest = 4;
const character = /[^][\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
/** A character that belongs to no word of the list counts for more than a word. */
const alone = 1.2;

/** The places in a run of characters at which words begin; the same for the same run. */
export function startsInRun(run: string, known: KnownWords | undefined): number[] {
  const characters = run.match(character) ?? [];
  const list = known?.();
  if (!list) return placesOf(characters.map(({ length }) => length));
  const cost = new Float64Array(characters.length + 1);
  const length = new Uint8Array(characters.length);
  for (let at = characters.length - 1; at >= 0; at -= 1) {
    cost[at] = alone + (cost[at + 1] ?? 0);
    length[at] = 1;
    for (let size = 2; size <= longest && at + size <= characters.length; size += 1) {
      const price = 1 + (cost[at + size] ?? 0);
      if (price > (cost[at] ?? 0) || !list.has(characters.slice(at, at + size).join(''))) continue;
      cost[at] = price;
      length[at] = size;
    }
  }
  const sizes: number[] = [];
  for (let at = 0; at < characters.length; at += length[at] ?? 1) {
    sizes.push(characters.slice(at, at + (length[at] ?? 1)).join('').length);
  }
  return placesOf(sizes);
}

function placesOf(sizes: readonly number[]): number[] {
  let from = 0;
  return sizes.map((size) => (from += size) - size);
}
