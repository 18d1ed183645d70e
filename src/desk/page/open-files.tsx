/** The one way to choose files: a file input that looks like a button. */
import type { JSX, TargetedEvent } from 'preact';
import { useDesk } from './context.ts';
import { readFiles } from './opening.ts';

export function OpenFiles({ main = false }: { main?: boolean }): JSX.Element {
  const { desk, words } = useDesk();
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (files.length > 0) void readFiles(files).then((read) => desk.open(read));
  };
  return (
    <label class={main ? 'button main' : 'button'}>
      {words.start.open}
      <input type="file" multiple class="unseen" onChange={choose} />
    </label>
  );
}
