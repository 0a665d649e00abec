/** What can be chosen of the system that a run is of: asked for when a panel that offers it is open. */
import { useEffect, useState } from 'preact/hooks';
import type { ChoicesShown } from '../engine/protocol.ts';
import { ask } from './client.ts';
import { told } from './state.ts';

const nothing: ChoicesShown = { mutants: [], properties: [] };

export function useChoices(run: number): ChoicesShown {
  const [choices, setChoices] = useState(nothing);
  useEffect(() => {
    let asked = true;
    void told(ask('choices', run)).then((answer) => {
      if (asked) setChoices(answer ?? nothing);
    });
    return () => {
      asked = false;
    };
  }, [run]);
  return choices;
}
