import { membersText } from '../../../shared/digests/verdicts.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readContact } from '../../../shared/store/contacts.ts'
import { readTalks } from '../../../shared/store/letters.ts'
import { readMember } from '../../../shared/store/members.ts'
import type { TalkAsked } from '../pages/office/talks.tsx'
import type { ConsoleServices } from '../services.ts'

/** Who asked to talk about a call within the last 30 days, newest first. */
export const talksAbout = async (
  call: string,
  language: ReaderLanguage,
  { table }: Pick<ConsoleServices, 'table'>,
): Promise<TalkAsked[]> => {
  const letters = await readTalks(table, call)
  if (letters.length === 0) return []
  const clusters = await readClusters(table)
  const talks = await Promise.all(
    letters.map(async ({ owner, at, content }): Promise<TalkAsked | undefined> => {
      const contact = await readContact(table, owner.id)
      if (!contact || content.kind !== 'talk') return undefined
      const members = await Promise.all(contact.members.map((member) => readMember(table, member)))
      return {
        at,
        name: contact.name,
        members: membersText(
          language,
          members.filter((member) => member !== undefined),
        ),
        cluster: clusters.find(({ id }) => id === content.cluster)?.name ?? content.cluster,
        message: content.message,
      }
    }),
  )
  return talks.filter((talk) => talk !== undefined).toReversed()
}
