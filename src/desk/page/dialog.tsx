/** A dialog of the browser's own: it keeps the focus, and Escape closes it. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Properties {
  heading: string;
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ heading, close, onClose, children }: Properties): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} aria-labelledby="dialog_heading" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="dialog_heading">{heading}</h2>
        <button type="button" class="button" onClick={() => element.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
