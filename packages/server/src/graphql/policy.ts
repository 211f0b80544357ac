/** Who may see a field. Every field names one; it is printed into the schema's extensions and checked. */
export interface Policy {
  name: string
  /** The rule in one sentence, for people who decide about it. */
  says: string
}

/** Everybody who reaches the server may see it. The server takes no address but loopback as long as nothing stricter is built. */
export const open: Policy = { name: 'open', says: 'Everybody who reaches the server may see it.' }
