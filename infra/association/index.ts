import { create } from './clusters/create.ts'
import { exampleClusters } from './clusters/examples.ts'
import { enrolled } from './members/index.ts'
import { ruleSets } from './rules/index.ts'

/**
 * The nine Clust-ERs with their rules, and the fictional members and contacts that the product is shown with.
 * Ecosystems, Create's chains, priorities and composition are facts; every organisation and person is invented.
 * Plain values that satisfy the domain's schemas, which a test proves, so that a start need not parse them.
 */
export const association = {
  clusters: [create, ...exampleClusters],
  ruleSets,
  members: enrolled.map(({ member }) => member),
  contacts: enrolled.flatMap(({ contacts }) => contacts),
}
