import { countsAsActor, owesProtectionAgreement, type Institution } from '@geflecht/domain'
import { groupedByEach, isMoreThanInferred, type Situation } from '../situation/index.ts'

/** A carrier of services under SGB VIII in the district of a Jugendamt: those two have to make an agreement under § 8a Abs. 4. */
export interface ProtectionDuty {
  jugendamt: string
  carrier: string
  /** Keys of the territories in which the carrier's services are seated there. */
  seats: ReadonlySet<string>
}

/** All such pairs that the facts show, and those of each institution that is one of the two. */
export interface ProtectionDuties {
  all: readonly ProtectionDuty[]
  of(institution: string): readonly ProtectionDuty[]
}

/** The pairs of a situation, found once in time proportional to its institutions. */
export function protectionDuties(situation: Situation): ProtectionDuties {
  const known = duties.get(situation) ?? indexed(gather(situation))
  duties.set(situation, known)
  return known
}

/** Networks and territories of one situation ask the same, and a situation never changes. */
const duties = new WeakMap<Situation, ProtectionDuties>()

function indexed(all: readonly ProtectionDuty[]): ProtectionDuties {
  const byInstitution = groupedByEach(all, ({ jugendamt, carrier }) => [jugendamt, carrier])
  return { all, of: (institution) => byInstitution.get(institution) ?? [] }
}

function gather(situation: Situation): readonly ProtectionDuty[] {
  const found = new Map<string, ProtectionDuty & { seats: Set<string> }>()
  for (const service of situation.facts.institutions) {
    const carrier = isService(service) ? carrierOf(situation, service) : null
    if (carrier === null) continue
    for (const jugendamt of situation.jugendaemterOf(service.territory)) {
      const office = situation.institution(jugendamt)
      if (!office || isOfTheSameBody(office, carrier)) continue
      const pair = `${jugendamt} ${carrier.key}`
      const duty = found.get(pair) ?? { jugendamt, carrier: carrier.key, seats: new Set() }
      found.set(pair, duty)
      duty.seats.add(service.territory)
    }
  }
  return [...found.values()]
}

const isService = (institution: Institution): boolean =>
  owesProtectionAgreement(institution.type) && countsAsActor(institution.type) && isMoreThanInferred(institution)

/**
 * Who runs a service: the documented carrier; where none is, the service itself if it is known not to be a public one, as with an
 * association that stands for itself. Null where nobody says who runs it: an unknown carrier is no carrier without an agreement.
 */
function carrierOf(situation: Situation, service: Institution): Institution | null {
  if (service.carrier !== null) return situation.institution(service.carrier) ?? null
  return ['OEFFENTLICH', 'UNBEKANNT'].includes(service.carrierKind) ? null : service
}

/**
 * Whether the carrier is the public body that runs the Jugendamt: it makes no agreement with itself. Of a public carrier that is assumed
 * unless another body is documented for the Jugendamt.
 */
function isOfTheSameBody(office: Institution, carrier: Institution): boolean {
  if ([office.key, office.carrier, office.parent].includes(carrier.key)) return true
  return carrier.carrierKind === 'OEFFENTLICH' && office.carrier === null && office.parent === null
}
