/** A sandboxed frame that shows an edition. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillFrame, type Edition } from './frame.ts';

const empty = '<!doctype html><title>–</title><body></body>';

interface Properties {
  title: string;
  edition: Edition;
  onReady?: (frame: HTMLIFrameElement) => void;
}

export function EditionFrame({ title, edition, onReady }: Properties): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const { markup, type, styles } = edition;
  useEffect(() => {
    if (isReady && frame.current) fillFrame(frame.current, edition);
  }, [isReady, markup, type, styles]);
  const ready = (): void => {
    if (!frame.current) return;
    keepInside(frame.current);
    setReady(true);
    onReady?.(frame.current);
  };
  return (
    <iframe
      ref={frame}
      class="edition"
      title={title}
      // No scripts: what is in the frame can do nothing, and only the page reaches into it.
      sandbox="allow-same-origin"
      srcdoc={empty}
      onLoad={ready}
    />
  );
}

/** Links inside the edition lead inside; those to elsewhere would leave the page, and do nothing. */
function keepInside({ contentDocument: page }: HTMLIFrameElement): void {
  page?.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const address = link?.getAttribute('href');
    if (!address) return;
    event.preventDefault();
    if (address.startsWith('#')) {
      const place = page.getElementById(decodeURIComponent(address.slice(1)));
      place?.scrollIntoView({ block: 'center' });
      if (place instanceof (page.defaultView as Window & typeof globalThis).HTMLElement)
        place.focus();
    }
  });
}
