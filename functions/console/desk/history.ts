import type { Announcement, Live } from '../../../shared/domain/announcement.ts'
import { differing } from '../../../shared/domain/announcement-fields.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { csvOf } from '../frame/csv.ts'
import { fieldLabel, valueText } from '../pages/desk/field-texts.ts'
import { byText } from '../pages/desk/shown.tsx'
import type { Reader } from '../services.ts'
import { afterwardsWords } from '../words/desk/afterwards.ts'
import { deskWords } from '../words/desk.ts'
import type { Afterwards } from './afterwards-of.ts'

/** Each version as it was published, the first first. */
export const versionsIn = (revisions: readonly Announcement[]): Live[] => {
  const versions = new Map<number, Live>()
  for (const { live } of revisions) if (live && !versions.has(live.version)) versions.set(live.version, live)
  return [...versions.values()].toSorted((a, b) => a.version - b.version)
}

type Around = { clusters: readonly Cluster[]; afterwards: Afterwards }

/** The whole history as a table: a row for what was done, one for each field it changed, one for each sending. */
export const historyCsv = (
  reader: Reader,
  revisions: readonly Announcement[],
  { clusters, afterwards }: Around,
): string => {
  const { language } = reader
  const [words, desk] = [afterwardsWords[language], deskWords[language]]
  const rows = revisions.flatMap(({ happened, live, written }, index) => {
    const before = revisions[index - 1]?.written
    const done = [
      happened.at,
      byText(reader, happened.by),
      desk.events[happened.name],
      live ? String(live.version) : '',
      happened.comment ?? '',
    ]
    const changed = before ? differing(before, written) : []
    if (changed.length === 0) return [[...done, '', '', '', '', '']]
    return changed.map((name) => [
      ...done,
      fieldLabel(language, name),
      before ? valueText(language, before, name, clusters) : '',
      valueText(language, written, name, clusters),
      '',
      '',
    ])
  })
  const mailed = afterwards.told.runs
    .toReversed()
    .map(({ period, at, contacts, lines }) => [
      at,
      desk.bySystem,
      words.mailed,
      [...new Set(lines.map(({ version }) => version))].join(', '),
      '',
      ...['', '', ''],
      period,
      contacts,
    ])
  return csvOf(Object.values(words.columns), [...rows, ...mailed])
}

/** The same for programs: every revision and version whole, and what became of each, as counts. */
export const historyJson = (
  { id, state, live }: Announcement,
  revisions: readonly Announcement[],
  { told, promised, said, opened }: Afterwards,
) => ({
  announcement: id,
  state,
  version: live?.version ?? null,
  revisions: revisions.map(({ revision, happened, written }, index) => ({
    revision,
    ...happened,
    changed: index === 0 ? [] : differing(revisions[index - 1]?.written ?? {}, written),
  })),
  versions: versionsIn(revisions).map(({ version, at, by, standing, written, updates }) => ({
    ...{ version, at, by, standing, written },
    update: updates.find((update) => update.version === version) ?? null,
  })),
  afterwards: {
    promised: promised ?? null,
    told: { ...told.all, before: told.before },
    groups: Object.fromEntries(told.groups),
    lines: told.lines,
    runs: told.runs,
    answers: said ?? null,
    opened,
  },
})
