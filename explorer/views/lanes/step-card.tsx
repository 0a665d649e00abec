/** One step: the call, what came of it, and why. */
import type { StepShown } from '../../engine/protocol.ts';

type Props = {
  readonly one: StepShown;
  /** A comment that the page shows already. */
  readonly saidAbove: string | null;
  readonly index: number;
  readonly shown: boolean;
  readonly parts: boolean;
  readonly kernel: string | null;
  readonly onStep: (step: number) => void;
  readonly onClause: (id: string) => void;
};

export function StepCard({ one, saidAbove, index, shown, parts, kernel, onStep, onClause }: Props) {
  const { caller, call, result, as, refusal, otherwise, violation, comments, kernel: recorded } = one;
  const linux = kernel === null ? 'the kernel' : `Linux ${kernel.replace(/^Linux /, '')}`;
  return (
    <>
      {comments
        .filter((comment) => comment !== saidAbove)
        .map((comment) => (
          <p key={comment} class="comment">
            {comment}
          </p>
        ))}
      <button
        type="button"
        class="card"
        aria-current={shown ? 'step' : undefined}
        onClick={() => onStep(index)}
      >
        {caller === '' ? (
          <span class="quiet">the start</span>
        ) : (
          <>
            <b class="caller">{caller}</b> <code>{call}</code>{' '}
            <span class={refusal ? 'result refused' : 'result'}>= {result}</span>
            {as === null ? null : <span class="quiet"> as {as}</span>}
          </>
        )}
      </button>
      {refusal ? (
        <button
          type="button"
          class="clause"
          title={refusal.guards.join('; ')}
          onClick={() => onClause(refusal.clause)}
        >
          refused: {refusal.clause}
        </button>
      ) : null}
      {otherwise === null ? null : (
        <span class="mark mark-differs">
          model {result}, {kernel === null || recorded ? 'the trace says' : `${linux} said`} {otherwise}
        </span>
      )}
      {recorded === null ? null : (
        <span class={recorded.differs ? 'mark mark-differs' : 'kernel-agrees'}>
          {recorded.differs
            ? `model ${result}, ${linux} answered ${recorded.answer}`
            : `kernel = ${recorded.answer}`}
        </span>
      )}
      {parts ? <span class="mark mark-parts">the two part here</span> : null}
      {violation ? (
        <span class="mark mark-violates">
          violates <b>{violation.property}</b>
        </span>
      ) : null}
    </>
  );
}
