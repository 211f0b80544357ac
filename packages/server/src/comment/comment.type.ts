import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Account } from '../account/index.ts'
import type { View } from '../atlas/view.ts'
import { connectionOf } from '../graphql/connection.ts'
import { objectType, shows } from '../graphql/field.ts'
import { byParts } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { shownByFacts, Subject, subjectOfFact } from '../graphql/subject.ts'
import { readerOf } from '../rights/reader.ts'
import { rightsOf } from '../rights/rights.ts'
import { commentPolicy, mayAnswerComment } from './comment.policy.ts'

@objectType('Comment', 'What somebody says about a thing. The first of a thread stands for the thread.', { implements: [Subject] })
export class Comment extends Recorded {
  get table() {
    return this.view.atlas.tables.comment
  }

  @shows(() => Int, commentPolicy, 'The revision of its last change. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }

  @shows(() => Subject, commentPolicy, 'The thing that it is about.')
  get about(): Subject {
    return subjectOfFact(this.view, this.table.columns.about.at(this.row))!
  }

  @shows(() => Account, commentPolicy, 'Who wrote it.')
  get author(): Account {
    return new Account(this.table.columns.author.at(this.row))
  }

  @shows(() => DateTimeScalar, commentPolicy, 'When it was written.')
  get writtenAt(): string {
    return this.table.columns.writtenAt.at(this.row)
  }

  @shows(() => String, commentPolicy, 'What it says; null once its author has removed it.', { nullable: true })
  get text(): string | null {
    return this.table.columns.text.at(this.row)
  }

  @shows(() => [Account], commentPolicy, 'Who is mentioned.', { size: 2 })
  get mentions(): Account[] {
    return this.table.columns.mentions.at(this.row).map((id) => new Account(id))
  }

  @shows(() => DateScalar, commentPolicy, 'The day on which it was put into other words; null if it never was.', { nullable: true })
  get editedOn(): Day | null {
    return this.table.columns.editedOn.at(this.row)
  }

  @shows(() => DateScalar, commentPolicy, 'The day on which its author removed what it said; its place in the thread stays.', {
    nullable: true,
  })
  get removedOn(): Day | null {
    return this.table.columns.removedOn.at(this.row)
  }

  @shows(() => Comment, commentPolicy, 'The first comment of its thread; itself where it is that one.')
  get thread(): Comment {
    const first = this.table.columns.thread.at(this.row)
    return first === null ? this : new Comment(this.view, this.view.rowOf(first))
  }

  @shows(() => [Comment], commentPolicy, 'Of the first comment of a thread: the answers, in the order in which they were written.')
  get answers(): Comment[] {
    return this.referring('comment', 'thread').map((row) => new Comment(this.view, row))
  }

  @shows(() => DateScalar, commentPolicy, 'The day on which its thread was resolved; null while it is open.', { nullable: true })
  get resolvedOn(): Day | null {
    const first = this.table.columns.thread.at(this.row)
    return this.table.columns.resolvedOn.at(first === null ? this.row : this.view.rowOf(first))
  }
}

export const CommentConnection = connectionOf('Comment', () => Comment, commentPolicy, 'comments')
export type Comments = InstanceType<typeof CommentConnection<Comment, Comment>>

/** The newest first. */
export const commentOrder = byParts<Comment>((comment) => [-comment.factId])

/** Who may not take part does not learn of a comment. */
shownByFacts('comment', Comment, (view, row) => {
  const { atlas, viewer } = view
  const about = atlas.tables.comment.columns.about.at(row)
  return mayAnswerComment(rightsOf(atlas, viewer), readerOf(atlas), { about }) ? new Comment(view, row) : null
})

/** The first comments of all threads about a fact, as far as the viewer may see them. */
export const threadsAbout = (view: View, fact: number | null): Comment[] => {
  if (fact === null || !mayAnswerComment(rightsOf(view.atlas, view.viewer), readerOf(view.atlas), { about: fact })) return []
  const { thread } = view.atlas.tables.comment.columns
  return [...view.referring('comment', 'about', fact)].filter((row) => thread.at(row) === null).map((row) => new Comment(view, row))
}
