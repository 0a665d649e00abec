/** Swim lanes: a lane for each task, time downwards; only the rows in sight are drawn. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunShown } from '../../engine/protocol.ts';
import { StepCard } from './step-card.tsx';
import { useVirtual } from './use-virtual.ts';

const rowHeight = 46;
/** Pixels from lane to lane, and the least there are beside them: fewer where lanes are many, or the window small. */
const laneWidth = (lanes: number) => (lanes > 8 ? 22 : isSmall() ? 20 : 30);
const cardWidth = () => (isSmall() ? 230 : 260);
const isSmall = () => window.matchMedia('(max-width: 500px)').matches;

type Props = {
  readonly run: RunShown;
  readonly step: number;
  readonly label: string;
  /** The step at which it parts from the one beside it. */
  readonly partsAt: number | null;
  readonly onStep: (step: number) => void;
  readonly onClause: (id: string) => void;
};

export function Lanes({ run, step, label, partsAt, onStep, onClause }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtual(run.steps.length, scroller, rowHeight);
  useLayoutEffect(() => rows.reveal(step), [step, run]);
  const lanes = run.lanes;
  // The head of the page says it of a trace that breaks what it names: not twice.
  const saidAbove = run.steps.some(({ violation }) => violation) ? `Violated: ${run.propertySays}` : null;
  const width = laneWidth(lanes.length);
  const strip = lanes.length * width;
  const least = `${strip + cardWidth()}px`;
  return (
    <section class="lanes" aria-label={`Steps of ${label}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <div class="lanes-scroll" ref={scroller} tabIndex={0}>
        <div class="lanes-head" style={{ minWidth: least }}>
          {lanes.map((task, lane) => (
            <span
              key={task}
              class={lanes.length > 8 ? 'lane-name lane-name-narrow' : 'lane-name'}
              title={task}
              style={{ left: `${lane * width}px`, width: `${width}px` }}
            >
              {task}
            </span>
          ))}
        </div>
        <ol
          class="lanes-rows"
          style={{ height: `${rows.height}px`, minWidth: least }}
          aria-label={`${run.steps.length} steps`}
        >
          {rows.items.map(({ index, start, key }) => {
            const one = run.steps[index];
            if (!one) return null;
            // What the kernel does by itself is in the lane of the task that it does it to.
            const owner = one.caller === 'kernel' ? (/\((\w+)\)$/.exec(one.call)?.[1] ?? '') : one.caller;
            const lane = lanes.indexOf(owner);
            const classes = ['row'];
            if (index === step) classes.push('row-shown');
            if (one.violation) classes.push('row-violates');
            if (index === partsAt) classes.push('row-parts');
            return (
              <li
                key={key}
                ref={rows.measure}
                data-index={index}
                class={classes.join(' ')}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={run.steps.length}
                aria-posinset={index + 1}
              >
                <div class="row-lines" aria-hidden="true">
                  {lanes.map((task, at) =>
                    one.tasks.includes(task) || task === owner ? (
                      <i
                        key={task}
                        class={task === owner ? 'line line-caller' : 'line'}
                        style={{ left: `${at * width + width / 2}px` }}
                      />
                    ) : null,
                  )}
                </div>
                <div class="row-card" style={{ marginLeft: `${lane < 0 ? 4 : (lane + 1) * width}px` }}>
                  <StepCard
                    one={one}
                    saidAbove={saidAbove}
                    index={index}
                    shown={index === step}
                    parts={index === partsAt}
                    kernel={run.kernel}
                    onStep={onStep}
                    onClause={onClause}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
