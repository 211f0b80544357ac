/** Who used to have an account that is closed by now. */
export const formerAccount = 'Ehemaliges Konto'

/** How accounts are shown to others, in memory: whatever lists hundreds of them asks no database. */
export class AccountDirectory {
  private names: ReadonlyMap<string, string>
  private turns = 0

  constructor(names: Iterable<readonly [id: string, displayName: string]> = []) {
    this.names = new Map(names)
  }

  /** Counts what has changed about accounts, their grants and tokens; answers of an earlier state are not given again. */
  get state(): number {
    return this.turns
  }

  /** How an account is shown; one that is closed has no name any more. Also takes what the log names as an actor. */
  displayNameOf(id: string): string {
    return this.names.get(id.replace(/^account:/, '')) ?? formerAccount
  }

  has(id: string): boolean {
    return this.names.has(id)
  }

  /** Takes in a new name, or that an account is closed (null). */
  learn(id: string, displayName: string | null): void {
    const names = new Map(this.names)
    if (displayName === null) names.delete(id)
    else names.set(id, displayName)
    this.learnAll(names)
  }

  /** Takes in all names anew. */
  learnAll(names: Iterable<readonly [id: string, displayName: string]>): void {
    this.names = new Map(names)
    this.turns++
  }
}
