import type { SourceRange } from '../../diagnostics/index.ts';

/** What became of the visible characters (UTF-16 units that are no white space) of a source. */
export interface Account {
  visible: number;
  inTree: number;
  setAside: number;
  /** Stretches that are neither in the tree nor set aside. */
  missing: SourceRange[];
  /** Stretches that the tree holds twice, or holds although they were set aside. */
  repeated: SourceRange[];
  /** Texts of the tree that the source does not have at their place. */
  unfounded: string[];
}

/** Whether nothing is missing, repeated or unfounded. */
export function isComplete({ missing, repeated, unfounded }: Account): boolean {
  return missing.length === 0 && repeated.length === 0 && unfounded.length === 0;
}
