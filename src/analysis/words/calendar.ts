/** Capitalised words that date something: never a name. Lower case. */
export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sep sept sept. oct oct. nov nov. dec dec.
gmt utc est edt pst pdt cst cdt bst cet am pm a.m. p.m. ad bc bce ce
christmas easter ramadan thanksgiving halloween hanukkah passover diwali
`;

/** Capitals that are units, marks of rank or abbreviations: never a name on their own. */
export const LOOSE_CAPITALS = `
i ii iii iv vi vii viii ix xi xii ok tv dvd cd pc id faq qa q a pr hiv aids dna rna covid covid-19 sars mers gdp vat lgbt lgbtq lgbtqi ai suv usb gps pdf url km kg mph kph usd eur gbp jr jr. sr sr. phd md mba esq no nos vs ps vol st nd rd th pm mr ms abs avg ab rbi era pts
ceo cfo coo cto iq eq covid vips vip pow pows icbm icbms wmd ied ieds ufo bmi cgi rip diy asap fyi ngo ngos mps mp
`;
