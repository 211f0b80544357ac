const joints =
  /(?<=\p{L}{3})(?=(?:ämter|amt|anwalt|arbeit|ausbildung|behörde|beiständ|beratung|betreuung|bringer|bund|dienst|einrichtung|fach|familie|förder|generationen|gericht|gruppe|haus|häuser|helfer|hilfe|jugend|kinder|klinik|krankenhaus|kräfte|kreis|leistung|organisation|pflege|praxis|psych|schaft|schutz|schule|sozial|stätte|stelle|tages|träger|verband|verein|verwaltung|zentrum)\p{L}*)/giu

/** Where the parts of German compounds meet: the places at which a long word may be divided. Browsers without a German dictionary know none. */
export const jointsOf = (word: string): number[] => [...word.matchAll(joints)].map(({ index }) => index)

/** The text with a soft hyphen at each joint of its long words, and a place to break after the stroke of a pair of words; invisible unless a line ends there. */
export const softened = (text: string): string =>
  text.replaceAll(/\/(?=\p{L}{4})/gu, '/\u200B').replaceAll(/\p{L}{14,}/gu, (word) =>
    jointsOf(word)
      .filter((at) => word.length - at >= 3)
      .reduceRight((divided, at) => `${divided.slice(0, at)}\u00AD${divided.slice(at)}`, word),
  )
