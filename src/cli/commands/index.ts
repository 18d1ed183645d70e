/** The commands, in the order of the help. Each is loaded only when it is asked for. */
import type { CommandEntry } from '../command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'build',
    usage: 'build PATH…',
    summary: 'Publishes editions of resolutions.',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'check',
    usage: 'check PATH…',
    summary: 'Says what is wrong or odd in the texts.',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'import',
    usage: 'import PATH',
    summary: 'Turns any readable text into a canonical source.',
    load: async () => (await import('./import.ts')).importSource,
  },
  {
    name: 'tree',
    usage: 'tree PATH',
    summary: 'Prints the tree of a text as JSON.',
    load: async () => (await import('./tree.ts')).tree,
  },
  {
    name: 'outline',
    usage: 'outline PATH',
    summary: 'Prints the outline of a text or of an edition.',
    load: async () => (await import('./outline.ts')).outline,
  },
  {
    name: 'verify',
    usage: 'verify PATH…',
    summary: 'Holds editions against their source and their standards.',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'preview',
    usage: 'preview PATH',
    summary: 'Shows the editions of a text in a browser, reloading.',
    load: async () => (await import('./preview.ts')).preview,
  },
];
