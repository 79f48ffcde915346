/** English words that say nothing about what a text is about. Short words of other languages go by their length. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we you i his her its their our my your him them us me
  who whom whose which what when where why how and or but nor so yet if while after before since as although though
  because unless until whether in on at by for from with without to of into about over under during through between
  among against up down out off is are was were be been being am do does did has have had having will would can could
  may might shall should must not no than then there here also just more most some any all each other such only own
  same very said says say told tells according one two s t re ve ll d m mr mrs ms`.split(/\s+/u),
);
