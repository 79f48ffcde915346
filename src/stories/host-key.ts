/** "www.", "m.", "amp." */
const FRONT = /^(?:www|m|amp|mobile)\./u;

/** A host without what only tells how it is shown: "m.harbour-post.example" is "harbour-post.example". */
export const hostKey = (url: URL): string => url.host.replace(FRONT, "");
