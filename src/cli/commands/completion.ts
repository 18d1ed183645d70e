import type { Command } from '../command.ts';
import { completions, shells, type Shell } from '../completion.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { commands } from './index.ts';

export const completion: Command = {
  description: `SHELL is ${shells.join(', ')}. The script goes to standard output.`,
  options: [],
  examples: [
    ['plenary completion bash >> ~/.bashrc', 'Complete commands and options in bash.'],
    ['plenary completion zsh >> ~/.zshrc', 'In zsh, below the line that starts compinit.'],
    ['plenary completion fish > ~/.config/fish/completions/plenary.fish', 'In fish.'],
  ],
  run: async ({ paths }, { terminal }) => {
    const shell = readShell(paths);
    const known = commands.map(async ({ name, summary, load }) => {
      const { options } = await load();
      return { name, summary, options: [...options, 'help' as const] };
    });
    terminal.result(completions[shell](await Promise.all(known)));
    return exitCodes.done;
  },
};

function readShell([name = '', ...more]: readonly string[]): Shell {
  const shell = shells.find((one) => one === name);
  if (shell !== undefined && more.length === 0) return shell;
  const meant = nearest(name, shells);
  throw new UsageFailure(
    name === ''
      ? 'No shell was named.'
      : `There is no completion for "${[name, ...more].join(' ')}".`,
    meant === undefined ? `Shells are ${shells.join(', ')}.` : `Did you mean ${meant}?`,
  );
}
