/** The tree of mounts of every mount namespace, and the peer groups that tie them together. */
import { compare, same } from '../../shown/difference.ts';
import type { MountMember, MountShown, MountsShown } from '../../shown/mounts.ts';
import { ChangeMark, changeClass, Ns } from './namespace.tsx';

type Props = { readonly mounts: MountsShown; readonly before: MountsShown };

export function MountTrees({ mounts, before }: Props) {
  const groups = compare(mounts.groups, before.groups, ({ group }) => group);
  return (
    <>
      {mounts.trees.map(({ ns, mounts: tree }) => (
        <div key={ns} class="mount-tree">
          <p>
            <Ns id={ns} />
          </p>
          <Mounts list={tree} before={before.trees.find((one) => one.ns === ns)?.mounts ?? []} />
        </div>
      ))}
      {mounts.detached.length === 0 ? null : (
        <div class="mount-tree">
          <p class="quiet">in no tree any more, and still used</p>
          <Mounts list={mounts.detached} before={before.detached} />
        </div>
      )}
      {groups.now.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
        <div class="scroll" tabIndex={0}>
          <table class="groups">
            <caption>peer groups</caption>
            <thead>
              <tr>
                <th scope="col">group</th>
                <th scope="col">peers</th>
                <th scope="col">receives from</th>
                <th scope="col">slaves</th>
              </tr>
            </thead>
            <tbody>
              {groups.now.map(({ item: { group, members, master, slaves }, change }) => (
                <tr key={group} class={changeClass(change)}>
                  <th scope="row">
                    {group} <ChangeMark change={change} />
                  </th>
                  <td>
                    <Members list={members} />
                  </td>
                  <td>{master ?? '–'}</td>
                  <td>
                    <Members list={slaves} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Mounts({
  list,
  before,
}: {
  readonly list: readonly MountShown[];
  readonly before: readonly MountShown[];
}) {
  const compared = compare(list, before, ({ mount }) => mount);
  return (
    <ul class="mounts">
      {compared.now.map(({ item: mount, change }) => (
        <li
          key={mount.mount}
          class={changeClass(change)}
          style={{ paddingInlineStart: `${0.4 + mount.depth * 1.1}rem` }}
        >
          <span class="path">{mount.mountpoint || 'rootfs'}</span>
          <span class="quiet">
            #{mount.mount} sb{mount.fileSystem}
            {mount.root === '/' ? '' : ` root ${mount.root}`} {mount.options}
          </span>
          {mount.group === null ? null : <span class="note">shared:{mount.group}</span>}
          {mount.master === null ? null : <span class="note">master:{mount.master}</span>}
          {mount.unbindable ? <span class="note">unbindable</span> : null}
          {mount.locked ? <span class="note">locked</span> : null}
          {mount.rootOf.length === 0 ? null : <span class="quiet">root of {mount.rootOf.join(' ')}</span>}
          {same(mount.pwdOf, mount.rootOf) || mount.pwdOf.length === 0 ? null : (
            <span class="quiet">current directory of {mount.pwdOf.join(' ')}</span>
          )}
          <ChangeMark change={change} />
        </li>
      ))}
      {compared.gone.map(({ mount, mountpoint }) => (
        <li key={mount} class="change change-gone">
          <span class="path">{mountpoint}</span> <span class="quiet">#{mount}</span>{' '}
          <span class="mark">gone</span>
        </li>
      ))}
    </ul>
  );
}

function Members({ list }: { readonly list: readonly MountMember[] }) {
  if (list.length === 0) return <span class="quiet">none</span>;
  return (
    <>
      {list.map(({ mount, ns }) => (
        <span key={mount} class="member">
          #{mount} {ns === null ? <span class="quiet">detached</span> : <Ns id={ns} />}
        </span>
      ))}
    </>
  );
}
