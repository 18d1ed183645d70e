/** Keys that work wherever the focus is. */
import type { Desk } from './desk.ts';

/** Takes keys until what it gives is called. */
export function takeKeys(desk: Desk, showKeys: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'F6') return act(event, () => nextZone(event.shiftKey ? -1 : 1));
    if (altKey && key === 'ArrowDown') return act(event, () => nextMessage(1));
    if (altKey && key === 'ArrowUp') return act(event, () => nextMessage(-1));
    if ((ctrlKey || metaKey) && key === 's' && desk.current?.stage === 'open') {
      const { current } = desk;
      return act(event, () => desk.downloadSource(current));
    }
    if (key === '?' && !writes(event.composedPath()[0])) act(event, showKeys);
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

/** Whoever writes means the character. */
function writes(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName))
  );
}

/** The focus goes round the zones that can be seen: bar, text, messages, editions. */
function nextZone(by: number): void {
  const zones = [...document.querySelectorAll<HTMLElement>('.bar, .zone')].filter(
    ({ offsetParent }) => offsetParent !== null,
  );
  const at = zones.findIndex((zone) => zone.contains(document.activeElement));
  const zone = zones[(Math.max(at, by < 0 ? 0 : -1) + by + zones.length) % zones.length];
  focusIn(zone);
}

function focusIn(zone: HTMLElement | undefined): void {
  const editor = zone?.querySelector('.editor')?.shadowRoot?.querySelector('.cm-content');
  const other = zone?.querySelector('button:not([tabindex="-1"]), [tabindex="0"]');
  const target = editor ?? other;
  if (target instanceof HTMLElement) target.focus();
}

/** Goes to a message as a click on its place would, after or before the one it went to last. */
function nextMessage(by: number): void {
  const places = [...document.querySelectorAll<HTMLElement>('.messages button.where')];
  const at = places.findIndex((place) => 'last' in place.dataset);
  const next = places[(Math.max(at, by < 0 ? 0 : -1) + by + places.length) % places.length];
  for (const place of places) delete place.dataset['last'];
  if (!next) return;
  next.dataset['last'] = '';
  next.click();
}
