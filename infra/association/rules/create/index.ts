import { firstRules } from '../../constructors.ts'
import { content, territories } from './content-territories.ts'
import { fashion, furniture } from './fashion-furniture.ts'
import { heritage, stage } from './heritage-stage.ts'
import { educational, images } from './images-educational.ts'
import { priorities } from './priorities.ts'

/**
 * What Create's managers start from. Phrases are preferred to single words that mean other things elsewhere
 * ("design", "content", "stage"), and nothing excludes or is required yet: that is for people to decide.
 */
export const createRules = firstRules(
  'create',
  'First concepts, from the eight working value chains and the ten strategic priorities.',
  fashion,
  furniture,
  heritage,
  stage,
  content,
  territories,
  images,
  educational,
  ...priorities,
)
