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
    name: 'draft',
    usage: 'draft [KIND]',
    summary: 'Writes the skeleton of a new text, as a source or as a Word template.',
    load: async () => (await import('./draft.ts')).draft,
  },
  {
    name: 'diff',
    usage: 'diff OLD NEW',
    summary: 'Says what changed from one text to another.',
    load: async () => (await import('./diff.ts')).diff,
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
    summary: 'Opens the desk on a file of the disk and follows it.',
    load: async () => (await import('./preview.ts')).preview,
  },
  {
    name: 'config',
    usage: 'config',
    summary: 'Prints what is settled for this folder.',
    load: async () => (await import('./config.ts')).config,
  },
  {
    name: 'completion',
    usage: 'completion SHELL',
    summary: 'Prints what a shell needs to complete commands and options.',
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: 'desk',
    usage: 'desk',
    summary: 'Opens Plenary as a page in a browser, or writes it as a site.',
    load: async () => (await import('./desk.ts')).desk,
  },
];
