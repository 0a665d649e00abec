/** The maps of user namespaces, drawn as ranges that lead outwards to the kernel's ids. */
import type { Difference } from '../../shown/difference.ts';
import type { IdMapsShown, RangeShown } from '../../shown/id-maps.ts';
import { ChangeMark, changeClass, colourOf, Ns } from './namespace.tsx';

export function IdMaps({ maps }: { readonly maps: Difference<IdMapsShown> }) {
  const written = maps.now.filter(({ item }) => item.chain.length > 0 && item.maps.length > 0);
  if (written.length === 0) return <p class="quiet">Every id is called what the kernel calls it.</p>;
  return (
    <>
      {written.map(({ item: { ns, chain, maps: files, setgroups }, change }) => (
        <div key={ns} class={`id-map ${changeClass(change)}`}>
          <p>
            <Ns id={ns} /> <span class="quiet">setgroups {setgroups}</span> <ChangeMark change={change} />
          </p>
          {files.map(({ name, ranges }) => (
            <div key={name} class="scroll">
              <table class="ranges">
                <caption>{name}</caption>
                <thead>
                  <tr>
                    {[ns, ...chain].map((id) => (
                      <th key={id} scope="col">
                        <Ns id={id} />
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {ranges.map((range) => (
                    <Range key={range.first} range={range} ns={ns} chain={chain} />
                  ))}
                </tbody>
              </table>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function Range({
  range: { first, count, through },
  ns,
  chain,
}: {
  readonly range: RangeShown;
  readonly ns: string;
  readonly chain: readonly string[];
}) {
  // Wide ranges are longer, though not in proportion: they span ten orders of magnitude.
  const width = `${Math.round(4 + Math.log2(count + 1) * 0.35)}rem`;
  const called = [first, ...through];
  return (
    <tr>
      {[ns, ...chain].map((id, at) => (
        <td key={id}>
          <span class="range" style={{ ...colourOf(id), minWidth: width }}>
            {label(called[at] ?? null, count)}
          </span>
        </td>
      ))}
    </tr>
  );
}

function label(first: number | null, count: number): string {
  if (first === null) return 'no name';
  return count === 1 ? String(first) : `${first}–${first + count - 1}`;
}
