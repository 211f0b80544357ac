import type { Label, Language } from '@geflecht/domain'
import { onScopeDispose, shallowReactive } from 'vue'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Table } from './table.ts'

/** Says how far the gathering has come; throws where it was called off. */
export type Progress = (there: number, all: number) => void

/** The language of what is taken: heads of columns, and labels of the domain. */
export interface Say {
  language: Language
  columns: LaterWords['take']['columns']
  label: (label: Label) => string
  yes: string
}

/** A table that the view can give, with all its rows, also those that are not loaded or drawn. */
export interface TableOffer {
  title: string
  gather: (progress: Progress, say: Say) => Table | Promise<Table>
}

/** Each gives what its part of the view offers at the moment; null where that is nothing. */
type Offering<Offer> = () => Offer | null

const tables = shallowReactive(new Set<Offering<TableOffer>>())

/** Offers a table for as long as the part of the view is there. */
export function useTakeTable(offering: Offering<TableOffer>): void {
  tables.add(offering)
  onScopeDispose(() => tables.delete(offering))
}

/** The tables that the view offers at the moment. */
export const offeredTables = (): TableOffer[] => [...tables].flatMap((offering) => offering() ?? [])
