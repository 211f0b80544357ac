import { byKey } from '../language/index.ts'
import type { CoverageTemplate } from './coverage.ts'
import { brandenburg2006 } from './template/brandenburg.ts'
import { kkgSince2012, kkgSince2021 } from './template/kkg.ts'
import { lkischgNrw } from './template/lkischgNrw.ts'
import { nzfhBenchmark } from './template/nzfh.ts'
import { sgb8Section81 } from './template/sgb8.ts'

/** The six coverage templates. */
export const coverageTemplates: readonly CoverageTemplate[] = [
  kkgSince2021,
  kkgSince2012,
  lkischgNrw,
  brandenburg2006,
  nzfhBenchmark,
  sgb8Section81,
]

export const coverageTemplateByKey = byKey<CoverageTemplate>(coverageTemplates)
