/** What signal(7) says of the default actions. */
import { SIGNAL } from '../models/constants.ts';

/** Whether nothing comes of a signal: 0 is none, and these are ignored unless somebody asked for them. */
export function doesNothingByDefault(signal: number): boolean {
  switch (signal) {
    case 0:
    case SIGNAL.SIGCHLD:
    case SIGNAL.SIGCONT:
    case SIGNAL.SIGURG:
    case SIGNAL.SIGWINCH:
      return true;
    default:
      return false;
  }
}
