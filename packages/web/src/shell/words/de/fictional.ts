export const fictional = {
  badge: 'fiktiv',
  explanation: 'Erfundenes Beispiel: Orte, Institutionen und Angaben gibt es nicht.',
  group: 'Erfundenes Beispiel',
  documented: 'Dokumentierte Netzwerke',
  groupText:
    'Ein Kreis, den es nicht gibt, mit allem, was Geflecht zeigen kann: Vereinbarungen, Meldewege, Zusammenarbeit aus beiden Sichten und die Lücken dazwischen.',
  documentedText: 'Wirkliche Netzwerke, nur mit dem, was öffentliche Quellen belegen; vieles ist deshalb nicht dokumentiert.',
  storyEnds: (date: string): string => `Fiktiv: Die Geschichte endet am ${date}.`,
  end: 'Ende',
  toEnd: 'Ende: auf den letzten Tag der Geschichte stellen',
} as const
