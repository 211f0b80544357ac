import { Migration } from '@mikro-orm/migrations'

/** One number for a pair of ids, so that an exclusion constraint needs no extension: a range of one number stands for equality. */
const pair = (a: string, b: string) => `int8range((${a}::bigint << 31) | ${b}, (${a}::bigint << 31) | ${b}, '[]')`
const period = 'fact_period(valid_from, valid_from_precision, valid_to)'

/** What may not hold twice at the same time (invariants 2 and 4; one current claim per side; one territory per AGS). */
export class M0002Exclusions extends Migration {
  override name = 'M0002Exclusions'

  override up(): void {
    this.addSql(`create function fact_period(valid_from date, precision_ text, valid_to date) returns daterange language sql immutable as $$
      select case when precision_ = 'PLANNED' then 'empty'::daterange
                  when precision_ in ('BEFORE_OR_AT_YEAR', 'UNKNOWN') then daterange(null, valid_to)
                  else daterange(valid_from, valid_to) end $$`)
    this.exclude(
      'membership',
      'membership_once',
      [pair('network_id', 'institution_id'), pair('coalesce(body_id, 0)', '0')],
      `status = 'ACTIVE'`,
    )
    this.exclude('cooperation', 'cooperation_once', [
      pair('least(from_id, to_id)', 'greatest(from_id, to_id)'),
      pair('coalesce(network_id, 0)', 'coalesce(project_id, 0)'),
    ])
    this.exclude('neighbourhood', 'neighbourhood_once', [pair('least(a_id, b_id)', 'greatest(a_id, b_id)')])
    this.exclude('claim', 'claim_once', [pair('cooperation_id', 'by_id')])
    this.exclude('territory', 'territory_ags_once', [`int8range(ags::bigint, ags::bigint, '[]')`], 'ags is not null')
  }

  private exclude(table: string, name: string, equal: readonly string[], where?: string): void {
    const columns = [...equal, period].map((expression) => `(${expression}) with &&`).join(', ')
    this.addSql(
      `alter table "${table}" add constraint "${name}" exclude using gist (${columns})${where ? ` where (${where})` : ''} deferrable initially deferred`,
    )
  }
}
