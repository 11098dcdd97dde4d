/** The lines of a small `atlas.yaml`. */
export const SMALL_ABOUT: readonly string[] = `title: An atlas
introduction: >-
  What people say,
  and where.
focus:
  key: AUT
  name: Austria
  adjective: Austrian
  note: A note.
  noteSources: [atlas]
survey:
  name: A survey of 2015
  shortName: Survey 2015
  year: 2015
  question: What do you think?
  fieldwork: spring 2015
  interviews: 45435
  population: adults
  method: Counted.
  notSurveyed: Not surveyed in 2015.
  sources: atlas agency
  thresholds:
    favourable: [25, 30, 40, 50]
    unfavourable: [50]
    noAnswer: [5, 10, 15, 25]
layers:
  survey:
    title: Favourability
    isAndIsNot: What people said.
    date: spring 2015
    sources: [atlas]
  sites:
    title: Sites
    isAndIsNot: What is there.
    date: 2026
    sources: [atlas]
  protectorates:
    title: Protectorates
    isAndIsNot: A label.
    date: 2026
    sources: [atlas]
  memberships:
    title: Memberships
    isAndIsNot: Who belongs.
    date: 2026
    sources: [atlas]
convention:
  line: Borders as drawn.
  account:
    - They are drawn.
  date: 2026
  sources: [atlas]
projectionNote: The north is enlarged.
credits:
  - name: A Press
    what: figures
    licence: no
article:
  title: Relations
  dateline: A Press, 2020
  publisher: A Press
  url: https://example.org/article
  historyUrl: https://example.org/history
  licence: CC BY
  licenceUrl: https://example.org/licence`.split('\n')
