import type { Cluster } from '../../../shared/domain/cluster.ts'
import { clustersSeen, homeHref } from '../access/own-clusters.ts'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'

/** A page above the one that is shown. */
export type Crumb = { href: string; label: string }

/** Where the page is: the pages above it, each a link, then itself. Nothing where none is above. */
export const Trail = ({
  reader,
  crumbs,
  here,
}: {
  reader: Reader
  crumbs: readonly Crumb[]
  here: string
}) => {
  if (crumbs.length === 0) return null
  return (
    <nav class="breadcrumb-container" aria-label={frameWords[reader.language].trail}>
      <ol class="breadcrumb">
        {crumbs.map(({ href, label }) => (
          <li class="breadcrumb-item">
            <a href={href}>{label}</a>
            <span class="separator" aria-hidden="true">
              /
            </span>
          </li>
        ))}
        <li class="breadcrumb-item active" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}

/** The pages above one that is about a cluster. @param above those between the cluster's home and the page */
export const clusterTrail = (
  reader: Reader,
  { id, name }: Pick<Cluster, 'id' | 'name'>,
  ...above: Crumb[]
): Crumb[] => [
  ...(clustersSeen(reader.person).length > 1
    ? [{ href: '/clusters', label: frameWords[reader.language].clusters }]
    : []),
  { href: homeHref(id), label: name },
  ...above,
]
