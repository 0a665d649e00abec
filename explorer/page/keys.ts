/** The keys that move through a trace, wherever nothing is being typed. */
import { goTo, panel, step, undo } from './state.ts';

export const keys: readonly (readonly [key: string, does: string])[] = [
  ['j / ↓', 'the next step'],
  ['k / ↑', 'the step before'],
  ['Home / End', 'the first step, the last'],
  ['/', 'search from here'],
  ['t', 'try a call'],
  ['u', 'undo: back to where this branch began'],
  ['?', 'this help'],
  ['Esc', 'close'],
];

/** Listens; `help` opens the list of keys. Returns what ends it. */
export function listen(help: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target, event.key)) return;
    const act = actions[event.key] ?? (event.key === '?' ? help : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => goTo(step.value + 1),
  k: () => goTo(step.value - 1),
  ArrowDown: () => goTo(step.value + 1),
  ArrowUp: () => goTo(step.value - 1),
  Home: () => goTo(0),
  End: () => goTo(Number.MAX_SAFE_INTEGER),
  u: undo,
  t: () => {
    panel.value = 'try';
  },
  '/': () => {
    panel.value = 'search';
    requestAnimationFrame(() => document.getElementById('search-property')?.focus());
  },
};

function isTyping(target: EventTarget | null, key: string): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName) ||
      // The arrows choose among tabs, and a dialog has its own keys.
      target.closest(key.length > 1 ? '[role=tablist], dialog' : 'dialog') !== null)
  );
}
