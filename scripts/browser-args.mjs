/** Root has no sandbox, a machine without a screen no graphics card, and a test asks no server but its own. */
export const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
