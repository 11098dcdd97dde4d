/** Where a page without script leads to for the figures. */
export const FIGURES = 'figures'
