import type { Commitment, CommitmentKind } from '@geflecht/domain'
import { type Chapter, stated } from './fact.ts'
import { dated } from './when.ts'

/** Something that was promised, on the day of the event as exactly as it is known; no source sets a day by which it is to be done. */
const promised = (
  key: string,
  kind: CommitmentKind,
  subject: string,
  [source, date]: readonly [source: string, date: string],
  summary: string,
  statement: string,
): Commitment => ({
  key,
  kind,
  summary,
  subject,
  madeOn: dated(date).day,
  madeOnPrecision: dated(date).precision,
  dueOn: null,
  keptOn: null,
  provenance: [stated(source, statement)],
})

const olsberg = ['S002', '2014-10-22'] as const

/** What networks, a programme and offices have promised of themselves. */
// biome-ignore format: a fact is two or three lines
export const commitmentsChapter: Chapter = {
  commitment: [
    promised('com.olsberg.turnus', 'MEETING_CADENCE', 'net.olsberg.fh-ks', olsberg, 'Ein bis zwei Netzwerktreffen im Jahr',
      'Das Netzwerk will sich von nun an jährlich ein- oder zweimal in Olsberg treffen.'),
    promised('com.olsberg.ergebnisse', 'REPORTING', 'net.olsberg.fh-ks', olsberg, 'Kleine Gruppen berichten der großen Runde',
      'Was in kleinen Gruppen erarbeitet wird, soll die große Runde erfahren.'),
    promised('com.hsk.flaechendeckend', 'COVERAGE', 'prog.hsk.dezentrale-netzwerke', olsberg, 'Ein Netzwerk in jeder Stadt und Gemeinde',
      'Es ist entschieden, dass jede Stadt und Gemeinde ein eigenes Netzwerk bekommt.'),
    // Three bodies hold the series together and the source does not say which of them promised: it stands with the Land.
    promised('com.nrw.fachtag-fortsetzung', 'EVENT', 'ter.nrw', ['S001', '2025-02-06'], 'Der Fachtag Netzwerke Kinderschutz wird fortgesetzt',
      'Eine weitere Veranstaltung dieser Art ist schon vorgesehen.'),
    promised('com.bb.auswertung', 'ACTION_ITEM', 'inst.bb.mbjs', ['S004', '2018-11-30'], 'Die Vorschläge aus dem Workshop auswerten',
      'Das Ministerium wertet aus, was im Workshop vorgeschlagen wurde.'),
    promised('com.wuppertal.ein-ansprechpartner', 'PRACTICE', 'inst.wuppertal.jobcenter', ['S000', '2018'], 'Eine Stelle begleitet die ganze Familie',
      'Seit dem Jahr der Tagung ist für eine Familie im Ganzen eine einzige Fachkraft zuständig.'),
    promised('com.ratingen.multiplikatoren', 'ROLE', 'net.ratingen.ks', ['S003', '2023-05-03'], 'Die Teilnehmenden tragen das Besprochene weiter',
      'Wer teilnimmt, gibt die Ergebnisse in der eigenen Einrichtung oder Berufsgruppe weiter.'),
  ],
}
