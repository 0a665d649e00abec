/** Every property at the shown step, asked for when the panel is open. */
import { useEffect, useState } from 'preact/hooks';
import type { PropertyShown } from '../shown/properties.ts';
import { PropertiesView } from '../views/sees/properties-view.tsx';
import { ask } from './client.ts';
import { told } from './state.ts';

type Judged = {
  readonly here: readonly PropertyShown[];
  readonly before: readonly PropertyShown[] | null;
};

export function PropertiesPanel({ run, step }: { readonly run: number; readonly step: number }) {
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    let asked = true;
    const before = step === 0 ? Promise.resolve(null) : ask('properties', run, step - 1);
    void told(Promise.all([ask('properties', run, step), before])).then((answer) => {
      if (asked && answer) setJudged({ here: answer[0], before: answer[1] });
    });
    return () => {
      asked = false;
    };
  }, [run, step]);
  if (!judged) return <p class="quiet">Judging …</p>;
  return <PropertiesView properties={judged.here} previous={judged.before} />;
}
