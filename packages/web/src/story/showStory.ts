import { placeOf } from '../saved/addressToSave.ts'
import type { ViewState } from '../shell/viewState.ts'

/** Where a step of a story is shown: the view itself, with the story beside it; language and colours stay as they are. */
export const showStory = (address: string, story: string, step: number, { lang, theme }: Pick<ViewState, 'lang' | 'theme'>) =>
  placeOf(address, { lang, theme, story, step })
