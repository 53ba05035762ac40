import type { RuleSet } from '../../../shared/domain/cluster.ts'
import { agrifoodRules } from './agrifood.ts'
import { buildRules } from './build.ts'
import { createRules } from './create/index.ts'
import { greentechRules } from './greentech.ts'
import { healthRules } from './health.ts'
import { innovateRules } from './innovate.ts'
import { mechRules } from './mech.ts'
import { tourismRules } from './tourism.ts'
import { urbanRules } from './urban.ts'

/** Version 1 of every cluster's rules. */
export const ruleSets: RuleSet[] = [
  createRules,
  agrifoodRules,
  buildRules,
  greentechRules,
  healthRules,
  innovateRules,
  mechRules,
  tourismRules,
  urbanRules,
]
