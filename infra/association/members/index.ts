import type { Enrolled } from '../constructors.ts'
import { agrifoodMembers } from './agrifood.ts'
import { buildMembers } from './build.ts'
import { contentImagesCompanies } from './create-content-images.ts'
import { fashionFurnitureCompanies } from './create-fashion-furniture.ts'
import { heritageStageCompanies } from './create-heritage-stage.ts'
import { laboratories } from './create-laboratories.ts'
import { otherOrganisations } from './create-others.ts'
import { consortiumAndTraining } from './create-training.ts'
import { greentechMembers } from './greentech.ts'
import { healthMembers } from './health.ts'
import { innovateMembers } from './innovate.ts'
import { mechMembers } from './mech.ts'
import { tourismMembers } from './tourism.ts'
import { urbanMembers } from './urban.ts'

/** Every sample member with its contacts, Create first. */
export const enrolled: Enrolled[] = [
  ...fashionFurnitureCompanies,
  ...heritageStageCompanies,
  ...contentImagesCompanies,
  ...laboratories,
  ...consortiumAndTraining,
  ...otherOrganisations,
  ...agrifoodMembers,
  ...buildMembers,
  ...greentechMembers,
  ...healthMembers,
  ...innovateMembers,
  ...mechMembers,
  ...tourismMembers,
  ...urbanMembers,
]
