/** Words of questions that say what kind of answer is wanted, not what it is about: "the name of the mayor". */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `name names person people thing things something way kind kinds type sort reason reasons
  number amount date day days year years month months week weeks time times hour hours minute minutes
  place article articles text story news report question answer happen happens happened happening
  take takes took long much old age aged role exactly reporters journalists price value share percentage proportion fraction`.split(
    /\s+/,
  ),
);
