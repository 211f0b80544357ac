import { handoverTemplates, type HandoverTemplate } from '@geflecht/domain'

/** The types of the two ends of a hand-over; where an institution is an end, its type. */
interface Ends {
  from: { type: string }
  to: { type: string }
}

interface Standing {
  key: string
  type: string
}

/** A hand-over that is expected among some institutions, and what answers it. */
export interface ExpectedHandover<I, H> {
  template: HandoverTemplate
  from: readonly I[]
  to: readonly I[]
  /** Those whose two ends are sides of the template; empty when none is described. A type answers for all institutions of it. */
  handovers: readonly H[]
}

/** The templates whose two sides stand among the institutions, in the order of the catalogue. Nobody hands over to itself. */
export const expectedHandovers = <I extends Standing, H extends Ends>(
  institutions: readonly I[],
  handovers: readonly H[],
): readonly ExpectedHandover<I, H>[] =>
  handoverTemplates.flatMap((template: HandoverTemplate) => {
    const from = institutions.filter(({ type }) => template.from.includes(type))
    const to = institutions.filter(({ type }) => template.to.includes(type))
    if (!from.some((one) => to.some((other) => other.key !== one.key))) return []
    return [{ template, from, to, handovers: handovers.filter((handover) => answers(template, handover)) }]
  })

const answers = (template: HandoverTemplate, { from, to }: Ends): boolean =>
  template.from.includes(from.type) && template.to.includes(to.type)
