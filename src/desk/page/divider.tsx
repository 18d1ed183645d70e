/**
 * A divider between two zones, by the window splitter pattern of the ARIA Authoring Practices: dragged
 * with a pointer, moved with the arrows, folded with Enter or a double click. The page remembers it.
 */
import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { least, most, type Shares, type ShareName } from './shares.ts';

interface Properties {
  name: ShareName;
  label: string;
  direction: 'vertical' | 'horizontal';
  shares: Shares;
  onChange: (share: number) => void;
}

const step = 4;

export function Divider({ name, label, direction, shares, onChange }: Properties): JSX.Element {
  const share = shares[name];
  const unfolded = useRef(share || 50);
  const move = (to: number): void => {
    const next = Math.min(most, Math.max(0, Math.round(to)));
    // A zone that is too small to be of use is folded.
    const kept = next < least / 2 ? 0 : Math.max(least, next);
    if (kept > 0) unfolded.current = kept;
    onChange(kept);
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRightToLeft ? -step : step;
    const to = {
      ArrowLeft: share - (direction === 'vertical' ? forward : 0),
      ArrowRight: share + (direction === 'vertical' ? forward : 0),
      ArrowUp: share - (direction === 'horizontal' ? step : 0),
      ArrowDown: share + (direction === 'horizontal' ? step : 0),
      Home: least,
      End: most,
      Enter: share === 0 ? unfolded.current : 0,
    }[event.key];
    if (to === undefined || to === share) return;
    event.preventDefault();
    // From a folded zone the first step opens it.
    move(share === 0 && to > 0 ? Math.max(to, least) : share - to === step && to < least ? 0 : to);
  };
  const drag = (event: TargetedPointerEvent<HTMLElement>): void => {
    const divider = event.currentTarget;
    const room = divider.parentElement?.getBoundingClientRect();
    if (!divider.hasPointerCapture(event.pointerId) || !room) return;
    const isRightToLeft = getComputedStyle(divider).direction === 'rtl';
    const along =
      direction === 'horizontal'
        ? (event.clientY - room.top) / room.height
        : (isRightToLeft ? room.right - event.clientX : event.clientX - room.left) / room.width;
    move(along * 100);
  };
  return (
    <div
      class={`divider ${direction}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={direction}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={share}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={() => move(share === 0 ? unfolded.current : 0)}
    />
  );
}
