/** Starts the page: the desk takes the place of the words that stand there until it runs. */
import { render } from 'preact';
import { Application } from './application.tsx';
import { Desk } from './desk.ts';
import { isWatching, watch } from './watching.ts';

const place = document.querySelector('#desk');
const desk = new Desk();
const isWatched = isWatching(location);
if (place) {
  place.replaceChildren();
  render(<Application desk={desk} />, place);
}
if (isWatched) void watch(desk).catch((error: unknown) => desk.refuse(document.title, error));

// Keeps the files of the page for when there is no network; beside a command there always is one.
if ('serviceWorker' in navigator && !isWatched) {
  void navigator.serviceWorker
    .register(new URL('./service-worker.js', import.meta.url))
    .catch(() => undefined);
}
