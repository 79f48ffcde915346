import type { Entity } from "../../analysis.ts";

/** "Ines Okafor, mayor": name and role as the article has them. */
export const entityPhrase = ({ name, role }: Entity): string => (role ? `${name}, ${role}` : name);
