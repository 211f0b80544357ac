/**
 * Davis, Gardner & Gardner's southern women: which of 14 events each of 18 women attended; institutions and meetings have the same shape.
 * The figures are those of the ties that arise when two share at least one event, and of two events that share at least one woman.
 */
export const southernWomen = {
  eventsAttended: [
    [1, 2, 3, 4, 5, 6, 8, 9],
    [1, 2, 3, 5, 6, 7, 8],
    [2, 3, 4, 5, 6, 7, 8, 9],
    [1, 3, 4, 5, 6, 7, 8],
    [3, 4, 5, 7],
    [3, 5, 6, 8],
    [5, 6, 7, 8],
    [6, 8, 9],
    [5, 7, 8, 9],
    [7, 8, 9, 12],
    [8, 9, 10, 12],
    [8, 9, 10, 12, 13, 14],
    [7, 8, 9, 10, 12, 13, 14],
    [6, 7, 9, 10, 11, 12, 13, 14],
    [7, 8, 10, 11, 12],
    [8, 9],
    [9, 11],
    [9, 11],
  ],
  events: 14,
  attendances: 89,
  women: { tieCount: 139, density: 0.908496732026 },
  eventsSharing: { tieCount: 66, density: 0.725274725275 },
  components: 1,
}
