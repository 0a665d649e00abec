/** The shown step in full: the clauses that decided it, what it broke, what it moved. */
import { useEffect, useState } from 'preact/hooks';
import type { ChangeShown, RunShown, StepShown, ViolationShown } from '../../engine/protocol.ts';
import { ask } from '../../page/client.ts';
import { showClause, told } from '../../page/state.ts';

type Props = { readonly run: RunShown; readonly step: number; readonly one: StepShown };

export function StepView({ run, step, one }: Props) {
  const [changes, setChanges] = useState<readonly ChangeShown[]>([]);
  useEffect(() => {
    let asked = true;
    void told(ask('changes', run.run, step)).then((answer) => {
      if (asked) setChanges(answer ?? []);
    });
    return () => {
      asked = false;
    };
  }, [run.run, step]);
  const { caller, call, result, refusal, clauses, otherwise, violation } = one;
  return (
    <section class="step-view" aria-label="The shown step">
      <h3>
        {step === 0 ? (
          'The start'
        ) : (
          <>
            {step}. <code>{`${caller}: ${call} = ${result}`}</code>
          </>
        )}
      </h3>
      {refusal ? (
        <p class="why">
          Refused with <b class="refused">{refusal.errno}</b> by <Clause id={refusal.clause} />
          {refusal.guards.length > 0 ? ', because the guard holds: ' : null}
          {refusal.guards.map((guard) => (
            <q key={guard}>{guard}</q>
          ))}
        </p>
      ) : null}
      {otherwise === null ? null : (
        <p>
          The model answers <b>{result}</b>; the{' '}
          {run.kernel === null || one.kernel ? 'trace' : `kernel (${run.kernel})`} says <b>{otherwise}</b>.
        </p>
      )}
      {one.kernel ? (
        <p class={one.kernel.differs ? 'refused' : undefined}>
          The kernel{run.kernel === null ? '' : ` (Linux ${run.kernel.replace(/^Linux /, '')})`} answered{' '}
          <b>{one.kernel.answer}</b>
          {one.kernel.differs ? `, the model ${result}.` : ', as the model.'}
        </p>
      ) : null}
      {one.expected !== '' && otherwise === null && run.kernel !== null && one.kernel === null ? (
        <p class="quiet">Linux {run.kernel} answers the same.</p>
      ) : null}
      {violation ? <Violation violation={violation} /> : null}
      {clauses.length > 0 ? (
        <>
          <h4>Decided by</h4>
          <ul class="clauses">
            {clauses.map((id) => (
              <li key={id}>
                <Clause id={id} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4>What changed</h4>
      {changes.length === 0 ? (
        <p class="quiet">{step === 0 ? 'There is no step before it.' : 'Nothing.'}</p>
      ) : (
        <Changes changes={changes} />
      )}
    </section>
  );
}

function Violation({ violation }: { readonly violation: ViolationShown }) {
  return (
    <div class="violation">
      <p>
        <b>Violates {violation.property}</b>
      </p>
      <p>{violation.says}</p>
      {violation.binding.length > 0 ? (
        <p>
          Broken by: <b>{violation.binding.join(', ')}</b>
        </p>
      ) : null}
      {violation.during === null ? null : (
        <p>
          Not by the call itself, but by what the kernel did after it: <code>{violation.during}</code>
        </p>
      )}
      <p>
        {violation.clauses.map((id) => (
          <Clause key={id} id={id} />
        ))}
      </p>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly ChangeShown[] }) {
  return (
    <dl class="changes">
      {changes.map(({ instance, fields }) => (
        <div key={instance}>
          <dt>{instance}</dt>
          {fields.map(({ field, from, to }) => (
            <dd key={field}>
              <span class="quiet">{field}</span> <del>{from}</del> → <ins>{to}</ins>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A clause by its id; its text opens. */
export function Clause({ id }: { readonly id: string }) {
  return (
    <button type="button" class="clause" onClick={() => void showClause(id)}>
      {id}
    </button>
  );
}
