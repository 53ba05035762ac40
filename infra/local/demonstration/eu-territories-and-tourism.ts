import type { EuRow } from './sedia-wire.ts'

/** Territories, tourism and urban reactivation. */
export const euTerritoriesAndTourism: EuRow[] = [
  {
    type: 1,
    code: 'EX-{Y}-NEB-02',
    call: 'EX-{Y}-NEB',
    title: 'Empty spaces, full calendars: reactivating disused buildings through culture',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-42],
    deadlines: [[73, '17:00']],
    each: [2_000_000, 3_000_000],
    projects: 5,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    keywords: ['Urban regeneration', 'Culture-led reuse', 'Participation', 'Architecture'],
    text: `Expected outcome: towns reopen closed factories, barracks and shops with uses that last, and
      neighbours have a say in them.

      Scope: temporary use often ends when the festival leaves. Projects test, in at least four cities or
      small towns, how events, workshops, services and light architecture can bring a disused place back
      to life step by step. They deal with permits, insurance, heating, accessibility and ownership, and
      compare community leases, cooperatives and public management. Designers, craftspeople, performers
      and social services work with residents in living laboratories; timetables of the city, night life
      and noise are part of the plan. Proposals measure what changes for shops, safety and loneliness, and
      give administrations ready-to-use rules.`,
  },
  {
    type: 8,
    key: 'slow-routes',
    title: 'Slow Routes: digital services for walkers, cyclists and small inns',
    parent: ['EX-{Y}-SMP-TOUR', 'Twin transition of tourism SMEs'],
    acronym: 'WAYSIDE',
    programme: 'market',
    opens: [-26],
    deadlines: [[15, '17:00']],
    budget: 1_400_000,
    text: `WAYSIDE helps small tourism companies along long-distance paths, cycle routes and waterways to
      become greener and easier to find. Seventy companies will receive between EUR 10,000 and EUR 20,000,
      covering 75% of costs, and six months of coaching.

      Eligible are hotels, inns, campsites, guides, tour operators and event organisers with fewer than
      250 employees in the nine regions of the project, Emilia-Romagna included. Money can be spent on
      booking systems shared between neighbours, luggage transport by cargo bike, menus from local farms,
      water and energy savings certified by an eco-label, visits to workshops and museums off the main
      road, and services for travellers with disabilities. Companies may apply alone or in groups of up to
      four; groups along the same route receive extra points. Photographs, videos and texts produced must
      be available to the local tourist board. De minimis aid rules apply.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-SMP-TOUR',
    call: 'EX-{Y}-SMP-TOUR',
    title: 'Twin transition of tourism SMEs: balanced flows and data shared by destinations',
    programme: 'market',
    action: 'SMP Grants for Financial Support',
    opens: [-9],
    deadlines: [[57, '17:00']],
    each: [2_500_000, 3_500_000],
    projects: 5,
    rate: '90%',
    partners: 'at least five applicants from five eligible countries',
    keywords: ['Tourism', 'Destination management', 'Data', 'Sustainability'],
    appears: -4,
    text: `Expected outcome: destinations move visitors from crowded weeks and places to quieter ones, to
      the benefit of residents and of small businesses.

      Scope: consortia of cluster organisations, tourist boards and technology providers help at least one
      hundred small companies each to use data on bookings, mobility and events, and to build offers for
      the low season: food and craft experiences, meetings, spas, sport, family research in archives. At
      least two thirds of the budget is passed on to companies as financial support of up to EUR 30,000.
      Proposals agree with residents on limits, respect the European tourism data space, and monitor
      water, waste and housing. Mountain and inland areas next to famous coasts are of special interest.`,
  },
  {
    type: 8,
    key: 'night-city',
    title: 'After Dark: night-time services, culture and safety in medium-sized cities',
    parent: ['EX-{Y}-NEB-02', 'Empty spaces, full calendars'],
    acronym: 'NOCTIS',
    programme: 'horizon',
    opens: [-12],
    deadlines: [[36, '17:00']],
    budget: 500_000,
    text: `Cities plan the day and merely police the night. NOCTIS gives ten grants of up to EUR 50,000
      (100%) to municipalities, associations and creative companies that try new services between eight in
      the evening and six in the morning: late libraries, shared night buses, quiet concert formats,
      lighting designed with women and older residents, open kitchens for shift workers, music venues that
      agree with their neighbours.

      A project lasts twelve months in a city of 40,000 to 300,000 inhabitants. The municipality must be
      applicant or give written support. Data about noise, presence and transport are collected in respect
      of privacy and shown on a public panel. Projects include at least one event designed with young
      people and one with workers of the night. Sound designers, lighting studios, start-ups for mobility
      and social cooperatives are welcome in teams of two to four organisations. Applications consist of
      eight pages and a video of two minutes.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-CL5-D4-07',
    call: 'EX-{Y}-CL5-D4',
    title: 'Cooler streets: shade, water and materials against urban heat',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-80],
    deadlines: [[21, '17:00']],
    each: [4_000_000, 5_000_000],
    projects: 3,
    rate: '70% (100% for non-profit organisations)',
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [6, 8],
    keywords: ['Urban heat', 'Climate adaptation', 'Public space', 'Nature-based solutions'],
    text: `Expected outcome: neighbourhoods with many old people and few trees become at least two degrees
      cooler on the hottest afternoons.

      Scope: demonstrators in three cities combine trees, permeable paving, reflective and ceramic
      materials, movable textile shading and drinking water with changes to timetables of markets, schools
      and public works. Models and low-cost sensors show where an intervention helps most; residents help
      to choose and to look after it. Proposals compare cost over thirty years, study allergies and water
      use, and prepare specifications for public tenders. Architects, landscape designers, manufacturers
      of outdoor furniture and textile companies should take part, and cultural events are used to bring
      people into the new spaces.`,
  },
  {
    type: 1,
    code: 'EX-{Y}-MISS-CIT-03',
    call: 'EX-{Y}-MISS-CIT',
    title: 'Last-mile logistics that neighbourhoods can live with',
    programme: 'horizon',
    action: 'HORIZON Innovation Actions',
    opens: [-15],
    deadlines: [[85, '17:00']],
    each: [3_000_000, 5_000_000],
    projects: 4,
    rate: '70% (100% for non-profit organisations)',
    details: true,
    partners: `at least three independent legal entities established in three different Member States or
      associated countries`,
    trl: [6, 8],
    keywords: ['Urban logistics', 'Mobility', 'Cargo bikes', 'Digital twin'],
    text: `Expected outcome: deliveries in historic centres and dense districts produce fewer emissions,
      less noise and no double parking.

      Scope: projects equip at least four cities with consolidation points in underused car parks or
      markets, electric cargo bikes and lockers, dynamic booking of kerbside space and common rules for
      couriers. A digital twin of freight flows supports decisions, with data that large platforms are
      required to share. Shops, restaurants and craftspeople take part in the design, and working
      conditions of riders are assessed. Proposals should show how the service pays for itself after the
      grant and how regulations can be transferred to smaller towns.`,
  },
]
