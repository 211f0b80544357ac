import { useRoute } from 'vue-router'
import { useNetworks } from '../network/useNetworks.ts'
import { oldestRevision } from '../shell/clients.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { fileName } from '../take/fileName.ts'
import { addressOf } from '../take/origin.ts'
import { useShownSubject } from '../take/useShownSubject.ts'
import { longDay } from '../time/index.ts'
import type { Progress } from './pdf.ts'

/** Makes a page of a network a PDF: as it stands there, with its numbers, its pictures and its notes. All that this needs is loaded with the first. */
export function usePdf(): (page: Element, title: string, progress: Progress) => Promise<{ content: Blob; name: string }> {
  const { language } = useWords()
  const { later } = useLaterWords()
  const { current, day } = useNetworks()
  const subject = useShownSubject()
  const route = useRoute()
  return async (page, title, progress) => {
    const [{ readPage }, { paperOf }, { pdfOf }, { pageFonts }] = await Promise.all([
      import('./readPage.ts'),
      import('./paper.ts'),
      import('./pdf.ts'),
      import('./fonts.ts'),
    ])
    const network = current.value?.name ?? ''
    const words = later.value.take
    const { standing } = subject()
    const around = {
      title,
      network,
      standing: words.pictureDay(longDay(day.value, language.value), oldestRevision()),
      source: standing ? words.pictureSource(words[standing]) : words.source,
      address: addressOf({ site: window.location.origin, path: route.fullPath, day: day.value }),
      language: language.value,
      madeAt: new Date(),
    }
    const fonts = await pageFonts()
    const content = await pdfOf(paperOf(readPage(page), around, later.value.paper), fonts, progress)
    return { content, name: fileName([title, network, day.value], 'pdf') }
  }
}
