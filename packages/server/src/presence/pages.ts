import type { Tab } from './tab.ts'

/** Every open page that is known, of this server and of others, by its id and by whose it is. */
export class Pages {
  private readonly tabs = new Map<string, Tab>()
  private readonly byPerson = new Map<string, Set<string>>()

  get count(): number {
    return this.tabs.size
  }

  get(id: string): Tab | undefined {
    return this.tabs.get(id)
  }

  keep(tab: Tab): void {
    this.tabs.set(tab.id, tab)
    const ids = this.byPerson.get(tab.person) ?? new Set()
    this.byPerson.set(tab.person, ids.add(tab.id))
  }

  drop({ id, person }: Tab): void {
    this.tabs.delete(id)
    const ids = this.byPerson.get(person)
    ids?.delete(id)
    if (ids?.size === 0) this.byPerson.delete(person)
  }

  of(person: string): Tab[] {
    return Array.from(this.byPerson.get(person) ?? [], (id) => this.tabs.get(id)!)
  }

  /** Hidden is hidden: one page that says so is enough. */
  isHidden(person: string): boolean {
    return this.of(person).some(({ hidden }) => hidden)
  }
}
