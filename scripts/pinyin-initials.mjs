import { customPinyin, pinyin } from 'pinyin-pro'

// Readings a dictionary of everyday words gets wrong in the names of subjects.
customPinyin({ 南水北调: 'nán shuǐ běi diào', 调出资金: 'diào chū zī jīn' })

/** What a person types for a name: the first letter of each syllable, digits and Latin letters as they are. */
export function describeInitials(name) {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
