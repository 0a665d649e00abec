/** Who sees what of all that is no task, asked for when the panel is open: every task makes calls for it. */
import { useEffect, useState } from 'preact/hooks';
import type { SeenShown } from '../engine/protocol.ts';
import { ResourcesView } from '../views/sees/resources-view.tsx';
import { ask } from './client.ts';
import { told } from './state.ts';

type Asked = { readonly here: SeenShown; readonly before: SeenShown | null };

export function ResourcesPanel({ run, step }: { readonly run: number; readonly step: number }) {
  const [seen, setSeen] = useState<Asked | null>(null);
  useEffect(() => {
    let asked = true;
    const before = step === 0 ? Promise.resolve(null) : ask('seen', run, step - 1);
    void told(Promise.all([ask('seen', run, step), before])).then((answer) => {
      if (asked && answer) setSeen({ here: answer[0], before: answer[1] });
    });
    return () => {
      asked = false;
    };
  }, [run, step]);
  if (!seen) return <p class="quiet">Asking every task …</p>;
  return <ResourcesView seen={seen.here} previous={seen.before} />;
}
