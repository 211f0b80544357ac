import type { Words } from '../words.ts'

export const take: Words['take'] = {
  menu: 'Take away',
  title: 'Pictures and tables of this page as files',
}
