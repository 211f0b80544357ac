import { useRoute } from 'vue-router'
import { useNetworks } from '../network/useNetworks.ts'
import { asked } from '../query/useAsked.ts'
import { oldestRevision } from '../shell/clients.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { longDay } from '../time/index.ts'
import { fileName } from './fileName.ts'
import { offeredTables, type Progress, type Say, type TableOffer } from './offers.ts'
import { addressOf, originOf } from './origin.ts'
import { type Picture, picturesOf } from './pictures.ts'
import { readTable, tablesOf } from './readTable.ts'
import { useShownSubject } from './useShownSubject.ts'

/** Something that can be taken away, in several formats. */
export interface Thing {
  title: string
  icon: string
  formats: readonly { label: string; make: (progress: Progress) => Promise<{ content: Blob; name: string }> }[]
}

/** Finds out what the view has to give: what its parts offer, and every table that it shows whole. */
export function useThings(): { things: () => Thing[] } {
  const { language, label } = useWords()
  const { later } = useLaterWords()
  const { day, today } = useNetworks()
  const subject = useShownSubject()
  const route = useRoute()

  const origin = (title: string, rows: number) =>
    originOf(
      {
        title,
        rows,
        subject: subject(),
        day: day.value,
        madeOn: today.value,
        revision: oldestRevision(),
        path: route.fullPath,
        site: window.location.origin,
        asked: asked.value,
      },
      later.value.take,
    )
  const nameOf = (title: string, ending: string) => fileName([title, subject().name ?? 'geflecht', day.value], ending)

  const say = (): Say => ({ language: language.value, columns: later.value.take.columns, label, yes: later.value.take.yes })

  function tableThing({ title, gather }: TableOffer): Thing {
    return {
      title,
      icon: 'i-lucide-table-2',
      formats: [
        {
          label: later.value.take.xlsx,
          make: async (progress) => {
            const [{ xlsxOf }, table] = [await import('./xlsx.ts'), await gather(progress, say())]
            return { content: await xlsxOf(table, origin(title, table.rows.length), language.value), name: nameOf(title, 'xlsx') }
          },
        },
        {
          label: later.value.take.csv,
          make: async (progress) => {
            const [{ csvOf }, table] = [await import('./csv.ts'), await gather(progress, say())]
            return { content: new Blob([csvOf(table, language.value)], { type: 'text/csv;charset=utf-8' }), name: nameOf(title, 'csv') }
          },
        },
      ],
    }
  }

  function pictureThing({ title, parts, says }: Picture): Thing {
    const words = later.value.take
    const make = async () => {
      const [{ drawn }, { framed }, { fontStack, fontStyle }, { measureText }] = await Promise.all([
        import('./pictures.ts'),
        import('./frame.ts'),
        import('./font.ts'),
        import('../netzwerkkarte/measureText.ts'),
      ])
      const { name, standing } = subject()
      const framing = {
        title,
        subtitle: [name, words.pictureDay(longDay(day.value, language.value), oldestRevision())].filter(Boolean).join(' · '),
        foot: [
          ...(says ? [says] : []),
          standing ? words.pictureSource(words[standing]) : words.source,
          addressOf({ site: window.location.origin, path: route.fullPath, day: day.value }),
        ],
        says,
      }
      return framed(drawn({ parts }), framing, await fontStyle(), fontStack, measureText)
    }
    return {
      title,
      icon: 'i-lucide-image',
      formats: [
        {
          label: words.svg,
          make: async () => ({ content: new Blob([(await make()).svg], { type: 'image/svg+xml' }), name: nameOf(title, 'svg') }),
        },
        {
          label: words.png,
          make: async () => ({ content: await (await import('./png.ts')).pngOf(await make()), name: nameOf(title, 'png') }),
        },
      ],
    }
  }

  function things(): Thing[] {
    const page = document.getElementById('content')
    const shown = page ? tablesOf(page).map(readTable) : []
    const offers = [...offeredTables(), ...shown.map((table) => ({ title: table.title, gather: () => table }))]
    return [...(page ? picturesOf(page).map(pictureThing) : []), ...offers.map(tableThing)]
  }
  return { things }
}
