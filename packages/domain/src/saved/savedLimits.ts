/** How much somebody can keep of views and stories; texts are counted in UTF-16 units. */
export const savedLimits = {
  name: { min: 2, max: 80 },
  viewsPerAccount: 100,
  storiesPerAccount: 30,
  stepsPerStory: 40,
  stepText: 2000,
  thumbnailBytes: 40_000,
} as const
