/** From a scripted call to what the executor does, and from its result to an answer. */
import { match } from 'ts-pattern';
import type { Actual } from '../models/trace/session.ts';
import { cgroupCalls } from './calls/cgroup.ts';
import { credentialsCalls } from './calls/credentials.ts';
import { fileCalls } from './calls/files.ts';
import { ipcCalls } from './calls/ipc.ts';
import { mountCalls } from './calls/mounts.ts';
import { netCalls } from './calls/net.ts';
import { pathCalls } from './calls/paths.ts';
import { procCalls } from './calls/proc.ts';
import { socketCalls } from './calls/sockets.ts';
import { taskCalls } from './calls/task.ts';
import { timeCalls } from './calls/time.ts';
import { failed, type Places, type Translation, type Translations } from './calls/translation.ts';
import { utsCalls } from './calls/uts.ts';
import type { Step, StepResult } from './executor/scenario.ts';
import type { ScriptedCall } from './script.ts';

const translations: Translations = {
  ...taskCalls,
  ...credentialsCalls,
  ...pathCalls,
  ...mountCalls,
  ...utsCalls,
  ...timeCalls,
  ...cgroupCalls,
  ...procCalls,
  ...fileCalls,
  ...netCalls,
  ...socketCalls,
  ...ipcCalls,
};

function translationOf(call: string): Translation {
  const translation = Object.hasOwn(translations, call) ? translations[call] : undefined;
  if (!translation) throw new Error(`the executor has no translation of ${call}`);
  return translation;
}

/** The step for a call. */
export function toStep(call: ScriptedCall, places: Places): Step {
  return translationOf(call.call).step(call, places);
}

/** What the kernel answered; a namespace is named by its inode number. */
export function toActual(call: ScriptedCall, result: StepResult, places: Places): Actual {
  return (
    match(result.status)
      .returnType<Actual>()
      .with('ok', () => answered(call, result, places))
      .with('died', () => ({ kind: 'died' }))
      .with('blocked', 'blocked-done', () => ({ kind: 'blocks' }))
      .with('dead-task', 'busy', 'stopped', () => ({ kind: 'cannot call' }))
      // A hang, or a step that means nothing because an earlier one went otherwise than the model said.
      .with('hang', 'not-run', 'bad-step', (status) => ({
        kind: 'not modelled',
        why: `${status} ${new TextDecoder().decode(result.out)}`.trim(),
      }))
      .exhaustive()
  );
}

function answered(call: ScriptedCall, result: StepResult, places: Places): Actual {
  if (result.ret < 0) return failed(result.ret);
  const { answer } = translationOf(call.call);
  const said = answer ? answer(call, result, places) : result.ret;
  return typeof said === 'object' && said !== null && 'kind' in said ? said : { kind: 'answer', value: said };
}
