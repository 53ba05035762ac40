import * as z from 'zod'
import { readClusters, readRuleSet, readVersions } from '../../../shared/store/clusters.ts'
import { CLUSTER, EVERYBODY } from '../access/rules.ts'
import { versionsDiff } from '../concepts/publish-orders.ts'
import type { ConsoleServices } from '../services.ts'
import { paged } from './page.ts'
import { notFound } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'
import { ClusterAnswer, DiffAnswer, RuleSetAnswer, VersionAnswer } from './schemas.ts'

/** As many versions as are listed. */
const MOST_VERSIONS = 50

export const clusterOf = async ({ table }: ConsoleServices, id: string) =>
  (await readClusters(table)).find((one) => one.id === id)

const Compared = z.strictObject({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
})

export const clusterRoutes = [
  route({
    method: 'GET',
    path: '/clusters',
    name: 'listClusters',
    tag: 'Clusters',
    summary: 'All clusters, with their value chains and priorities',
    rule: { may: EVERYBODY, scope: 'read' },
    answer: z.object({ items: z.array(ClusterAnswer) }),
    handle: async ({ services }) => ({ answer: { items: await readClusters(services.table) } }),
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/rules',
    name: 'readRules',
    tag: 'Clusters',
    summary: 'The rule set in force; its ETag is what a roll-back names',
    rule: CLUSTER,
    answer: RuleSetAnswer,
    handle: async ({ services, params }) => {
      const cluster = await clusterOf(services, params.cluster)
      const rules = cluster && (await readRuleSet(services.table, cluster.id, cluster.ruleSet))
      if (!rules) return notFound(`Cluster ${params.cluster}`)
      return { answer: rules, etag: versionTag(rules.version) }
    },
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/rules/versions',
    name: 'listVersions',
    tag: 'Clusters',
    summary:
      'The rule sets that have been in force, the latest first: who, when, why; without their concepts',
    rule: CLUSTER,
    query: PageQuery,
    answer: pageOf(VersionAnswer),
    handle: async ({ services, params, query }) => {
      const cluster = await clusterOf(services, params.cluster)
      if (!cluster) return notFound(`Cluster ${params.cluster}`)
      return { answer: paged(await readVersions(services.table, cluster, MOST_VERSIONS), query) }
    },
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/rules/versions/:version',
    name: 'readVersion',
    tag: 'Clusters',
    summary: 'A rule set that is or was in force',
    rule: CLUSTER,
    answer: RuleSetAnswer,
    handle: async ({ services, params: { cluster: id, version } }) => {
      const cluster = await clusterOf(services, id)
      const versions = cluster ? await readVersions(services.table, cluster, Number.MAX_SAFE_INTEGER) : []
      const rules = versions.find((one) => one.version === version)
      return rules ? { answer: rules } : notFound(`Version ${version} of ${id}`)
    },
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/rules/diff',
    name: 'compareVersions',
    tag: 'Clusters',
    summary: 'What makes of one version the other',
    rule: CLUSTER,
    query: Compared,
    answer: DiffAnswer,
    handle: async ({ services, params, query }) => {
      const cluster = await clusterOf(services, params.cluster)
      const versions = cluster ? await readVersions(services.table, cluster, Number.MAX_SAFE_INTEGER) : []
      const [from, to] = [query.from, query.to].map((one) => versions.find(({ version }) => version === one))
      if (!cluster || !from || !to)
        return notFound(`Versions ${query.from} and ${query.to} of ${params.cluster}`)
      return { answer: versionsDiff({ cluster }, from, to) }
    },
  }),
]

/** The ETag of the version in force. */
export const versionTag = (version: number): string => `version-${version}`
