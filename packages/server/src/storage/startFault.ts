/** Something outside the program that keeps it from starting; told in one sentence, exit code 1. */
export class StartFault extends Error {
  override name = 'StartFault'
}
