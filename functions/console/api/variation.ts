import * as z from 'zod'
import { MemberKind } from '../../../shared/domain/member.ts'
import { CLUSTER } from '../access/rules.ts'
import { variationKnown } from '../members/variation-known.ts'
import { noCluster } from './drafts.ts'
import { route } from './route.ts'

export const variationRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/members/variation',
    name: 'readVariation',
    tag: 'Members',
    summary: 'How many members a cluster had, month by month for three years, the newest first',
    rule: CLUSTER,
    answer: z.object({
      months: z.array(
        z.object({
          month: z.string().describe('2026-06'),
          joined: z.int(),
          left: z.int(),
          end: z.int().describe('members on its last day, or today while it is under way'),
          byKind: z.record(MemberKind, z.int()).describe('of these, by their kind of today'),
        }),
      ),
      undated: z.int().describe('members of whom nobody wrote down when they joined'),
    }),
    handle: async ({ services, params }) => {
      const known = await variationKnown(services, params.cluster)
      return known ? { answer: { months: known.months, undated: known.undated } } : noCluster(params.cluster)
    },
  }),
]
