import type { RegionalRow } from './plone-wire.ts'
import type { EuRow } from './sedia-wire.ts'
import type { IncentiveRow } from './solr-wire.ts'
export const euRows: EuRow[] = []
export const regionalRows: RegionalRow[] = []
export const incentiveRows: IncentiveRow[] = []
