import * as z from 'zod'
import { MemberFileWork } from '../../../shared/domain/member-file.ts'
import { readMemberFile, readMemberFiles } from '../../../shared/store/member-files.ts'
import { BY_CLUSTER } from '../access/rules.ts'
import { notFound } from './problem.ts'
import { route } from './route.ts'

const FileAnswer = z
  .object(MemberFileWork.omit({ roles: true, today: true, language: true }).shape)
  .meta({ id: 'MemberFile' })

export const memberFileRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/members/files',
    name: 'listMemberFiles',
    tag: 'Members',
    summary: 'Large files of members that were stored lately, or are being stored',
    rule: BY_CLUSTER,
    answer: z.object({ items: z.array(FileAnswer) }),
    handle: async ({ services, params: { cluster } }) => ({
      answer: { items: await readMemberFiles(services.table, cluster) },
    }),
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/members/files/:file',
    name: 'readMemberFile',
    tag: 'Members',
    summary: 'How far the storing of a large file of members is, and what could not be stored',
    rule: BY_CLUSTER,
    answer: FileAnswer,
    handle: async ({ services, params: { cluster, file } }) => {
      const answer = await readMemberFile(services.table, cluster, file)
      return answer ? { answer } : notFound(`File ${file} of ${cluster}`)
    },
  }),
]
