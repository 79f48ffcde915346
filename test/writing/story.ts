/** An article of our own with a quote, people, numbers and a date. */
export const STORY = [
  "Harbour Ferry Sinks at Its Berth",
  "",
  "TORVIK, March 4 — The ferry Solveig sank at its berth in Torvik on Tuesday after 38 years of service.",
  "",
  "Harbour master Amina Haddad said all 12 crew members had left the ship by 6:40 a.m.",
  "",
  "“Nobody was hurt, and that is what counts,” Haddad told reporters.",
  "",
  "The owner, Nordfjord Lines, put the damage at 4.2 million euros.",
  "",
  "Mayor Jonas Lindqvist opposes raising the wreck with public money.",
].join("\n");
