/** The pages of a PDF as pictures, drawn as they come into view. */
import type { ComponentChildren, JSX, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageArea, PageSize } from '../protocol.ts';
import { useDesk } from './context.ts';
import { Stopped } from './crew.ts';
import { isWithheld, type DeskDocument } from './document.ts';
import { fill } from './words.ts';

interface Properties {
  document: DeskDocument;
  bytes: Uint8Array | undefined;
  label: string;
  /** The places that are marked; the first is brought into view when it is another one. */
  marks?: readonly PageArea[];
  /** What stands below a page. */
  below?: (page: number) => ComponentChildren;
  /** Is told of a click on a page: the place as parts of its width and height. */
  onPoint?: (page: number, x: number, y: number) => void;
}

interface Opened {
  key: string;
  pages: PageSize[];
}

let keys = 0;

export function PagesView(properties: Properties): JSX.Element {
  const { document, bytes, label, marks = [], below, onPoint } = properties;
  const { desk, words } = useDesk();
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState('');
  const pages = useRef<HTMLDivElement>(null);
  const [first] = marks;
  const wanted = first && `${first.page} ${first.top}`;
  useEffect(() => {
    if (wanted === undefined || !opened) return;
    const mark = pages.current?.querySelector('.mark');
    mark?.scrollIntoView({ block: 'nearest' });
  }, [wanted, opened]);
  useEffect(() => {
    if (!bytes) return;
    const key = `pages ${(keys += 1)}`;
    let isWanted = true;
    desk.viewer
      .call('openPages', { key, bytes })
      .then((pages) => {
        if (isWanted) setOpened({ key, pages });
        setFailure('');
      })
      .catch((error: unknown) => {
        if (isWanted && !(error instanceof Stopped)) setFailure(String(error));
      });
    return () => (isWanted = false);
  }, [bytes]);
  const point = (event: TargetedMouseEvent<HTMLElement>, page: number): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onPoint?.(page, (event.clientX - left) / width, (event.clientY - top) / height);
  };
  if (failure !== '') return <p class="empty">{fill(words.views.notMade, { reason: failure })}</p>;
  if (!opened) {
    const makingFailure = document.unmade.get('pdf') ?? document.makingFailure;
    if (isWithheld(document) && !bytes) return <p class="empty">{words.views.withheld}</p>;
    if (makingFailure && !bytes)
      return <p class="empty">{fill(words.views.notMade, { reason: makingFailure.reason })}</p>;
    return <p class="empty working">{words.views.pagesWait}</p>;
  }
  return (
    <div class="pages" ref={pages} tabIndex={0} role="group" aria-label={label}>
      {opened.pages.map((size, at) => (
        <figure key={at}>
          <div class={onPoint ? 'sheet leads' : 'sheet'} onClick={(event) => point(event, at + 1)}>
            <Page opened={opened} size={size} number={at + 1} />
            {marks.map((area, number) => area.page === at + 1 && <Mark key={number} area={area} />)}
          </div>
          {below?.(at + 1)}
        </figure>
      ))}
    </div>
  );
}

/** The frame round what is marked, a little wider than its letters. */
const margin = 0.006;

function Mark({ area: { left, top, right, bottom } }: { area: PageArea }): JSX.Element {
  return (
    <div
      class="mark"
      style={{
        left: percent(left - margin),
        top: percent(top - margin),
        width: percent(right - left + 2 * margin),
        height: percent(bottom - top + 2 * margin),
      }}
    />
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function Page({
  opened,
  size,
  number,
}: {
  opened: Opened;
  size: PageSize;
  number: number;
}): JSX.Element {
  const { desk, words } = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!canvas.current) return;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '50% 0%' },
    );
    watcher.observe(canvas.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!target || !isNear) return;
    let isWanted = true;
    const width = Math.min(2400, Math.round(target.clientWidth * devicePixelRatio));
    desk.viewer
      .call('drawPage', { key: opened.key, page: number, width })
      .then((picture) => {
        if (isWanted) show(picture, target);
      })
      .catch(() => undefined);
    return () => (isWanted = false);
  }, [opened, isNear]);
  const label = fill(words.views.page, { number, count: opened.pages.length });
  return (
    <canvas
      ref={canvas}
      class="page"
      role="img"
      aria-label={label}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    />
  );
}

function show(picture: ImageBitmap, target: HTMLCanvasElement): void {
  target.width = picture.width;
  target.height = picture.height;
  // The picture becomes the canvas: nothing is drawn on this thread.
  target.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
}
