/** The list of keys. */
import type { JSX } from 'preact';
import { useDesk } from './context.ts';
import { Dialog } from './dialog.tsx';

export function KeysHelp({ onClose }: { onClose: () => void }): JSX.Element {
  const { keys } = useDesk().words;
  return (
    <Dialog heading={keys.heading} close={keys.close} onClose={onClose}>
      <dl class="keys">
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
