/** What a machine says when an event reaches it, and what a call answers. */

/** What the machines of a system emit. */
export type Emitted =
  | { readonly type: 'refused'; readonly clause: string; readonly errno: string }
  | { readonly type: 'decided'; readonly clause: string };

/** A call that is refused: an errno and the clause it comes from. There is one object per pair. */
export type Refusal = { readonly errno: string; readonly clause: string };

/** The call does not return for now (a wait with nothing to wait for yet). */
export const BLOCKS = Object.freeze({ blocks: true as const });

/** Nothing is said about what follows: the scope has no room for it, or the model does not go there. */
export type BeyondScope = { readonly beyondScope: string };

/** Such an answer; `why` completes "this call ...". Made once per reason, not once per call. */
export function beyond(why: string): BeyondScope {
  return Object.freeze({ beyondScope: why });
}

/** What a granted call returns. */
export type Answer =
  | number
  | string
  | null
  | readonly Answer[]
  | { readonly answer: { readonly [field: string]: Answer } };

/** What a call answers. */
export type Result = Answer | Refusal | typeof BLOCKS | BeyondScope;

/** Whether a call was refused. */
export function isRefusal(result: Result | undefined): result is Refusal {
  return typeof result === 'object' && result !== null && 'errno' in result;
}

/** Whether a call was granted: it returned a value. */
export function isAnswer(result: Result): result is Answer {
  return typeof result !== 'object' || result === null || Array.isArray(result) || 'answer' in result;
}

/** Whether a call led out of what is modelled. */
export function isBeyondScope(result: Result): result is BeyondScope {
  return typeof result === 'object' && result !== null && 'beyondScope' in result;
}
