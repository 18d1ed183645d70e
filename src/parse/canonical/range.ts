/** A stretch of the source, in offsets. */
export interface Range {
  from: number;
  to: number;
}
