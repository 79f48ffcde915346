// "cookies", "consent", "our partners", "Einwilligung", "персональные данные", "згода": what a dialog talks about.
const CONSENT =
  /cookies?|consent|privacy|our partners|legitimate interest|personal(?:ised|ized)? (?:data|ads)|datenschutz|einwillig|zustimm|unsere partner|berechtigte\p{L}{0,2} interesse|personenbezogen|персональн|конфиденциальн|конфіденційн|соглас(?:ие|ия|ием)|згод[аиуоі]|наш\p{L}{1,3} парт[нё]|données personnelles|consentement|datos personales|consentimiento|danych osobowych|zgod[aęy]\b/giu;

// "We and our partners store", "Wir und unsere Partner", "Мы и наши партнёры", "Ми та наші партнери", "We value your privacy".
const ADDRESSED =
  /\bwe(?:,| and) (?:\p{L}{1,20} ){0,3}(?:our|the|\d{1,5}) (?:\d{1,5} )?(?:partners|vendors)|\bwe (?:value|respect|care about) your privacy|\b(?:you (?:can|may) (?:change|withdraw|manage)|manage) your (?:consent|choices|cookie|privacy|preferences)|\bwir und (?:unsere|\d{1,5}) (?:\d{1,5} )?partner|\bihre (?:privatsphäre|einwilligung|zustimmung|datenschutz-?einstellungen)|мы и (?:\d{1,5} )?наш\p{L}{1,3} партн|мы (?:ценим|уважаем) вашу|вы можете (?:отозвать|изменить)|ми (?:та|і|й) (?:\d{1,5} )?наш\p{L}{1,3} партн|ми (?:цінуємо|поважаємо) вашу|ви можете (?:відкликати|змінити)|\bnous et nos (?:\d{1,5} )?partenaires|\bnosotros y nuestros (?:\d{1,5} )?socios|\bmy i nasi (?:\d{1,5} )?partnerzy/iu;

// A news text about privacy law says such words once in thirty; a dialog that also addresses its reader, seldom less than once in twenty.
const SHARE = 1 / 12;
const ADDRESSED_SHARE = 1 / 24;
const FEWEST = 3;

/** Whether a text asks its reader for consent to cookies, and is not about somebody who did. */
export function isConsent(text: string, words: number): boolean {
  const found = text.match(CONSENT)?.length ?? 0;
  if (found <= FEWEST) return false;
  return found > words * SHARE || (found > words * ADDRESSED_SHARE && ADDRESSED.test(text));
}

// "consent.quay.example", "guce.quay.example/consent", "quay.example/zustimmung?to=…": where readers are sent first.
const CONSENT_HOST = /^(?:consent|guce|cmp|cookies?|privacy|gdpr|zustimmung|einwilligung)[.-]/iu;
const CONSENT_PATH =
  /\/(?:consent|cookie-?(?:consent|wall)|privacy-?(?:gate|wall)|gdpr|zustimmung|einwilligung|collectconsent)(?:[/?.]|$)/iu;

/** Whether an address is that of a consent page, to which a reader of some article was sent. */
export function isConsentAddress(address: URL | null): boolean {
  return (
    address !== null && (CONSENT_HOST.test(address.hostname) || CONSENT_PATH.test(address.pathname))
  );
}
