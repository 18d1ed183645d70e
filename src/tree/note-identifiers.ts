/** How readers name the notes of a text whose notes have no names of their own. */

/** The identifier that a printed marker gives: without its slash, "1/" → `1`. */
export function noteIdentifier(marker: string): string {
  return marker.replace(/[\s/]+/g, '') || marker;
}

/** Gives identifiers; of notes that share a marker the second is `1~2`. */
export class NoteIdentifiers {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  /** @param taken Identifiers that notes have already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  give(marker: string): string {
    const base = noteIdentifier(marker);
    for (;;) {
      const count = (this.#counts.get(base) ?? 0) + 1;
      this.#counts.set(base, count);
      const identifier = count === 1 ? base : `${base}~${count}`;
      if (this.#taken.has(identifier)) continue;
      this.#taken.add(identifier);
      return identifier;
    }
  }
}
