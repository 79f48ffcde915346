// All that such a page says: "Verify that you are human", "Just a moment…", "Подтвердите, что вы не робот".
const CHECK =
  /checking (?:if|that|your browser)|(?:verify|confirm|prove|check(?:ing)?)(?: (?:that|if))? you(?:['’]re| are) (?:a |not a )?(?:robot|bot|human)|are you (?:a )?(?:robot|human)|(?:not|no) a robot|access (?:to this page )?(?:is |has been )?denied|unusual (?:traffic|activity)|javascript and cookies to continue|enable js and disable|complete the (?:captcha|security check)|^just a moment|^attention required|ddos protection|(?:kein|keine) (?:roboter|maschine)|sie ein mensch sind|browser wird (?:über|ge)prüft|ungewöhnliche\p{L}{0,2} (?:datenverkehr|aktivität|zugriffe)|zugriff (?:wurde )?verweigert|проверка (?:вашего )?браузера|проверяем ваш браузер|вы не робот|я не робот|доступ (?:к .{1,40} )?(?:ограничен|запрещ[её]н)|подозрительн\p{L}{1,4} (?:трафик|активность|запрос)|перевірка (?:вашого )?браузера|перевіряємо ваш браузер|ви не робот|доступ (?:до .{1,40} )?(?:обмежено|заборонено)|підозріл\p{L}{1,4} (?:трафік|активність|запит)|незвичайн\p{L}{1,4} (?:трафік|активність)|vous n['’]êtes pas un robot|no eres un robot|nie jesteś robotem/imu;

// Scripts and boxes of checks. Real pages carry them too, in their comment forms, but beside an article.
const MACHINERY =
  /cdn-cgi\/challenge-platform|_cf_chl_opt|cf-(?:turnstile|challenge|browser-verification)|captcha-delivery|[gh]-?recaptcha|h-captcha|px-captcha|smart-?captcha|_incapsula_resource|aws-?waf/iu;
const MACHINERY_WITHIN = 200_000; // characters: the page of a check is small

// A check says little.
const MOST_WORDS = 120;

/** Whether a page does nothing but check that its reader is human. @param shown all text that the page shows */
export function isRobotCheck(source: string, shown: string, words: number): boolean {
  if (words > MOST_WORDS) return false;
  return (
    CHECK.test(shown) ||
    (words < MOST_WORDS / 2 && MACHINERY.test(source.slice(0, MACHINERY_WITHIN)))
  );
}
