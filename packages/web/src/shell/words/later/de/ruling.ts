export const ruling = {
  confirmAbsent: 'Als nicht vorhanden bestätigen',
  markNotApplicable: 'Als nicht anwendbar vermerken',
  withdrawRuling: 'Vermerk zurückziehen',
  intros: {
    confirmAbsent: 'Sie haben sich vergewissert, dass es diese Gruppe hier nicht gibt. Sie zählt dann nicht mehr als „nicht dokumentiert“.',
    markNotApplicable: 'Von diesem Netzwerk wird die Gruppe nicht erwartet. Sie zählt dann nicht mit.',
    withdrawRuling: 'Ab dem Tag, den Sie nennen, zählt wieder, was dokumentiert ist.',
  },
  reason: 'Begründung',
  reasonHelp: 'Warum, in einem Satz; ohne Namen von Personen.',
  since: 'Seit',
  lastDay: 'Letzter Tag',
  lastDayHelp: 'Leer lassen, wenn es bis auf Weiteres gilt.',
  from: 'Gilt nicht mehr ab',
} as const
