/** The namespaces below the user namespaces that own them: the spine, each with its members and contents. */
import { memo } from 'preact/compat';
import { type Compared, compare, type Difference, same } from '../../shown/difference.ts';
import type { NamespaceShown } from '../../shown/namespaces.ts';
import { ChangeMark, changeClass, colourOf, Fold, Ns, Tasks } from './namespace.tsx';

export function OwnershipSpine({ namespaces }: { readonly namespaces: Difference<NamespaceShown> }) {
  const roots = namespaces.now.filter(({ item }) => item.owner === null);
  const others = namespaces.now.filter(
    ({ item }) => item.owner !== null && !namespaces.now.some((one) => one.item.id === item.owner),
  );
  return (
    <>
      <ul class="spine">
        {[...roots, ...others].map((one) => (
          <Node key={one.item.id} one={one} all={namespaces.now} />
        ))}
      </ul>
      {namespaces.gone.length === 0 ? null : (
        <p class="gone-list">
          <span class="mark">gone</span>
          {namespaces.gone.map(({ id }) => (
            <Ns key={id} id={id} />
          ))}
        </p>
      )}
    </>
  );
}

type Entry = Compared<NamespaceShown>;

/** A namespace; below a user namespace what it owns, and last the user namespaces below it. */
function Node({ one, all }: { readonly one: Entry; readonly all: readonly Entry[] }) {
  const { item: ns } = one;
  const owned = all.filter(({ item }) => item.owner === ns.id);
  const inner = owned.toSorted((a, b) => Number(a.item.kind === ns.kind) - Number(b.item.kind === ns.kind));
  return (
    <li>
      <NamespaceRow one={one} />
      {inner.length === 0 ? null : (
        <ul class="owned" style={colourOf(ns.id)}>
          {inner.map((child) => (
            <Node key={child.item.id} one={child} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Drawn again only if something in it is otherwise: there can be hundreds of them. */
const NamespaceRow = memo(({ one: { item: ns, change, before } }: { readonly one: Entry }) => {
  const moved = before && !same(before.members, ns.members) ? 'change change-changed' : '';
  const restless = before && before.state !== ns.state ? 'change change-changed' : '';
  const contents = compare(ns.contents, before?.contents, ({ name }) => name);
  const belongings = compare(ns.belongings, before?.belongings, ({ label }) => label);
  const inside = contents.changed || belongings.changed;
  const size = ns.contents.length + ns.belongings.length;
  return (
    <div class={`ns-row ${change === 'new' ? changeClass(change) : ''}`}>
      <Ns id={ns.id} title={inWords(ns)} />
      {ns.state === 'live' && !restless ? null : <span class={`note ${restless}`}>{ns.state}</span>}
      {change === 'new' ? <ChangeMark change="new" /> : null}
      {ns.parent === null || ns.parent === ns.owner ? null : (
        <span class="quiet">
          in <Ns id={ns.parent} />
        </span>
      )}
      <span class={moved}>
        <Tasks names={ns.members} />
        {moved === '' ? null : <ChangeMark change="changed" was={before?.members.join(' ') || 'empty'} />}
      </span>
      {ns.aimedBy.length === 0 ? null : (
        <span class="quiet">
          for children of <Tasks names={ns.aimedBy} />
        </span>
      )}
      {ns.files === 0 ? null : <span class="quiet">{ns.files} open</span>}
      {size === 0 ? null : (
        <Fold
          name="contents"
          open={inside && change === 'changed'}
          summary={
            <>
              <Headline ns={ns} />
              {inside && change === 'changed' ? <span class="mark">changed</span> : null}
            </>
          }
        >
          <dl>
            {contents.now.map(({ item: { name, value }, change: how, before: was }) => (
              <div key={name} class={changeClass(how)}>
                <dt>{name}</dt>
                <dd>
                  {value} <ChangeMark change={how} was={was?.value} />
                </dd>
              </div>
            ))}
          </dl>
          {belongings.now.map(({ item, change: how }) => (
            <div key={item.label} class={`belonging ${changeClass(how)}`}>
              <b>{item.label}</b> <span class="quiet">{item.state}</span> <ChangeMark change={how} />
              <span class="data">{item.data.map(({ name, value }) => `${name} ${value}`).join(' · ')}</span>
            </div>
          ))}
          {belongings.gone.map(({ label }) => (
            <div key={label} class="belonging change change-gone">
              <b>{label}</b> <span class="mark">gone</span>
            </div>
          ))}
        </Fold>
      )}
    </div>
  );
}, same);

/** What is most worth knowing of the contents, in one line. */
function Headline({ ns }: { readonly ns: NamespaceShown }) {
  const labels = ns.belongings.map(({ label }) => label);
  const first = ns.contents.find(({ value }) => !['–', '0', 'yes', 'no'].includes(value));
  if (labels.length > 0) return <>{labels.slice(0, 4).join(', ') + (labels.length > 4 ? ' …' : '')}</>;
  return <>{first === undefined ? 'contents' : `${first.name} ${first.value}`}</>;
}

function inWords({ id, state, creator, owner, refs }: NamespaceShown): string {
  const by = creator === null ? '' : `, made by kuid ${creator}`;
  return `${id} ${state}${owner === null ? '' : `, owned by ${owner}`}${by}; ${refs} references`;
}
