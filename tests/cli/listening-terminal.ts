import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that remembers what it was told. */
export interface ListeningTerminal extends Terminal {
  said: string[];
  results: string[];
}

export function listeningTerminal(given: Partial<Terminal> = {}): ListeningTerminal {
  const said: string[] = [];
  const results: string[] = [];
  return {
    said,
    results,
    interactive: false,
    quiet: false,
    result: (content) =>
      void results.push(typeof content === 'string' ? content : new TextDecoder().decode(content)),
    say: (line) => void said.push(line),
    status: () => undefined,
    style: (_, text) => text,
    ...given,
  };
}
