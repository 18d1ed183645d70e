/** Choices for the editions and for the page, in a panel of their own. */
import type { JSX } from 'preact';
import { papers } from '../../editions/papers.ts';
import { useDesk } from './context.ts';
import { themes, type Choices } from './remembered.ts';
import { interfaces, type InterfaceLanguage } from './words.ts';

const languageNames = (Object.keys(interfaces) as InterfaceLanguage[]).map(
  (tag) => [tag, interfaces[tag].name] as const,
);

const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh-Hans'] as const;

/** The language's own name, as the browser knows it, with a capital as the first word of a line. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export function ChoicesPanel(): JSX.Element {
  const { desk, words } = useDesk();
  const { choices } = words;
  return (
    <details class="choices">
      <summary class="button quiet">{words.bar.choices}</summary>
      <div class="panel">
        <h2>{choices.heading}</h2>
        <Choice
          label={choices.template}
          value={desk.choices.template}
          options={templatesOf(desk.choices, choices.templates)}
          onChange={(template) => desk.choose({ template })}
        />
        <Choice
          label={choices.paper}
          value={desk.choices.paper}
          options={papers.map((paper) => [paper, choices.papers[paper]])}
          onChange={(chosen) => {
            const paper = papers.find((one) => one === chosen);
            if (paper) desk.choose({ paper });
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={desk.choices.links}
            onChange={({ currentTarget }) => desk.choose({ links: currentTarget.checked })}
          />
          {choices.links}
        </label>
        <Choice
          label={choices.language}
          value={desk.choices.language}
          options={[['', choices.detect], ...languages.map((tag) => [tag, ownName(tag)] as const)]}
          onChange={(language) => desk.choose({ language })}
        />
        <Choice
          label={choices.interface}
          value={desk.choices.interface}
          options={languageNames}
          onChange={(chosen) => {
            const found = languageNames.find(([tag]) => tag === chosen);
            if (found) desk.choose({ interface: found[0] });
          }}
        />
        <Choice
          label={choices.theme}
          value={desk.choices.theme}
          options={themes.map((theme) => [theme, choices.themes[theme]])}
          onChange={(chosen) => {
            const theme = themes.find((one) => one === chosen);
            if (theme) desk.choose({ theme });
          }}
        />
      </div>
    </details>
  );
}

/** Those that come with the page, and the one that a command brought. */
function templatesOf(
  { given }: Choices,
  shipped: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const own = given?.template?.name;
  const names = Object.entries(shipped).filter(([name]) => name !== own);
  return own === undefined ? names : [[own, own], ...names];
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
