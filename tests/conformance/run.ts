import { execFile } from 'node:child_process';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  environment?: Record<string, string>;
  /** What it reads from standard input. */
  input?: string;
}

/**
 * Runs a program to its end, whatever its exit code.
 * @throws {Error} when it cannot be started, is killed or takes longer than twenty minutes.
 */
export function run(
  program: string,
  parameters: readonly string[],
  { cwd, environment, input }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      parameters,
      {
        cwd,
        env: { ...process.env, ...environment },
        maxBuffer: 256 * 1024 * 1024,
        timeout: 20 * 60_000,
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ code: 0, stdout, stderr });
        if (typeof error.code === 'number') return resolve({ code: error.code, stdout, stderr });
        reject(
          new Error(`${program} did not run: ${error.message} Run tests/conformance/install.sh.`, {
            cause: error,
          }),
        );
      },
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

/** Maps with at most two calls under way: validators are heavy and the machine is small. */
export async function twoAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
