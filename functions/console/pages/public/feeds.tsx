import { FEED_FORMATS, feedPath, inAddress } from '../../public/address.ts'
import type { PublicView } from '../../public/view.ts'
import { publicWords } from '../../words/public.ts'
import { FeedLinks } from './calls.tsx'
import { FEED_TYPES, PublicFrame, type PublicReader } from './frame.tsx'

/** Every feed there is: of all calls, of each cluster, of each of its value chains. */
export const PublicFeedsPage = ({ open, view }: { open: PublicReader; view: PublicView }) => {
  const { language } = open.reader
  const words = publicWords[language]
  return (
    <PublicFrame
      open={open}
      title={words.feedsTitle}
      description={words.feedsLead}
      here="feeds"
      feeds={FEED_FORMATS.map((format) => ({
        href: inAddress(feedPath(undefined, format), language),
        type: FEED_TYPES[format].type,
        title: words.feedTitle(undefined),
      }))}
    >
      <h1>{words.feedsTitle}</h1>
      <p class="lead">{words.feedsLead}</p>
      <p>
        <strong>{words.feedsAll}</strong>:{' '}
        <FeedLinks language={language} scope={undefined} name={words.feedsAll} />
      </p>
      {view.clusters.map(({ id, name, valueChains }) => (
        <section>
          <h2>{name}</h2>
          <ul class="columns">
            <li>
              {words.wholeCluster(name)}: <FeedLinks language={language} scope={id} name={name} />
            </li>
            {valueChains
              .filter((chain) => view.chains.has(`${id}/${chain.id}`))
              .map((chain) => (
                <li>
                  {`${chain.name[language]}: `}
                  <FeedLinks
                    language={language}
                    scope={`${id}/${chain.id}`}
                    name={`${name}, ${chain.name[language]}`}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </PublicFrame>
  )
}
