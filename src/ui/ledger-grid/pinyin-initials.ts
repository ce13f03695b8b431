/** The first sign that browsers sort under each initial, in the order of the alphabet; no sign begins with i, u or v. */
const FIRST_SIGNS = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨它穵夕丫帀'
const INITIALS = 'abcdefghjklmnopqrstwxyz'

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** Lower-case initials of a name's pinyin: 县农业农村局 is xnyncj. Of several readings of a sign the commonest counts. */
export function listPinyinInitials(name: string): string {
  let initials = ''
  for (const sign of name) initials += findInitial(sign)
  return initials
}

/** Letters and digits stand for themselves, all other signs for nothing. */
function findInitial(sign: string): string {
  if (/[a-z\d]/i.test(sign)) return sign.toLowerCase()
  if (!/\p{Script=Han}/u.test(sign)) return ''
  let place = -1
  for (const first of FIRST_SIGNS) {
    if (collator.compare(first, sign) > 0) break
    place += 1
  }
  return INITIALS[place] ?? ''
}
