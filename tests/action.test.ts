/** The steps of the action for code hosts, run as the host runs them: each in bash, one after another. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { resolutionText, workshop } from './cli/plenary.ts';

const { path, write } = workshop();
const repository = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  name: string;
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: Step[] };
}

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as Action;

/** Runs the steps that are of bash, but the installation; gives the names of those that failed. */
function failedSteps(given: Record<string, string>): string[] {
  const values = new Map([['github.action_path', repository.replace(/\/$/, '')]]);
  for (const [name, { default: usual }] of Object.entries(action.inputs)) {
    values.set(`inputs.${name}`, given[name] ?? usual);
  }
  const filledIn = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`Nothing says what ${name} is.`);
      return value;
    });
  const failed: string[] = [];
  for (const { name, id = name, run, env = {} } of action.runs.steps) {
    if (run === undefined || name === 'Install Plenary') continue;
    const output = path(`output-of-${id}`);
    const variables = Object.entries(env).map(([key, value]) => [key, filledIn(value)]);
    try {
      execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
        cwd: path('.'),
        env: { ...process.env, ...Object.fromEntries(variables), GITHUB_OUTPUT: output },
        stdio: 'pipe',
      });
    } catch {
      failed.push(name);
    }
    const said = existsSync(output) ? readFileSync(output, 'utf8') : '';
    for (const line of said.split('\n')) {
      const [key, value] = line.split('=');
      if (value !== undefined) values.set(`steps.${id}.outputs.${key}`, value);
    }
  }
  return failed;
}

describe('the action', () => {
  it('checks and builds what it is given, several places and options', () => {
    write('texts/a.md', resolutionText(1));
    write('more texts/b.md', resolutionText(2));
    const given = { sources: 'texts\nmore texts\n', options: '--to=html\n--no-colophon\n' };
    expect(failedSteps(given)).toEqual([]);
    expect(readdirSync(path('dist')).filter((name) => /^[ab]\./.test(name))).toEqual([
      'a.html',
      'b.html',
    ]);
    expect(JSON.parse(readFileSync(path('plenary.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
  });

  it('takes the inputs of a configuration', () => {
    write('plenary.config.json', '{ "inputs": ["texts"], "formats": ["html"] }');
    write('texts/a.md', resolutionText(1));
    expect(failedSteps({})).toEqual([]);
    expect(existsSync(path('dist/a.html'))).toBe(true);
  });

  it('builds what can be built, keeps the messages, and fails', () => {
    write('texts/a.md', resolutionText(1));
    write('texts/b.md', `---\nlanguage: English\n---\n\n${resolutionText(2)}`);
    expect(failedSteps({ sources: 'texts', options: '--to=html' })).toEqual([
      'Say whether all went well',
    ]);
    expect(existsSync(path('dist/a.html'))).toBe(true);
    expect(readFileSync(path('plenary.sarif'), 'utf8')).toContain('language-tag');
  });

  it('fails where there is nothing to check', () => {
    expect(failedSteps({ sources: 'nowhere' })).toContain('Say whether all went well');
  });

  it('takes warnings for errors when it is told to', () => {
    write('texts/b.md', 'Words.\n');
    expect(failedSteps({ sources: 'texts/b.md', options: '--to=html', strict: 'true' })).toEqual([
      'Say whether all went well',
    ]);
  });

  it('names the version of each action of others', () => {
    const uses = action.runs.steps.flatMap(({ uses: name }) => name ?? []);
    expect(uses.filter((name) => !/^[\w-]+(?:\/[\w-]+)+@v\d+$/.test(name))).toEqual([]);
    expect(uses).not.toEqual([]);
  });
});
