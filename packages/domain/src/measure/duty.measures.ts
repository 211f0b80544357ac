import type { MeasureEntry } from './measure.ts'

/** How far what law and agreements expect is documented. */
export const dutyMeasures = [
  {
    key: 'statutoryCoverage',
    family: 'DUTIES',
    scope: 'NETWORK',
    de: 'Erwartete Mitwirkende',
    en: 'Expected members',
    definition: {
      de: 'Anteil der nach der maßgeblichen Vorlage erwarteten Stellen, die dokumentiert sind; eine teilweise gedeckte zählt halb, eine nicht anwendbare nicht.',
      en: 'The share of the bodies expected by the template that applies which are documented; one that is partly covered counts half, one that does not apply not at all.',
    },
    formula: {
      de: '(gedeckt + ½ teilweise) / (Erwartungen − nicht anwendbare)',
      en: '(covered + ½ partial) / (items − not applicable)',
    },
    howToRead: {
      de: '1: Alle erwarteten Stellen sind dokumentiert. Darunter: Die Deckung zeigt, welche nicht dokumentiert sind. Der Wert sagt nichts darüber, wie gut die Zusammenarbeit ist.',
      en: '1: all expected bodies are documented. Below: the coverage view shows which are not documented. The value says nothing about how good the cooperation is.',
    },
    source: '§ 3 KKG and the law of the Land, as in the template; a definition of Geflecht, 2026',
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'CERTAINTY',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'RECORDED',
    reasons: ['noTemplate'],
  },
  {
    key: 'agreementCoverage',
    family: 'DUTIES',
    scope: 'NETWORK',
    de: 'Vereinbarungen nach § 8a',
    en: 'Agreements under s. 8a',
    definition: {
      de: 'Anteil der Paare von Jugendamt und Träger, zwischen denen eine Vereinbarung nach § 8a Abs. 4 SGB VIII sicherzustellen ist und eine geltende dokumentiert ist. Gezählt werden Paare, von denen eine Seite mitwirkt.',
      en: 'The share of pairs of a Jugendamt and a carrier for which an agreement under s. 8a(4) SGB VIII has to be ensured and one in force is documented. Pairs count of which one side is in the circle.',
    },
    formula: {
      de: '|Paare mit geltender Vereinbarung| / |Paare, die eine brauchen|',
      en: '|pairs with an agreement in force| / |pairs that need one|',
    },
    howToRead: {
      de: '1: Alle verlangten Vereinbarungen sind dokumentiert und gelten. Darunter: Die Lücken G05 nennen die übrigen. Eine Vereinbarung kann bestehen, ohne hier eingetragen zu sein.',
      en: '1: all required agreements are documented and in force. Below: the gaps G05 name the others. An agreement can exist without being recorded here.',
    },
    source: '§ 8a Abs. 4 SGB VIII (since 2005); a definition of Geflecht, 2026',
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'CERTAINTY',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'RECORDED',
    reasons: ['nothingOwed'],
  },
  {
    key: 'chainReadiness',
    family: 'DUTIES',
    scope: 'NETWORK',
    de: 'Geregelte Meldewege',
    en: 'Settled handovers',
    definition: {
      de: 'Mittel über die Schritte der Meldeketten, deren beide Seiten da sind: welcher Anteil der nötigen Teile (Kooperation, Übergabe, Vereinbarung, Funktion, Vertretung, Erreichbarkeit) bei denen, die abgeben, besteht; von mehreren Wegen zählt der beste. Ein Schritt, der in mehreren Ketten vorkommt, zählt einmal.',
      en: 'The mean over the steps of the chains of which both sides are there: which share of the needed parts (cooperation, handover, agreement, function, deputy, availability) holds for those who give; of several ways the best one counts. A step that occurs in several chains counts once.',
    },
    formula: {
      de: 'Σ über Schritte: Mittel über Abgebende (bestehende / nötige Teile) / |Schritte|',
      en: 'Σ over steps: mean over those who give (parts that hold / needed parts) / |steps|',
    },
    howToRead: {
      de: '1: In jedem Schritt der Ketten besteht alles, was nötig ist. Niedrig: Vieles ist nicht beschrieben oder nicht gesichert; die Ansicht der Meldewege zeigt, was zu klären ist. Ob ein Weg im Ernstfall trägt, zeigt erst die Erprobung.',
      en: '1: in every step of the chains all that is needed is there. Low: much is not described or not secured; the view of handovers shows what is to be settled. Whether one holds in earnest only a test shows.',
    },
    source: '§ 4 KKG, § 8a SGB VIII (as of 2021); a definition of Geflecht, 2026',
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'CERTAINTY',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'RECORDED',
    reasons: ['noHandoverExpected'],
  },
] as const satisfies readonly MeasureEntry[]
