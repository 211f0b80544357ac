import { holds, inputType } from '../graphql/field.ts'
import { Int } from 'type-graphql'

@inputType('SaveViewInput', 'A view as it stands, to be opened again.')
export class SaveViewInput {
  @holds(() => String, 'How you call it: 2 to 80 characters without data about a person.')
  name!: string

  @holds(
    () => String,
    'Its address within the application: path and query, such as `/network/net.ratingen.ks/gaps?severity=CRITICAL`; at most 2000 characters. It may open no form.',
  )
  address!: string

  @holds(() => Boolean, 'Whether those who belong to its network see it too; only you do when left out.', { nullable: true })
  shared?: boolean | null

  @holds(
    () => String,
    'A small picture of it as a data URL: PNG or WebP of at most 40,000 bytes. It is shown to you alone, also where the view is shared.',
    { nullable: true },
  )
  thumbnail?: string | null
}

@inputType('SavedInput', 'A saved view or a story.')
export class SavedInput {
  @holds(() => String, 'Its key.')
  key!: string
}

@inputType('ChangeSavedViewInput', 'What is to be different about a saved view; what is left out stays.')
export class ChangeSavedViewInput extends SavedInput {
  @holds(() => Int, 'The version that was seen.')
  version!: number

  @holds(() => String, 'How it is called: 2 to 80 characters.', { nullable: true })
  name?: string | null

  @holds(() => String, 'Its address within the application.', { nullable: true })
  address?: string | null

  @holds(() => Boolean, 'Whether those who belong to its network see it too.', { nullable: true })
  shared?: boolean | null
}

@inputType('DrawSavedViewInput', 'Your own small picture of a saved view.')
export class DrawSavedViewInput extends SavedInput {
  @holds(() => String, 'A data URL: PNG or WebP of at most 40,000 bytes. Nobody else is shown it.')
  thumbnail!: string
}

@inputType('StoryStepInput', 'One step of a story: a view, and what is said to it.')
export class StoryStepInput {
  @holds(() => String, 'What stands above it: 2 to 80 characters.')
  name!: string

  @holds(() => String, 'The address of the view within the application, as for a saved view.')
  address!: string

  @holds(() => String, 'What is said to it: plain text without personal data, at most 2000 characters; may be empty.')
  text!: string

  @holds(() => String, 'Key of the saved view from which it was taken; only for its picture.', { nullable: true })
  savedView?: string | null
}

@inputType('WriteStoryInput', 'A story: views in an order, each with what is said to it.')
export class WriteStoryInput {
  @holds(() => String, 'Key of the network that it is about.')
  network!: string

  @holds(() => String, 'What it is called: 2 to 80 characters.')
  name!: string

  @holds(() => [StoryStepInput], 'Its steps in their order; at most 40.')
  steps!: StoryStepInput[]

  @holds(() => Boolean, 'Whether those who belong to the network see it too; only you do when left out.', { nullable: true })
  shared?: boolean | null
}

@inputType('ChangeStoryInput', 'What is to be different about a story; what is left out stays.')
export class ChangeStoryInput extends SavedInput {
  @holds(() => Int, 'The version that was seen.')
  version!: number

  @holds(() => String, 'What it is called: 2 to 80 characters.', { nullable: true })
  name?: string | null

  @holds(() => [StoryStepInput], 'All its steps in their order, in place of those before; at most 40.', { nullable: true })
  steps?: StoryStepInput[] | null

  @holds(() => Boolean, 'Whether those who belong to the network see it too.', { nullable: true })
  shared?: boolean | null
}
