/** Words that say nothing of what a question is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those i me my we us our ours you your yours he him his she her hers it its
  they them their theirs who whom whose which what where when why how there here
  am is are was were be been being do does did doing done have has had having
  going will would shall should can could may might must ought
  and or but nor so yet if then than as at by for from in into of off on onto out over to up with within
  without about after before between during through under until upon against among around
  not no any some all both each every either neither much many more most few less least other another such
  very too also just only even still ever never again already
  please tell know say says said article according anything something someone somebody anyone anybody
  did't don't doesn't isn't aren't wasn't weren't`.split(/\s+/),
);
