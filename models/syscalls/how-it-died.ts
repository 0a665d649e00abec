/** What WIFEXITED and its relatives make of a wait status. */

/** The si_code and the si_status of a dead child. */
export function how_it_died(wstatus: number): readonly ['CLD_EXITED' | 'CLD_KILLED', number] {
  const signal = wstatus & 0x7f;
  return signal === 0 ? ['CLD_EXITED', wstatus >> 8] : ['CLD_KILLED', signal];
}
