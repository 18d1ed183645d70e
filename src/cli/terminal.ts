/**
 * Where a command writes: results to standard output, everything said to people to standard error.
 * Commands get it as an argument, so that tests can listen.
 */

export interface Terminal {
  /** A result, to standard output. */
  result: (content: string | Uint8Array) => void;
  /** Something said to a person, to standard error; a line end is added. */
  say: (line: string) => void;
  /** Replaces the last line of the terminal in place; empty takes it away. Elsewhere it does nothing. */
  status: (line: string) => void;
  /** Text in a style, or plain where colours are unwanted. */
  style: (style: Style, text: string) => string;
  /** A person is watching standard error. */
  interactive: boolean;
  /** Only errors are wanted. */
  quiet: boolean;
}

export type Style = 'bold' | 'dim' | 'error' | 'warning' | 'suggestion';

// ECMA-48 8.3.117, Select Graphic Rendition.
const renditions = {
  bold: '1',
  dim: '2',
  error: '1;31',
  warning: '33',
  suggestion: '36',
} as const satisfies Record<Style, string>;

export interface TerminalStreams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  environment: NodeJS.ProcessEnv;
}

/** The terminal of a process. */
export function createTerminal({ stdout, stderr, environment }: TerminalStreams): Terminal {
  const interactive = stderr.isTTY === true && environment['TERM'] !== 'dumb';
  const coloured = interactive && !environment['NO_COLOR'];
  let statusShown = false;
  const clearStatus = (): void => {
    if (statusShown) stderr.write('\r\x1b[2K');
    statusShown = false;
  };
  return {
    interactive,
    quiet: false,
    result: (content) => {
      stdout.write(content);
    },
    say: (line) => {
      clearStatus();
      stderr.write(`${line}\n`);
    },
    status: (line) => {
      if (!interactive) return;
      clearStatus();
      // A line that wraps could not be taken away again.
      if (line !== '') stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
      statusShown = line !== '';
    },
    style: (style, text) => (coloured ? `\x1b[${renditions[style]}m${text}\x1b[0m` : text),
  };
}

/**
 * Untrusted text made safe to show: control characters (a terminal obeys them) and bidirectional
 * controls (they make text look like other text) are spelt out.
 */
export function visible(text: string): string {
  return text.replace(
    unsafe,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

// C0, C1 and DEL; U+200E/F, U+202A–E and U+2066–9 of UAX 9; lone surrogates.
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
