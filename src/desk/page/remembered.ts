/** What the page remembers of one who comes back: choices, never a text. */
import { papers } from '../../editions/papers.ts';
import type { EditionChoices } from '../protocol.ts';
import { interfaces, type InterfaceLanguage } from './words.ts';

const name = 'plenary.choices';

export interface Choices extends EditionChoices {
  /** Of texts that are opened; empty: it is detected. */
  language: string;
  /** Of the page. */
  interface: InterfaceLanguage;
  theme: Theme;
}

/** Those that come with the page. */
const templates = Object.keys(interfaces.en.choices.templates);

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const usual = {
  template: 'official',
  paper: 'letter',
  links: true,
  language: '',
  theme: 'system',
} as const;

export function rememberedChoices(): Choices {
  const { template, paper, links, language, interface: words, theme } = stored();
  return {
    template: templates.find((known) => known === template) ?? usual.template,
    paper: papers.find((known) => known === paper) ?? usual.paper,
    links: typeof links === 'boolean' ? links : usual.links,
    language: typeof language === 'string' ? language : usual.language,
    interface: interfaceLanguage(words) ?? interfaceOf(navigator.languages),
    theme: themes.find((known) => known === theme) ?? usual.theme,
  };
}

export function rememberChoices(choices: Choices): void {
  try {
    localStorage.setItem(name, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing works all the same.
  }
}

/** The first of the languages that somebody reads in which the page speaks. */
function interfaceOf(languages: readonly string[]): InterfaceLanguage {
  for (const tag of languages) {
    const found = interfaceLanguage(tag.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}

function interfaceLanguage(tag: unknown): InterfaceLanguage | undefined {
  return (Object.keys(interfaces) as InterfaceLanguage[]).find((known) => known === tag);
}

function stored(): Partial<Record<keyof Choices, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
