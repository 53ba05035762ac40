/** The source under which calls stand that the Region's consortium announces here. */
export const DESK_SOURCE = 'art-er'

/** The id of the call that an announcement is, once it is published. */
export const callIdOf = (id: string): string => `${DESK_SOURCE}:${id}`

/** Is it one that the consortium announces here, alone or as the first of several rows? */
export const isAnnounced = ({ source }: { source: string }): boolean => source === DESK_SOURCE

/** Is a stored row's id that of an announced call? */
export const isAnnouncedId = (id: string): boolean => id.startsWith(`${DESK_SOURCE}:`)
