/** The fixed heights and widths of a grid in pixels; `Grid.module.css` repeats them. */
export const ROW_HEIGHT = 27
export const HEADER_HEIGHT = 36
export const ROW_NUMBER_WIDTH = 38
