/** Cases: which file is damaged how follows from the seed of the run and the number of the case. */
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { randomFrom } from './random.ts';
import type { Seed, Seeds } from './seeds.ts';

export interface Case {
  /** The number in its run. */
  number: number;
  /** The file that was damaged. */
  from: string;
  /** A text may hold halves of surrogate pairs, which no file can. */
  input: { text: string } | { bytes: Uint8Array };
}

/** The case of this number; the same in every run of the seed as long as the seeds are the same. */
export function caseOf(seeds: Seeds, seed: number, number: number): Case {
  const random = randomFrom(seed, number);
  const ofText = random.oneIn(2) || seeds.files.length === 0;
  const family = ofText ? seeds.texts : seeds.files;
  const { path, bytes } = random.pick(family);
  const kind = path.slice(path.lastIndexOf('.'));
  const other = random.pick(family.filter((file: Seed) => file.path.endsWith(kind)));
  const decode = (file: Uint8Array): string => new TextDecoder().decode(file);
  return {
    number,
    from: path,
    input: ofText
      ? { text: mutateText(decode(bytes), decode(other.bytes), random) }
      : { bytes: mutateBytes(bytes, other.bytes, random) },
  };
}
