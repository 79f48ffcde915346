/**
 * The version of what is kept of an article besides its text: analysis, screening and index. Raised
 * whenever one of them changes, so that what is kept is read again; a test asks for it.
 */
export const ANALYSER = "1";
