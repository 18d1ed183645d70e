/** Completion of commands, options and their values in the shells that people use. */
import type { OptionName } from './options.ts';
import { optionDefinition } from './options.ts';

/** A command as completion knows it. */
export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly OptionName[];
}

type Writer = (commands: readonly CompletedCommand[]) => string;

/** One script for each shell, which the shell evaluates at its start. */
export const completions = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} as const satisfies Record<string, Writer>;

export type Shell = keyof typeof completions;
export const shells = Object.keys(completions) as readonly Shell[];

function bashCompletion(commands: readonly CompletedCommand[]): string {
  return [
    '_plenary() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    mapfile -t COMPREPLY < <(compgen -W "${names(commands)} --help --version" -- "$word")`,
    '    return',
    '  fi',
    '  case "${COMP_WORDS[1]} $before" in',
    ...commands.flatMap(({ name, options }) =>
      options.flatMap((option) => {
        const { choices } = optionDefinition(option);
        return choices
          ? [
              `    "${name} --${option}")`,
              `      mapfile -t COMPREPLY < <(compgen -W "${choices.join(' ')}" -- "$word")`,
              '      return ;;',
            ]
          : [];
      }),
    ),
    '  esac',
    '  [[ "$word" == -* ]] || return',
    '  case "${COMP_WORDS[1]}" in',
    ...commands.flatMap(({ name, options }) => [
      `    ${name}) mapfile -t COMPREPLY < <(compgen -W "${optionWords(options)}" -- "$word") ;;`,
    ]),
    '  esac',
    '}',
    'complete -o default -F _plenary plenary',
    '',
  ].join('\n');
}

function zshCompletion(commands: readonly CompletedCommand[]): string {
  return [
    '#compdef plenary',
    '_plenary() {',
    '  local -a commands',
    '  if (( CURRENT == 2 )); then',
    '    commands=(',
    ...commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`),
    '    )',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  case $words[2] in',
    ...commands.flatMap(({ name, options }) => [
      `    ${name})`,
      `      _arguments ${options.map(zshOption).join(' ')} '*:file:_files' ;;`,
    ]),
    '  esac',
    '}',
    'compdef _plenary plenary',
    '',
  ].join('\n');
}

function zshOption(name: OptionName): string {
  const { type, description, placeholder, choices } = optionDefinition(name);
  const said = description.replace(/[[\]:]/g, '\\$&');
  const values = choices ? `(${choices.join(' ')})` : '_files';
  const value = type === 'boolean' ? '' : `:${placeholder ?? 'value'}:${values}`;
  return quoted(`--${name}[${said}]${value}`);
}

function fishCompletion(commands: readonly CompletedCommand[]): string {
  return [
    ...commands.flatMap(({ name, summary, options }) => [
      `complete -c plenary -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map((option) => fishOption(name, option)),
    ]),
    '',
  ].join('\n');
}

function fishOption(command: string, name: OptionName): string {
  const { short, type, description, choices } = optionDefinition(name);
  return [
    `complete -c plenary -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(type === 'boolean' ? [] : ['-r']),
    ...(choices ? [`-f -a ${quoted(choices.join(' '))}`] : []),
    `-d ${quoted(description)}`,
  ].join(' ');
}

function names(commands: readonly CompletedCommand[]): string {
  return commands.map(({ name }) => name).join(' ');
}

function optionWords(options: readonly OptionName[]): string {
  return options.map((name) => `--${name}`).join(' ');
}

/** As a word of a shell: single quotes hold everything but themselves. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
