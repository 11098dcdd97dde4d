export const LINE_KINDS = ['coast', 'border', 'disputed edge'] as const
export type LineKind = (typeof LINE_KINDS)[number]
