import { type RequestContext, seenToday } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { asks, inContext, root, takes } from '../graphql/field.ts'
import { byName, sorted } from '../graphql/page.ts'
import { sourcePolicy } from './source.policy.ts'
import { Source } from './source.type.ts'

@root()
export class SourceResolver {
  @asks(() => Source, sourcePolicy, 'One source by its key.', { nullable: true })
  source(@takes('key', () => String, 'Key of the source.') key: string, @inContext() context: RequestContext): Source {
    const view = seenToday(context)
    const row = view.rowOfKey('source', key)
    if (row < 0) throw notFound('source with the key', key, 'The field sources lists all keys.')
    return new Source(view, row)
  }

  @asks(() => [Source], sourcePolicy, 'All sources, by title.', { size: 100 })
  sources(@inContext() context: RequestContext): Source[] {
    const view = seenToday(context)
    const sources = Array.from(view.rows('source'), (row) => new Source(view, row))
    return sorted(
      sources,
      byName(
        (source) => source.title,
        (source) => source.key,
      ),
    )
  }
}
