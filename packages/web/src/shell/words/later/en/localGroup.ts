import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const localGroup: LaterWords['localGroup'] = {
  title: 'Groups laid down locally',
  intro: 'These groups belong at the table here as well. They count on their own and never as what the law expects.',
  none: 'Here you can lay down who belongs at the table beside what the law expects, and on what that rests.',
  counts: (types, least) =>
    least === 1 ? types.join(' or ') : `at least ${count(least, 'institution', 'institutions')}: ${types.join(' or ')}`,
  by: (place) => `laid down for ${place}`,
  kinds: (kinds) => `only ${kinds.join(', ')}`,
  until: (day) => `ends before ${day}`,
  read: 'Read the decision',
}
