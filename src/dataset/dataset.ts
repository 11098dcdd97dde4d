/**
 * The one typed dataset that the compile step yields and everything else reads.
 * It is plain JSON: no Map, no Date, no undefined in arrays, so that it survives a file and a `fetch` unchanged.
 * Nothing here knows which country, survey or article it is about.
 */

/** ISO 3166-1 alpha-3, or an own code of the register (starting with X) where ISO has none. */
export type EntityKey = string
export type SourceId = string
export type OrganisationId = string
export type SiteId = string
/** Id of a row of disputes.csv or territories.csv; the same id in both files is one territory. */
export type TerritoryId = string
/**
 * [longitude, latitude] in degrees. Longitude runs −180…180, but on the map's shapes, and in the points and boxes of
 * entities, which are taken from them, −169…191.
 */
export type Position = readonly [longitude: number, latitude: number]
/** [west, south, east, north] in degrees. East may exceed 180 for what crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number]

export interface Dataset {
  readonly about: About
  readonly entities: readonly Entity[]
  readonly survey: readonly SurveyRow[]
  readonly sites: readonly Site[]
  readonly territories: readonly Territory[]
  readonly organisations: readonly Organisation[]
  readonly memberships: readonly Membership[]
  readonly peacekeeping: readonly PeacekeepingMission[]
  readonly sources: Readonly<Record<SourceId, Source>>
  readonly article: Article
  readonly frames: readonly Frame[]
}

/** What this atlas is about: everything that another atlas would say differently. From `data/atlas.yaml`. */
export interface About {
  readonly title: string
  /** One or two sentences for the welcome panel. */
  readonly introduction: string
  readonly focus: {
    readonly key: EntityKey
    /** As it stands in running text. */
    readonly name: string
    /** "Russian". */
    readonly adjective: string
    /** What is said of the focal country's own figure: "own view", and the note about 92 and 93. */
    readonly note: string
    readonly noteSources: readonly SourceId[]
  }
  readonly survey: {
    /** Who asked, and the title of the survey. */
    readonly name: string
    readonly shortName: string
    readonly year: number
    readonly question: string
    /** "25 March – 27 May 2015" */
    readonly fieldwork: string
    readonly interviews: number
    readonly population: string
    /** How the figures were got: computed from respondent-level data, rounding. */
    readonly method: string
    /** "Not surveyed in 2015." – the whole sentence. */
    readonly notSurveyed: string
    readonly sources: readonly SourceId[]
    /**
     * Class thresholds in per cent, ascending: [25, 30, 40, 50] makes five classes, below 25, 25–29, … 50 and above.
     * One list per measure.
     */
    readonly thresholds: Readonly<Record<Measure, readonly number[]>>
  }
  /** Title, what it is and is not, and the date of each layer. */
  readonly layers: Readonly<Record<LayerId, LayerAbout>>
  /** The visible line about disputed areas, and the longer account behind it. */
  readonly convention: {
    readonly line: string
    readonly account: readonly string[]
    readonly date: string
    readonly sources: readonly SourceId[]
  }
  /** "Mercator enlarges the north." */
  readonly projectionNote: string
  readonly credits: readonly Credit[]
}

export type LayerId = 'survey' | 'sites' | 'protectorates' | 'memberships'
export const LAYER_IDS: readonly LayerId[] = ['survey', 'sites', 'protectorates', 'memberships']

export interface LayerAbout {
  readonly title: string
  /** One sentence on what it is and is not. */
  readonly isAndIsNot: string
  /** "as of early 2026" */
  readonly date: string
  readonly sources: readonly SourceId[]
}

export interface Credit {
  readonly name: string
  readonly what: string
  readonly licence: string
  readonly url?: string
  readonly licenceUrl?: string
  /** Whether and how it was changed: "shortened passages say so". */
  readonly changes?: string
  /** A file of the site that holds it as this atlas uses it, to be taken away. */
  readonly file?: SiteFile
}

/** Files that the site offers beside its pages: the names of countries and territories. */
export type SiteFile = 'names.csv'

/** A country or territory that can be selected. Names are frozen from `world-countries` with overrides in `data/countries.csv`. */
export interface Entity {
  readonly key: EntityKey
  /** The name a person would use: "South Korea". */
  readonly name: string
  /** "the" where running text needs it ("the United States"); else absent. */
  readonly article?: 'the'
  readonly officialName: string
  /** For search only: alternative spellings, abbreviations, former names, native names. */
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  /** UN member, UN observer, or neither. */
  readonly un: 'member' | 'observer' | 'none'
  /** For what is no UN member: its status in words, neutral ("British Overseas Territory", "declared independence in 2008; …"). */
  readonly status?: string
  /** The entity that it belongs to, for dependencies (GUF → FRA). */
  readonly partOf?: EntityKey
  readonly region: string
  /** A point well inside the largest part: labels, dots. */
  readonly point: Position
  /** Bounds of the largest part, unwrapped: what the camera goes to. */
  readonly box: Box
  /** Area in km² of the drawn shape; 0 for a point. */
  readonly area: number
  /** Too small to hit at the start view: drawn with a dot and a hit circle as well. */
  readonly small: boolean
  /** False for entities that the topology draws only as a point. */
  readonly hasShape: boolean
}

export type Measure = 'favourable' | 'unfavourable' | 'noAnswer'
export const MEASURES: readonly Measure[] = ['favourable', 'unfavourable', 'noAnswer']

/** Per cent, integers 0–100. */
export interface SurveyRow {
  readonly country: EntityKey
  readonly sample: number
  readonly favourable: number
  readonly unfavourable: number
  readonly noAnswer: number
  readonly veryFavourable: number
  readonly somewhatFavourable: number
  readonly somewhatUnfavourable: number
  readonly veryUnfavourable: number
  /** "printed in the article", "seen in print", "computed for this atlas": how the favourable figure is known. */
  readonly evidence: { readonly favourable: Evidence; readonly unfavourable: Evidence }
  /** Whom the survey did not reach there; absent = no note found. */
  readonly coverage?: string
  readonly sources: readonly SourceId[]
}
export type Evidence = 'article' | 'print' | 'computed'

export type SiteKind =
  | 'army'
  | 'air'
  | 'naval'
  | 'radar'
  | 'communications'
  | 'depot'
  | 'space'
  | 'test range'
  | 'training'
  | 'peacekeeping'
  | 'seismic'
/** article: in a country that the article's sentence names · mention: named elsewhere in the article · beyond: not in the article. */
export type SiteScope = 'article' | 'mention' | 'beyond'
export type SiteStatus = 'in use' | 'former' | 'in use, in occupied territory'

export interface Site {
  readonly id: SiteId
  readonly name: string
  readonly otherNames: readonly string[]
  readonly kind: SiteKind
  /** "naval / air": the kind in the source's words, where finer than `kind`. */
  readonly kindNote?: string
  readonly scope: SiteScope
  readonly status: SiteStatus
  /** "active; future under negotiation" */
  readonly statusNote: string
  readonly host: EntityKey
  /** Disputed area within the host in which it lies. */
  readonly territory?: TerritoryId
  /** As shown, with what tells it from others of the name. */
  readonly territoryName?: string
  readonly town: string
  readonly at: Position
  /** "site", "site (approximate)", "town" */
  readonly precision: string
  /** Year, or absent when not found. */
  readonly opened?: number
  readonly openedNote?: string
  readonly closed?: number
  readonly notes?: string
  /** What the host's government says of it, where it objects: "Moldova wants it gone". Shown prominently. */
  readonly hostPosition?: string
  /** As of when. */
  readonly date: string
  readonly sources: readonly SourceId[]
  readonly positionSources: readonly SourceId[]
  /** Rests on a mirror or a party's own news agency alone. */
  readonly weaklySourced: boolean
  /** Values known from common knowledge only, marked "unsourced" on screen: field names. */
  readonly unsourced: readonly string[]
}

/** A disputed area, a territory that some call a protectorate, or both. */
export interface Territory {
  readonly id: TerritoryId
  readonly name: string
  /** The polygon in the topology's `areas`, if any. For an entity of its own the entity's key stands in `entity`. */
  readonly area?: string
  readonly entity?: EntityKey
  /** Where a marker or label goes. */
  readonly at: Position
  /** The entity in whose outline it is drawn. */
  readonly outlineOf: EntityKey
  readonly dispute?: Dispute
  readonly protectorate?: Protectorate
  readonly sources: readonly SourceId[]
  readonly weaklySourced: boolean
}

export interface Dispute {
  /** Hatched on the map. */
  readonly hatched: boolean
  /** Fill: `not surveyed` where nobody was asked, `outline` where the survey of the outline's country covers it. */
  readonly fill: 'not surveyed' | 'outline'
  readonly control: string
  readonly claims: string
  readonly since: string
  readonly recognition: string
  readonly coverage: string
  /** One neutral sentence or two. */
  readonly wording: string
  readonly date: string
  readonly sources: readonly SourceId[]
}

export interface Protectorate {
  readonly officialName: string
  readonly now: boolean
  readonly capital: string
  readonly declared: string
  /** "1992", "2014" or absent. */
  readonly controlSince?: string
  readonly recognition: string
  readonly focusPosition: string
  readonly status: string
  readonly callIt: string
  readonly date: string
  readonly sources: readonly SourceId[]
  readonly unsourced: readonly string[]
}

/** member · left (left, suspended, frozen stays `member` with a note) · partner (partner, observer, invited, associate). */
export type MembershipStatus = 'member' | 'left' | 'partner'

export interface Organisation {
  readonly id: OrganisationId
  readonly abbreviation?: string
  readonly name: string
  readonly category: string
  /** "named in the text" | "in the lost list (recovered from a 2019 copy)" | "added" */
  readonly inArticle: 'named' | 'lost list' | 'added'
  readonly founded?: number
  /** Absent where there is no headquarters. */
  readonly seat?: { readonly city: string; readonly country: EntityKey; readonly at: Position }
  /** counterpart: the focal country was never a member (an alliance or union it deals with). */
  readonly relation: 'member' | 'former' | 'partner' | 'counterpart' | 'none'
  /** "suspended, then left" – the focal country's status in the source's words. */
  readonly focusStatus: string
  readonly focusSince?: number
  readonly focusUntil?: number
  readonly statusDetail?: string
  /** False: "member list not in this atlas". */
  readonly hasMemberList: boolean
  readonly date: string
  readonly sources: readonly SourceId[]
  readonly weaklySourced: boolean
  readonly unsourced: readonly string[]
}

export interface Membership {
  readonly organisation: OrganisationId
  readonly country: EntityKey
  readonly status: MembershipStatus
  /** The status in the source's words: "member (frozen)", "former (withdrew)". */
  readonly statusNote: string
  readonly joined?: number
  readonly left?: number
  readonly note?: string
  readonly sources: readonly SourceId[]
  readonly weaklySourced: boolean
}

export interface PeacekeepingMission {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly at: Position
  readonly host?: EntityKey
  readonly from: number
  readonly to?: number
  readonly note: string
  readonly sources: readonly SourceId[]
  readonly unsourced: readonly string[]
}

export interface Source {
  readonly id: SourceId
  readonly publisher: string
  readonly title: string
  /** ISO date, year, or words ("stored revisions 2012–2024"). */
  readonly date: string
  /** Absent for a mirror: what was read there is never linked or named. */
  readonly url?: string
  readonly kind: 'publication' | 'party' | 'mirror'
}

export interface Article {
  readonly title: string
  /** "Wikipedia, about 2021": the dateline of every passage. */
  readonly dateline: string
  readonly publisher: string
  readonly url: string
  readonly historyUrl: string
  readonly licence: string
  readonly licenceUrl: string
  readonly blocks: readonly Block[]
}

/** `line` is the line in the article as first extracted (from 1): the stable address of a block. */
export type Block = Heading | Paragraph

export interface Heading {
  readonly kind: 'heading'
  readonly line: number
  readonly level: 2 | 3
  readonly text: string
  /** Verbatim, where that is more than `text`: with the full stop that the extraction put after headings. */
  readonly source?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly line: number
  /** Verbatim. */
  readonly text: string
  /** Heading path, outermost first; empty for the lead. */
  readonly path: readonly string[]
  /** Sentence ranges: UTF-16 offsets into `text`, ascending, covering all but white space between them. */
  readonly sentences: readonly Range[]
  readonly mentions: readonly Mention[]
  readonly notes: readonly ArticleNote[]
  /** What the extraction lost after this paragraph. */
  readonly seam?: Seam
}

/** Half-open UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type Mention = Range &
  (
    | {
        readonly kind: 'named' | 'place' | 'group'
        readonly countries: readonly EntityKey[]
        readonly ambiguous?: true
        /** "Istanbul, a city in Türkiye"; "the Baltic states". */ readonly what: string
      }
    | { readonly kind: 'organisation'; readonly organisation: OrganisationId; readonly what: string }
  )

/** A note of ours beside a passage. `range` is what it is about. */
export interface ArticleNote {
  readonly range: Range
  readonly text: string
  readonly sources: readonly SourceId[]
}

/** A list or quotation that the extraction lost, and what the atlas offers instead. */
export interface Seam {
  readonly what: string
  readonly offer?: 'protectorates' | 'peacekeeping' | 'organisations: UN' | 'organisations: other' | 'sites'
}

/** A named view of the map. */
export interface Frame {
  readonly id: string
  readonly name: string
  readonly box: Box
}
