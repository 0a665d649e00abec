/** Every claim about Linux at the shown state: which are broken, which hold, which have nothing to say. */
import { useState } from 'preact/hooks';
import type { PropertyShown, Verdict } from '../../shown/properties.ts';

const verdicts: readonly { readonly verdict: Verdict; readonly says: string }[] = [
  { verdict: 'violated', says: 'Violated' },
  { verdict: 'cannot be judged', says: 'Cannot be judged: the world makes no sense to it' },
  { verdict: 'holds', says: 'Hold here, and something here could have broken them' },
  { verdict: 'holds, not exercised', says: 'Hold, with nothing here that could break them' },
  { verdict: 'about other steps', says: 'Are about steps of another kind' },
];

export function PropertiesView({
  properties,
  previous,
}: {
  readonly properties: readonly PropertyShown[];
  readonly previous: readonly PropertyShown[] | null;
}) {
  const earlier = new Map(previous?.map(({ name, verdict }) => [name, verdict]));
  return (
    <section class="properties" aria-label="Properties">
      {verdicts.map(({ verdict, says }) => {
        const those = properties.filter((property) => property.verdict === verdict);
        if (those.length === 0) return null;
        return <Group key={verdict} verdict={verdict} says={says} properties={those} earlier={earlier} />;
      })}
    </section>
  );
}

/** What is folded is not in the page: there are hundreds of them, and they are judged at every step. */
function Group({
  verdict,
  says,
  properties,
  earlier,
}: {
  readonly verdict: Verdict;
  readonly says: string;
  readonly properties: readonly PropertyShown[];
  readonly earlier: ReadonlyMap<string, Verdict>;
}) {
  const bad = verdict === 'violated' || verdict === 'cannot be judged';
  const [open, setOpen] = useState(bad);
  return (
    <details
      class={`part verdict ${bad ? 'verdict-bad' : ''}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{says}</h3> <span class="quiet">{properties.length}</span>
      </summary>
      {open ? (
        <ul class="claims">
          {properties.map((property) => (
            <Claim key={property.name} property={property} was={earlier.get(property.name)} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Claim({
  property: { name, says, about, clauses, verdict, binding },
  was,
}: {
  readonly property: PropertyShown;
  readonly was: Verdict | undefined;
}) {
  const flipped = was !== undefined && was !== verdict && (was === 'violated' || verdict === 'violated');
  return (
    <li class={flipped ? 'change change-changed' : ''}>
      <p class="says">{says}</p>
      <p class="quiet">
        <code>{name}</code> · of {about} · {clauses.join(', ')}
        {flipped ? <span class="mark">was: {was}</span> : null}
      </p>
      {binding.length === 0 ? null : (
        <ul class="binding" aria-label="Broken by">
          {binding.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
