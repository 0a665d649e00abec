/** Every property at the shown step, asked for when the panel is open. */
import { useEffect, useState } from 'preact/hooks';
import type { Judgement } from '../shown/properties.ts';
import { PropertiesView } from '../views/sees/properties-view.tsx';
import { useChoices } from './choices.ts';
import { ask } from './client.ts';
import { told } from './state.ts';

type Judged = {
  readonly here: readonly Judgement[];
  readonly before: readonly Judgement[] | null;
};

export function PropertiesPanel({ run, step }: { readonly run: number; readonly step: number }) {
  const { properties } = useChoices(run);
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
  if (!judged || properties.length === 0) return <p class="quiet">Judging …</p>;
  return <PropertiesView properties={properties} judged={judged.here} previous={judged.before} />;
}
