import type { GraphiQLPlugin } from '@graphiql/react'
import { lazy, Suspense } from 'react'

const QuestionList = lazy(() => import('./QuestionList.tsx').then(({ QuestionList }) => ({ default: QuestionList })))

/** Beside the documentation: every question that can be asked, ready to run. The list is fetched when the panel opens. */
export const questionsPlugin: GraphiQLPlugin = {
  title: 'Questions',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.2a2.6 2.6 0 1 1 3.7 2.6c-.8.4-1.2 1-1.2 1.9M12 16.8v.1" />
    </svg>
  ),
  content: () => (
    <Suspense fallback={null}>
      <QuestionList />
    </Suspense>
  ),
}
