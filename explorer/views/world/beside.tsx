/** The instances that only a system beside Linux has, a row each, with what their fields were before. */
import type { BesideShown } from '../../shown/beside.ts';
import type { Difference } from '../../shown/difference.ts';
import { ChangeMark, changeClass } from './namespace.tsx';

export function Beside({ instances }: { readonly instances: Difference<BesideShown> }) {
  return (
    <ul class="mounts">
      {instances.now.map(({ item: { instance, fields }, change, before }) => (
        <li key={instance} class={changeClass(change)}>
          <span class="path">{instance}</span>
          {fields.map(({ field, value }) => (
            <span key={field}>
              <span class="quiet">{field}</span> {value}
              <ChangeMark
                change={change === 'changed' && formerly(before, field) !== value ? 'changed' : 'same'}
                was={formerly(before, field)}
              />
            </span>
          ))}
          {change === 'new' ? <ChangeMark change="new" /> : null}
        </li>
      ))}
      {instances.gone.map(({ instance }) => (
        <li key={instance} class="change change-gone">
          <span class="path">{instance}</span> <span class="mark">gone</span>
        </li>
      ))}
    </ul>
  );
}

function formerly(one: BesideShown | undefined, field: string): string | undefined {
  return one?.fields.find((other) => other.field === field)?.value;
}
