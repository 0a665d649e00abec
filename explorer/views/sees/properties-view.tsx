/** Every claim about Linux at the shown state: which are broken, which hold, which have nothing to say. */
import { useState } from 'preact/hooks';
import type { Judgement, PropertyShown, Verdict } from '../../shown/properties.ts';

const verdicts: readonly { readonly verdict: Verdict; readonly says: string }[] = [
  { verdict: 'violated', says: 'Violated' },
  { verdict: 'cannot be judged', says: 'Cannot be judged: the world makes no sense to it' },
  { verdict: 'holds', says: 'Hold here, and something here could have broken them' },
  { verdict: 'holds, not exercised', says: 'Hold, with nothing here that could break them' },
  { verdict: 'about other steps', says: 'Are about steps of another kind' },
];

export function PropertiesView({
  properties,
  judged,
  previous,
}: {
  readonly properties: readonly PropertyShown[];
  readonly judged: readonly Judgement[];
  readonly previous: readonly Judgement[] | null;
}) {
  const earlier = new Map(previous?.map(({ name, verdict }) => [name, verdict]));
  const inWords = new Map(properties.map((property) => [property.name, property]));
  return (
    <section class="properties" aria-label="Properties">
      {verdicts.map(({ verdict, says }) => {
        const those = judged.filter((one) => one.verdict === verdict);
        if (those.length === 0) return null;
        return <Group key={verdict} {...{ verdict, says, those, inWords, earlier }} />;
      })}
    </section>
  );
}

/** What is folded is not in the page: there are hundreds of them, and they are judged at every step. */
function Group({
  verdict,
  says,
  those,
  inWords,
  earlier,
}: {
  readonly verdict: Verdict;
  readonly says: string;
  readonly those: readonly Judgement[];
  readonly inWords: ReadonlyMap<string, PropertyShown>;
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
        <h3>{says}</h3> <span class="quiet">{those.length}</span>
      </summary>
      {open ? (
        <ul class="claims">
          {those.map((one) => (
            <Claim key={one.name} judged={one} property={inWords.get(one.name)} was={earlier.get(one.name)} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Claim({
  judged: { name, verdict, binding },
  property,
  was,
}: {
  readonly judged: Judgement;
  readonly property: PropertyShown | undefined;
  readonly was: Verdict | undefined;
}) {
  const flipped = was !== undefined && was !== verdict && (was === 'violated' || verdict === 'violated');
  return (
    <li class={flipped ? 'change change-changed' : ''}>
      <p class="says">{property?.says}</p>
      <p class="quiet">
        <code>{name}</code> · of {property?.about} · {property?.clauses.join(', ')}
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
