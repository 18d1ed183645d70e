/** Puts items at the end of a list: a call takes fewer arguments than a file may have paragraphs. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}
