import type { Notice } from './notice.documents.ts'

/** The icon of each kind of notice. */
export const noticeIcons: Readonly<Record<Notice['kind'], string>> = {
  MENTIONED: 'i-lucide-at-sign',
  ANSWERED: 'i-lucide-message-square-reply',
  ASSIGNED: 'i-lucide-hand',
  DECIDED: 'i-lucide-gavel',
  PROPOSED: 'i-lucide-git-pull-request-arrow',
  GAPS_OPENED: 'i-lucide-unlink',
  GAPS_CLOSED: 'i-lucide-link',
}
