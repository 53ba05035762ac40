import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { keptWords } from '../../functions/console/words/kept.ts'
import { Act } from '../../shared/domain/act.ts'
import { AddedCall } from '../../shared/domain/added-call.ts'
import { Announcement } from '../../shared/domain/announcement.ts'
import { ApiKey } from '../../shared/domain/api-key.ts'
import { Contact } from '../../shared/domain/contact.ts'
import { DataRequest } from '../../shared/domain/data-request.ts'
import { Erasure } from '../../shared/domain/erasure.ts'
import { Judgement } from '../../shared/domain/judgement.ts'
import { Letter, Question } from '../../shared/domain/letter.ts'
import { MailRecord } from '../../shared/domain/mail.ts'
import { Opinion } from '../../shared/domain/opinion.ts'
import { KnownPerson, Session } from '../../shared/domain/person.ts'
import { KEPT, KEPT_OF_PEOPLE, keptAs, type PersonalId } from '../../shared/domain/privacy.ts'
import { Shard } from '../../shared/domain/run.ts'
import { SignUp } from '../../shared/domain/sign-up.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What is stored of each kind of row, by the schema that it is stored with. */
const SCHEMAS: Partial<Record<PersonalId, z.ZodObject>> = {
  contact: Contact,
  mail: MailRecord,
  opinion: Opinion,
  letter: Letter,
  confirmation: Letter,
  'own-link': Letter,
  question: Question,
  shard: Shard,
  'sign-up': SignUp,
  request: DataRequest,
  judgement: Judgement,
  erasure: Erasure,
  'added-call': AddedCall,
  announcement: Announcement,
  person: KnownPerson,
  session: Session,
  act: Act,
  'api-key': ApiKey,
}

/** Words in capitals that the stores build their keys with, `CONTACT#` or `'MEMBERS'`. */
const keyWords = (): Set<string> => {
  const folder = join(ROOT, 'shared/store')
  const texts = readdirSync(folder)
    .filter((file) => file !== 'table.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/['`]([A-Z]{4,})[#'`]/g)].map(([, word = '']) => word)),
  )
}

describe('H1 the table of what is kept', () => {
  it('names every kind of row that a store writes', () => {
    const known = new Set(
      KEPT.flatMap(({ place }) =>
        place.in === 'table' ? [place.partition.replace('#', ''), place.sort.replace('#', '')] : [],
      ),
    )
    expect([...keyWords()].filter((word) => !known.has(word))).toEqual([])
  })

  it('names every folder of blobs', () => {
    const plan = readFileSync(join(ROOT, 'infra/functions.ts'), 'utf8')
    const folders = /export type BlobFolder = ([^\n]+)/.exec(plan)?.[1]?.match(/[a-z]+/g) ?? []
    expect(folders.length).toBeGreaterThan(5)
    const known = KEPT.flatMap(({ place }) => (place.in === 'blobs' ? [place.folder] : []))
    expect(known.toSorted()).toEqual(folders.toSorted())
  })

  it.each(Object.entries(SCHEMAS))('names every field that is stored of a %s', (id, schema) => {
    const kind = KEPT_OF_PEOPLE.find((one) => one.id === id)
    expect([...(kind?.fields ?? [])].toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  it('says in both languages what each kind is and why, and why a copy or an erasure passes it over', () => {
    for (const words of [keptWords.it, keptWords.en])
      for (const { id, exported, erased } of KEPT_OF_PEOPLE) {
        expect(words[id].what, id).toMatch(/\.$/)
        expect(words[id].why, id).toMatch(/\.$/)
        if (exported !== 'whole' || erased !== 'removed') expect(words[id].passedOver, id).toMatch(/\.$/)
      }
  })

  it('knows a row by its keys, and one that is of no kind as such', () => {
    expect(keptAs({ pk: 'CONTACT#anna-neri', sk: 'MAIL#2026-W26' })?.id).toBe('mail')
    expect(keptAs({ pk: 'RUN#2026-W26', sk: 'RUN' })?.id).toBe('run')
    expect(keptAs({ pk: 'MEMBERS', sk: 'filofino' })?.id).toBe('member')
    expect(keptAs({ pk: 'DIARY#anna-neri', sk: 'CONTACT' })).toBeUndefined()
  })
})
