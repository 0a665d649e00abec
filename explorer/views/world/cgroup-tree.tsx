/** The tree of cgroups and who is in which. */
import type { CgroupShown } from '../../shown/cgroups.ts';
import type { Difference } from '../../shown/difference.ts';
import { ChangeMark, changeClass, Tasks } from './namespace.tsx';

export function CgroupTree({ cgroups }: { readonly cgroups: Difference<CgroupShown> }) {
  return (
    <ul class="mounts">
      {cgroups.now.map(({ item: { path, state, members, owner }, change }) => (
        <li
          key={path}
          class={changeClass(change)}
          style={{ paddingInlineStart: `${0.4 + depthOf(path) * 1.1}rem` }}
        >
          <span class="path">{path}</span>
          <Tasks names={members} />
          {owner === 0 ? null : <span class="quiet">of kuid {owner}</span>}
          {state === 'live' ? null : <span class="note">{state}</span>}
          <ChangeMark change={change} />
        </li>
      ))}
      {cgroups.gone.map(({ path }) => (
        <li key={path} class="change change-gone">
          <span class="path">{path}</span> <span class="mark">gone</span>
        </li>
      ))}
    </ul>
  );
}

function depthOf(path: string): number {
  return path === '/' ? 0 : path.split('/').length - 1;
}
