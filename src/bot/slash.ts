/** A command as typed: "/who Dmitry Peskov" → name, and the rest where a space has followed. */
export const SLASH = /^\/(\S*)(?:\s(.*))?$/su;
