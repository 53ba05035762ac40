import { euAgrifoodAndHealth } from './eu-agrifood-and-health.ts'
import { euBuildingAndEnergy } from './eu-building-and-energy.ts'
import { euContentAndEducation } from './eu-content-and-education.ts'
import { euFashionAndFurniture } from './eu-fashion-and-furniture.ts'
import { euHeritage } from './eu-heritage.ts'
import { euIndustryAndServices } from './eu-industry-and-services.ts'
import { euOddities } from './eu-oddities.ts'
import { euStageAndImages } from './eu-stage-and-images.ts'
import { euTerritoriesAndTourism } from './eu-territories-and-tourism.ts'
import { incentivesCreative } from './incentives-creative.ts'
import { incentivesLocal } from './incentives-local.ts'
import { incentivesNational } from './incentives-national.ts'
import { incentivesOddities } from './incentives-oddities.ts'
import type { RegionalRow } from './plone-wire.ts'
import { regionalCulture } from './regional-culture.ts'
import { regionalFashionAndDesign } from './regional-fashion-and-design.ts'
import { regionalIndustry } from './regional-industry.ts'
import { regionalOddities } from './regional-oddities.ts'
import { regionalTerritories } from './regional-territories.ts'
import type { EuRow } from './sedia-wire.ts'
import type { IncentiveRow } from './solr-wire.ts'

/** Every call here is invented. Programmes, sites and forms of address are real, so that the readers are proven. */
export const euRows: EuRow[] = [
  ...euFashionAndFurniture,
  ...euHeritage,
  ...euStageAndImages,
  ...euContentAndEducation,
  ...euTerritoriesAndTourism,
  ...euAgrifoodAndHealth,
  ...euBuildingAndEnergy,
  ...euIndustryAndServices,
  ...euOddities,
]

export const regionalRows: RegionalRow[] = [
  ...regionalFashionAndDesign,
  ...regionalCulture,
  ...regionalTerritories,
  ...regionalIndustry,
  ...regionalOddities,
]

export const incentiveRows: IncentiveRow[] = [
  ...incentivesCreative,
  ...incentivesNational,
  ...incentivesLocal,
  ...incentivesOddities,
]
