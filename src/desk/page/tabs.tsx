/** Tabs by the pattern of the ARIA Authoring Practices: one stop, arrows between them. */
import type { JSX } from 'preact';

interface Properties<Name extends string> {
  class: string;
  label: string;
  tabs: readonly (readonly [name: Name, words: string])[];
  current: Name;
  onSelect: (name: Name) => void;
  /** The id of what the tabs show. */
  controls?: string;
}

export function Tabs<Name extends string>({
  label,
  tabs,
  current,
  onSelect,
  controls,
  ...rest
}: Properties<Name>): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(([name]) => name === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next[0]);
    const list = event.currentTarget as HTMLElement;
    (list.children[tabs.indexOf(next)] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class={`tabs ${rest.class}`} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(([name, words]) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          tabIndex={name === current ? 0 : -1}
          {...(controls !== undefined && { 'aria-controls': controls })}
          onClick={() => onSelect(name)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
